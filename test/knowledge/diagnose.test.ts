import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { causesOfCode, withShown } from '../../src/knowledge/diagnose.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { wordingOf } from '../../src/knowledge/wording/index.ts';
import { diagnosed } from '../../src/understanding/diagnosing.ts';
import { recommend } from '../recommended.ts';
import { casesOfCauses } from './causes/index.ts';

const foundIn = (text: string): readonly string[] =>
  recommend(diagnosed(text)).answer?.diagnosis?.causes.map(({ id }) => id) ?? [];

const seconds = 1_000;
const patience = 300 * seconds;

const first = casesOfCauses.map(({ cause, first: text }) => ({ cause, found: foundIn(text) }));
const absent = casesOfCauses.map(({ cause, absent: text }) => ({ cause, found: foundIn(text) }));
const share = (count: number): number => count / casesOfCauses.length;
const ways: ReadonlyMap<string, readonly string[]> = new Map(
  entries.map(({ id, asked }) => [id, [...asked, ...wordingOf(id)]]),
);

describe('the causes of what does not work', () => {
  it('come first in messages written for them, and among three', () => {
    expect(share(first.filter(({ cause, found }) => found[0] === cause).length)).toBeGreaterThanOrEqual(0.83);
    expect(share(first.filter(({ cause, found }) => found.slice(0, 3).includes(cause)).length)).toBeGreaterThanOrEqual(
      0.87,
    );
  });

  it('are not named in most messages in which something rules them out', () => {
    expect(share(absent.filter(({ cause, found }) => !found.includes(cause)).length)).toBeGreaterThanOrEqual(0.67);
  });

  it(
    'come first, each of them, in some way in which people put it',
    () => {
      const never = first
        .filter(({ cause, found }) => found[0] !== cause)
        .filter(({ cause }) => ways.get(cause)?.some(way => foundIn(way)[0] === cause) !== true);
      expect(never.map(({ cause }) => cause)).toEqual([]);
    },
    patience,
  );

  it('are absent, each of them, in a message about something near', () => {
    const named = absent.filter(({ cause, found }) => found.includes(cause)).map(({ cause }) => cause);
    const at = new Map(first.map(({ cause }, place) => [cause, place]));
    const always = named.filter(cause => {
      const place = at.get(cause) ?? 0;
      return first.slice(Math.max(0, place - 3), place + 4).every(({ found }) => found.includes(cause));
    });
    expect(always).toEqual([]);
  });
});

const peering = (seen: NonNullable<NonNullable<Requirements['ask']>['symptom']>['seen']): Requirements => ({
  stands: [{ kind: 'peering' }],
  ask: { kind: 'why-not-working', about: ['vnet-peering-regional'], symptom: { seen } },
});

describe('a diagnosis', () => {
  it('is confirmed by what only one cause shows', () => {
    const { answer } = recommend(peering(['state-disconnected']));
    expect(answer?.diagnosis).toMatchObject({ confirmed: true, check: null });
    expect(answer?.sentence).toMatch(/^It is this: one of the two peering links was deleted/);
  });

  it('is silent where nothing is seen and no words point to a cause', () => {
    expect(recommend(peering([])).answer?.diagnosis ?? null).toBeNull();
  });

  it('leaves a check that cannot be made, and goes on with the next', () => {
    const known = diagnosed(
      'P2S VPN connects, the hub VMs answer, but the spoke VNets are not reachable from the laptop',
    );
    const check = recommend(known).answer?.diagnosis?.check;
    expect(check).toBeDefined();
    const { ask } = known;
    if (ask?.symptom === undefined || check === undefined || check === null) throw new Error('No check is asked.');
    const skipped = recommend({ ...known, ask: { ...ask, symptom: { ...ask.symptom, skipped: [check.id] } } });
    expect(skipped.answer?.diagnosis?.check?.id).not.toBe(check.id);
  });

  it('says so where what was found rules out every cause that came near', () => {
    const known = diagnosed(
      'P2S VPN connects, the hub VMs answer, but the spoke VNets are not reachable from the laptop',
    );
    let now = known;
    for (let turn = 0; turn < 12; turn += 1) {
      const finding = recommend(now).answer?.diagnosis;
      const out = finding?.check?.outcomes.find(({ cause }) => cause === null);
      const { ask } = now;
      if (out === undefined || ask?.symptom === undefined) break;
      const shows = finding?.check?.outcomes.map(({ id }) => id) ?? [];
      now = { ...now, ask: { ...ask, symptom: withShown(ask.symptom, shows, [out.id]) } };
    }
    expect(recommend(now).answer?.sentence).not.toBe(recommend(known).answer?.sentence);
  });

  it('takes one outcome of a check instead of another', () => {
    expect(withShown({ seen: ['name-public', 'slow'] }, ['name-public', 'name-private'], ['name-private'])).toEqual({
      seen: ['slow', 'name-private'],
    });
  });

  it('knows the names of errors however they are written', () => {
    expect(causesOfCode('RemoteVnetHasNoGateways')).toContain('remote-vnet-has-no-gateways');
    expect(causesOfCode('remote_vnet_has_no_gateways')).toContain('remote-vnet-has-no-gateways');
    expect(causesOfCode('NothingOfTheKind')).toEqual([]);
  });
});
