// Options that hold others: what seems to go where one of them comes is still there in it.
import type { OptionId } from './options.ts';

export const virtualWans = ['vwan-standard', 'vwan-secured-hub', 'vwan-basic'] as const;

/** Lines that stay where a virtual hub comes: they end at its gateways instead of at those of a VNet. */
export const linesOfHub: readonly OptionId[] = ['s2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover'];

/** Lines that a circuit with a VPN as its backup is made of. */
export const linesOfFailover: readonly OptionId[] = ['s2s-vpn', 'expressroute'];
