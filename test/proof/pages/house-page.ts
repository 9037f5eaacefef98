import { readdirSync } from 'node:fs';
import { grid, mermaid, page, quoted } from '../markdown.ts';
import { type Arrow, allowed, arrowsBetween, fewestArrows, type Room, roomsAt, rules } from './arrows.ts';

function foldersIn(place: string): readonly string[] {
  const found = readdirSync(place, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return found.map(({ name }) => `${place}/${name}`).toSorted();
}

const door = 'src/sdk.ts';

/** Folders without a file of code in them are no rooms. */
const rooms = roomsAt(['dialogs', 'manifest', ...foldersIn('src'), door]).filter(({ files }) => files.length > 0);
const stages = roomsAt(foldersIn('src/understanding')).filter(({ files }) => files.length > 0);

const nameOf = ({ id }: Room): string => id.replace(/^src\/(?:understanding\/)?/, '');

/** An id that mermaid takes: it is a word, and none of its own. */
const nodeOf = (room: Room): string => `r-${nameOf(room).replace('.', '-')}`;

function picture(shown: readonly Room[], arrows: readonly Arrow[]): string {
  const nodes = shown.map(room => `  ${nodeOf(room)}[${quoted(nameOf(room))}]`);
  const lines = arrows.map(({ from, to, whole }) => `  ${nodeOf(from)} ${whole ? '-->' : '-.->'} ${nodeOf(to)}`);
  return mermaid(['flowchart TD', ...nodes, ...lines]);
}

/** The door to the SDK is drawn from each room that uses it, though one uses another. */
function houseArrows(): readonly Arrow[] {
  const arrows = arrowsBetween(rooms);
  const fewest = new Set(fewestArrows(arrows));
  return arrows.filter(arrow => fewest.has(arrow) || arrow.to.id === door);
}

function allowedPart(): string {
  const listed = (from: Room, how: 'all' | 'some'): string =>
    rooms
      .filter(to => to !== from && allowed(from, to) === how)
      .map(nameOf)
      .join(', ');
  return grid(
    ['room', 'may import', 'in part'],
    rooms.map(room => [`\`${room.id}\``, listed(room, 'all'), listed(room, 'some')]),
  );
}

function rulesPart(): string {
  const said = (name: string): string => name.replaceAll('-', ' ');
  return grid(
    ['rule', 'why'],
    rules.map(({ name, comment }) => [
      `\`${name}\``,
      comment ?? `${said(name).charAt(0).toUpperCase()}${said(name).slice(1)}.`,
    ]),
  );
}

/** The page of the house: rooms and the arrows between them. */
export function housePage(): string {
  return page([
    '# The house',
    'Written from `.dependency-cruiser.json` and the imports by `test/proof/pages.command.ts`; change those, ' +
      'not this page. What each room is: [README](../README.md#the-rooms). `npm run arrows` holds the rules.',
    '## Rooms',
    'An arrow: the one imports the other. Dotted: the rules let some files only, on one side or the other. An ' +
      'arrow that follows from others is left out.',
    picture(rooms, houseArrows()),
    '## Stages of reading',
    'Inside `src/understanding` a stage uses what earlier ones made.',
    picture(stages, fewestArrows(arrowsBetween(stages))),
    '## What a room may import',
    'What no rule closes is open. Single files of `src` are left out, but the door to the SDK.',
    allowedPart(),
    '## Rules',
    rulesPart(),
  ]);
}
