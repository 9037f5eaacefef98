import type { Condition } from './condition.ts';

/**
 * What is reached is another company's: its settings are not yours to change. A tenant of which no more was said counts
 * as one.
 */
export const ofAnotherCompany: Condition = {
  all: [
    { fact: 'sameTenant', op: '=', value: 'no' },
    { not: { fact: 'otherTenantKind', op: '=', value: 'own-tenant' } },
  ],
};
