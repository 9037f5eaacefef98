// English: the connection itself, as people describe it.
import type { FactPack } from '../fact-rows.ts';

/** Phrases for the facts about the connection. */
export const facts: FactPack = {
  phrases: {
    // what is wished for
    'goal.outbound-internet': [
      '(give|gives|giving|provide|get|gets|getting|need|needs|without) ..5 (internet access|internet ' +
        'connectivity|way to the internet|way out)',
      '(outbound|outgoing|egress) ..2 (yes|needed|through|via|with|over|from|allowed) ..4',
      '(gets|get|getting|pull|fetch|fetches|needs|need) (its|their|the)? (updates|patches|packages|images) ..2 ' +
        '(from)? ..2 internet',
      '(api|endpoint|service|website|saas) ..2 on the (public)? internet ..1 (from)? ..3',
      '(outbound|outgoing|egress) ..3 internet',
      '(internet|outbound) (egress|outbound)',
      '(reach|access|call|calls|reaches|accesses|get to|go out to|go to|connect to|browse|out to|connections ' +
        'to|connection to|download from|access to|talk to) (out)? (the)? (public)? internet',
      '(outbound|egress) (only|connectivity|access|traffic|connections|ip|ips|address|snat)',
      'internet access (for|from|of) ..3 <#resource>',
      '(call|calls|calling|reach|use|uses|contact) ..3 <#resource:third-party-saas>',
      '(call|calls|calling|reach|use|uses|contact) ..3 (supplier|vendor) ..5',
      '(leaves|leave|leaving|go out|goes out|going out|exit|exits) ..4 (azure)? ..4 internet',
      'internet bound traffic',
      '(need|needs) internet access',
      '(download|downloading|get|install) (updates|patches|packages) ..4',
      '(fixed|static|known|predictable|stable|single|same|dedicated) (public|outbound|egress|source|outgoing)? ' +
        '(public)? (ip|ip address|address|source address|source ip|ips) (for|when|to|towards|on|of)? ..3 ' +
        '(outbound|outgoing|egress|supplier|leaving|going out)',
      'snat ..3',
    ],
    'goal.resolve-names': [
      '(dns|name|names) (resolution|resolving)',
      '(resolve|resolves|resolving) ..5 (name|names|hostnames|fqdn|dns|zone|zones|records|host names|hostname)',
      'on prem dns should ..8',
      'use azure private dns zones from ..4',
    ],
    'goal.exchange-routes': [
      '(nva|nvas|appliance|appliances|virtual appliance|virtual appliances|firewall|sd wan|router|routers) ..10 ' +
        '(exchange|exchanges|learn|learns|advertise|advertises|propagate|propagates) ..4 (route|routes|prefixes)',
      '(exchange|exchanges|learn|learns|advertise|advertises|propagate) ..3 (route|routes|prefixes) ..8 ' +
        '(nva|nvas|appliance|appliances|firewall|router|routers|sd wan)',
      '(nva|nvas|appliance|appliances|sd wan) ..8 (bgp|dynamic routing|route exchange) ..4',
      '(bgp|dynamic routing|route exchange) ..8 (nva|nvas|appliance|appliances)',
      '(nva|nvas|appliance|appliances) ..12 instead of ..3 (udr|udrs|user defined routes|route tables|static ' +
        'routes) ..2',
    ],
    'goal.balance-load': [
      '(internal|private)? load (balancing|balanced) ..3',
      '(behind|through) (one|a single) (address|ip|vip|name) ..2',
      '(balance|balancing|spread|distribute|load balance|load balanced|load balancing|distributing|spreading) ' +
        '..7 (vms|virtual machines|backends|instances|servers|nodes|tiers|traffic|load|requests|inside|internally)',
    ],
    'goal.admin-access': [
      '<no> public ips ..4 (rdp|ssh|manage|admin|administer|administration) ..3',
      '(remote)? (management|administration|admin|administrative) access',
      '(admins|administrators|ops|operators|engineers|developers|support|colleagues|staff|people) ..5 ' +
        '(rdp|ssh|remote desktop|log in to|log into|administer|manage) ..4',
      '(administer|manage|rdp to|ssh to|rdp into|ssh into|remote desktop to|remote into|log into|log in to|jump ' +
        'to|jump into) ..4 (vm|vms|servers|virtual machines|machines|server)',
      '(rdp|ssh|remote desktop) (access|sessions|session|connections|connection) ..3',
      '(rdp|ssh) (and|or|/) (rdp|ssh)',
      '(secure)? (rdp|ssh) ..3 without ..4',
    ],
    // people outside
    'userNeed.admin-rdp-ssh': [
      '(only|just|solely|mainly) ..2 (rdp|ssh|remote desktop|administration|admin access|admin work)',
      '(rdp|ssh|remote desktop|administration) (only|alone|is all|and nothing else|and that is all)',
      '(rdp|ssh|rdp into|ssh into|rdp to|ssh to|remote desktop to|remote desktop into) ..4 (vm|vms|virtual ' +
        'machines|servers|machines|server|boxes|box|into)',
      'only (admins|administrators)',
      'admins only',
      '(rdp|ssh) (and|or|/) (rdp|ssh)',
      'admins ..3 (rdp|ssh) ..2',
    ],
    'userNeed.network-access': [
      '(full|whole|broad|complete|general) network access',
      '(access|reach|get into|get in to) (to)? (the|our|all|whole|internal)? ' +
        '(whole|entire|complete|corporate|internal|our|all|the)? (network|vnet|apps and data|file shares|internal ' +
        'apps|internal applications|intranet|all subnets)',
      'not (only|just) (rdp|ssh|admin) ..4',
    ],
    'adminAccess.yes': [
      '(rdp|ssh|remote desktop) ..4',
      'port (3389|22) ..4',
      '(remote)? (management|administration|administrative) access',
      '(admins|administrators|sysadmins|ops) ..4 (need|needs|must|should|have to|log ' +
        'in|manage|administer|access|reach) ..3',
      '(administer|manage) ..3 (vms|vm|servers|virtual machines|them)',
      '(jump host|jumphost|jump box|jumpbox|bastion)',
      'remote management ..2',
    ],
    'adminAccess.no': [
      '<no> (rdp|ssh|admin access|administration|remote management|rdp or ssh|rdp and ssh|rdp/ssh) ..2',
      '(rdp|ssh) (is)? not needed',
      '<notbe> ..2 (need|want|use|require) (rdp|ssh|admin access)',
    ],
    // one network or several
    'sameVnet.yes': [
      '(same|one|single|a single|one single|the very same|this same|common|identical) (vnet|virtual network|v ' +
        'net|azure network|vnets)',
      '(both|all|everything|they are|they all) ..4 (same|one|single) (vnet|virtual network)',
      '(share|shares|sharing) (a|the|one|the same) (vnet|virtual network)',
      '(within|inside) (one|a single) (vnet|virtual network)',
      '(between|across) ..3 (subnets|tiers) ..3 (in|inside|within) (the|a|one) (vnet|virtual network)',
      '(intra|intra-) vnet',
    ],
    'sameVnet.no': [
      '(one|a) (vnet|virtual network) ..6 (one|another|the other|other) ..1 in <#region>',
      '(vnet|virtual network) ..3 (second|other|another|different) (one|vnet)',
      '<#party:vnet> ..4 (different|separate|distinct) ones',
      '(one|a|single|its own) (vnet|virtual network) (in|per|for|on) (each|every|both|either|all)',
      '<notbe> ..2 (in|on|share|inside)? ..1 (the)? (same|one|single) (vnet|virtual network)',
      '(not|no) (the)? same (vnet|virtual network)',
      '(different|separate|other|another|two|distinct|2|second|separated|own|their own|its own|each its ' +
        'own|each their own|each in its own) (azure)? (vnet|vnets|virtual network|virtual networks)',
      '(vnet|virtual network) to (vnet|virtual network)',
      'vnets ..6 (peered|peering)',
    ],
    'sameRegion.yes': [
      '(same|one|single|the very same|identical) (azure)? region',
      '(both|all|everything) ..3 (one|same) region',
      'region is the same',
      '(within|inside) (one|a|the) region',
      'intra region',
      'regional only',
    ],
    'sameRegion.no': [
      '(different|two|several|multiple|other|another|second|separate|distinct|three|four|2|3) (azure)? ' +
        '(region|regions)',
      '(different|two|several|multiple|separate|distinct|three|four|many) (azure)? regions',
      '(another|other|different|second) (azure)? region',
      '(cross|inter|multi) region',
      'across regions',
      'between (azure|our)? (azure)? regions',
      '(cover|covers|spans|span) ..2 (two|both|several|multiple) (azure)? regions',
      '<notbe> ..2 same region',
      '(not|no) (in)? (the)? same region',
    ],
    // private endpoint there already
    'existingPrivateEndpoint.none': [
      '<no> (existing)? <#option:private-endpoint> ..2 (yet|exists|so far|there|now|in place|today|at the ' +
        'moment|$|.|,)',
      '<notbe> ..2 (have|has|got|have set up|created) ..2 (a|any)? <#option:private-endpoint> (yet|so far|today)?',
      '<#option:private-endpoint> (does not|doesnt|not) (exist|yet|there|created) ..2',
      '(have|has) <no> <#option:private-endpoint>',
      '(there is|theres|there are|its got|it has) <no> <#option:private-endpoint>',
    ],
    'existingPrivateEndpoint.in-caller-vnet': [
      '<#option:private-endpoint> ..6 (in|inside|within) (the)? ' +
        '(same|my|our|callers|caller|clients|client|own|source|vms) (own)? (vnet|virtual network|subnet|network)',
      '(in|inside) (the)? (same|my|our|callers|caller|own|source) (vnet|virtual network) ..4 ' +
        '<#option:private-endpoint> ..3 (already|exists|there)',
    ],
    'existingPrivateEndpoint.in-other-vnet': [
      '<#option:private-endpoint> ..6 (in|inside|within) (the)? ' +
        '(other|another|remote|target|hub|different|second|its own|peered|their|database|storage|central|shared) ' +
        '(vnet|virtual network|subnet|region|network|hub)',
      '<#option:private-endpoint> ..4 (in|inside) (the)? hub',
      '<#option:private-endpoint> ..4 (in|inside) (a|the)? (vnet|spoke) (a|b|1|2|x|y)',
      '(already|existing) ..4 <#option:private-endpoint> ..3 (over there|there|on the other side|in the target)',
      '(it|server|account|database|db|vault|storage|resource|service) (already)? (has|have) (already)? ' +
        '(a|its|one)? <#option:private-endpoint> ..1 (in|over)? ..2 (there|other vnet|region)?',
      '<#option:private-endpoint> (already)? exists ..3',
      '(already has|already have|existing|has already) (a|its|their)? <#option:private-endpoint>',
      'behind (a|its|an|the)? (existing)? <#option:private-endpoint>',
    ],
    // what is not apart is together
    'sameVnet.yes.not-apart': ['<notbe> (in|on|across)? (different|separate|two) (vnets|virtual networks)'],
    'sameRegion.yes.not-apart': ['<notbe> (in|across)? (different|separate|two) (regions)'],
    'sameTenant.yes.not-apart': [
      '<notbe> (in|across)? (different|separate|two|another|other) (tenant|tenants|directories)',
      'our own (azure|entra|entra id|aad|azure ad)? (tenant|directory)',
    ],
    'sameSubscription.yes.not-apart': [
      '<notbe> (in|across)? (different|separate|two|another|other) (subscription|subscriptions)',
    ],
    // topology
    'transitive.spoke-to-spoke': [
      'spoke to spoke',
      'spoke (%)? ..6 (to|and|reach|reaches|talk to|talks to|access|with) ..4 spoke',
      '(spokes|spoke vnets|spoke networks|all spokes) ..6 (each other|one ' +
        'another|talk|communicate|reach|mesh|among themselves|between them|mutually)',
      'between (the|our|all|my)? (spokes|spoke vnets)',
      'inter spoke',
      '(a|vnet a|vneta|one) (is)? peered (with|to) (b|vnet b|vnetb) ..3 (b|vnet b|vnetb) (is)? (peered)? ' +
        '(with|to) (c|vnet c|vnetc)',
    ],
    'transitive.any-to-any': [
      '(any|every|each) (vnet|network|site|spoke|one)? ..4 <access> (any|every|each) (other|one)',
      '(^|,|and|all) (all|they all|all of them|all of which|everything) (need to|needs to|must|should|have ' +
        'to|has to) ..2 (communicate|talk|be connected|be interconnected|interconnect) ..3',
      'any to any',
      'all to all',
      'full mesh',
      'fully meshed',
      'everything (to|with) everything',
      'everyone to everyone',
      '(all|everything|every (vnet|site|network)|they all|all of them|each) ..6 (reach|reaches|talk to|talks ' +
        'to|communicate with|connect to|connected to|access) (all|every|everything|each|any) (other|others|of the ' +
        'others|else|one)? ..2',
      '(all|three|four|five|six|%) (vnets|networks|regions|virtual networks) ..8 (each other|one another|all ' +
        'others|among each other|mutually)',
      '(vnets|networks|regions|sites) ..4 (reach|talk to|communicate with|connected to|connect to|see) (each ' +
        'other|one another)',
      'transitive (routing|connectivity|peering)? ..1 (between|across|for) ..3 (all|vnets|sites|branches)',
      '(locations|sites|offices|branches|datacenters|data centers) ..8 (reach|talk to|communicate with|connect ' +
        'to|see) (each other|one another)',
    ],
    'transitive.onprem-to-spokes': [
      '(spoke|spokes|spoke vnet|spoke vnets) ..6 (reach|reaches|access|get to|connect to|talk to) ..2 (on ' +
        'prem|onprem|on premises|datacenter|data center|office|site|branch) ..3 (through|via|over|by) ..2',
      '(spokes|spoke vnets|all spokes|every spoke) ..6 (on prem|onprem|on premises|datacenter|data ' +
        'center|office|branch) ..3',
      '(on prem|onprem|on premises|datacenter|data center|branch|office|site|sites) ..8 ' +
        '(all|the|our|every|several|other)? (spokes|spoke vnets|spoke|spoke networks)',
      '(spokes|spoke|spoke vnets|vnet b|vnetb) ..6 (use|using|through|share|via|over) (the|our|a)? ' +
        '(hub|vpn|expressroute|vnet a|shared)? ..1 (gateway|gateways|hub gateway) ..4',
      '(use|using|share|sharing) (the)? (vpn|expressroute|er|hub|remote) gateway (deployed|of|in|from|that is) ' +
        '..4 (vnet|hub) ..3',
      '(through|via|over|by) (the)? (hub|central) (vnet)? ..4 (on prem|onprem|on premises|datacenter|office|site)',
      'gateway transit',
    ],
    'transitive.any-to-any.in-a-word': [
      'transitive',
      'transitivity needed',
      'transitive routing',
      '(needs|need|require|requires) transit (routing)?',
    ],
    'transitive.spoke-to-spoke.by-example': [
      '(a|vm in a|vnet a) ..4 (reach|reaches|ping|talk to|answer from|see) ..5 (c|vnet c|vm in c)',
      '(web|app|front) tier ..4 spoke ..8 spoke',
      'spoke 1 ..8 spoke 2',
      '(reach|talk to) ..3 (through|via|over) (a|the) (third|hub|middle) (vnet|network|one)?',
    ],
    'transitive.none': [
      '(spokes|vnets|spoke vnets|networks) ..3 (only|just) ..3 (the)? hub',
      '(not|never) (to|with|between|among)? (each other|one another)',
      '(spokes|vnets|environments|spoke vnets) ..2 (isolated|separated|segregated|apart) ..4',
      '(<#party:vnet>|prod|dev|environments) (must|should|may|shall) (not|never) ..2 (see|reach|talk ' +
        'to|communicate with) (each other|one another)',
      '(must|should|may|shall) (not|never) (be able to)? (see|reach|talk to|communicate with|connect to) (each ' +
        'other|one another)',
      '<no> (transitive|transit|transitivity|spoke to spoke|transitive routing) ..2',
      '<no> need ..3 (each other|transit)',
      '(just|only) (two|the two|these two) (vnets|networks|virtual networks)',
      'only these two',
    ],
    // inspection
    'inspection.central-firewall.through': [
      '(through|via|across|pass|passes|past|cross|crosses|behind) ..4 (firewall|fw|nva|appliance|network ' +
        'virtual appliance|azfw|fortigate|palo alto|palo|inspection|checkpoint)',
    ],
    'inspection.central-firewall': [
      '(by|over|into|behind) ..4 (firewall|nva|appliance|network virtual appliance|azfw|fortigate|palo ' +
        'alto|inspection|checkpoint|proxy)',
      '(inspect|inspected|inspection|inspecting|filter all|filtered by|scanned|scan all|deep packet ' +
        'inspection|dpi|ids|idps|ips ids) ..3',
      '(central|hub) (firewall|inspection|nva)',
      '(firewall|nva) in (the|a|our) hub',
      '<#option:hub-spoke-firewall> ..3 (must|has to|should) (see|inspect|filter|log) ..3',
      '(inspected|logged|filtered) (centrally|by a firewall|by the firewall|by our firewall)',
      'with nva',
      'security (team|department)? ..3 (inspect|inspection) ..3',
      'secured hub',
    ],
    'inspection.none': [
      '<no> (central)? (firewall|inspection|traffic inspection|nva|packet inspection) ..2 ' +
        '(needed|required|necessary|in between|$|.|,|please)',
      '(inspection|firewall|nva) (is|are)? (not needed|not required|unnecessary|not necessary)',
      '<notbe> ..2 (need|want|require|inspect) ..2 (inspection|firewall|inspect|nva)',
      'without (a)? (central)? (firewall|inspection)',
    ],
    // encryption
    'encryption.ipsec-required': [
      'ipsec ..3 (required|mandatory|needed|a must|demanded|must|between|everywhere|policy)',
      '(require|requires|required|mandatory|must use|demands|demand|needs|need|insist on|insists ' +
        'on|with|by|over|via|use|using|must be|has to be|have to be|wants|want) ..2 ipsec',
      'ipsec (encryption|encrypted)',
      'encrypted (with|by|using|over) ipsec',
    ],
    'encryption.macsec-required': [
      'macsec ..3 (required|mandatory|needed|a must|must|demanded)',
      '(require|requires|need|needs|must use|want|wants|with|by|demands) ..2 macsec',
      'layer 2 encryption',
      'line (rate)? encryption',
      '(encrypted|encryption) (on|at) (layer 2|the line)',
    ],
    'encryption.vm-to-vm-network': [
      '(encrypted|encrypt|encryption) ..4 (end to end|vm to vm|between the vms|between vms|e2e|at network ' +
        'level|on the wire|at the network layer|on network level|in the network|between the machines)',
      '(end to end|e2e|vm to vm|network level|network layer|wire level|on the wire|layer 3) (encrypted|encryption)',
      '<#option:vnet-encryption>',
      '(all|every|any)? ' +
        '(traffic|packets|data|everything|it|communication|connection|connections|transfer|links|link|flow|' +
        'flows|bytes) ' +
        '..2 (<modal>|<be>) ..3 (be|is|are)? (encrypted|encrypted in transit)',
      '(encryption|encryption in transit|in transit encryption) ..2 (<be>|<modal>)? (<be>)? ..1 ' +
        '(required|mandatory|needed|a must|obligatory|compulsory|requirement|necessary|demanded)',
      '(require|requires|need|needs|must have|demand|demands|want|wants|mandates|mandate|with|insist on|asks ' +
        'for|prescribes|required) ..2 (encryption|encrypted)',
      '(must|has to|have to|should|needs to|need to) ..3 (encrypted|encrypt)',
      'encrypted (traffic|connection|link|tunnel|channel|path|transport|communication|data|line)',
      '(encrypted|encryption) (please|only|always)',
      'encrypted in transit',
      ', encrypted',
    ],
    'encryption.tls-ok': [
      '(tls|ssl|https) ..4 (is|are|would be)? (ok|okay|enough|sufficient|fine|good enough|will do|suffices)',
      '(tls|ssl|https) (is|are)? (ok|okay|enough|sufficient|fine|good enough|will do|suffices)',
      '(normal|plain|standard|application|app level) (tls|encryption) ..2 (is)? (enough|ok|fine|sufficient)',
      '(only|just) (tls|https)',
    ],
    'encryption.backbone-default': [
      '<no> (need|requirement|requirements|demand|reason|reasons|obligation) (for|of|to)? ..2 ' +
        '(encryption|encrypt|encrypted)',
      '<no> (special|extra|additional|further)? (encryption|encryption requirement|encryption ' +
        'requirements|encryption needed|encryption required) ..2',
      '(encryption|encrypting) (<be>)? (not|isnt|not really) (required|needed|necessary|important|a requirement)',
      '<notbe> ..2 (need|require|have) (any|to be|to)? ..1 (encrypt|encryption|encrypted)',
      'encryption does not matter',
      'encryption doesnt matter',
      '(unencrypted|clear text) is (fine|ok)',
    ],
    // addresses
    'addressOverlap.no': [
      '<no> ..2 (overlap|overlaps|overlapping) ..2',
      '(<notbe>|dont|do not|doesnt|not) ..1 (overlap|collide|clash|conflict|intersect)',
      '<no> ..2 (clash|clashes|collision|collisions|conflict|conflicts) ..2',
      '(non|none) overlapping',
      '(different|distinct|unique|separate|disjoint) (address|ip) (spaces|ranges|space|range|plans|blocks)',
      '(address|ip) (spaces|ranges) <be> (different|distinct|unique|disjoint|separate)',
    ],
    'addressOverlap.yes': [
      '(same|identical) (subnet|subnets|range|ranges|addresses|ips|cidr|numbers) (as|like) ' +
        '(we|us|ours|our|mine|theirs)',
      '%? ..2 just like (us|ours|we|them)',
      '<#address> (just)? (like|as) (us|ours|we|we do|everybody)',
      '(overlap|overlaps|overlapping|overlapped|collide|collides|colliding|clash|clashes|clashing|conflict|' +
        'conflicting) ' +
        '..3',
      '(same|identical) (address|ip|cidr|private)? (address|ip)? ' +
        '(space|spaces|range|ranges|addresses|cidr|cidrs|block|prefix|subnet range|subnets|prefixes)',
      '(address|ip) (spaces|ranges|space|range|plan) <be>? (the)? (same|identical|equal)',
      '(both|all|two) ..4 (use|uses|using|have|has|are|is|with) (the)? (same|identical) ..2 ' +
        '(range|space|addresses|cidr|prefix|ips|ip range|address space|subnet)',
    ],
    // how fast, and who begins
    'latency.sensitive': [
      '(below|within|less than|at most|max|maximum) % (ms|milliseconds|millisecond)',
      '% (ms|milliseconds) ..2 (essential|needed|required|critical|a must|mandatory)',
      '(low|lowest|minimal|minimum|best|predictable|sub|smallest) ..1 latency',
      'latency (is)? (critical|sensitive|important|matters|crucial)',
      '(latency|delay) (sensitive|critical)',
      'synchronous (replication|replicas|commit)',
      '(real time|realtime|chatty) ..2',
      'sub % ms',
      'under % ms',
    ],
    'latency.tolerant': [
      'latency (is|does)? (not|no|doesnt) ..1 (matter|important|critical|issue|problem|concern|sensitive)',
      'latency (tolerant|does not matter|doesnt matter|is fine|is no issue)',
      '(asynchronous|async) (replication|replica)?',
      '(nightly|batch) (job|jobs|copy|transfer|load|sync|backup)',
      'not latency sensitive',
      'not time critical',
    ],
    'initiator.both': [
      '(both|either) (sides|directions|ways|side|direction|way) ..3 ' +
        '(connect|initiate|open|start|talk|call|reach|traffic)?',
      '(bidirectional|bi directional|two way|in both directions)',
      'and (back|vice versa|the other way round|the other way around)',
      'vice versa',
      '(each other|one another)',
    ],
    'initiator.target': [
      '(database|db|service|target|storage|it|server|paas) ..2 (calls|connects|pushes|initiates|opens|must ' +
        'call|has to call) back ..4',
      '(call|calls|connect|connects|push|pushes) back (to|into) ..4',
      '(only)? (the)? (target|remote side|other side) (initiates|opens|starts) ..3',
    ],
    'initiator.source': [
      '(one way|unidirectional|one direction|only one direction)',
      '(only|always) (the|our|my) (vm|vms|app|source|client|clients|function|caller) (initiates|opens|starts|connects)',
    ],
    'alsoInVnetTargets.yes': [
      '(other|also|more|additional) (vms|servers|things|machines|resources|targets) ..4 (in|over) ' +
        '(that|there|the same|target) ..2',
      '(and|also) (some|other|a few|the) vms ..3 (there|in that vnet|in the same vnet)',
    ],
  },
  nothingOutside: [
    '(cloud|azure) only',
    '(only|all|everything|purely|entirely|completely|solely|exclusively|fully|just) ..2 (in)? (the)? (cloud|azure)',
    '(everything|everybody|everyone|it all|all of it) ..3 (in|on|to) (the)? (cloud|azure)',
    '(cloud native|born in the cloud|pure cloud|pure azure|all azure|100 % azure|all in azure|all cloud)',
    '<no> hybrid ..2',
    'hybrid (connectivity|network|part)? (is|isnt) (not)? ..2 ' +
      '(requirement|required|needed|topic|issue|involved|relevant)',
    '(on prem|onprem|on premises|on premise|datacenter|offices|branches|hybrid) (? | : | - | ,) ' +
      '(no|none|nope|nothing|never|not)',
    '<notbe> <be>? (reached|accessed|reachable|accessible|opened|open|available|visible) (from|by|to) ..1 (on ' +
      'prem|onprem|on premises|outside azure)',
    '<no> ..2 hybrid (connection|connectivity|link|needs|need|requirements|parts|part)',
    '(nothing|nobody|no one|none|no networks|no devices|no users|no systems) ..3 outside (of)? (azure|the cloud)',
    '<no> ..4 outside (of)? (azure|the cloud)',
    '<no> (remote|external|outside) (users|user|networks|sites|systems|parties|devices|locations)',
    '(nothing|nobody|no one) ..1 (on prem|onprem|on premises|local|physical|hybrid|external)',
    'on (prem|premises|premise) (is|are)? (not|isnt|no longer|never) ..4',
    '(datacenter|data center|data centre|office|offices|branches) ..3 ' +
      '(closed|closing|gone|shut|decommissioned|retired|sold)',
    '(forget|ignore|skip) (about)? <det>? (on prem|onprem|on premises|hybrid|datacenter|data center)',
    '(closed|shut down|decommissioned|got rid of|sold|moved out of|left) ..3 (datacenter|data ' +
      'center|office|offices|on prem|data centre)',
    '(serverless|saas) company',
  ],
};
