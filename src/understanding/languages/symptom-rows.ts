// What goes wrong, the pitfalls behind it (most likely first) and the facts that follow, put together with the patterns
// from the packs of the languages.
import { symptoms as de } from './de/symptoms.data.ts';
import { symptoms as en } from './en/symptoms.data.ts';
import { symptoms as es } from './es/symptoms.data.ts';
import type { FactRow } from './fact-row.ts';
import { symptoms as fr } from './fr/symptoms.data.ts';

interface Behind {
  readonly pitfalls: readonly [string, ...string[]];
  readonly facts?: readonly Pick<FactRow, 'field' | 'value'>[];
}

const behind = [
  { pitfalls: ['nsg-ports-both-sides', 'nsg-virtualnetwork-tag', 'peering-forwarded-traffic-off'] },
  { pitfalls: ['peering-initiated-state'] },
  { pitfalls: ['peering-disconnected-state'] },
  { pitfalls: ['peering-resize-needs-sync'] },
  {
    pitfalls: ['peering-overlapping-address-space', 'avnm-overlap-drops'],
    facts: [{ field: 'addressOverlap', value: 'yes' }],
  },
  {
    pitfalls: ['pe-dns-zone-missing', 'pe-zone-not-linked-to-caller'],
    facts: [{ field: 'existingPrivateEndpoint', value: 'unknown' }],
  },
  { pitfalls: ['pe-zone-not-linked-to-caller', 'pe-dns-zone-missing'] },
  { pitfalls: ['pe-onprem-forward-public-zone'], facts: [{ field: 'dnsControl', value: 'onprem-dns' }] },
  { pitfalls: ['p2s-clients-dns'] },
  { pitfalls: ['pe-custom-dns-forward'], facts: [{ field: 'dnsControl', value: 'custom-dns' }] },
  { pitfalls: ['pe-nxdomain-other-resources'] },
  { pitfalls: ['pe-duplicate-zones', 'pe-shared-zone-record-loss'] },
  { pitfalls: ['pe-public-access-left-on', 'se-two-steps'] },
  { pitfalls: ['se-two-steps'] },
  { pitfalls: ['se-connection-drop'] },
  { pitfalls: ['se-not-across-peering'] },
  { pitfalls: ['se-not-from-onprem'] },
  { pitfalls: ['pe-pending-approval'] },
  {
    pitfalls: ['peering-not-transitive', 'peering-forwarded-traffic-off', 'udr-firewall-both-directions'],
    facts: [{ field: 'transitive', value: 'spoke-to-spoke' }],
  },
  { pitfalls: ['peering-forwarded-traffic-off', 'udr-firewall-both-directions'] },
  { pitfalls: ['udr-firewall-both-directions', 'asymmetric-routing'] },
  { pitfalls: ['direct-peering-bypasses-firewall'] },
  {
    pitfalls: ['pe-udr-prefix', 'pe-network-policies-disabled'],
    facts: [{ field: 'inspection', value: 'central-firewall' }],
  },
  {
    pitfalls: ['default-outbound-gone'],
    facts: [
      { field: 'goal', value: 'outbound-internet' },
      { field: 'outboundInternet', value: 'needed' },
    ],
  },
  { pitfalls: ['nat-overridden-by-udr'] },
  { pitfalls: ['global-peering-basic-lb-frontend'], facts: [{ field: 'targetBehindBasicLb', value: 'unknown' }] },
  { pitfalls: ['sqlmi-global-peering-date'] },
  { pitfalls: ['azure-dns-not-across-peering'], facts: [{ field: 'goal', value: 'resolve-names' }] },
  { pitfalls: ['use-remote-gateway-conflict'] },
  {
    pitfalls: ['onprem-interesting-traffic', 'gateway-transit-peering-charge'],
    facts: [{ field: 'transitive', value: 'onprem-to-spokes' }],
  },
  { pitfalls: ['p2s-redownload-profile', 'p2s-not-transitive'] },
  { pitfalls: ['p2s-sstp-retired'] },
  { pitfalls: ['vpn-sku-throughput'] },
  { pitfalls: ['er-mtu-1400'] },
  { pitfalls: ['asymmetric-routing', 'vpn-backup-bandwidth'] },
  { pitfalls: ['er-route-limits'] },
  { pitfalls: ['forced-tunnel-default-route'], facts: [{ field: 'forcedTunnel', value: 'yes' }] },
  { pitfalls: ['frontdoor-origin-bypass'] },
  { pitfalls: ['bastion-developer-peering'] },
  { pitfalls: ['appsvc-vnetintegration-outbound-only'] },
  { pitfalls: ['appsvc-plan-no-vnet'], facts: [{ field: 'callerPlan', value: 'no-vnet-integration' }] },
  { pitfalls: ['aks-private-dns-link'] },
  { pitfalls: ['files-remount'] },
  { pitfalls: ['sql-redirect-ports'] },
  { pitfalls: ['pe-one-per-subresource'] },
  { pitfalls: ['pe-one-way'], facts: [{ field: 'initiator', value: 'target' }] },
  { pitfalls: ['vwan-spoke-constraints'] },
  { pitfalls: ['vwan-private-zone-not-linkable'] },
  { pitfalls: ['peering-permissions-both-sides'] },
  { pitfalls: ['peering-preferred-over-vpn'], facts: [{ field: 'existingVpnBetweenVnets', value: 'yes' }] },
  { pitfalls: ['jumbo-mtu-global'] },
  { pitfalls: ['sync-replication-far-regions'], facts: [{ field: 'latency', value: 'sensitive' }] },
] as const satisfies readonly Behind[];

/** What a language gives: patterns of how people describe it, by the likeliest pitfall. */
export type SymptomPack = Readonly<Partial<Record<(typeof behind)[number]['pitfalls'][0], readonly string[]>>>;

/** Something that does not work, as people describe it. */
export interface SymptomRow extends Behind {
  readonly patterns: readonly string[];
}

const packs: readonly SymptomPack[] = [en, de, fr, es];

/** Everything that is known to go wrong. */
export const symptomRows: readonly SymptomRow[] = behind.map(row => ({
  ...row,
  patterns: packs.flatMap(pack => pack[row.pitfalls[0]] ?? []),
}));
