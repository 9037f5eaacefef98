import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import { parameterNames } from '../../../src/answer/takeaway/parameters.ts';
import { usedNames } from '../../../src/answer/takeaway/used-names.ts';
import { recommend } from '../../recommended.ts';
import { anyRequirements } from '../../support/any-requirements.ts';

/** Another value of each name or range, which overlaps with no example. */
const others: Readonly<Record<(typeof parameterNames)[number], string>> = {
  prefix: 'shop',
  callerSpace: '10.110.0.0/16',
  targetSpace: '10.120.0.0/16',
  hubSpace: '10.130.0.0/16',
  remoteHubSpace: '10.140.0.0/16',
  onPremisesSpace: '192.169.0.0/16',
  clientSpace: '172.17.200.0/24',
  targetResourceId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/shop',
};

test('a name or range is asked for exactly where another one would change a file', () => {
  fc.assert(
    fc.property(anyRequirements, requirements => {
      const recommendation = recommend(requirements);
      const textsOf = (given: Readonly<Record<string, string>>): string => {
        const taken = takeAway(recommendation, given);
        return taken.ok ? taken.files.map(({ text }) => text).join('\n') : 'refused';
      };
      const taken = takeAway(recommendation);
      const files = taken.ok ? taken.files : [];
      const changing = parameterNames.filter(name => textsOf({ [name]: others[name] }) !== textsOf({}));
      expect(usedNames(files, {})).toEqual(changing);
    }),
    { numRuns: 60 },
  );
});
