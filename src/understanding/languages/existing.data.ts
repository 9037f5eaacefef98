// What is said to stand in the VNets already, and SKUs by name.
import type { ExistingFeature } from '../../decision/case/requirements.ts';

interface ExistingRow {
  readonly names: string;
  /** Ways to say it that hold for this feature only. */
  readonly also?: readonly string[];
}

export const existingRows: Readonly<Record<ExistingFeature, ExistingRow>> = {
  'expressroute-gateway': { names: '(expressroute gateway|er gateway|ergw|expressroute circuit|expressroute|expressroute connection|er circuit|expressroute virtual network gateway)', also: ['(behind|over|via|through|across|by) (an|the|its|their|each)? {name}', '{name} (private peering|link|line) ..2'] },
  'vpn-gateway': { names: '(vpn gateway|vpn gateways|vpn|vpn tunnel|site to site vpn|s2s vpn|s2s tunnel)' },
  'azure-firewall': { names: '(azure firewall|azfw|firewall in the hub|hub firewall)' },
  'application-gateway': { names: '(application gateway|app gateway|appgw)' },
  'dns-private-resolver': { names: '(dns private resolver|private resolver|dns resolver)' },
  'private-link-service': { names: '(private link service|pls)' },
  'vwan-hub-connection': { names: '(virtual wan|vwan|virtual hub|vwan hub|vwan connection|virtual wan hub)' },
  'vnet-encryption': { names: '(vnet encryption|virtual network encryption)' },
  'windows-dns-server': { names: '(windows dns server|windows dns servers|windows dns|ad dns servers|domain controllers with dns)' },
  'vnet-peering': { names: '(peering|vnet peering|global peering|global vnet peering|peerings)' },
};

/** `{name}` stands for what exists. */
export const existingPatterns: readonly string[] = [
  '(already|currently|existing|today) ..2 (have|has|use|using|got|run|own|there is|deployed|exists|in place|connected to|joined to|attached to|connected by|connected via)? ..2 (a|an|the|our|one|by|via|over|through)? {name}',
  '(have|has|got|there is|theres) (already|got)? (a|an|the|one|two|our) {name} ..2 (already|in place|today|running|deployed|up)',
  '(have|has) (already) (a|an|the|one|two)? ..1 {name}',
  '{name} (is|are)? (already|currently) ..1 (there|up|in place|deployed|exists|running|in use|used|set up|configured|enabled)?',
  '{name} (exists|is there|is up|is in place|is running|is deployed|is up already)',
  '(vnets|networks|they|both|spoke|it) (is|are) (already)? (connected|joined|attached) (to|by|via|through) (a|an|the|our)? {name}',
  'existing {name}',
  '(hub|hubs|vnet|network|it|that|which) (has|have|owns|holds) (a|an|the|its)? (own)? {name}',
  '(over|via|through|across) (our|the existing|my) {name}',
  '(our|my) {name} (lands|terminates|ends|is|comes|connects|goes) ..2',
];

export const skuRows = [
  { field: 'vpnSku', value: 'Basic', patterns: ['basic (sku)? (vpn gateway|vpn|gateway|sku vpn gateway)', '(vpn gateway|gateway|vpn) ..2 basic (sku)?'] },
  { field: 'vpnSku', value: 'VpnGw1AZ', patterns: ['vpngw1az'] },
  { field: 'vpnSku', value: 'VpnGw2AZ', patterns: ['vpngw2az'] },
  { field: 'vpnSku', value: 'VpnGw3AZ', patterns: ['vpngw3az'] },
  { field: 'vpnSku', value: 'VpnGw4AZ', patterns: ['vpngw4az'] },
  { field: 'vpnSku', value: 'VpnGw5AZ', patterns: ['vpngw5az'] },
  { field: 'bastionSku', value: 'Developer', patterns: ['bastion (in)? ..2 developer', '(developer|free) (sku|tier)? (of)? (azure)? bastion', 'developer sku', 'bastion (developer|free)'] },
  { field: 'bastionSku', value: 'Basic', patterns: ['bastion basic', 'basic (sku)? (of)? (azure)? bastion'] },
  { field: 'bastionSku', value: 'Standard', patterns: ['bastion standard', 'standard (sku)? (of)? (azure)? bastion'] },
  { field: 'bastionSku', value: 'Premium', patterns: ['bastion premium', 'premium (sku)? (of)? (azure)? bastion'] },
] as const;
