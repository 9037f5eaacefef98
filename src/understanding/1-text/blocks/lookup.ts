import type { BlockReader, Observation } from './block.ts';
import { isPrivateAddress } from './private-address.ts';

/** Lines of nslookup, dig, host, Resolve-DnsName and getent. */
const lookupLine =
  /^\s*(?:(?:PS )?[A-Z]:\\[^>]*> ?|[$#>] ?|\w+@[\w.-]+[:~$# ]+)?(?:(?:nslookup|dig|host|resolve-dnsname)\b|server:\s|address(?:es)?:\s|name:\s|alias(?:es)?:\s|non-authoritative answer|\*\*\* |\*\* server|>\s*[\w-]+(?:\.[\w-]+)+\s*$|;;|; <<>>|;\w|[\w.-]+\.? +(?:\d+ +)?(?:in +)?(?:a|aaaa|cname|soa) +\S|[\w.-]+ canonical name|[\w.-]+ has address|[\w.-]+ is an alias)/i;
/** `dig +short`: the answer stands alone on its line. */
const bareAddress = /^\s*((?:\d{1,3}\.){3}\d{1,3})\s*$/;
const moreAddresses = /^\s+(?:(?:\d{1,3}\.){3}\d{1,3}|[\w-]+(?:\.[\w-]+){2,})\s*$/;
const command = /(?:nslookup|dig|host|resolve-dnsname|>)\s+(?:[-@]\S+\s+)*([\w-]+(?:\.[\w-]+)+)/i;
const name = /^\s*name:\s+([\w-]+(?:\.[\w-]+)+)/i;
const address = /^\s*address(?:es)?:\s+((?:\d{1,3}\.){3}\d{1,3})(?:#\d+)?\s*$/i;
const server = /^\s*server:/i;
const record = /^([\w-]+(?:\.[\w-]+)+)\.? +(?:\d+ +)?(?:in +)?a +((?:\d{1,3}\.){3}\d{1,3})/i;
const hasAddress = /^([\w-]+(?:\.[\w-]+)+) has address ((?:\d{1,3}\.){3}\d{1,3})/i;
const unknown = /(?:can'?t find|nxdomain|non-existent domain|no such host|servfail|status: (?:nxdomain|servfail))/i;
const unknownName = /can'?t find ([\w-]+(?:\.[\w-]+)+)/i;

/** Reads a look-up of a name: which address came, or that none did. */
export const readLookup: BlockReader = (lines, at) => {
  const first = lines[at]?.text ?? '';
  if (!lookupLine.test(first)) return undefined;
  const observations: Observation[] = [];
  let asked = '';
  let isServer = false;
  let next = at;
  const found = (from: string, to: string) => {
    observations.push({ kind: 'address', name: from, address: to, isPrivate: isPrivateAddress(to) });
  };
  for (; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    const bare = next > at ? bareAddress.exec(text)?.[1] : undefined;
    const isPart = lookupLine.test(text) || (next > at && moreAddresses.test(text)) || bare !== undefined;
    const isGap = text.trim() === '' && lookupLine.test(lines[next + 1]?.text ?? '');
    if (!isPart && !isGap) break;
    asked = command.exec(text)?.[1] ?? name.exec(text)?.[1] ?? asked;
    const plain = address.exec(text)?.[1] ?? bare;
    const told = record.exec(text) ?? hasAddress.exec(text);
    // The address below "Server:" is that of the DNS server, not an answer.
    if (plain !== undefined && !isServer) found(asked, plain);
    else if (told !== null) found(told[1] ?? asked, told[2] ?? '');
    if (unknown.test(text)) observations.push({ kind: 'no-name', name: unknownName.exec(text)?.[1] ?? asked });
    isServer = server.test(text);
  }
  const isAlone = next - at === 1 && observations.length === 0 && !command.test(first);
  return isAlone ? undefined : { next, format: 'lookup', observations };
};
