import { describe, expect, it } from 'vitest';
import { questionRows } from '../../dialogs/questions.data.ts';
import { parseRequirements, type Requirements } from '../../src/decision/index.ts';
import { agreement, differenceTo, knownTo } from './agreement.ts';
import { readingReply, replyOf, type Shown } from './person.ts';

const rows: ReadonlyMap<string, readonly { readonly id: string }[]> = new Map(
  questionRows.map(({ id, choices }) => [id, choices]),
);

/** A question as the chat shows it: its choices, "I don't know", and a few of its long list. */
const shown = (id: string, ...listed: readonly string[]): Shown => ({
  kind: 'question',
  id,
  topic: 'any',
  card: 'card-1',
  choices: [...(rows.get(id) ?? []).map(choice => choice.id), 'unknown', ...listed].map(one => ({
    id: one,
    title: one,
  })),
});

function truth(said: unknown): Requirements {
  const parsed = parseRequirements(said);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.requirements;
}

describe('somebody who answers truthfully', () => {
  it.each<[string, unknown, Shown, unknown]>([
    ['presses what is so', { exposure: 'none' }, shown('exposure'), { choice: 'none' }],
    ['does not know what is not said', {}, shown('exposure'), { choice: 'unknown' }],
    ['picks a region from the list', { sourceRegion: 'eastus' }, shown('sourceRegion', 'eastus'), { choice: 'eastus' }],
    [
      'says that one side is outside Azure',
      { sourceType: 'onprem-site' },
      shown('sourceRegion'),
      { choice: 'outside-azure' },
    ],
    [
      'says what it is there',
      { sourceType: 'onprem-site', hybrid: ['datacenter'] },
      shown('sourceOutside'),
      { choice: 'datacenter' },
    ],
    ['says where the target is', { resourceType: 'onprem-server' }, shown('targetRegion'), { choice: 'outside-azure' }],
    ['types a number', { vnetCount: 21 }, shown('vnetCount'), { text: '21' }],
    [
      'names several',
      { hybrid: ['datacenter', 'user-devices'] },
      shown('hybrid'),
      { choice: ['user-devices', 'datacenter'] },
    ],
    ['says that there is nothing', { hybrid: [] }, shown('hybrid'), { choice: ['nothing'] }],
    [
      'knows a feature by what stands',
      { stands: [{ kind: 'expressroute-circuit' }, { kind: 'peering' }] },
      shown('existingFeatures'),
      { choice: ['expressroute-gateway', 'vnet-peering'] },
    ],
    ['has nothing yet', { stands: [] }, shown('existingFeatures'), { choice: ['nothing'] }],
    [
      'picks what stands',
      { stands: [{ kind: 'peering' }, { kind: 'p2s' }] },
      shown('stands'),
      { choice: ['p2s', 'peering'] },
    ],
    [
      'names what is no choice',
      { stands: [{ kind: 'peering' }, { kind: 'udr' }] },
      shown('stands'),
      { text: 'VNet peering, Route table' },
    ],
    ['leaves a side screen', {}, shown('summary'), { choice: 'continue' }],
    [
      'takes up a question that helps',
      { resourceType: 'vm' },
      shown('missing', 'ask:resourceType'),
      { choice: 'ask:resourceType' },
    ],
    ['cannot help with what it does not know', {}, shown('missing', 'ask:resourceType'), undefined],
  ])('%s', (_, said, question, expected) => {
    const known = truth(said);
    expect(replyOf(question, knownTo(known), known)).toEqual(expected);
  });
});

describe('what is said of a field against what is true', () => {
  it.each<[unknown, unknown, ReturnType<typeof agreement>]>([
    ['none', 'none', 'same'],
    ['none', 'public', 'against'],
    ['none', undefined, 'silent'],
    ['none', 'unknown', 'silent'],
    ['unknown', 'none', 'silent'],
    [['datacenter'], ['datacenter', 'user-devices'], 'within'],
    [['branch-site'], ['datacenter'], 'against'],
    [[], ['datacenter'], 'against'],
    [[], [], 'same'],
    [[{ kind: 'peering' }], [{ kind: 'peering', state: 'connected' }], 'same'],
    [[{ kind: 'nva' }], [{ kind: 'peering' }], 'against'],
  ])('%j of %j: %s', (said, known, expected) => {
    expect(agreement(said, known)).toBe(expected);
  });
});

describe('a summary against the text', () => {
  it('tells what is wrong, what is missing and what nobody said', () => {
    const text = truth({
      resourceType: 'vm',
      hybrid: ['datacenter'],
      stands: [{ kind: 'peering' }],
      ask: { kind: 'can', about: ['bastion'] },
    });
    const summary = truth({
      resourceType: 'storage-blob',
      exposure: 'none',
      latency: 'unknown',
      proposed: ['bastion'],
      ask: { kind: 'needed', about: ['bastion'] },
    });
    expect(differenceTo(text, summary)).toEqual({
      wrong: [
        { field: 'resourceType', shown: 'storage-blob', known: 'vm' },
        { field: 'ask', shown: '{"kind":"needed","about":["bastion"]}', known: '{"kind":"can","about":["bastion"]}' },
      ],
      missing: ['hybrid', 'stands'],
      beyond: ['exposure'],
    });
  });
});

describe('somebody who is asked which of two readings is meant', () => {
  const [east, west] = [{ sourceRegion: 'eastus' }, { sourceRegion: 'westus' }] as const;
  const known = knownTo(truth({ sourceRegion: 'eastus', stands: [{ kind: 'nat-gateway' }] }));

  it.each<[string, Requirements, Requirements, string]>([
    ['chooses the first where it is so', east, west, 'reading-1'],
    ['chooses the second where it is so', west, east, 'reading-2'],
    ['chooses neither where none is', west, { sourceRegion: 'uksouth' }, 'neither'],
    ['chooses neither where they know nothing of it', { exposure: 'none' }, { exposure: 'public' }, 'neither'],
    ['says that something stands', {}, { stands: [{ kind: 'nat-gateway' }] }, 'reading-2'],
  ])('%s', (_, rules, model, choice) => {
    expect(readingReply({ rules, model }, known)).toEqual({ choice });
  });
});
