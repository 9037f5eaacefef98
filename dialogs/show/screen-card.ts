import type { Choice, Screen } from '../screens/screen.ts';
import { type Turn, words } from '../turn.ts';
import { commandStyle, stylesOf } from './button-style.ts';
import {
  button,
  card,
  choiceSet,
  controlId,
  inputButton,
  type Node,
  numberField,
  type Press,
  paragraph,
} from './card.ts';
import { exampleRow } from './welcome.ts';

/** Most buttons on a card: Teams shows no more. */
const mostButtons = 6;

/** What is shown around the question. */
export interface Frame {
  /** Instance id of the card: a second press of the same one is known by it. */
  readonly card: string;
  /** Where we are, in words; null where it would not be true. */
  readonly progress: string | null;
  /** The whole in words. */
  readonly text: string;
  /** The readings offered; null = all. */
  readonly among: readonly string[] | null;
  /** True: the ways out are offered too. */
  readonly rescue: boolean;
}

const pressOf = (screen: Screen, frame: Frame, choice: string): Press => ({
  kind: 'answer',
  id: screen.id,
  choice,
  card: frame.card,
});

function factRow(turn: Turn, screen: Screen, frame: Frame, { label, value, change }: Screen['facts'][number]): Node {
  const columns = [
    { type: 'Column', width: 'stretch', items: [paragraph(label, { isSubtle: true })] },
    { type: 'Column', width: 'stretch', items: [paragraph(value)] },
  ];
  if (change === undefined) return { type: 'ColumnSet', columns };
  const title = words(turn, 'choice.change', { what: label });
  const press = { type: 'Action.Submit', title, data: pressOf(screen, frame, `change:${change}`) };
  const pencil = paragraph(words(turn, 'card.change'), { color: 'Accent', horizontalAlignment: 'Right' });
  return {
    type: 'ColumnSet',
    selectAction: press,
    columns: [...columns, { type: 'Column', id: controlId(change), width: 'auto', items: [pencil] }],
  };
}

interface Layout {
  readonly buttons: readonly Choice[];
  readonly list: readonly Choice[];
  /** True: a field for any whole number. */
  readonly number: boolean;
}

/** A choice that the number field says as well. */
const isNumber = ({ title }: Choice): boolean => /^\d+$/u.test(title);

/** The buttons beside a number field: ranges before numbers where there is no room for all. */
function besideNumber(buttons: readonly Choice[], room: number): Layout {
  const fits = (some: readonly Choice[]): boolean => some.length < room;
  const ranges = buttons.filter(choice => !isNumber(choice));
  const kept = [buttons, ranges].find(fits) ?? buttons.filter(isEscape);
  return { buttons: kept, list: [], number: true };
}

const isEscape = ({ id }: Choice): boolean => id === 'nothing' || id === 'unknown';

/** The ways out that are offered beside the choices when nothing was understood. */
const rescues = ['start-over', 'help'] as const;

/** Offered already as a way out. */
const isRescue = ({ effect }: Choice): boolean => 'command' in effect && rescues.some(way => way === effect.command);

/** Which choices are buttons and which stand in a list: a card has room for six buttons. */
function layout(screen: Screen, frame: Frame): Layout {
  const { among, rescue } = frame;
  const offered = screen.choices
    .filter(({ id, shown }) => (among === null ? shown !== 'hidden' : among.includes(id)))
    .filter(choice => !rescue || !isRescue(choice));
  if (among !== null && offered.length < mostButtons - 2) return { buttons: offered, list: [], number: false };
  const room = mostButtons - (rescue ? 3 : 0);
  const buttons = offered.filter(choice => choice.shown === 'button' && (!screen.several || isEscape(choice)));
  if (screen.number !== undefined) return besideNumber(buttons, room);
  const list = offered.filter(({ shown }) => shown === 'list' && screen.facts.length === 0);
  const listed = list.length === 0 ? [] : offered.filter(choice => choice.listed === true);
  const rest = screen.several ? offered.filter(choice => choice.shown === 'button' && !isEscape(choice)) : [];
  if (buttons.length + (list.length + rest.length > 0 ? 1 : 0) <= room)
    return { buttons, list: [...rest, ...listed, ...list], number: false };
  const moved = buttons.filter(one => !isEscape(one));
  return { buttons: buttons.filter(isEscape), list: [...moved, ...rest, ...list], number: false };
}

function picker(turn: Turn, screen: Screen, { list, number }: Layout): readonly Node[] {
  const label = screen.label ?? screen.ask;
  if (number) return [numberField('count', label)];
  if (list.length === 0) return [];
  const choices = list.map(({ id, title }) => ({ value: id, title }));
  return [choiceSet('picked', label, choices, screen.several, words(turn, 'card.type'))];
}

function rescueButtons(turn: Turn, frame: Frame): readonly Node[] {
  if (!frame.rescue) return [];
  return rescues.map(command =>
    button(words(turn, `choice.${command}`), { kind: 'command', command, card: frame.card }, commandStyle(command)),
  );
}

/** The screen as a card: what was said, where we are, the question, and everything that can be pressed. */
export function screenCard(turn: Turn, screen: Screen, frame: Frame): Node {
  const shape = layout(screen, frame);
  const submit = inputButton(words(turn, 'card.use'), { kind: 'answer', id: screen.id, card: frame.card });
  const fields = picker(turn, screen, shape);
  const styleOf = stylesOf(shape.buttons, fields.length > 0);
  const body = [
    ...turn.notes.map(text => paragraph(text)),
    ...(turn.greets ? [exampleRow(turn)] : []),
    ...(frame.progress === null ? [] : [paragraph(frame.progress, { isSubtle: true, size: 'Small' })]),
    ...screen.facts.map(fact => factRow(turn, screen, frame, fact)),
    paragraph(screen.ask, { weight: 'Bolder', style: 'heading' }),
    ...fields,
  ];
  const actions = [
    ...(fields.length === 0 ? [] : [submit]),
    ...shape.buttons.map(choice => button(choice.title, pressOf(screen, frame, choice.id), styleOf(choice))),
    ...rescueButtons(turn, frame),
  ];
  return card(body, actions, frame.text, turn.conversation.locale);
}
