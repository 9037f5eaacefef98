// English: what the words around a thing tell of it. English names of products stand here for every language.
import type { AttributePack } from '../attribute-rows.ts';

/** What is said of things that stand. */
export const attributes: AttributePack = {
  said: {
    'in.vhub':
      /\b(in|into) (our |the |a |one )?(virtual hub|vhub|vwan hub|virtual wan hub|secured hub|secured virtual hub)\b|\b(secured hub|virtual hub|vhub|vwan hub|virtual wan hub) (with|and|has|having)\b/,
    'in.hub':
      /\b(in|into|inside|of) (our |the |one |each )?hubs?\b|\bhub (vnet |virtual network |network )?(10|172|192)?[\d./ ]{0,18}(with|and|has|having|:|,)|\bhub vnet\b/,
    'in.spoke':
      /\b(in|into|inside) (a|an|one|our|the|its|every|each) (own |identity |different |other )?(spoke|connected vnet|spokes)\b|\bin spokes?\b|\bone of the connected vnets\b|\bits own vnet\b/,
    'in.hub-that-holds-it': /\bhub( vnet| virtual network)?( \(?[\w./]+\)?)? (with|that has|that holds|:)/,
    'peering.state.initiated': /\binitiated\b/,
    'peering.state.disconnected': /\bdisconnected\b/,
    'peering.scope.global': /\bglobal(ly)?\b/,
    'peering.useRemoteGateway':
      /\buse ?remote ?gateways? ?(=|:)? ?(true|on|enabled|set|ticked)|\buses? (the )?remote gateways?\b/,
    'peering.forwarded': /\ballow ?forwarded ?traffic ?(=|:)? ?(true|on|enabled|set)/,
    'peering.syncRequired':
      /\b(re ?sync|sync) (is )?(required|needed)\b|\blocal ?not ?in ?sync\b|\bremote ?not ?in ?sync\b/,
    'vpn-gateway.bgp.off': /\b(no|without) bgp\b|\bbgp (is )?(off|disabled|not)\b|\bstatic routing\b/,
    'vpn-gateway.bgp.on': /\b(with|over|via|by) bgp\b|\bbgp (is )?(on|enabled|active)\b/,
    'vpn-gateway.nat.static': /\bstatic (egress |ingress )?nat\b/,
    'vpn-gateway.nat.dynamic': /\bdynamic (egress |ingress )?nat\b/,
    'vpn-gateway.mode.active-active': /\bactive active\b/,
    'vpn-gateway.mode.active-standby': /\b(active standby|active passive)\b/,
    'vpn-gateway.sku.Basic': /\bbasic( sku)?\b/,
    'bastion.sku.Developer': /\bdeveloper\b/,
    'bastion.sku.Basic': /\bbasic\b/,
    'bastion.sku.Standard': /\bstandard\b/,
    'bastion.sku.Premium': /\bpremium\b/,
    'load-balancer.sku.Basic': /\bbasic\b/,
    'load-balancer.sku.Standard': /\bstandard\b/,
    'load-balancer.scheme.internal': /\b(internal|private)\b/,
    'load-balancer.scheme.public': /\b(public|external)\b/,
    'app-gateway.sku.WAF_v2': /\bwaf\b/,
    'front-door.sku.Premium': /\bfront ?door premium\b|\bpremium front ?door\b/,
    'vwan.sku.Basic': /\b(type |sku )?basic\b/,
    'vwan.secured':
      /\bazure firewall\b[\w ,]{0,20}\bin (our |the |every |each )?(virtual|vwan|v?hub)|\b(vhub|virtual hub|vwan hub|virtual wan hub|virtual wan) with (an? )?(azure )?firewall\b|\brouting intent\b/,
    'circuit.peerings.private': /\bprivate peering\b/,
    'circuit.peerings.microsoft': /\bmicrosoft peering\b/,
    'circuit.sku.Local': /\blocal (sku|circuit)\b|\bsku local\b|\bexpressroute local\b/,
    'circuit.sku.Standard': /\bstandard( sku)?\b/,
    'circuit.sku.Premium': /\bpremium( sku| add)?\b/,
    'expressroute-gateway.fastpath':
      /\bfast ?path (is )?(switched |turned )?(on|enabled|active)\b|\bwith fast ?path\b|\band fast ?path\b/,
    'hub-firewall.forcedTunnel': /\bforced tunnel/,
    'hub-firewall.dnsProxy': /\bdns proxy (is )?(on|enabled|active)\b|\b(as|is|with|acts as) (the |a )?dns proxy\b/,
    'hub-firewall.sku.Premium': /\bfirewall premium\b/,
    'hub-firewall.sku.Basic': /\bfirewall basic\b/,
    'firewall.ip':
      /\b(?:firewall|nva|appliance|opnsense|pfsense|fortigate|trusted|lan) \(?(?:at |is |ip )?((?:\d{1,3}\.){3}\d{1,3})(?![\d./])/,
    'udr.next': /\d\/\d{1,2} ?> ?(?:own |the |our )?((?:\d{1,3}\.){3}\d{1,3}|firewall|nva|internet)/,
    'udr.on.spoke': /\bon (the |our |each |every )?spokes?\b/,
    'nsg.on.pe-subnet': /\bsubnet of (our |the )?private endpoints?\b|\b(pe|private endpoint) subnet\b/,
    'nsg.on.subnet': /\bsubnet\b/,
    'endpoint.state.pending': /\bpending\b/,
    'endpoint.state.disconnected': /\bdisconnected\b/,
    'endpoint.slot.production': /\bproduction slot\b/,
    'endpoint.networkPolicies.enabled': /\bnetwork polic(y|ies) (are |is )?(enabled|on|active)\b/,
    'endpoint.networkPolicies.disabled': /\bnetwork polic(y|ies) (are |is )?(disabled|off)\b/,
    'private-dns-zone.autoregistration': /\bauto ?registration (is )?(on|enabled)\b/,
    'dns.forwards.168.63.129.16': /\bforward\w*[\w ]{0,30}168\.63\.129\.16/,
    'custom-dns.value.resolver-inbound': /\binbound (ip|endpoint|address)[\w ]{0,10} as dns\b/,
    'p2s.auth.certificate': /\bcertificates?\b/,
    'traffic-manager.method.geographic': /\bgeographic/,
    'traffic-manager.method.priority': /\bpriority\b/,
    'traffic-manager.method.weighted': /\bweighted\b/,
    'traffic-manager.method.performance': /\bperformance (routing|method)\b/,
    'aks.outboundType.userDefinedRouting': /\buser ?defined ?routing\b/,
    'aks.outboundType.loadBalancer':
      /\bcluster s? ?load balancer\b|\bclusters load balancer\b|\boutbound ?type load ?balancer\b/,
    'service.publicAccess.disabled':
      /\bpublic (network )?access (is |was )?(disabled|off|denied|closed)\b|\b(disabled|turned off|switched off) public (network )?access\b/,
    'service.publicAccess.selected-networks': /\bselected (virtual )?networks\b/,
    'app-service.accessRestrictions': /\b(ip|access) restrictions?\b/,
    'functions.plan.elastic-premium': /\belastic premium\b/,
    'functions.plan.flex-consumption': /\bflex consumption\b/,
    'functions.plan.consumption': /\bconsumption\b/,
    'vnet-to-vnet.state.connected': /\b(connected|for years|running|works)\b/,
    'api-management.mode.internal': /\binternal (vnet )?mode\b|\binternal apim?\b/,
    'api-management.mode.external': /\bexternal (vnet )?mode\b/,
  },
  linkedTo: /\blinked (?:only )?(?:to|with) (?:our |the |all )?(hub|spokes?|vnets?|both)\b/,
};
