import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { type OptionId, optionIds } from '../../../src/options/options.ts';
import { seeded } from '../../proof/mutation.ts';
import { recommend } from '../../recommended.ts';
import { anybody } from '../anybody.ts';

const far: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'vm',
  exposure: 'none',
  hybrid: [],
};
const admins: Requirements = { sourceType: 'user-device', resourceType: 'vm', goal: 'admin-access' };

const partsOf = (said: Requirements) => recommend(said).legs.map(({ option }) => option);
const saidOf = (said: Requirements) => recommend(said).proposedVerdicts.map(({ option, because }) => [option, because]);

describe('a design within limits', () => {
  test('is the same where they ask for nothing else', () => {
    // With more VNets another design than a peering could come up, unless a peering is what must be used.
    const pair = { ...far, vnetCount: 2 };
    const plain = recommend(pair);
    const within = recommend({ ...pair, mustUse: ['vnet-peering-global'], ruledOut: ['bastion'] });
    expect([within.headline, within.legs]).toEqual([plain.headline, plain.legs]);
  });

  test('says of what must be used why it cannot be, also where nothing is left without what was ruled out', () => {
    const within = recommend({
      ...{ sourceType: 'user-device', resourceType: 'vm', userNeed: 'admin-rdp-ssh', hybrid: ['user-devices'] },
      ...{ ruledOut: ['bastion'], mustUse: ['front-door'] },
    });
    expect([within.status, within.headline, within.legs]).toEqual(['needs-answer', null, []]);
    expect(within.proposedVerdicts.map(({ option }) => option)).toEqual(['bastion', 'front-door']);
  });

  test('holds whoever sets the limits: nothing unwanted is in, and no part takes the place of two', () => {
    const draw = seeded(31);
    const some = (): OptionId[] => optionIds.filter(() => draw(4) === 0);
    for (let count = 0; count < 300; count += 1) {
      const said = { ...anybody(draw), ruledOut: some(), mustUse: some(), proposed: some() };
      const options = recommend(said).legs.map(({ option }) => option);
      expect(options.filter(option => said.ruledOut.includes(option))).toEqual([]);
      expect(new Set(options).size).toBe(options.length);
    }
  });

  test('keeps the condition under which the design stands, and is as provisional', () => {
    const within = recommend({ exposure: 'public', targetProtocol: 'non-http', ruledOut: ['public-load-balancer'] });
    expect(within.headline).toMatchObject({
      sentence: expect.stringMatching(/^Provisional: within your limits, /),
      because: expect.stringMatching(/^If .+: /),
      rule: 'limits/second-best',
    });
  });

  test('takes the second best of a part that was ruled out, and draws no plan of it', () => {
    const within = recommend({
      ...{ sourceType: 'internet-client', resourceType: 'app-service', exposure: 'public' },
      ...{ regionCount: 2, globalUsers: 'yes', hybrid: [], ruledOut: ['front-door'] },
    });
    expect(within).toMatchObject({
      headline: {
        option: 'app-gateway-waf',
        sentence: 'Within your limits: Azure Application Gateway with WAF.',
        rule: 'limits/second-best',
      },
      topology: null,
      steps: [],
    });
    expect(within.legs.some(({ option }) => option === 'front-door')).toBe(false);
    expect(within.rejected.some(({ option }) => option === 'app-gateway-waf')).toBe(false);
  });

  test('takes what must be used in the place of what would be first, where it would do', () => {
    const said: Requirements = { ...far, mustUse: ['vnet-to-vnet-vpn'] };
    expect(recommend(said).headline?.option).toBe('vnet-to-vnet-vpn');
    expect(saidOf(said)).toEqual([]);
  });

  test('leaves out a part that was ruled out and has no second best', () => {
    expect(partsOf({ ...far, ruledOut: ['private-dns-zone'] })).toEqual(['vnet-peering-global']);
  });

  test('says why what must be used cannot be', () => {
    const said: Requirements = { ...far, mustUse: ['p2s-vpn', 'ask-exposure'] };
    expect(partsOf(said)).toEqual(partsOf(far));
    expect(saidOf(said)).toEqual([
      ['p2s-vpn', expect.stringMatching(/^You want to use it, but it does not fit\. Point-to-site VPN/)],
      ['ask-exposure', 'You want to use it, but it does not fit. It does nothing for this case.'],
    ]);
  });

  test('is none where the only way was ruled out, and still says why what must be used cannot be', () => {
    const said: Requirements = { ...admins, ruledOut: ['bastion'], mustUse: ['bastion', 'nat-gateway'] };
    expect(recommend(said)).toMatchObject({
      status: 'needs-answer',
      headline: null,
      missing: ['ruledOut'],
      legs: [],
      changes: [],
      topology: null,
    });
    expect(saidOf(said)).toEqual([
      ['bastion', 'You ruled it out, and I know no other way that fits your answers.'],
      ['nat-gateway', expect.stringMatching(/^You want to use it/)],
    ]);
  });

  test('names what is certain without a condition', () => {
    const routes = { goal: 'exchange-routes', sourceRegion: 'eastus', ruledOut: ['route-server'] } as const;
    expect(recommend(routes)).toMatchObject({
      provisional: null,
      headline: {
        sentence: 'Within your limits: Hub-and-spoke with Azure Firewall.',
        because: expect.stringMatching(/^Route tables/),
      },
    });
  });

  test('is not the answer to a question that they take it away from', () => {
    const said: Requirements = {
      sameRegion: 'yes',
      existingPrivateEndpoint: 'in-caller-vnet',
      exposure: 'allow-listed',
      vnetCount: 3,
      adminAccess: 'yes',
      stands: [{ kind: 'service-endpoint' }, { kind: 'vwan' }, { kind: 'bastion' }],
      ask: { kind: 'review', about: ['vwan-standard', 'hub-spoke-firewall'] },
    };
    const statuses = [said, { ...said, mustUse: ['p2s-vpn'] as const }].map(one => recommend(one).status);
    expect(statuses).toEqual(['recommended', 'answered']);
  });
});
