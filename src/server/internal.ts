import { BlockList, isIP, isIPv4 } from 'node:net';
import { plainAddress } from './address-key.ts';

/** Addresses that the internet does not route: whoever has one stands inside the operator's network. */
const internal = new BlockList();
for (const [address, bits] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  internal.addSubnet(address, bits, 'ipv4');
}
internal.addAddress('::1', 'ipv6');
internal.addSubnet('fc00::', 7, 'ipv6');
internal.addSubnet('fe80::', 10, 'ipv6');

/** True for the address of a machine inside the operator's network. */
export function isInternal(address: string): boolean {
  const plain = plainAddress(address);
  return isIP(plain) > 0 && internal.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}

/**
 * True for a host that no page of the internet can be served under: an address inside the network, this machine, or
 * one of the names that the operator gave.
 */
export function isInternalHost(hostname: string, names: readonly string[]): boolean {
  return hostname === 'localhost' || isInternal(hostname.replace(/^\[|\]$/g, '')) || names.includes(hostname);
}
