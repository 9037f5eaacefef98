import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { understand } from '../../../src/understanding/index.ts';
import { bothRead, type Differing } from '../../../src/understanding/model/both.ts';
import type { ModelReader, ModelReading } from '../../../src/understanding/model/reader.ts';
import type { Understanding } from '../../../src/understanding/understanding.ts';

/** What is scored of what was read. */
export type Scored = Pick<Understanding, 'requirements' | 'named'> & Partial<Pick<Understanding, 'main' | 'words'>>;

/** A message as the rules, a model and both together read it. */
export interface Ways {
  readonly rules: Scored;
  readonly model: Scored;
  /** Of both together; what they read differently is not read. */
  readonly both: Scored;
  readonly differing: readonly Differing[];
  /** What the model said and is not taken, by reason. */
  readonly dropped: ModelReading['dropped'];
}

/** Counts what is wrong or missing in what was read. */
export type CountMisses = (read: Scored) => number;

const kindsIn = ({ stands }: Requirements): readonly string[] =>
  stands === undefined || stands === 'unknown' ? [] : stands.map(({ kind }) => kind);

/** How a message is read each way. */
export function waysOf(rules: Understanding, model: ModelReading): Ways {
  const { understanding, differing } = bothRead(rules, model);
  const { requirements, named, main, words } = understanding;
  const disputed = differing.flatMap(one => [...kindsIn(one.rules), ...kindsIn(one.model)]);
  const isAskOpen = differing.some(one => one.rules.ask !== undefined);
  return {
    rules,
    model: { requirements: model.requirements, named: model.named },
    both: {
      requirements,
      named: named.filter(({ kind }) => !disputed.includes(kind)),
      words,
      ...(main === undefined || isAskOpen ? {} : { main }),
    },
    differing,
    dropped: model.dropped,
  };
}

const united: ReadonlySet<string> = new Set(['proposed', 'ruledOut', 'mustUse', 'stands']);

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What was read, with one of two readings taken over; things that stand with it are meant as its reader means them. */
function taking(read: Scored, reading: Requirements, disputed: readonly string[], { named }: Scored): Scored {
  const before = new Map<string, unknown>(Object.entries(read.requirements));
  const taken = Object.entries(reading).map(([field, value]): [string, unknown] => [
    field,
    united.has(field) ? [...listed(before.get(field)), ...listed(value)] : value,
  ]);
  return {
    ...read,
    requirements: { ...read.requirements, ...Object.fromEntries(taken) },
    named: [
      ...read.named.filter(({ kind }) => !disputed.includes(kind)),
      ...named.filter(({ kind }) => disputed.includes(kind)),
    ],
  };
}

/**
 * What both read, where the person says each time which of the two is meant: the one with fewer misses, if it has fewer
 * than neither.
 */
export function rightlyChosen({ rules, model, both, differing }: Ways, missesOf: CountMisses): Scored {
  return differing.reduce<Scored>((read, one) => {
    const disputed = [...kindsIn(one.rules), ...kindsIn(one.model)];
    const choices = [read, taking(read, one.rules, disputed, rules), taking(read, one.model, disputed, model)];
    return choices.reduce((best, choice) => (missesOf(choice) < missesOf(best) ? choice : best));
  }, both);
}

/** The messages that the model read, each way; every text is read once. */
export async function readEachWay(reader: ModelReader, texts: readonly string[]): Promise<ReadonlyMap<string, Ways>> {
  const found = new Map<string, Ways>();
  for (const text of new Set(texts)) {
    const reading = await reader.read(text);
    if (reading !== undefined) found.set(text, waysOf(understand(text), reading));
  }
  return found;
}
