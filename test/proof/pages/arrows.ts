import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const end = z.object({
  path: z.string().optional(),
  pathNot: z.string().optional(),
  circular: z.boolean().optional(),
  dependencyTypes: z.array(z.string()).optional(),
});

const rulesSchema = z.object({
  forbidden: z.array(z.object({ name: z.string(), comment: z.string().optional(), from: end, to: end })),
});

/** The rules by which imports are forbidden. */
export const rules = rulesSchema.parse(JSON.parse(readFileSync('.dependency-cruiser.json', 'utf8'))).forbidden;

/** A folder, or a file, with the files in it. */
export interface Room {
  readonly id: string;
  readonly files: readonly string[];
}

/**
 * An import that some file of one room has of another. `whole`: each file may import each; otherwise the rules let
 * some.
 */
export interface Arrow {
  readonly from: Room;
  readonly to: Room;
  readonly whole: boolean;
}

function sources(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  return files.map(file => join(folder, file)).toSorted();
}

/** The rooms with these places: folders, or single files. */
export function roomsAt(places: readonly string[]): readonly Room[] {
  return places.map(place => ({ id: place, files: place.endsWith('.ts') ? [place] : sources(place) }));
}

const matches = (pattern: string | undefined, path: string): boolean =>
  pattern !== undefined && new RegExp(pattern).test(path);

type End = z.infer<typeof end>;

const isMeant = ({ path, pathNot }: End, file: string): boolean =>
  (path === undefined || matches(path, file)) && !matches(pathNot, file);

/** What a rule says of paths alone: neither of circles nor of what Node brings along. */
const ofPaths = rules.filter(({ to }) => to.circular === undefined && to.dependencyTypes === undefined);

function mayImport(from: string, to: string): boolean {
  return !ofPaths.some(rule => isMeant(rule.from, from) && isMeant(rule.to, to));
}

/** Files that no rule tells apart, one of each kind: what holds of one holds of all. */
function kinds(files: readonly string[]): readonly string[] {
  const kindOf = (file: string): string =>
    ofPaths.map(({ from, to }) => `${isMeant(from, file)}${isMeant(to, file)}`).join();
  return [...new Map(files.map(file => [kindOf(file), file])).values()];
}

/** Whether files of one room may import files of another: all of them, some, or none. */
export function allowed(from: Room, to: Room): 'all' | 'some' | 'none' {
  const answers = kinds(from.files).flatMap(one => kinds(to.files).map(other => mayImport(one, other)));
  if (answers.every(answer => answer)) return 'all';
  return answers.some(answer => answer) ? 'some' : 'none';
}

function importsOf(file: string): readonly string[] {
  const paths = readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g);
  return [...paths].map(([, path = '']) => join(dirname(file), path));
}

/** Every arrow between these rooms that an import makes. */
export function arrowsBetween(rooms: readonly Room[]): readonly Arrow[] {
  return rooms.flatMap(from => {
    const imported = new Set(from.files.flatMap(importsOf));
    return rooms
      .filter(to => to !== from && to.files.some(file => imported.has(file)))
      .map(to => ({ from, to, whole: allowed(from, to) === 'all' }));
  });
}

/** Whether one leads to another by arrows, without this one. */
function isRoundabout({ from, to }: Arrow, arrows: readonly Arrow[], seen = new Set<Room>([from])): boolean {
  return arrows
    .filter(arrow => arrow.from === from && arrow.to !== to && !seen.has(arrow.to))
    .some(({ to: next }) => {
      seen.add(next);
      const direct = arrows.some(arrow => arrow.from === next && arrow.to === to);
      return direct || isRoundabout({ from: next, to, whole: true }, arrows, seen);
    });
}

/** The arrows without those that follow from others; where the rules let some files only, each is kept. */
export function fewestArrows(arrows: readonly Arrow[]): readonly Arrow[] {
  const whole = arrows.filter(arrow => arrow.whole);
  return arrows.filter(arrow => !arrow.whole || !isRoundabout(arrow, whole));
}
