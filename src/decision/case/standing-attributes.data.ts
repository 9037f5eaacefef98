// What can be said of something that stands. The value of each is a text, a whole number, true or false, or several
// texts: what the person said, an id, or the name of a place ("hub", "spoke", "vhub"). `group` is the resource group of
// what has a name alone, `for` what a subnet is for.

export const standingAttributes = [
  'name', 'id', 'group', 'range', 'for', 'sku', 'hubs', 'hubRegions', 'secured', 'of', 'on', 'in', 'next', 'prefix', 'type',
  'ip', 'zones', 'publicIps', 'publicIp', 'forcedTunnel', 'dnsProxy', 'planned', 'count', 'vendor', 'mode',
  'bgp', 'nat', 'scaleUnits', 'protocol', 'auth', 'peerings', 'fastpath', 'size', 'advertised', 'state',
  'scope', 'useRemoteGateway', 'forwarded', 'syncRequired', 'between', 'slot', 'networkPolicies', 'linkedTo',
  'autoregistration', 'inbound', 'value', 'forwards', 'natIps', 'scheme', 'method', 'outboundType',
  'publicAccess', 'accessRestrictions', 'plan', 'version', 'regions',
] as const;

export type StandingAttribute = (typeof standingAttributes)[number];
