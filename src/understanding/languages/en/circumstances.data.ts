// English: who owns, pays for and runs what is connected, and with which parts.
import type { FactPack } from '../fact-rows.ts';

/** Phrases for the facts around the connection. */
export const circumstances: FactPack = {
  phrases: {
    // ownership
    'sameTenant.no': [
      'tenant ..2 and ..5 tenant',
      '(its|their|his) own ..2 tenant',
      '(different|another|other|separate|second|two|distinct|foreign|2|partners|customers|suppliers|vendors|' +
        'their|own) ' +
        '..1 (azure)? (entra|entra id|aad|azure ad|microsoft entra)? (tenant|tenants|directory|tenancy)',
      '(cross|inter) tenant',
      'across tenants',
      '(in|of|to|from|at|with|by|into) (a|an|another|the|our|some|one)? ' +
        '(partner|partners|customer|supplier|suppliers|vendor|vendors|third party|subsidiary|acquired ' +
        'company|sister company|other company|another company|different company|different organisation|different ' +
        'organization|another organisation|another organization|other organisation|other organization) ..2 ' +
        '(tenant|subscription|azure|vnet|network|environment)',
      '(another|other|different) (company|organisation|organization|firm|business|org|companys|companies) ..4',
      '(partner|partners|customer|customers|supplier|vendor|vendors) (tenant|tenants|azure tenant|own ' +
        'tenant|entra tenant)',
      '(partner|supplier|vendor) ..4 (their|its) own (azure|subscription|tenant|vnet)',
      'tenant (a|1|x) ..6 tenant (b|2|y)',
      '<notbe> ..2 same tenant',
      '(not|no) (in)? (the)? same tenant',
      'tenants (are|is) different',
    ],
    'sameTenant.yes': [
      '(same|one|single) (azure|entra|entra id|aad|azure ad)? (tenant|directory)',
      'all (in|within) (one|our) tenant',
    ],
    'otherTenantKind.another-company': [
      '(separate|independent|foreign|outside|external) (company|organisation|organization|firm|business) ..2',
      '(supplier|suppliers|partner|partners|vendor|vendors|customer|customers|client|contractor|agency) ..2 ' +
        '(has|have|with|uses|use|in|runs|run) (its|their|a|his) ..4 (tenant|azure|subscription|directory)',
      '(tenants|tenant) of (our|a|the) (customer|customers|partner|partners|supplier|suppliers|client)',
      '(another|other|different|acquired) (company|organisation|organization|firm|business|org|companys|companies) ..2',
      '(partner|partners|supplier|suppliers|vendor|vendors|customers|customer) ..2 ' +
        '(tenant|subscription|vnet|azure|network|environment)',
      '(in|from|of|by) (a|our|the) (partner|supplier|vendor) ..3',
    ],
    'otherTenantKind.own-tenant': [
      '(our|own|my) (own)? (second|other|test|dev|another|two) (entra|own)? (tenant|tenants|directory)',
      '(both|two) tenants (are|belong to|of) ..1 (ours|us|our)',
      'also our tenant',
      'our own tenants',
    ],
    'sameSubscription.no': [
      '(sub|subscription) (a|1|one) ..6 (sub|subscription) (b|2|two)',
      '(different|another|other|separate|second|two|distinct|several|multiple) (azure)? ' +
        '(subscription|subscriptions|subs|sub)',
      'cross subscription',
      'across subscriptions',
      '<notbe> ..2 same subscription',
    ],
    'sameSubscription.yes': ['(same|one|single) (azure)? subscription'],
    'targetRbac.no': [
      '(<notbe>|no|without) ..3 (rights|permission|permissions|access rights|rbac|contributor|owner ' +
        'rights|role) ..2 (on|to|for|over) ..5',
      '(someone else|another team|other team|partner|they|owner|vendor) (must|has to|have to|needs to|will) ' +
        'approve ..4',
      '(<notbe>|no) ..1 (own|control|manage) the (target|resource|database|storage|server)',
      '(read only|reader) (rights|access|role) on ..4',
    ],
    'targetRbac.yes': [
      '(we|i) (have|own|hold|got) ..2 (rights|permission|permissions|owner|contributor|rbac|access) ' +
        '(rights|role|on|to) ..4',
      '(we|i) (own|control|manage) (both|the target|the resource|both sides|everything)',
      '(owner|contributor) on (the)? (target|resource|storage|server|vault|both)',
    ],
    // business
    'criticality.mission-critical': [
      '(mission|business|life) critical ..1',
      '(no|zero) (downtime|single point of failure|spof) ..2',
      '(must|may|can) never (go down|fail|be down)',
      '(99.99|99.999|99,99) ..1',
      'highest availability',
      'maximum (resiliency|resilience|availability)',
    ],
    'criticality.dev-test': [
      '(dev|lab|sandbox|poc|demo) <#resource>',
      '(dev|test|lab|sandbox|poc|proof of ' +
        'concept|playground|demo|hobby|testing|staging|experiment|pilot|training|learning|prototype) ' +
        '(only|environment|environments|system|systems|workload|setup|subscription|lab|purposes|purpose|use|vnet)',
      '(just|only|merely) (a|for|in)? (dev|test|lab|poc|sandbox|demo|testing|dev test|dev/test|prototype|pilot)',
      '(dev/test|devtest|dev test)',
      'not production',
      'non production',
      'nonprod',
      'non prod',
      '(its|it is|this is) (a)? (dev|test|lab|poc|sandbox|demo)',
    ],
    'criticality.production': [
      '(production|prod|productive) ' +
        '(workload|workloads|system|systems|environment|use|traffic|grade|data|app|database|vm|vms|subscription)',
      '(in|for|is|its) (production|prod)',
    ],
    'costSensitivity.high': [
      'next to nothing',
      '(almost|nearly) (nothing|free)',
      '(on a|tight|limited|shoestring) budget',
      'on the cheap',
      'cheap ($ | . | , | and | solution | option)',
      '(cheap|cheapest|cheaper|inexpensive|low cost|lowest cost|minimum cost|minimal cost|minimal costs|low ' +
        'budget|tight budget|small budget|cost effective|cost efficient|cost sensitive|budget constrained|as ' +
        'cheap as possible|cost conscious|most economical|economical)',
      '(keep|minimise|minimize|reduce|lower|limit) ..3 (cost|costs|spend|bill|price)',
      '(save|saving) (money|costs)',
      '(cant|cannot|can not|dont want to|do not want to|wont|not willing to|unable to|without) ' +
        '(afford|pay|paying|spend|spending) ..4',
      '(without|no) (extra|additional|further|any) (cost|costs|charge|charges|fee|fees)',
      'budget (is|are) (tight|small|limited|low)',
      '(cost|costs) (matter|matters)',
      'free of charge',
    ],
    'costSensitivity.normal': [
      '(cost|costs|money|price|budget) (is|are|does|do)? (not|no|dont|doesnt) ..1 ' +
        '(matter|important|problem|issue|concern|an issue|a problem)',
      'money is no object',
      'cost is no (issue|object|problem)',
      'price does not matter',
    ],
    // names
    'dnsControl.custom-dns': [
      'custom dns ..2',
      '(own|our own|self hosted|self managed|third party) (dns|dns server|dns servers|bind|name server|nameservers)',
      '(bind|infoblox|dns server on (a|our) vm|dns servers on vms|domain controllers (as|for) dns|ad dns|active ' +
        'directory dns|windows dns)',
    ],
    'dnsControl.onprem-dns': [
      '(domain controllers|ad dns|active directory|dns servers|name servers) ..2 (on prem|onprem|on premises|in ' +
        'our datacenter) ..4',
      '(domain controllers|dns servers|ad servers|name servers) (on prem|onprem|on premises) ..3',
      '(on prem|onprem|on premises|datacenter|corporate) dns ..3',
      'dns (server|servers|resolution)? ..2 (on prem|onprem|on premises|in our datacenter|on our site|in the ' +
        'datacenter)',
      'dns (is|are|stays|runs|lives) ..2 (on prem|on premises|in our datacenter)',
    ],
    'dnsControl.azure-default': [
      '(azure|default|azure provided|azure default|azures) (provided)? dns',
      'dns is (the)? (default|azure default|azure provided)',
    ],
    'dnsControl.azure-default.denied': ['<no> (own|custom) dns ..2'],
    'partnerUsesSameZone.yes': [
      '(also|we also) ..4 (partners|other companies|other organisations|customers|suppliers|third party|third ' +
        'parties) ..4 (storage|sql|key vault|accounts|same service)',
      '(partner|customer|supplier) ..2 (storage accounts|sql servers|key vaults) ..3 (too|also|as well)',
    ],
    // operations
    'outboundInternet.needed': [
      '(outbound|egress|outgoing) ..1 internet (yes|needed|ok|allowed|required|is)',
      '(give|gives|giving|provide|need|needs) ..5 (internet access|internet connectivity|way to the internet|way out)',
      '(outbound|outgoing|egress) (yes|needed|through|via|with|over|allowed) ..4',
      '(gets|get|getting|pull|fetch|fetches) (its|their|the)? (updates|patches|packages|images) ..2 (from)? ..2 ' +
        'internet',
      '(reach|call|calls|access|use|uses) ..5 (api|endpoint|saas|service) ..2 on the (public)? internet',
      '(outbound|outgoing|egress) ..3 (internet|needed|required|access|connectivity|connections|traffic)',
      '(need|needs|require|requires|must have|with) (outbound)? (internet access|access to the ' +
        'internet|internet connectivity|outbound access|egress)',
      '(reach|access|call|calls|connect to|get to|go to|go out to|browse|download from|access to|out to) (the)? ' +
        '(public)? internet',
      '(download|fetch|install|get) (updates|patches|packages|windows updates|docker images)',
      'internet bound traffic',
      '(vms|servers|machines|they|it|nodes) ..4 (must|need to|needs to|should|can|have to) ..2 ' +
        '(out|browse|download) ..3',
      '(leaves|leave|leaving) azure ..4 internet',
      'windows update',
      '(supplier|vendor|partner) ..6 (known|fixed|static) (source|ip|address|source address)',
    ],
    'outboundInternet.not-needed': [
      '<no> (outbound|outgoing|egress) ..3',
      '<no> need ..3 (outbound|internet access|go out)',
      '(outbound|egress|internet access|internet) (is|are)? (not|isnt) (needed|required|allowed|necessary)',
      '(must not|should not|may not|shall not|mustnt|not allowed to) ..4 (initiate|open|make|start) ..2 ' +
        '(internet|outbound) connections',
      '(must|may|should) not ..2 (go out|reach out|call out|connect out) ..3',
      '<no> (direct)? internet (access|connectivity)? (from|for|by) (the|our|these|those)? ' +
        '(vms|servers|machines|vm|subnet|subnets|db|database|data tier|workloads)',
    ],
    'newVnet.yes': [
      '(new|fresh|greenfield|brand new|yet to be created|newly created) (vnet|vnets|virtual network|virtual ' +
        'networks|environment|landing zone)',
      '(create|creating|build|deploy|building) (a|two|new|the)? (new)? (vnet|vnets|virtual network|virtual networks)',
      'green field',
      'greenfield',
    ],
    'newVnet.no': [
      '(existing|already existing|current) (vnet|vnets|virtual network|virtual networks)',
      '(vnets|vnet|networks) (already)? (exist|exists)',
      '<no> new (vnet|vnets)',
      'brownfield',
    ],
    'forcedTunnel.yes': [
      '(forced|force) (tunnel|tunneling|tunnelling|tunneled|tunnelled|through on prem)',
      '(all|any|every|everything|the|internet bound|outbound)? ..4 (internet|outbound|egress) ..3 ' +
        '(forced|routed|sent|go|goes|must go|pass|tunnelled|tunneled|backhauled|first|through|via|over|back) ..6 ' +
        '(on prem|onprem|on premises|datacenter|data center|appliances in our own|hq|headquarters|own data ' +
        'center|proxy in our)',
      '(0.0.0.0/0|default route) ..5 (on prem|onprem|on premises|datacenter|data center|vpn|expressroute|bgp)',
      '(advertise|advertises|advertising|announce) ..3 default route ..3',
      '(everything|all traffic|all that) ..4 (leaves|leave) ..6 (first)? ..4 (go through|goes ' +
        'through|pass|through) ..6 (own data center|own datacenter|datacenter|data center|on prem|on premises)',
      '(backhaul|backhauled|hairpin) ..4 (on prem|datacenter|hq)',
    ],
    'forcedTunnel.no': ['<no> (forced tunneling|forced tunnelling|force tunneling)'],
    'ipv6.yes': [
      '(ipv6|ip v6|dual stack|ipv 6) ..1',
      '(need|needs|require|with|and|also|support|over) (ipv6|dual stack)',
    ],
    'ipv6.no': [
      '<no> (ipv6|ip v6|dual stack)',
      '(ipv6) (is)? (not|isnt) (needed|used|required)',
      '(only|just) ipv4',
      'ipv4 only',
      '<notbe> ..2 (use|need|have) (ipv6|dual stack)',
    ],
    'deploymentModel.classic': [
      'classic ..3 (vnet|vnets|network|networks)',
      '(asm|classic) (side|one|part)',
      'classic (vnet|vnets|virtual network|virtual networks|deployment|deployment ' +
        'model|model|network|portal|networks|vpn gateway)',
      '(asm|service management) (vnet|vnets|model|network)',
      '(vnet|vnets|network|one of them|it) (is|are) (still)? classic',
    ],
    'deploymentModel.arm': [
      '(resource manager|arm) (vnet|vnets|deployment|model|networks)',
      '<no> classic (vnet|vnets)',
      'not classic',
    ],
    'targetProtocol.http': [
      '(https|http|http/https|rest|grpc|web traffic|browser|graphql|websocket|websockets)',
      '(port|ports) (443|80|8080|8443)',
      'layer 7',
      'l7',
    ],
    'targetProtocol.non-http': [
      '(tcp|udp|sip|mqtt|rtp|ftp|sftp|smtp|ldap|amqp|syslog|rtsp|modbus|voip) ..1',
      '(non|not) (http|https|web) ..1',
      'layer 4',
      'l4',
      '(tcp or udp|tcp and udp|udp and tcp|raw tcp|game traffic|game server|gaming server|multiplayer)',
      'smb ..2 (internet)',
    ],
    'globalUsers.yes': [
      '(worldwide|world wide|globally available|global (users|customers|audience|user base|reach of ' +
        'users|company|traffic|clients|visitors)|players worldwide|(come|comes|live|are) (from)? ' +
        'everywhere|around the world|all over the world|across the world|across continents|every ' +
        'continent|several continents|three continents|two continents|multiple continents|on all continents|in ' +
        'several continents|many countries|internationally|around the globe|across the globe|users everywhere|in ' +
        'europe and (asia|america|the us)|in the us and (europe|asia))',
    ],
    'globalUsers.no': [
      '(one|single|same|a single) (country|continent|city)',
      '(only|just|all) (in|from|within) (germany|france|the uk|the us|europe|one country|japan|spain|switzerland)',
      '(local|national|regional) (users|customers|visitors) (only)?',
      '(users|customers|visitors) (all|are)? ..1 (in|from) (one|a single|the same) (country|region|city)',
    ],
    'originPrivate.yes': [
      '(origin|backend|back end|backends|app itself|app service itself|origins) ..3 (private|stay private|not ' +
        'public|not reachable directly|no public|hidden|without public|stays private|remain private)',
      '(private|hidden) (origin|origins|backend|backends)',
      '(<notbe>|never|no) ..4 (bypass|bypassed|directly|direct access|around) ..4 (front door|waf|gateway|edge)',
    ],
    'originPrivate.no': [
      '(origin|backend|backends) (may|can|is allowed to) (be|stay) public',
      'public (origin|origins|backend|backends)',
    ],
    'appVnetSameRegion.no': [
      '(app|web app|app service|function app|function|functions) ..4 (different|another|other) region ..3 ' +
        '(than|from|as) ..3 (vnet|virtual network)',
      '(vnet|virtual network) ..4 (different|another|other) region ..3 (than|from|as) ..3 (app|web app|app ' +
        'service|function)',
    ],
    'callerPlan.no-vnet-integration': [
      '(consumption|classic consumption|free|shared|f1|d1|y1) (hosting)? (plan|tier|sku|plans)',
      '(consumption plan|free tier plan|dynamic plan)',
      '(plan|tier) (is)? (consumption|free|shared)',
      'consumption (function|functions)',
    ],
    'callerPlan.supports-vnet-integration': [
      '(premium|standard|basic|elastic premium|flex ' +
        'consumption|dedicated|isolated|p1v2|p1v3|s1|b1|ep1|premiumv3|premium v3) (hosting)? (plan|app service ' +
        'plan|tier plan|functions plan)',
      'flex consumption',
      'elastic premium',
      '(plan|asp) (is)? (premium|standard|basic|p1v3|p1v2|s1|b1|ep1)',
    ],
    'expressRouteType.direct': [
      'expressroute direct',
      'er direct',
      '(10|100|400) (gbps|gbit|g) (direct)? (port|ports)',
      'direct (port|ports)',
    ],
    'expressRouteType.provider': [
      '(expressroute|circuit|er) ..4 (through|via|from|by|with|over) (a|our|the)? ' +
        '(provider|carrier|partner|telco|equinix|megaport|colt|bt|verizon|att|orange)',
      '(provider|carrier) (circuit|circuits|based)',
      '(equinix|megaport|colt|bt|verizon|orange|carrier|provider) ..3 (expressroute|circuit)',
    ],
    'spokeHasGateway.yes': [
      '(spoke|vnet b|vnetb|spoke vnet|it|second vnet) ..2 (has|have|owns|with) (already)? (its|a|an|their)? ' +
        '(own)? (vpn|expressroute|virtual network)? gateway',
      '(spoke|spokes) with (its|their) own (gateway|gateways)',
      '(each|both|every) (vnet|vnets|spoke|spokes) ..2 (has|have) (its|their|a)? (own)? (vpn|er|expressroute)? ' +
        '(gateway|gateways)',
    ],
    'spokeHasGateway.no': [
      '(instead of|without) ..2 (its|their) own (gateway)?',
      '(spoke|spokes) ..2 (has|have) no (own|vpn)? (gateway|gateways)',
    ],
    'lbSku.Basic': [
      '(basic) (sku)? (load balancer|lb|ilb|internal load balancer)',
      '(load balancer|lb|ilb) (is|of)? (the)? (sku)? basic',
      'basic internal load balancer',
    ],
    'lbSku.Standard': [
      'standard (sku)? (internal|public)? (load balancer|lb|ilb)',
      '(load balancer|lb|ilb) (is)? (sku)? standard',
    ],
    'targetBehindBasicLb.yes': [
      '(behind|through|via|front end of|frontend of|using) (a|an|the|our|old)? basic (sku)? (internal|public)? ' +
        '(load balancer|lb|ilb)',
      'basic (sku)? (internal)? (load balancer|lb|ilb) in front ..3',
    ],
    'existingVpnBetweenVnets.yes': [
      '(already|existing|currently|today|have|has) ..4 (vpn|vpn tunnel|vpn gateway|ipsec tunnel|vnet to vnet) ' +
        '..3 between (the|our|both|two)? (vnets|networks|regions)',
      'existing vpn between ..3',
      '(replace|migrate from) ..3 (vnet to vnet|vpn between) ..3',
    ],
    'mentionsPairedRegion.yes': ['(paired|pair|sister) (region|regions)', 'region (pair|pairs)'],
    'linkFailover.vpn': [
      '<#option:expressroute-vpn-failover>',
      '(vpn|s2s|site to site) ..2 (as|for) (a|the|its|our)? (backup|failover|fallback|standby|plan b)',
      '(backup|failover|fallback|standby) (vpn|tunnel)',
      'vpn (backup|failover|fallback|standby)',
      '(line|circuit|link|expressroute|primary|it) (fails|goes down|breaks|is down|dies|drops) ..8 ' +
        '(cheaper|vpn|tunnel|internet)',
      '(cheaper|cheap|inexpensive) ..4 (takes over|take over|backup|failover|fallback)',
      'fall back (to|on) (a|the)? vpn',
      'vpn (takes|should take|must take) over',
    ],
    'linkFailover.second-circuit': [
      '(second|redundant|two|another|backup|dual) (expressroute|er)? ..1 (circuit|circuits|line) ..4',
      '(circuit|circuits) (in|at) (two|different) (locations|peering locations|sites)',
    ],
    'linkFailover.none': [
      '<no> (failover|backup link|backup line|redundancy|backup connection|fallback) ..2',
      '(failover|backup link|redundancy) (is)? (not needed|unnecessary|not required)',
      'single line is (ok|enough|fine)',
    ],
    'sdWan.yes': [
      '(sd wan|sdwan|software defined wan|viptela|velocloud|meraki|silver peak|aruba edgeconnect|versa) ..1',
    ],
    'sdWan.no': ['<no> (sd wan|sdwan)', '(dont|do not|not) (have|use|run) (sd wan|sdwan)'],
    'internetTransitAllowed.no': [
      '(vpn|tunnel|tunnels|hybrid traffic|on prem traffic) ..3 (over|across|through) (the)? internet (is|are)? ' +
        '(not allowed|forbidden|prohibited|not acceptable|not permitted|out)',
      '<no> (vpn|tunnel|tunnels)? (over|across|via|through|on) (the)? (public|open)? internet',
      '<notbe> ..4 (over|across|traverse|cross|via|through|use|touch|travel over|run over|go over|go through|go ' +
        'across|pass|leave over|travel|on) (the)? (public|open)? internet',
      '(without|not) (using|crossing|traversing|touching|going over|going through|the) (the)? (public|open)? internet',
      'not internet based',
      '<no> internet (transit|transport|path|traversal|involved|in between)',
      '(bypass|bypasses|bypassing|avoid|avoids|avoiding) (the)? (public)? internet',
      '(dedicated|private|leased|carrier|fibre|fiber|mpls) (line|circuit|link|fibre|fiber|connection) ..3 ' +
        '(required|only|needed|must|instead of internet|not internet)',
    ],
    'internetTransitAllowed.yes': [
      '(vpn|tunnel|ipsec|encrypted)? ..2 (over|across|via|through) (the)? (public)? internet (is|are|would be)? ' +
        '(ok|okay|fine|allowed|acceptable|no problem|enough|good enough)',
      'internet (vpn|transit|transport|tunnel) (is)? (ok|fine|allowed|okay|acceptable)',
      'internet is (fine|ok|okay)',
    ],
    'networkingMode.injected': [
      '(vnet)? (injected|injection|vnet injected|vnet injection|deployed into the vnet|deployed in the ' +
        'vnet|delegated subnet|private access (vnet integration|vnet))',
      '(injected|deployed) (into|in) (a|our|the|its) (vnet|subnet|delegated subnet)',
    ],
    'networkingMode.private-endpoint': [
      '(postgres|postgresql|mysql|server|apim|api management|databricks|container apps|managed instance|it)? ' +
        '(reached|accessed|available|published|exposed) (by|through|via|over) (a|its)? private endpoint',
    ],
  },
};
