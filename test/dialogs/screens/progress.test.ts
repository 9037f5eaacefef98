import { describe, expect, it } from 'vitest';
import { freshConversation } from '../../../dialogs/memory/conversation.ts';
import { stillAsked } from '../../../dialogs/memory/still-asked.ts';
import { questionById, questions } from '../../../dialogs/questions.ts';
import { progressOf } from '../../../dialogs/screens/progress.ts';
import type { Effect } from '../../../dialogs/screens/screen.ts';
import { screenOf } from '../../../dialogs/screens/screens.ts';
import { openTurn, type Turn } from '../../../dialogs/turn.ts';
import { seeded } from '../../proof/mutation.ts';
import { choicesOf, type Shown } from '../../proof/walker.ts';

type Draw = (below: number) => number;

/** What people say of their case before they are asked. */
const sentences = [
  {},
  { sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'sql-database', sourceType: 'azure-vm' },
  { sourceType: 'onprem-site', hybrid: ['datacenter'], targetRegion: 'westeurope' },
  { resourceType: 'app-service', exposure: 'public' },
] as const;

function turnAfter(said: (typeof sentences)[number]): Turn {
  const turn = openTurn(freshConversation(), {
    notes: [],
    echoes: new Set(),
    verdicts: [],
    greets: false,
    answering: undefined,
    kept: new Map(),
    channel: 'test',
    publicUrl: undefined,
    onOwnPage: false,
    forget: () => undefined,
    feedback: { rate: () => undefined, explain: () => undefined, forgetWords: () => undefined },
  });
  const volunteered = questions.flatMap(({ fields }) => fields).filter(field => Object.hasOwn(said, field));
  turn.dispatch({ kind: 'answers-given', patch: said, volunteered });
  return turn;
}

/** The question that the waterfalls ask next. */
function next({ conversation }: Turn): string | undefined {
  const open = stillAsked(conversation);
  const ofTopic = questions.find(({ id, topic }) => topic !== 'details' && open.some(one => one.id === id));
  return (ofTopic ?? open[0])?.id;
}

function press(turn: Turn, id: string, draw: Draw): void {
  const screen = screenOf(turn, id);
  const question = questionById(id);
  if (screen === undefined || question === undefined) throw new Error(`No question ${id}.`);
  const shown: Shown = { kind: 'question', id, topic: question.topic, card: '', choices: [...screen.choices] };
  const ids = choicesOf(shown).filter(choice =>
    screen.choices.some(one => one.id === choice && one.shown !== 'hidden'),
  );
  const picked = ids[draw(ids.length)];
  const effect: Effect = screen.choices.find(choice => choice.id === picked)?.effect ?? { confirm: true };
  if ('leads' in effect) press(turn, effect.leads, draw);
  else if ('set' in effect) turn.dispatch({ kind: 'answers-given', patch: effect.set, volunteered: [] });
}

interface Seen {
  readonly toCome: number;
  readonly step: number;
  readonly of: number;
  readonly text: string;
  /** Questions that were still asked, this one among them. */
  readonly left: number;
}

function walk(turn: Turn, draw: Draw): readonly Seen[] {
  const seen: Omit<Seen, 'left'>[] = [];
  for (let id = next(turn); id !== undefined; id = next(turn)) {
    const progress = progressOf(turn, id);
    if (progress === null) throw new Error(`${id} is open and says no number.`);
    seen.push(progress);
    turn.dispatch({ kind: 'question-asked', id, again: false, among: undefined, toCome: progress.toCome });
    press(turn, id, draw);
  }
  return seen.map((one, at) => ({ ...one, left: seen.length - at }));
}

const mostWalks = 12;
const walks = sentences.flatMap((said, at) =>
  Array.from({ length: mostWalks }, (_, seed) => walk(turnAfter(said), seeded(100 * at + seed + 1))),
);

describe('the number of questions left', () => {
  it('is close to what is then asked', () => {
    const errors = walks.flat().map(({ toCome, left }) => Math.abs(toCome - left));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // Measured: 0.39 in the mean, 2 at most.
    expect(mean).toBeLessThan(0.6);
    expect(Math.max(...errors)).toBeLessThanOrEqual(2);
  });

  it('never grows by itself', () => {
    for (const seen of walks)
      for (const [at, { toCome }] of seen.entries()) expect(toCome).toBeLessThanOrEqual(seen[at - 1]?.toCome ?? toCome);
  });

  it('calls a question the last only where it is, and the end no nearer than it stands', () => {
    for (const { text, left, step, of } of walks.flat()) {
      if (text === 'Last question') expect(left).toBe(1);
      expect(of).toBeGreaterThanOrEqual(step);
    }
    expect(walks.flat().some(({ text }) => text === 'Last question')).toBe(true);
  });
});
