import type { OptionId } from '../../../src/options/options.ts';

/** Options that run hubs of Microsoft. */
export const virtualWan: readonly OptionId[] = ['vwan-standard', 'vwan-secured-hub', 'vwan-basic'];

/** Options with a circuit that ends in Azure; encryption is of the line that another option brings. */
export const circuits: readonly OptionId[] = ['expressroute', 'expressroute-vpn-failover'];
