import { isIP, isIPv6 } from 'node:net';

/** An address as proxies write it into X-Forwarded-For, without the port that some add; undefined where it is none. */
export function clientAddressIn(written: string): string | undefined {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1] ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? written;
  return isIP(bare) > 0 ? bare : undefined;
}

const groupsInAddress = 8;
const groupsInNetwork = 4;
/** The first six groups of an IPv4 address that is written as IPv6. */
const mapped = '0:0:0:0:0:ffff';

/** The eight groups of an IPv6 address, in hexadecimal without leading zeros. */
function groupsOf(address: string): readonly string[] {
  const shortest = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = [], tail = []] = shortest.split('::').map(half => half.split(':').filter(group => group !== ''));
  return [...head, ...Array<string>(groupsInAddress - head.length - tail.length).fill('0'), ...tail];
}

const dotted = (group: string): string => {
  const number = Number.parseInt(group, 16);
  return `${number >> 8}.${number & 0xff}`;
};

/** The address without its zone (`%eth0`), and an IPv4 address that is written as IPv6 as what it is. */
export function plainAddress(address: string): string {
  const bare = address.replace(/%.*$/, '');
  if (!isIPv6(bare)) return bare;
  const groups = groupsOf(bare);
  return groups.slice(0, -2).join(':') === mapped ? groups.slice(-2).map(dotted).join('.') : bare;
}

/**
 * What limits count an address by. One customer of IPv6 holds a network of 64 bits whole and could take a new address
 * for
 * every request; an IPv4 address counts as itself, also where it is written as IPv6.
 */
export function addressKey(address: string): string {
  const plain = plainAddress(address);
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, groupsInNetwork).join(':')}::/64` : plain;
}
