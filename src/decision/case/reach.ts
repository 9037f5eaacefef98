import type { Reach } from '../../azure/resource-types.ts';

/** Whether a target is reached at a private address in Azure. */
export const isInAzure: Readonly<Record<Reach, boolean>> = {
  nic: true,
  'private-endpoint': true,
  hybrid: false,
  public: false,
};
