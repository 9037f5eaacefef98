import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { understand } from '../../../src/understanding/index.ts';
import { createReader, type ModelReading } from '../../../src/understanding/model/reader.ts';
import type { NamedPart } from '../../../src/understanding/understanding.ts';
import type { LabelledMessage } from '../labelled/message.ts';
import { labelledText, utterancesText } from './print-ways.ts';
import { ReadingLog } from './reading-log.ts';
import { rightlyChosen, waysOf } from './score-ways.ts';

const dropped = { 'not-in-message': 0, outside: 0, contradiction: 0 };
const silent = understand('');
const byRules = (requirements: Requirements, named: readonly NamedPart[] = []) => ({ ...silent, requirements, named });
const byModel = (requirements: Requirements, named: readonly NamedPart[] = []): ModelReading => ({
  requirements,
  named,
  spans: new Map(),
  dropped: { ...dropped, outside: 1 },
  version: 'x',
});
const part = (kind: NamedPart['kind'], stance: NamedPart['stance']): NamedPart => ({
  kind,
  stance,
  span: { start: 0, end: 1, text: 'x' },
});

const turned = waysOf(
  byRules({ sourceRegion: 'eastus', targetRegion: 'uksouth' }),
  byModel({ sourceRegion: 'westus' }),
);

describe('a message read each way', () => {
  it('has nothing of what the readers differ in, unless the person says which is right', () => {
    expect(turned.both.requirements).toEqual({ targetRegion: 'uksouth' });
    const missesOf =
      (right: string) =>
      ({ requirements: { sourceRegion } }: { requirements: Requirements }): number =>
        sourceRegion === right ? 0 : 1;
    const chosen = (right: string) => rightlyChosen(turned, missesOf(right)).requirements;
    expect(chosen('eastus')).toEqual({ sourceRegion: 'eastus', targetRegion: 'uksouth' });
    expect(chosen('westus')).toEqual({ sourceRegion: 'westus', targetRegion: 'uksouth' });
    expect(chosen('centralus')).toEqual({ targetRegion: 'uksouth' });
  });

  it('leaves a thing unread of which they differ whether it stands', () => {
    const ways = waysOf(
      byRules({}, [part('vpn-gateway', 'absent')]),
      byModel({ stands: [{ kind: 'vpn-gateway' }] }, [part('vpn-gateway', 'stands')]),
    );
    expect(ways.both).toMatchObject({ requirements: {}, named: [] });
    const wants = (stance: string) => rightlyChosen(ways, ({ named }) => (named[0]?.stance === stance ? 0 : 1));
    expect(wants('stands')).toMatchObject({ requirements: { stands: [{ kind: 'vpn-gateway' }] } });
    expect(wants('absent')).toMatchObject({ requirements: {}, named: [{ stance: 'absent' }] });
  });

  it('puts an option back with the others where it is chosen', () => {
    const ways = waysOf(
      byRules({ ruledOut: ['expressroute'], proposed: ['s2s-vpn'] }),
      byModel({ proposed: ['expressroute'] }),
    );
    expect(ways.both.requirements.proposed).toEqual(['s2s-vpn']);
    const chosen = rightlyChosen(ways, ({ requirements: { proposed = [] } }) => 2 - proposed.length);
    expect(chosen.requirements.proposed).toEqual(['s2s-vpn', 'expressroute']);
  });
});

const message = (id: string, lang: string, slots: LabelledMessage['slots']): LabelledMessage => ({
  id,
  lang,
  text: id,
  class: 'design',
  slots,
  traps: [],
  named: [],
  ask: null,
  offTopic: false,
});

const cells = (text: string, name: string): readonly string[] =>
  text
    .split('\n')
    .filter(line => line.startsWith(`${name} `))
    .map(line => line.slice(name.length).trim().replaceAll(/ +/g, ' '));

describe('the score of few messages', () => {
  const messages = [
    message('one', 'en', { sourceRegion: 'westus', targetRegion: 'uksouth' }),
    message('two', 'de', { sourceRegion: 'westeurope' }),
    message('three', 'de', { sourceRegion: 'westeurope' }),
  ];
  const read = new Map([
    ['one', turned],
    ['two', waysOf(byRules({ sourceRegion: 'westeurope' }), byModel({ sourceRegion: 'westeurope' }))],
  ]);

  it('holds the ways beside each other, overall and by language, of the messages that were read', () => {
    const text = labelledText('few', messages, read);
    expect(cells(text, 'all')).toEqual(['2 1 1 0 2 0']);
    expect(cells(text, 'en')).toEqual(['1 0 1 0 1 0']);
    expect(cells(text, 'de')).toEqual(['1 1 0 0 1 0']);
    const [whole, english, german] = cells(text, 'slots');
    expect(whole).toBe('66.7 % 80.0 % 80.0 % 100.0 %');
    expect(english).toBe('50.0 % 66.7 % 66.7 % 100.0 %');
    expect(german).toBe('100.0 % 100.0 % 100.0 % 100.0 %');
  });

  it('says of utterances how each slot is read', () => {
    const text = utterancesText(
      'few',
      [{ text: 'one', says: { sourceRegion: 'westus', targetRegion: 'uksouth' } }],
      read,
    );
    expect(cells(text, 'sourceRegion')).toEqual(['0.0 % 100.0 % 0.0 % 100.0 %']);
    expect(cells(text, 'targetRegion')).toEqual(['100.0 % 0.0 % 100.0 % 100.0 %']);
  });

  it('has no figures where nothing was read', () => {
    expect(cells(labelledText('few', messages, new Map()), 'slots')).toEqual([]);
    expect(cells(utterancesText('few', [{ text: 'one', says: {} }], new Map()), 'all')).toEqual(['0 1 0 0 0 0']);
  });
});

describe('what is kept of the readings of conversations', () => {
  it('is read once, and counted by language', async () => {
    let asked = 0;
    const reader = createReader(
      async () => {
        asked += 1;
        return { content: asked === 1 ? '{}' : 'nonsense', tokens: 0 };
      },
      { where: 'here', patience: 60_000, tokensPerDay: 1_000 },
      { ended: () => {}, dropped: () => {}, spent: () => {} },
    );
    const log = new ReadingLog(reader);
    expect(log.readerFor('en').where).toBe('here');
    for (const _ of ['once', 'again']) await log.readerFor('en').read('hello');
    await log.readerFor('de').read('hallo');
    expect(asked).toBe(2);
    expect(cells(log.text(), 'all')).toEqual(['0 2 0 0 0 0']);
    expect(cells(log.text(), 'de')).toEqual(['0 1 0 0 0 0']);
  });
});
