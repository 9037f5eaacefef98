import { describe, expect, it } from 'vitest';
import type { SymptomAsked } from '../../../src/decision/case/ask.ts';
import { recommend } from '../../recommended.ts';

const told = (symptom: SymptomAsked, point?: string) =>
  recommend({
    stands: [{ kind: 'peering' }],
    ask: {
      kind: 'why-not-working',
      about: ['vnet-peering-regional'],
      symptom,
      ...(point === undefined ? {} : { point }),
    },
  }).answer;

describe('why something does not work', () => {
  it('is confirmed, likely, or unsure, by what speaks for it', () => {
    expect(told({ seen: ['state-disconnected'] })?.sentence).toMatch(/^It is this: /);
    expect(told({ seen: [], likely: [{ cause: 'remote-vnet-has-no-gateways', share: 0.9 }] })?.sentence).toMatch(
      /^Most likely: /,
    );
    expect(told({ seen: [], likely: [{ cause: 'remote-vnet-has-no-gateways', share: 0.12 }] })?.sentence).toMatch(
      /^I am not sure, but check this first: /,
    );
  });

  it('comes with the step that tells, its command and what each outcome points to', () => {
    const check = told({ seen: [], codes: ['RemoteVnetHasNoGateways'] })?.diagnosis?.check;
    expect(check?.command).toContain('az network vnet-gateway list');
    expect(check?.outcomes.some(({ cause }) => cause === 'remote-vnet-has-no-gateways')).toBe(true);
    expect(check?.outcomes.some(({ cause }) => cause === null)).toBe(true);
  });

  it('is said to be unknown where what was found rules everything out', () => {
    const likely = [{ cause: 'remote-vnet-has-no-gateways', share: 0.9 }];
    const check = told({ seen: [], likely })?.diagnosis?.check;
    const against = check?.outcomes.filter(({ cause }) => cause === null).map(({ id }) => id) ?? [];
    const answer = told({ seen: against, likely });
    expect(answer?.sure === false || answer?.diagnosis?.causes[0]?.id !== 'remote-vnet-has-no-gateways').toBe(true);
  });

  it('follows the point that was pressed', () => {
    expect(told({ seen: [] }, 'remote-vnet-has-no-gateways')?.point).toBe('remote-vnet-has-no-gateways');
  });
});
