// Questions about the subject itself, with answers of one or two sentences. Sources: keys of the source list.
import type { QuestionPack, QuestionRow } from '../question-rows.ts';

/** How English speakers begin a question, and ask what something is. */
export const questions: QuestionPack = {
  meaning: [
    '(what|whats|wat) (is|are|does|s|means|mean) (a|an|the|that|this)? (exactly)? (azure)? {name} ' +
      '(mean|actually|exactly|again|for|good for|about|do|used for)? (?|$|.)',
    'whats (a|an|the)? (azure)? {name} (mean|actually|exactly|again|for|good for|about)? (?|$|.)',
    '(explain|define|describe|tell me about|tell me more about|what about|meaning of|definition of|what do you ' +
      'mean by|what is meant by|whats meant by) (me|to me|what)? (a|an|the|is)? (azure)? {name} ..2 (?|$|.)',
    '(what|how) (does|do|is|are) (a|an|the)? (azure)? {name} (work|works|mean|do|used|for) ..2',
  ],
  openers: [
    'what',
    'whats',
    'is',
    'are',
    'can',
    'could',
    'does',
    'do',
    'will',
    'would',
    'should',
    'how',
    'why',
    'which',
    'when',
    'where',
    'may',
    'explain',
    'define',
    'describe',
    'tell',
    'difference',
    'compare',
  ],
  comparisons: ['vs', 'versus'],
};

/** Every question about the subject, the answer beside its English patterns. */
export const questionRows = [
  {
    id: 'peering-encrypted',
    patterns: [
      '(is|are|does|do|will) ..3 ' +
        '(<#option:vnet-peering-global>|<#option:.peering>|<#option:vnet-peering-regional>|peered traffic|traffic ' +
        'between peered vnets) ..4 (encrypted|encrypt|encryption|secure|secured|safe)',
      '(<#option:.peering>|<#option:vnet-peering-global>) ..3 (encrypted|encryption) ..2 ?',
    ],
    text:
      'Peering itself adds no encryption. Microsoft encrypts the links between datacenters with MACsec, which ' +
      'covers traffic between regions but not inside one datacenter, and it is not end to end. If a rule asks for ' +
      'network-layer encryption, add VNet encryption or IPsec.',
    sources: ['PEER', 'VFAQ', 'ENC', 'VENC'],
  },
  {
    id: 'peering-transitive',
    patterns: [
      '(is|are|does|can|will) ..2 ' +
        '(<#option:.peering>|<#option:vnet-peering-global>|<#option:vnet-peering-regional>) ..2 ' +
        '(transitive|transit|chain|chained|transitively)',
      '(are|is) (peered vnets|peerings|vnets) transitive',
      '(transitive|transitivity) ..4 (<#option:.peering>) ..2 ?',
    ],
    text:
      'No. If A is peered with B and B with C, A still has no path to C. Peer A and C directly, route through a ' +
      'firewall in a hub, or use a mesh of Virtual Network Manager or Standard Virtual WAN.',
    sources: ['MPEER', 'VFAQ', 'DG-XR'],
  },
  {
    id: 'peering-dns',
    patterns: [
      '(resolve|resolves|resolving) ..6 (name|names|hostname|hostnames) ..4 (peered|peering|<#option:.peering>) ..2',
      '(does|do|will|can|is) ..2 (dns|names|name resolution|hostnames) ..3 (work|works|resolve|resolved) ..2 ' +
        '(across|over|through|with|between) ..2 (<#option:.peering>|<#option:vnet-peering-global>|peered)',
      '(can|do) ..3 (resolve|see) ..2 (names|hostnames) ..3 (peered|<#option:.peering>) ..2',
    ],
    text:
      'Azure-provided names do not resolve across a peering. Link one private DNS zone to both VNets, or use your ' +
      'own DNS.',
    sources: ['MPEER', 'VFAQ'],
  },
  {
    id: 'peering-cost',
    patterns: [
      '(how much|what) ..2 (does|do|is|are) ..2 ' +
        '(<#option:.peering>|<#option:vnet-peering-global>|<#option:vnet-peering-regional>) ..2 ' +
        '(cost|costs|charged|billed|price)',
      '(cost|costs|price|pricing|charges) (of|for) ..2 (<#option:.peering>|<#option:vnet-peering-global>)',
      '(is|are) (<#option:.peering>|<#option:vnet-peering-global>) ..1 (free|expensive|billed|charged|cheap)',
    ],
    text:
      'Creating a peering is free. You pay for each gigabyte on the way in and on the way out; global peering ' +
      'uses rates by billing zone, which are higher than in one region.',
    sources: ['VFAQ', 'PEER', 'VCOST'],
  },
  {
    id: 'peering-bandwidth',
    patterns: [
      '(what|how much|is there|does) ..4 (bandwidth|throughput|limit|speed|cap) ..4 ' +
        '(<#option:.peering>|<#option:vnet-peering-global>) ..2',
      '(how fast|how quick) is (<#option:.peering>|<#option:vnet-peering-global>)',
      '(<#option:.peering>) ..2 (bandwidth|throughput) (limit|cap)',
    ],
    text:
      'Peering sets no bandwidth limit; the size of the virtual machine does. In one region the latency is that ' +
      'of a single VNet, between regions it is the distance.',
    sources: ['PEER', 'VFAQ'],
  },
  {
    id: 'peering-cross-subscription',
    patterns: [
      '(can|could|is it possible|possible|does|may) ..8 (subscription|subscriptions) ..4 ' +
        '(<#option:.peering>|<#option:vnet-peering-regional>|<#option:vnet-peering-global>)',
      '(can|could|is it possible|possible|does|may) ..6 (<#option:.peering>|peer|vnets) ..4 ' +
        '(subscription|subscriptions|tenant|tenants) ..2',
      '(<#option:.peering>) (across|between|over) ..3 (subscriptions|tenants) ..2 ?',
    ],
    text:
      'Yes. VNets can be peered across subscriptions and across Microsoft Entra tenants; both sides must create ' +
      'the link and hold the peering rights.',
    sources: ['PEER', 'MPEER'],
  },
  {
    id: 'peering-overlap',
    patterns: [
      '(can|could|may|does|will|is it possible) ..6 (peer|<#option:.peering>) ..6 (overlap|overlapping|same ' +
        'address space|same range|same cidr|overlaps) ..3',
      '(<#option:.peering>) ..2 (with|despite) overlapping ..4 ?',
    ],
    text:
      'No. Azure refuses a peering when any address ranges overlap. A private endpoint, or Private Link Service ' +
      'for your own service, works in spite of the overlap.',
    sources: ['VFAQ', 'MPEER', 'PLS'],
  },
  {
    id: 'peering-cross-cloud',
    patterns: [
      '(can|could|may|does|is it possible) ..4 (peer|<#option:.peering>|connect) ..6 (china|government|gov ' +
        'cloud|sovereign|us gov|usgov|azure government) ..4',
    ],
    text:
      'No peering, ExpressRoute circuit or Virtual WAN spans the public, US Government and China clouds. What ' +
      'remains is IPsec between gateways, or TLS over public addresses.',
    sources: ['MPEER', 'VFAQ', 'AC-PEER'],
  },
  {
    id: 'peering-global-vs-regional',
    patterns: [
      '(difference|differences|compare|versus|vs) ..3 (regional|local|vnet) ..2 (and|vs|versus|to|from) ..2 global ..2',
      '(regional|local) (peering|vnet peering)? (vs|versus|or) global (peering)?',
      'global (peering|vnet peering) (vs|versus|or) (regional|local) ..1',
    ],
    text:
      'Regional peering joins VNets of one region, global peering joins VNets of different regions. Global ' +
      'peering costs more, carries no jumbo frames and cannot reach a Basic load balancer front end.',
    sources: ['PEER', 'VFAQ', 'MTU'],
  },
  {
    id: 'peering-gateway-transit',
    patterns: [
      '(does|can|is|will) ..3 gateway transit ..6 (global|peering|regions) ..3',
      '(can|may|could) ..4 (spoke|vnet|peered vnet) ..3 (use|share) ..4 gateway ..6 ?',
    ],
    text:
      'Yes. A spoke can use the VPN or ExpressRoute gateway of one peered hub, over regional and global peering ' +
      'alike, as long as it has no gateway of its own.',
    sources: ['PEER', 'MPEER', 'GWT'],
  },
  {
    id: 'peering-vs-vpn',
    patterns: [
      '(<#option:.peering>|<#option:vnet-peering-regional>|<#option:vnet-peering-global>) (vs|versus|or) ' +
        '(a|an)? (<#option:.vpn>|<#option:s2s-vpn>|<#option:vnet-to-vnet-vpn>) ..12',
      '(difference|differences|compare|better|versus|vs|or) ..4 ' +
        '(<#option:.peering>|<#option:vnet-peering-global>) ..2 (and|or|vs|versus|than|from) ..2 ' +
        '(<#option:.vpn>|<#option:vnet-to-vnet-vpn>|<#option:s2s-vpn>) ..2',
      '(<#option:.peering>|<#option:vnet-peering-global>) (or|vs|versus|instead of) ..1 ' +
        '(<#option:.vpn>|<#option:vnet-to-vnet-vpn>) ..2 ?',
    ],
    text:
      'Peering needs no gateway, has no bandwidth limit and is set up in minutes. A VPN between VNets brings ' +
      'IPsec, but two gateways to pay and 650 Mbps to 10 Gbps in total. Take peering unless IPsec is required.',
    sources: ['AC-PEER', 'PEER', 'VGLIM'],
  },
  {
    id: 'peering-limit',
    patterns: [
      'how many (peerings|vnets can i peer|vnets can be peered|vnets can we peer|spokes) ..5',
      '(maximum|max|limit) ..3 (peerings|number of peerings|spokes) ..3',
    ],
    text: 'A VNet takes 500 peerings, or 1,000 through Azure Virtual Network Manager.',
    sources: ['PEER', 'VLIM'],
  },
  {
    id: 'peering-downtime',
    patterns: [
      '(does|will|is there) ..3 (peering|<#option:.peering>) ..3 (downtime|outage|interruption) ..2',
      '(downtime|outage) ..3 (<#option:.peering>) ..2 ?',
    ],
    text: 'Creating a peering causes no downtime in either VNet. After a change of address ranges, sync the peering.',
    sources: ['PEER'],
  },
  {
    id: 'pe-vs-se',
    patterns: [
      '(difference|differences|compare|better|versus|vs) ..4 <#option:service-endpoint> ..4 ' +
        '<#option:private-endpoint> ..2',
      '(difference|differences|compare|better|versus|vs) ..4 <#option:private-endpoint> ..4 ' +
        '<#option:service-endpoint> ..2',
      '<#option:private-endpoint> (or|vs|versus) (a|an)? <#option:service-endpoint> ..3',
      '<#option:service-endpoint> (or|vs|versus) (a|an)? <#option:private-endpoint> ..3',
      'which ..4 <#option:service-endpoint> ..2 <#option:private-endpoint> ..10',
    ],
    text:
      'A private endpoint puts one resource behind a private IP in your VNet and works from peered VNets and ' +
      'on-premises. A service endpoint only lets a subnet use the public endpoint of the service with its ' +
      'identity; it is free, but does not reach on-premises or peered VNets.',
    sources: ['PE', 'SE', 'VFAQ'],
  },
  {
    id: 'pe-cross-region',
    patterns: [
      '(can|could|whether|if|does|may) ..8 <#option:private-endpoint> ..10 (another|other|different) (region|regions)',
      '(can|could|does|may|is it possible|must|should|has|is) ..4 <#option:private-endpoint> ..6 ' +
        '(another|other|different|across|cross|same) (region|regions) ..4',
      '(where|which region) ..4 <#option:private-endpoint> ..5 ?',
    ],
    text:
      'Yes. A private endpoint must be in the region of its own VNet, but the resource it points to may be in any ' +
      'region. An endpoint in the caller’s VNet therefore needs no peering.',
    sources: ['PE', 'CAF-PLDNS'],
  },
  {
    id: 'pe-peering',
    patterns: [
      '(can|could|does|do|may|is|are|will) ..6 <#option:private-endpoint> ..6 ' +
        '(peered|<#option:.peering>|<#option:vnet-peering-global>) ..4 ?',
      '(can|could) ..5 (peered|peering) ..5 <#option:private-endpoint> ..4 ?',
    ],
    text:
      'Yes. A private endpoint is reachable from VNets that are peered regionally or globally. Link its private ' +
      'DNS zone to every VNet with clients.',
    sources: ['PE', 'PEDI'],
  },
  {
    id: 'pe-onprem',
    patterns: [
      '(can|could|does|do|is|are|will) ..5 <#option:private-endpoint> ..5 (on prem|onprem|on ' +
        'premises|vpn|expressroute|datacenter) ..3 ?',
      '(can|could|does) ..4 (on prem|onprem|on premises) ..4 <#option:private-endpoint> ..3 ?',
    ],
    text:
      'Yes, over VPN or ExpressRoute. Forward the public zone name of the service to a DNS resolver in a VNet ' +
      'that is linked to the private zone.',
    sources: ['PE', 'PEDI', 'CAF-DNS'],
  },
  {
    id: 'pe-public-access',
    patterns: [
      '(does|do|will) ..4 <#option:private-endpoint> ..4 (disable|close|block|turn off|remove|switch off) ..4',
      '(is|does) ..4 (public|public access|public endpoint) ..4 <#option:private-endpoint> ..5 ?',
      '(still|also) ..3 public ..6 <#option:private-endpoint> ..3 ?',
    ],
    text:
      'No. Creating a private endpoint leaves the public endpoint as it is. Disable public network access on the ' +
      'resource as a step of its own.',
    sources: ['PE', 'DG-PAAS'],
  },
  {
    id: 'pe-dns',
    patterns: [
      '(do|does|why|which|what|how) ..5 (dns|dns zone|private dns zone|zone) ..4 <#option:private-endpoint> ..4',
      '(do|does|why) ..3 <#option:private-endpoint> ..4 (dns|dns zone|zone) ..3 ?',
      '(which|what) (private)? (dns)? zone ..6 ?',
    ],
    text:
      'Without the privatelink zone the name of the resource still resolves to its public IP. Create the zone for ' +
      'the service and link it to every VNet whose clients use it.',
    sources: ['PEDNS', 'PEDI'],
  },
  {
    id: 'pe-cost',
    patterns: [
      '(how much|what) ..2 (does|do|is|are) ..2 <#option:private-endpoint> ..2 (cost|costs|charged|billed|price)',
      '(cost|costs|price|pricing) (of|for) ..2 <#option:private-endpoint>',
      '(is|are) ..1 <#option:private-endpoint> ..1 (free|expensive|billed|charged|cheap)',
    ],
    text:
      'You pay for each private endpoint by the hour and for each gigabyte in and out. Regional peering adds no ' +
      'fee to endpoint traffic; global peering does.',
    sources: ['PLC', 'AC-PLHS'],
  },
  {
    id: 'se-cost',
    patterns: [
      '(does|do|will|is) ..2 <#option:service-endpoint> (cost|costs|be charged|be billed) ..2',
      '(how much|what) ..2 (does|do|is|are) ..2 <#option:service-endpoint> ..2 (cost|costs|charged|billed)',
      '(is|are) ..1 <#option:service-endpoint> ..1 (free|expensive|billed|charged|cheap)',
      '(cost|price) (of|for) ..2 <#option:service-endpoint>',
    ],
    text: 'Service endpoints are free of charge.',
    sources: ['SE'],
  },
  {
    id: 'se-cross-region',
    patterns: [
      '(can|could|does|do|may|is it possible|will) ..5 <#option:service-endpoint> ..5 ' +
        '(another|other|different|across|cross|in all) (region|regions) ..4',
      '<#option:service-endpoint> (from|across|in) ..1 (another|other|different)? (region|regions) ..2 ?',
    ],
    text:
      'It depends on the service. For Azure SQL a service endpoint works in the same region only; for Storage in ' +
      'another region the subnet needs Microsoft.Storage.Global; most other services accept any region.',
    sources: ['SE', 'VFAQ', 'STO'],
  },
  {
    id: 'se-onprem',
    patterns: [
      '(can|could|does|do|is|are|will) ..5 <#option:service-endpoint> ..5 (on prem|onprem|on ' +
        'premises|vpn|expressroute|datacenter|laptop|laptops) ..3',
      '(can|could|does) ..4 (on prem|onprem|on premises) ..4 <#option:service-endpoint> ..3',
    ],
    text:
      'No. A service endpoint works only for the subnet on which it is enabled; on-premises clients need a ' +
      'private endpoint or an IP rule on the service.',
    sources: ['SE', 'VFAQ'],
  },
  {
    id: 'se-peering',
    patterns: ['(can|could|does|do|is|are|will) ..5 <#option:service-endpoint> ..5 (peered|<#option:.peering>) ..3'],
    text:
      'No. Peering does not extend a service endpoint: each calling subnet needs its own endpoint and its own ' +
      'rule on the resource.',
    sources: ['SE', 'VFAQ'],
  },
  {
    id: 'p2s-for-vm',
    patterns: [
      '(can|could|would|should|does|is|may|why) ..4 <#option:p2s-vpn> ..6 (<#resource:vm>|server|vms|between ' +
        'vnets|vnets|machine) ..8 ?',
    ],
    text:
      'Point-to-site connects single client computers to a VNet; it does not join two networks. Between VNets use ' +
      'peering, or a private endpoint for a PaaS resource.',
    sources: ['P2S', 'VPNDES'],
  },
  {
    id: 'p2s-vs-s2s',
    patterns: [
      '(difference|differences|compare|versus|vs) ..4 <#option:p2s-vpn> ..4 <#option:s2s-vpn> ..2',
      '(difference|differences|compare|versus|vs) ..4 <#option:s2s-vpn> ..4 <#option:p2s-vpn> ..2',
      '<#option:p2s-vpn> (or|vs|versus) <#option:s2s-vpn> ..2',
      '<#option:s2s-vpn> (or|vs|versus) <#option:p2s-vpn> ..2',
    ],
    text:
      'Point-to-site is a tunnel from one person’s device; site-to-site is a tunnel from a VPN device that serves ' +
      'a whole network.',
    sources: ['P2S', 'VPNDES'],
  },
  {
    id: 'vpn-vs-er',
    patterns: [
      '(<#option:.vpn>|<#option:s2s-vpn>|<#option:vnet-to-vnet-vpn>) (or|vs|versus) (a|an)? <#option:expressroute> ..6',
      '<#option:expressroute> (or|vs|versus) (a|an)? (<#option:.vpn>|<#option:s2s-vpn>|<#option:vnet-to-vnet-vpn>) ..6',
      '(difference|differences|compare|better|versus|vs|when) ..6 (<#option:.vpn>|<#option:s2s-vpn>) ..4 ' +
        '<#option:expressroute> ..3',
      '(difference|differences|compare|better|versus|vs|when) ..6 <#option:expressroute> ..4 ' +
        '(<#option:.vpn>|<#option:s2s-vpn>) ..3',
      '(<#option:.vpn>|<#option:s2s-vpn>) (or|vs|versus) <#option:expressroute> ..3',
      '<#option:expressroute> (or|vs|versus) (a)? (<#option:.vpn>|<#option:s2s-vpn>) ..3',
    ],
    text:
      'A site-to-site VPN runs encrypted over the internet, is ready in hours and reaches 10 Gbps in total. ' +
      'ExpressRoute is a private line with predictable latency, takes weeks to months and is not encrypted by ' +
      'default.',
    sources: ['DG-HYB', 'AC-HYB', 'ERENC'],
  },
  {
    id: 'er-encrypted',
    patterns: [
      '(is|are|does|will) ..3 <#option:expressroute> ..4 (encrypted|encrypt|encryption|secure|secured)',
      '<#option:expressroute> (encrypted|encryption) ?',
    ],
    text:
      'No, ExpressRoute carries traffic unencrypted by default. Add TLS, MACsec on ExpressRoute Direct, or IPsec ' +
      'over private peering.',
    sources: ['ERENC', 'DG-HYB'],
  },
  {
    id: 'er-between-vnets',
    patterns: [
      '(can|could|should|does|is|may|would) ..4 <#option:expressroute> ..6 (vnets|two vnets|vnet to ' +
        'vnet|regions|virtual networks) ..3 ?',
      '(can|could|should|does|is|may|would) ..4 <#option:expressroute-between-vnets> ..4',
    ],
    text:
      'It is possible but discouraged: the traffic makes a detour through the Microsoft edge and the gateways. ' +
      'Use VNet peering between VNets.',
    sources: ['AC-PEER', 'ERGW', 'ERV2V'],
  },
  {
    id: 'er-time',
    patterns: [
      'how (long|fast|quickly) ..6 <#option:expressroute> ..4',
      '(lead time|delivery time|provisioning time) ..3 <#option:expressroute>',
    ],
    text: 'A circuit takes weeks to months, because a provider is involved. A site-to-site VPN can bridge the time.',
    sources: ['DG-HYB'],
  },
  {
    id: 'er-cost',
    patterns: [
      '(how much|what) ..2 (does|do|is|are) ..2 <#option:expressroute> ..2 (cost|costs|charged|billed|price)',
      '(cost|costs|price|pricing) (of|for) ..2 <#option:expressroute>',
      '(is|are) ..1 <#option:expressroute> ..1 (free|expensive|billed|charged|cheap)',
    ],
    text:
      'You pay for the circuit, for the gateway by the hour and to the provider. On a metered plan outbound data ' +
      'is billed by the gigabyte.',
    sources: ['ERCOST'],
  },
  {
    id: 'er-failover',
    patterns: [
      '(can|could|does|should|may) ..5 (<#option:.vpn>|<#option:s2s-vpn>) ..4 (backup|back ' +
        'up|failover|standby|fallback) ..5 <#option:expressroute> ..3 ?',
      '(can|could|does|should|may) ..5 <#option:expressroute-vpn-failover> ..5 ?',
    ],
    text:
      'Yes. A site-to-site VPN can stand by for the private peering of a circuit, at the speed of the VPN ' +
      'gateway. For mission-critical loads a second circuit is advised instead.',
    sources: ['ERCO', 'AC-ERV', 'ERRES'],
  },
  {
    id: 'vpn-speed',
    patterns: [
      '(how fast|how much bandwidth|what bandwidth|what throughput|what speed|how much throughput|maximum ' +
        'bandwidth|max throughput|maximum throughput) ..6 ' +
        '(<#option:.vpn>|<#option:s2s-vpn>|<#option:vnet-to-vnet-vpn>) ..3',
    ],
    text:
      'A VPN gateway carries 650 Mbps (VpnGw1AZ) to 10 Gbps (VpnGw5AZ), shared by all its tunnels. A single ' +
      'tunnel reaches much less.',
    sources: ['VGLIM', 'VPNFAQ'],
  },
  {
    id: 'vpn-cost',
    patterns: [
      '(how much|what) ..2 (does|do|is|are) ..2 ' +
        '(<#option:.vpn>|<#option:s2s-vpn>|<#option:vnet-to-vnet-vpn>|<#option:p2s-vpn>) ..2 ' +
        '(cost|costs|charged|billed|price)',
      '(cost|costs|price|pricing) (of|for) ..2 ' +
        '(<#option:.vpn>|<#option:s2s-vpn>|<#option:vnet-to-vnet-vpn>|<#option:p2s-vpn>)',
    ],
    text:
      'You pay for each gateway by the hour according to its SKU, plus outbound data. A VPN between VNets needs ' +
      'two gateways.',
    sources: ['VPN'],
  },
  {
    id: 'vpn-time',
    patterns: ['how long ..6 (<#option:.vpn>|gateway|<#option:s2s-vpn>|<#option:vnet-to-vnet-vpn>) ..5'],
    text: 'Creating a gateway takes 20 to 45 minutes or more; the tunnel itself is a matter of minutes.',
    sources: ['V2V', 'DG-HYB', 'DG-MR'],
  },
  {
    id: 'v2v-internet',
    patterns: [
      '(does|do|is|will) ..3 (<#option:.vpn>|<#option:s2s-vpn>|<#option:vnet-to-vnet-vpn>) ' +
        '(go|goes|run|runs|travel|pass|cross|use|traverse|stay) ..4 internet',
      '(does|do|is|will) ..3 (<#option:vnet-to-vnet-vpn>|<#option:.vpn>) ..6 (internet|backbone|microsoft ' +
        'network) ..3 ?',
    ],
    text:
      'A VNet-to-VNet VPN stays on the Microsoft network although its gateways have public IPs. A site-to-site ' +
      'VPN crosses the internet inside an IPsec tunnel.',
    sources: ['VPN', 'AC-PEER', 'VPNDES'],
  },
  {
    id: 'vwan-when',
    patterns: [
      'when ..4 <#option:vwan-standard> ..4',
      '(do|should|would) (i|we) ..2 (need|use|want) ..2 <#option:vwan-standard> ..6 ?',
      '<#option:vwan-standard> (or|vs|versus) (a)? <#option:hub-spoke-firewall> ..3',
      '<#option:hub-spoke-firewall> (or|vs|versus) <#option:vwan-standard> ..3',
      '(difference|compare) ..3 <#option:vwan-standard> ..4 <#option:hub-spoke-firewall>',
      '(difference|compare) ..3 <#option:hub-spoke-firewall> ..4 <#option:vwan-standard>',
    ],
    text:
      'Virtual WAN fits several regions with many sites, SD-WAN, or more than about 30 branch tunnels. For one or ' +
      'two regions and few sites a hub of your own gives more control.',
    sources: ['CAF-TOP', 'DG-VWAN'],
  },
  {
    id: 'vwan-cost',
    patterns: [
      '(how much|what) ..2 (does|do|is|are) ..2 <#option:vwan-standard> ..2 (cost|costs|charged|billed|price)',
      '(cost|costs|price|pricing) (of|for) ..2 <#option:vwan-standard>',
    ],
    text:
      'You pay for the hub by the hour, gateway scale units, connection units, processed data and traffic between ' +
      'regions.',
    sources: ['VWANP', 'DG-VWAN'],
  },
  {
    id: 'vwan-basic-vs-standard',
    patterns: [
      '(difference|compare|versus|vs) ..4 (basic|standard) ..3 (basic|standard) ..2 <#option:vwan-standard>',
      '(is|does) <#option:vwan-basic> ..6 ?',
    ],
    text:
      'Basic Virtual WAN carries site-to-site VPN only, with no transit between hubs or VNets. Standard adds ' +
      'users, ExpressRoute and any-to-any transit; you can upgrade but not go back.',
    sources: ['DG-VWAN', 'VWAN'],
  },
  {
    id: 'nsg-peering',
    patterns: [
      '(do|does|are|is|will) ..2 (nsg|nsgs|network security groups|network security group|security groups) ..4 ' +
        '(peering|peered|private endpoint|private endpoints|apply|work|filter) ..4',
      '(do|does) (i|we) ..2 (need|have to) ..2 (nsg|nsgs|open ports|firewall rules) ..6 ?',
    ],
    text:
      'NSGs apply to peered traffic. The default rules let it in, because the VirtualNetwork tag covers peered ' +
      'ranges; allow the needed prefixes and deny the rest. On private endpoints NSGs count only once network ' +
      'policies are enabled.',
    sources: ['MPEER', 'TAGS', 'PENP'],
  },
  {
    id: 'vnet-spans-regions',
    patterns: [
      '(single|one|same) (vnet|virtual network) ..2 (spanning|spans|across|over|covering|that covers|that ' +
        'spans) ..4 (regions|region)',
      '(can|could|does|may|is it possible|will) ..4 (vnet|virtual network|single vnet|one vnet) ..4 ' +
        '(span|spans|cover|covers|stretch|across|over|extend) ..4 (region|regions) ..2',
      '(vnet|virtual network) (across|over|in) (two|several|multiple|2) regions ?',
    ],
    text: 'No, a VNet belongs to one region. Create one in each region and join them by global VNet peering.',
    sources: ['VFAQ'],
  },
  {
    id: 'subnets-talk',
    patterns: [
      '(can|do|does|are) ..3 (subnets|subnet|vms in different subnets) ..4 ' +
        '(talk|communicate|reach|see|connected|connect) ..6 ?',
      '(do|does) ..3 (need|needs) peering ..4 (same vnet|subnets|one vnet) ..2',
    ],
    text: 'Yes. All subnets of one VNet reach each other by default; NSGs restrict it where you want.',
    sources: ['UDR', 'DG-FLAT'],
  },
  {
    id: 'bastion-peering',
    patterns: [
      '(can|could|does|do|is|will|may) ..8 <#option:bastion> ..9 (peered|peering|another vnet|other vnet) ..2',
      '(can|could|does|do|is|will) ..2 <#option:bastion> ..4 (peered|peering|other vnets|other vnet|another ' +
        'vnet|other regions|across) ..3',
      '(do|does) (i|we) ..2 (need)? ..2 <#option:bastion> ..2 (each|every|per) vnet ..1',
    ],
    text:
      'Yes. One Azure Bastion reaches VMs in peered VNets, in the same and in other regions, with every SKU but ' +
      'Developer.',
    sources: ['BASP', 'BASSKU'],
  },
  {
    id: 'bastion-cost',
    patterns: [
      '(how much|what) ..2 (does|do|is|are) ..2 <#option:bastion> ..2 (cost|costs|charged|billed|price)',
      '(is) <#option:bastion> ..1 (free|expensive|billed|cheap)',
      '(cost|price) (of|for) ..2 <#option:bastion>',
    ],
    text:
      'You pay by the hour from deployment on, plus outbound data beyond the first 5 GB a month. The Developer ' +
      'SKU is free.',
    sources: ['BASC', 'BASSKU'],
  },
  {
    id: 'default-outbound',
    patterns: [
      '(what|when|is|has|why|does) ..4 default outbound ..5',
      '(do|does|will) ..3 (vms|vm|new vms) ..4 (internet access|outbound|outbound access) ..4 default ..2',
    ],
    text:
      'VNets made with API version 2025-07-01 or later have private subnets, so their VMs have no way to the ' +
      'internet by default. Add a NAT gateway or a firewall.',
    sources: ['DOA', 'NW-PRIVATE'],
  },
  {
    id: 'fd-vs-appgw',
    patterns: [
      '(difference|compare|versus|vs|better|when) ..4 <#option:front-door> ..4 <#option:app-gateway-waf> ..3',
      '(difference|compare|versus|vs|better|when) ..4 <#option:app-gateway-waf> ..4 <#option:front-door> ..3',
      '<#option:front-door> (or|vs|versus) <#option:app-gateway-waf> ..3',
      '<#option:app-gateway-waf> (or|vs|versus) <#option:front-door> ..3',
    ],
    text:
      'Azure Front Door is a global entry for HTTP with caching and fast failover between regions. Application ' +
      'Gateway is regional and sits in your VNet. One region: Application Gateway; several regions or users ' +
      'worldwide: Front Door.',
    sources: ['DG-IN', 'AC-LB'],
  },
  {
    id: 'tm-vs-fd',
    patterns: [
      '(difference|compare|versus|vs|better|when) ..4 <#option:traffic-manager> ..4 <#option:front-door> ..3',
      '(difference|compare|versus|vs|better|when) ..4 <#option:front-door> ..4 <#option:traffic-manager> ..3',
      '<#option:traffic-manager> (or|vs|versus) <#option:front-door> ..2',
      '<#option:front-door> (or|vs|versus) <#option:traffic-manager> ..2',
    ],
    text:
      'Traffic Manager only answers DNS queries, for any protocol, and fails over with the time to live. Front ' +
      'Door carries the HTTP traffic itself and switches within seconds.',
    sources: ['TM', 'TMF', 'DG-IN'],
  },
  {
    id: 'basic-lb-retired',
    patterns: ['(is|when|has|will|can) ..4 (<#option:basic-lb>|<#option:basic-public-ip>) ..5 ?'],
    text:
      'The Basic load balancer and the Basic public IP were retired on 30 September 2025. They may still run, but ' +
      'without support and SLA; use Standard.',
    sources: ['LBB', 'PIPB'],
  },
  {
    id: 'vnet-integration-inbound',
    patterns: [
      '(does|can|is|will) ..3 <#option:vnet-integration> ..5 (inbound|incoming|private access|private|reach the ' +
        'app) ..3',
    ],
    text:
      'No. VNet integration is for what the app calls. To make the app itself privately reachable, add a private ' +
      'endpoint.',
    sources: ['ASVI', 'DG-PAAS'],
  },
  {
    id: 'consumption-vnet',
    patterns: [
      '(can|does|could|is|do) ..5 (consumption|function|functions|function app|<#resource:functions>) ..5 ' +
        '(vnet|private|vnet integration) ..4 ?',
    ],
    text:
      'The classic Consumption plan has no VNet integration. Flex Consumption, Elastic Premium and App Service ' +
      'plans from Basic up have it.',
    sources: ['ASVI', 'FNNET'],
  },
  {
    id: 'firewall-required',
    patterns: ['(do|does) (i|we) ..2 (need|require) ..2 (a firewall|firewall|<#option:hub-spoke-firewall>|nva) ..5 ?'],
    text:
      'Only if traffic must be inspected or filtered centrally, or if spokes must reach each other through a hub. ' +
      'Two VNets that may talk directly need NSGs alone.',
    sources: ['DG-HS', 'AC-HS'],
  },
  {
    id: 'latency-between-regions',
    patterns: [
      '(what|how much|how high|whats) ..2 (is)? (the)? latency ..6 (region|regions|<#region>) ..6',
      '(latency|round trip|rtt) between ..6 ?',
      'how (fast|slow|far) ..3 (between|from) <#region> ..5',
    ],
    text:
      'Microsoft publishes the median round trip for most pairs of regions; I show it with the recommendation ' +
      'once I know both regions. East US to Japan East, for example, is 162 ms.',
    sources: ['LAT'],
  },
  {
    id: 'overlap-what-now',
    patterns: [
      '(what|how) ..6 (overlap|overlapping|overlaps) ..5 ?',
      '(can|could) ..4 (nat|translate) ..5 (overlap|overlapping|vnets) ..3 ?',
    ],
    text:
      'Change the ranges if you can. A private endpoint, or Private Link Service for your own service, works with ' +
      'overlapping ranges; VPN NAT helps only on connections to sites outside Azure.',
    sources: ['VFAQ', 'PLS', 'VPNNAT'],
  },
  {
    id: 'paired-region',
    patterns: [
      '(is|are|what|which|does|do) ..4 (paired|pair) (region|regions) ..6 ?',
      '(which|what) ..2 (region|regions) ..2 paired ..4',
    ],
    text:
      'Some regions have a pair and some have none, and a few pairs go one way only. Pairing changes nothing ' +
      'about how VNets are connected.',
    sources: ['REG'],
  },
  {
    id: 'hub-needed',
    patterns: ['(do|does|should|when) ..3 (need|use|want) ..3 (hub|hub and spoke|<#option:hub-spoke-firewall>) ..5 ?'],
    text:
      'A hub pays off when several VNets share a firewall, a gateway or DNS. Two or three VNets that only talk to ' +
      'each other are better peered directly.',
    sources: ['DG-HS', 'CAF-TRAD'],
  },
  {
    id: 'az-104',
    patterns: ['(az 104|az104|az 700|az700|az 305|az305|exam|certification) ..6'],
    text:
      'I explain designs with reasons and the reasons against the others, which helps in learning for AZ-104 and ' +
      'AZ-700. Describe a case from your material and I answer it.',
    sources: ['AZLAB'],
  },
  {
    id: 'nat-vs-lb',
    patterns: [
      '(difference|compare|versus|vs|when) ..4 <#option:nat-gateway> ..4 ' +
        '(<#option:public-load-balancer>|firewall|<#option:hub-spoke-firewall>) ..2',
      '<#option:nat-gateway> (or|vs|versus) (<#option:public-load-balancer>|<#option:hub-spoke-firewall>) ..2',
    ],
    text:
      'A NAT gateway gives a subnet outbound addresses without rules to manage; a firewall also inspects. A load ' +
      'balancer is for traffic that comes in.',
    sources: ['NAT', 'DG-OUT'],
  },
  {
    id: 'dns-resolver-needed',
    patterns: [
      '(is|are) ..2 (<#option:dns-private-resolver>|<#option:private-dns-zone>) ..1 ' +
        '(required|needed|necessary|mandatory)',
      '(do|does|when|why) ..3 (need|use) ..3 (<#option:dns-private-resolver>|<#option:private-dns-zone>) ..4 ?',
    ],
    text:
      'You need a resolver in Azure when networks outside Azure must resolve private zones, or the other way ' +
      'round. Inside Azure a private DNS zone linked to the VNets is enough.',
    sources: ['PRES', 'DG-DNS'],
  },
  {
    id: 'mtu',
    patterns: ['(what|does|is|which|can) ..4 (mtu|jumbo frames|jumbo frame|jumbo) ..5'],
    text:
      'Large frames work inside a VNet and over peering in one region. Across global peering and gateways stay at ' +
      '1,500 bytes or less, 1,400 on ExpressRoute.',
    sources: ['MTU', 'ERFAQ'],
  },
  {
    id: 'service-availability',
    patterns: [
      '(is|are) <#resource> available in <#region> ..2 ?',
      '(which|what) regions ..3 (support|supports|offer|have) ..4',
    ],
    text:
      'I know where regions are and how they connect, not which service is offered where. Check the table of ' +
      'products by region before you commit.',
    sources: ['REG', 'PLAV'],
  },
] as const satisfies readonly QuestionRow[];
