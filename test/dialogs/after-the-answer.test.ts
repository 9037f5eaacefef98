import { describe, expect, it } from 'vitest';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, pressableOf, questionOf } from '../conversations/seen.ts';
import { buttonsOf, summary } from './asking.ts';

const newest = (talk: Talk) => pressableOf(talk.sent.at(-1));
const given = (talk: Talk) => answerOf(talk.sent.at(-1))?.recommendation;
const titles = (talk: Talk): readonly string[] => newest(talk)?.choices.map(({ title }) => title) ?? [];

async function press(talk: Talk, title: string): Promise<void> {
  const shown = newest(talk);
  const choice = shown?.choices.find(one => one.title === title)?.id ?? title;
  await talk.press({ kind: 'answer', id: shown?.id, choice, card: shown?.card });
}

/** A question about what stands that nothing known answers. */
const unsure = 'Our Bastion stands in the hub. Can it bake a cake for the auditors?';

async function designed(): Promise<Talk> {
  const talk = openTalk();
  await talk.type('VM in East US, Azure SQL in Japan East, no public endpoint, nothing on-prem');
  await talk.type('no');
  await talk.type('yes');
  expect(given(talk)?.headline?.option).toBe('private-endpoint');
  return talk;
}

describe('a question without a sure answer', () => {
  it('is said to have none, and the points that come closest are a press away', async () => {
    const talk = openTalk();
    await talk.type(unsure);
    expect(given(talk)?.answer?.sure).toBe(false);
    const points = newest(talk)?.choices.filter(({ id }) => id.startsWith('point:')) ?? [];
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThan(4);
    const text = talk.sent.at(-1)?.text ?? '';
    for (const { title } of points) expect(text).toContain(`- ${title}`);
    await talk.type('hello');
    expect(buttonsOf(talk.sent.at(-1))).toEqual(expect.arrayContaining(points.map(({ title }) => title)));
  });

  it('becomes the question of the point that is pressed, and "undo" brings it back', async () => {
    const talk = openTalk();
    await talk.type(unsure);
    const [first] = newest(talk)?.choices.filter(({ id }) => id.startsWith('point:')) ?? [];
    await press(talk, first?.title ?? '');
    expect(given(talk)?.answer).toMatchObject({ point: first?.id.replace('point:', ''), sure: true });
    await talk.type('undo');
    expect(given(talk)?.answer?.sure).toBe(false);
  });

  it('is left for a design, which asks what it needs and keeps what stands', async () => {
    const talk = openTalk();
    await talk.type(unsure);
    await press(talk, 'Design it anew');
    expect(questionOf(talk.sent.at(-1))?.topic).toBe('regions');
    expect(await summary(talk)).toContain('You have: Bastion');
  });
});

describe('a question after a design', () => {
  it.each(['show the design again', 'show me the design', 'the design'])(
    'is answered at once, and "%s" brings the design back',
    async words => {
      const talk = await designed();
      await talk.type('can the VM use a service endpoint instead?');
      expect(given(talk)?.answer?.about).toContain('service-endpoint');
      expect(titles(talk)).toContain('Show the design');
      await talk.type(words);
      expect(given(talk)).toMatchObject({ answer: null, headline: { option: 'private-endpoint' } });
    },
  );

  it('is taken back by "undo"', async () => {
    const talk = await designed();
    await talk.type('can the VM use a service endpoint instead?');
    await talk.type('undo');
    expect(given(talk)).toMatchObject({ answer: null, proposedVerdicts: [], headline: { option: 'private-endpoint' } });
  });

  it('changes nothing of what was said', async () => {
    const talk = await designed();
    await talk.type('can a VM in West Europe reach it over a service endpoint?');
    expect(answerOf(talk.sent.at(-1))?.requirements.sourceRegion).toBe('eastus');
  });

  it('that names nothing and has no answer is said to have none, and the design stays', async () => {
    const talk = await designed();
    await talk.type('and do I need a second one for staging?');
    expect(talk.sent.at(-1)?.text).toContain('I have no sure answer to that.');
    await talk.type('show the design');
    expect(given(talk)?.headline?.option).toBe('private-endpoint');
  });

  it('is over once something else is said: the design goes on from there', async () => {
    const talk = await designed();
    await talk.type('can the VM use a service endpoint instead?');
    await talk.type('not East US, I meant West US 2');
    expect(answerOf(talk.sent.at(-1))?.requirements).toMatchObject({ sourceRegion: 'westus2' });
    expect(given(talk)?.answer).toBeNull();
  });
});

describe('a question about what stands', () => {
  it('is followed by one that names nothing and goes on about the same', async () => {
    const talk = openTalk();
    await talk.type(
      'We have an ExpressRoute circuit with a gateway in the hub. How many VNets can be linked to one circuit?',
    );
    expect(given(talk)?.answer?.sure).toBe(true);
    await talk.type('and do I need a second one for staging?');
    expect(given(talk)?.answer?.about).toContain('expressroute');
    expect(await summary(talk)).toContain('You have: ExpressRoute circuit');
  });
});

describe('what stands', () => {
  async function atStands(): Promise<Talk> {
    const talk = openTalk();
    await talk.press({
      kind: 'form',
      sourceType: 'onprem-site',
      hybrid: 'datacenter',
      targetRegion: 'eastus',
      resourceType: 'vm',
      exposure: 'none',
    });
    expect(questionOf(talk.sent.at(-1))?.id).toBe('stands');
    return talk;
  }

  it('is asked as soon as a site takes part, with its reason', async () => {
    const talk = await atStands();
    await talk.type('why do you ask?');
    expect(talk.sent.at(-1)?.text).toContain('What stands and can carry the traffic is kept.');
  });

  it('can be several things, and is changed and taken back like every answer', async () => {
    const talk = await atStands();
    await talk.press({ kind: 'answer', id: 'stands', picked: 'vpn-gateway,peering' });
    expect(await summary(talk)).toContain('You have: VPN gateway, VNet peering');
    await talk.type('change what I have');
    expect(questionOf(talk.sent.at(-1))?.id).toBe('stands');
    await talk.type('nothing yet');
    expect(await summary(talk)).toContain('You have: Nothing');
    await talk.type('undo');
    expect(await summary(talk)).toContain('You have: VPN gateway, VNet peering');
  });

  it.each(['we have nothing yet', 'nothing yet', 'Nothing yet'])('is nothing: "%s"', async text => {
    const talk = await atStands();
    await talk.type(text);
    expect(await summary(talk)).toContain('You have: Nothing');
  });

  it('with a circuit leaves the internet, the bandwidth and a failover unasked', async () => {
    const talk = await atStands();
    await talk.press({ kind: 'answer', id: 'stands', choice: 'expressroute-circuit' });
    const asked: (string | undefined)[] = [];
    for (let turn = 0; turn < 12 && answerOf(talk.sent.at(-1)) === undefined; turn += 1) {
      asked.push(questionOf(talk.sent.at(-1))?.id);
      await talk.type(questionOf(talk.sent.at(-1))?.id === 'review' ? 'yes' : "I don't know");
    }
    expect(given(talk)?.headline).not.toBeNull();
    for (const id of ['internetTransitAllowed', 'bandwidth', 'linkFailover']) expect(asked).not.toContain(id);
  });
});

describe('"Something else"', () => {
  it('takes words, and asks the same question for them', async () => {
    const talk = openTalk();
    await talk.press({ kind: 'answer', id: 'review', choice: 'change:exposure' });
    expect(buttonsOf(talk.sent.at(-1)).at(-1)).toBe('Something else');
    await press(talk, 'Something else');
    expect(talk.sent.at(-1)?.text).toContain('Say it in your own words.');
    expect(questionOf(talk.sent.at(-1))?.id).toBe('exposure');
    await talk.type('only our office address may come in');
    expect(await summary(talk)).toContain('From the internet: Known addresses only');
  });
});

describe('what comes next', () => {
  it('lists nothing that the row under the answer offers, and words still mean it', async () => {
    const talk = await designed();
    await talk.type('hello');
    const ids = newest(talk)?.choices.map(({ id }) => id) ?? [];
    expect(ids).toContain('part:why');
    for (const id of ['part:files', 'part:cost', 'part:compare-two', 'part:share', 'what-did-i-say'])
      expect(ids).not.toContain(id);
    await talk.type('files');
    expect(talk.sent.at(-1)?.text).toContain('network.bicep');
    await talk.type('change an answer');
    expect(questionOf(talk.sent.at(-1))?.id).toBe('summary');
  });
});

describe('the ways out after misses', () => {
  const waysOut = ['Start over', 'Help'];

  it('come as buttons when the words speak of them, and not before', async () => {
    const talk = openTalk();
    await talk.type('ask me step by step');
    await talk.type("what's the weather like");
    for (const [said, offered] of [
      ['zonk', false],
      ['flurb', true],
      ['grmpf', true],
    ] as const) {
      await talk.type(said);
      expect(
        waysOut.every(way => buttonsOf(talk.sent.at(-1)).includes(way)),
        said,
      ).toBe(offered);
      expect((talk.sent.at(-1)?.text ?? '').includes('For example'), said).toBe(!offered);
    }
  });

  it('give way to what comes closest, once', async () => {
    const talk = openTalk();
    for (const said of ['ask me step by step', 'East US', 'Japan East', 'flurb', 'zonk']) await talk.type(said);
    expect(talk.sent.at(-1)?.text).toContain('These come closest');
    expect(buttonsOf(talk.sent.at(-1))).not.toContain('Help');
    await talk.type('grmpf');
    expect(talk.sent.at(-1)?.text).toContain('that is on me');
    expect(buttonsOf(talk.sent.at(-1))).toEqual(expect.arrayContaining(waysOut));
  });
});
