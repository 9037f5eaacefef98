// English: what is said to stand in the VNets already, and SKUs by name.
import type { ExistingPack } from '../existing-rows.ts';

/** Names of what may stand already, and ways to say that it does; `{name}` stands for the name. */
export const existing: ExistingPack = {
  names: {
    'expressroute-gateway': [
      'expressroute gateway',
      'er gateway',
      'ergw',
      'expressroute circuit',
      'expressroute',
      'expressroute connection',
      'er circuit',
      'expressroute virtual network gateway',
    ],
    'vpn-gateway': ['vpn gateway', 'vpn gateways', 'vpn', 'vpn tunnel', 'site to site vpn', 's2s vpn', 's2s tunnel'],
    'azure-firewall': ['azure firewall', 'azfw', 'firewall in the hub', 'hub firewall'],
    'application-gateway': ['application gateway', 'app gateway', 'appgw'],
    'dns-private-resolver': ['dns private resolver', 'private resolver', 'dns resolver'],
    'private-link-service': ['private link service', 'pls'],
    'vwan-hub-connection': ['virtual wan', 'vwan', 'virtual hub', 'vwan hub', 'vwan connection', 'virtual wan hub'],
    'vnet-encryption': ['vnet encryption', 'virtual network encryption'],
    'windows-dns-server': [
      'windows dns server',
      'windows dns servers',
      'windows dns',
      'ad dns servers',
      'domain controllers with dns',
    ],
    'vnet-peering': ['peering', 'vnet peering', 'global peering', 'global vnet peering', 'peerings'],
  },
  phrases: [
    '(already|currently|existing|today) ..2 (have|has|use|using|got|run|own|there is|deployed|exists|in ' +
      'place|connected to|joined to|attached to|connected by|connected via)? ..2 ' +
      '(a|an|the|our|one|by|via|over|through)? {name}',
    '(have|has|got|there is|theres) (already|got)? (a|an|the|one|two|our) {name} ..2 (already|in ' +
      'place|today|running|deployed|up)',
    '(have|has) (already) (a|an|the|one|two)? ..1 {name}',
    '{name} (is|are)? (already|currently) ..1 (there|up|in place|deployed|exists|running|in use|used|set ' +
      'up|configured|enabled)?',
    '{name} (exists|is there|is up|is in place|is running|is deployed|is up already)',
    '(vnets|networks|they|both|spoke|it) (is|are) (already)? (connected|joined|attached) (to|by|via|through) ' +
      '(a|an|the|our)? {name}',
    'existing {name}',
    '(hub|hubs|vnet|network|it|that|which) (has|have|owns|holds) (a|an|the|its)? (own)? {name}',
    '(over|via|through|across) (our|the existing|my) {name}',
    '(our|my) {name} (lands|terminates|ends|is|comes|connects|goes) ..2',
  ],
  alsoSaid: {
    'expressroute-gateway': [
      '(behind|over|via|through|across|by) (an|the|its|their|each)? {name}',
      '{name} (private peering|link|line) ..2',
    ],
  },
  choiceWords: ['or'],
  skus: {
    'vpnSku.Basic': [
      'basic (sku)? (vpn gateway|vpn|gateway|sku vpn gateway)',
      '(vpn gateway|gateway|vpn) ..2 basic (sku)?',
    ],
    'vpnSku.VpnGw1AZ': ['vpngw1az'],
    'vpnSku.VpnGw2AZ': ['vpngw2az'],
    'vpnSku.VpnGw3AZ': ['vpngw3az'],
    'vpnSku.VpnGw4AZ': ['vpngw4az'],
    'vpnSku.VpnGw5AZ': ['vpngw5az'],
    'bastionSku.Developer': [
      'bastion (in)? ..2 developer',
      '(developer|free) (sku|tier)? (of)? (azure)? bastion',
      'developer sku',
      'bastion (developer|free)',
    ],
    'bastionSku.Basic': ['bastion basic', 'basic (sku)? (of)? (azure)? bastion'],
    'bastionSku.Standard': ['bastion standard', 'standard (sku)? (of)? (azure)? bastion'],
    'bastionSku.Premium': ['bastion premium', 'premium (sku)? (of)? (azure)? bastion'],
  },
};
