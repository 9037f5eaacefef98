import { understand } from '../../../src/understanding/index.ts';
import type { Scored } from '../model/score-ways.ts';
import type { LabelledMessage } from './message.ts';

/** Fields that are scored. */
export const scoredFields = [
  'sourceType',
  'sourceResourceType',
  'resourceType',
  'sourceRegion',
  'targetRegion',
  'otherRegions',
  'sameVnet',
  'sameTenant',
  'exposure',
  'hybrid',
  'addressOverlap',
  'bandwidth',
  'transitive',
  'inspection',
  'encryption',
  'proposed',
  'ruledOut',
  'mustUse',
] as const;

/** Counts behind precision, recall and F1. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Something read otherwise than labelled. */
export interface Fault {
  readonly id: string;
  readonly what: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly text: string;
}

const listFields: ReadonlySet<string> = new Set(['proposed', 'ruledOut', 'mustUse', 'otherRegions', 'hybrid']);

const alternatives = (label: unknown): readonly unknown[] =>
  typeof label === 'object' && label !== null && 'anyOf' in label && Array.isArray(label.anyOf) ? label.anyOf : [label];

const canonical = (value: unknown): string => {
  if (value === undefined || value === null) return 'open';
  return JSON.stringify(Array.isArray(value) ? [...value].map(String).sort() : value);
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Figures of a set of labelled messages. */
export class LabelledScore {
  readonly fields = new Map<string, Tally>();
  readonly stances = new Map<string, { right: number; all: number }>();
  readonly asks = new Map<string, { right: number; all: number }>();
  readonly faults: Fault[] = [];
  private readonly counts = {
    traps: 0,
    sprung: 0,
    offTopic: 0,
    empty: 0,
    named: 0,
    found: 0,
    told: 0,
    extra: 0,
    words: 0,
    read: 0,
  };

  private count(what: keyof LabelledScore['counts'], by = 1): void {
    this.counts[what] += by;
  }

  private tally(field: string): Tally {
    const known = this.fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    this.fields.set(field, known);
    return known;
  }

  private fault(message: LabelledMessage, what: string, expected: unknown, got: unknown): void {
    this.faults.push({ id: message.id, what, expected, got, text: message.text });
  }

  private field(message: LabelledMessage, field: string, got: unknown): void {
    const label = message.slots[field];
    const right = alternatives(label);
    const isOpen = right.some(value => value === null || value === undefined);
    const taken = got === 'unknown' || (field !== 'hybrid' && Array.isArray(got) && got.length === 0) ? undefined : got;
    if (listFields.has(field) && field !== 'hybrid') {
      this.list(message, field, right, Array.isArray(taken) ? taken.map(String) : [], isOpen);
      return;
    }
    const suits = right.some(value => canonical(value) === canonical(taken));
    const tally = this.tally(field);
    if (suits) {
      if (taken !== undefined) tally.right += 1;
      return;
    }
    if (taken !== undefined) tally.wrong += 1;
    if (!isOpen) tally.missed += 1;
    this.fault(message, field, label, taken);
  }

  private list(
    message: LabelledMessage,
    field: string,
    right: readonly unknown[],
    got: readonly string[],
    isOpen: boolean,
  ): void {
    const tally = this.tally(field);
    const lists = right.map(value => (Array.isArray(value) ? value.map(String) : []));
    const allowed = new Set(lists.flat());
    const best = lists.reduce((one, other) => {
      const hits = (list: readonly string[]) => list.filter(value => got.includes(value)).length - list.length;
      return hits(other) > hits(one) ? other : one;
    }, lists[0] ?? []);
    const missed = isOpen ? 0 : best.filter(value => !got.includes(value)).length;
    const wrong = got.filter(value => !allowed.has(value)).length;
    tally.right += got.filter(value => allowed.has(value)).length;
    tally.wrong += wrong;
    tally.missed += missed;
    if (missed + wrong > 0) this.fault(message, field, right, got);
  }

  private named(message: LabelledMessage, read: Scored): void {
    const got = new Map(read.named.map(({ kind, stance }) => [kind as string, stance as string]));
    for (const { kind, stance } of message.named) {
      const right: readonly string[] = Array.isArray(stance) ? stance : [stance];
      const [first = ''] = right;
      const tally = this.stances.get(first) ?? { right: 0, all: 0 };
      this.stances.set(first, tally);
      tally.all += 1;
      this.count('named');
      const taken = got.get(kind);
      if (taken !== undefined) this.count('found');
      const meant = taken === 'absent' ? 'refused' : taken === 'planned' ? 'wanted' : taken;
      if (meant !== undefined && right.includes(meant)) tally.right += 1;
      else this.fault(message, `stance ${kind}`, right, meant);
    }
    for (const kind of got.keys()) {
      this.count('told');
      if (!message.named.some(one => one.kind === kind)) this.count('extra');
    }
  }

  private asked(message: LabelledMessage, read: Scored): void {
    const label = message.ask;
    const got = read.requirements.ask?.kind ?? read.main?.kind;
    if (label === null) {
      const tally = this.asks.get('none') ?? { right: 0, all: 0 };
      this.asks.set('none', tally);
      tally.all += 1;
      if (got === undefined) tally.right += 1;
      else this.fault(message, 'ask', undefined, got);
      return;
    }
    const right: readonly string[] = Array.isArray(label.kind) ? label.kind : [label.kind];
    const [first = ''] = right;
    const tally = this.asks.get(first) ?? { right: 0, all: 0 };
    this.asks.set(first, tally);
    tally.all += 1;
    if ((got !== undefined && right.includes(got)) || (label.optional === true && got === undefined)) tally.right += 1;
    else this.fault(message, 'ask', right, got);
  }

  private traps(message: LabelledMessage, read: Scored): void {
    const said = new Map<string, unknown>(Object.entries(read.requirements));
    const stands = Array.isArray(read.requirements.stands)
      ? read.requirements.stands.map(({ kind }) => kind as string)
      : [];
    for (const { field, value } of message.traps) {
      this.count('traps');
      const got = field === 'stands' ? stands : field === 'ask' ? read.main?.kind : said.get(field);
      const wrong = Array.isArray(value) ? value : [value];
      const isSprung = Array.isArray(got)
        ? wrong.length > 0 && wrong.every(one => got.map(String).includes(String(one)))
        : wrong.some(one => canonical(one) === canonical(got) && got !== undefined);
      if (!isSprung) continue;
      this.count('sprung');
      this.fault(message, `trap ${field}`, undefined, value);
    }
  }

  /** Adds a message as it was read. */
  add(message: LabelledMessage, read: Scored): void {
    if (message.offTopic) {
      this.count('offTopic');
      const { proposed: _, ...stated } = read.requirements;
      if (Object.keys(stated).length === 0) this.count('empty');
      else this.fault(message, 'off-topic', {}, read.requirements);
    } else {
      const said = new Map<string, unknown>(Object.entries(read.requirements));
      // A caller that is a plain VM is told by the kind of caller already.
      if (message.slots['sourceResourceType'] === undefined && said.get('sourceResourceType') === 'vm')
        said.delete('sourceResourceType');
      for (const field of scoredFields) this.field(message, field, said.get(field));
      this.named(message, read);
      this.asked(message, read);
      this.count('words', read.words?.content ?? 0);
      this.count('read', read.words?.accounted ?? 0);
    }
    this.traps(message, read);
  }

  /** F1 of a field, or of all together. */
  f1(field?: string): number {
    const tallies = field === undefined ? [...this.fields.values()] : [this.tally(field)];
    const sum = (of: keyof Tally) => tallies.reduce((total, tally) => total + tally[of], 0);
    return share(2 * sum('right'), 2 * sum('right') + sum('wrong') + sum('missed'));
  }

  /** Share of things whose stance is read as labelled. */
  get stance(): number {
    const all = [...this.stances.values()];
    return share(
      all.reduce((sum, { right }) => sum + right, 0),
      all.reduce((sum, one) => sum + one.all, 0),
    );
  }

  /** Share of the things found whose stance is read as labelled. */
  get stanceOfFound(): number {
    const right = [...this.stances.values()].reduce((sum, one) => sum + one.right, 0);
    return share(right, this.counts.found);
  }

  /** Share of messages whose kind of question is read as labelled; none is a kind. */
  get ask(): number {
    const all = [...this.asks.values()];
    return share(
      all.reduce((sum, { right }) => sum + right, 0),
      all.reduce((sum, one) => sum + one.all, 0),
    );
  }

  get sprung(): number {
    return share(this.counts.sprung, this.counts.traps);
  }

  get leftEmpty(): number {
    return share(this.counts.empty, this.counts.offTopic);
  }

  get accounted(): number {
    return share(this.counts.read, this.counts.words);
  }

  get extra(): number {
    return share(this.counts.extra, this.counts.told);
  }

  /** How much was read otherwise than labelled: the smaller, the better a message was read. */
  get misses(): number {
    const tallies = [...this.fields.values()];
    return tallies.reduce((sum, { wrong, missed }) => sum + wrong + missed, this.faults.length);
  }
}

/** The figures of these messages, as the rules read them or as is said. */
export function labelledScoreOf(
  messages: readonly LabelledMessage[],
  read: (text: string) => Scored = understand,
): LabelledScore {
  const score = new LabelledScore();
  for (const message of messages) score.add(message, read(message.text));
  return score;
}
