// How English speakers ask: what a question wants to know, what it is about, and words that mean the same. The names of
// products stand here for every language.
import type { AskPack } from '../ask-rows.ts';
import type { ConceptPack, WordEnding } from '../concept-words.ts';
import type { SubjectPack } from '../subject-rows.ts';

const somebody =
  '(?:i|we|you|they|it|one|he|she|this|that|these|those|(?:the|our|my|a|an|every|each|all|both)(?: ' +
  '\\w+){1,4}|\\w+(?: \\w+){0,3})';

/** Kinds of questions, and what the rest of a message tells of them. */
export const ask: AskPack = {
  kinds: {
    compare:
      /\b(what (is|are|s) the (main |real |practical )?differences?|whats the difference|differences? between|difference does|versus|vs|compared (to|with)|does it matter|pros and cons|(the )?same thing|is it worth)\b/,
    'first-step':
      /\b(what|which|where|how)\b[^.?]{0,40}\b(first|beforehand|before (we|i|you|it|the))\b|\b(first|next) steps?\b|\border of (work|steps|things|doing)\b|\banything to (know|do|prepare|watch|check)( \w+)? before\b|\b(in )?(which|what|right) order\b|\bwhat (has|needs|do we have) to (happen|be done|be in place)\b|\bwhats the deadline\b|\bhow do (we|i) (start|begin)\b/,
    limit:
      /\b(how many|how much (bandwidth|throughput|traffic|data)|how (big|large|fast|long)|what (is|are|s) the (maximum|max|limits?|ceiling|upper limit|throughput|bandwidth)|whats the (maximum|max|limit)|maximum number|is there a (limit|maximum|cap)|when do (we|i) run out|run out of|which (\w+ ){0,3}(sku|size|tier|prefix length)|what (\w+ )?(size|sku|prefix length)|what happens|how far)\b/,
    'why-not-working':
      /\b(why|how come|whats wrong|what(s| is| are| am)? (\w+ ){0,2}(wrong|missing|broken|the (cause|reason))|what (did|do|am|are) (i|we) (\w+ )?(miss|missing|overlook\w*|wrong)|what happened|(isnt|arent|wasnt) [^.?]{0,40}supposed to|is (\w+ ){0,3}broken|where does (it|this) (fail|break))\b/,
    review:
      /\b(is (this|that|it|our \w+|the (design|plan|setup|layout|order))( \w+){0,2} (right|ok|okay|correct|fine|sound|safe|supported|reasonable|sensible|normal|sane)(?! (to|if|for|when|in|on|with)\b)|is (this|that|it|our \w+) a (good|sound|valid|supported)|sanity check|review|does (this|that|it|our \w+) (make sense|look (right|ok|good))|can (it|this|that|they) stay|would you (change|do|recommend|keep)|anything (to|you would|we should) (change|fix)|should (we|i) (move|migrate|keep|leave|stay)|who(s| is) right|any (objections|concerns)|good idea)\b/,
    needed: new RegExp(
      `\\b((do|does|did|will|would|should) ${somebody} (still |really |also |even |now |actually )*(need|needs|require|have to|has to)|needs? (it|them|its own|that|an?|to)|is (it|this|that|there|an?|the|our)?[^.?]{0,40}(necessary|needed|required|still useful|redundant|obsolete|mandatory)|(isnt|is|are|arent) (?!it)[^.?]{0,40}(enough|sufficient)|necessary|needed|required|must (i|we|it|they|the|every|each|all|both|there)|(can|could|may) (we|i|it|they|the|that|this|our)[^.?]{0,30}(go$|go (away|now|then)|be (removed|deleted|dropped|retired|switched off|decommissioned)|remove|delete|drop|retire|get rid of|do without|skip)|should (we|i|they|it|the \\w+|each \\w+|every \\w+) (\\w+ )?(add|have|get|be linked|deploy|enable|own)|any reason left|is there (still )?(a|any) (need|reason))\\b`,
    ),
    how: /\b(how (do|does|can|could|should|would|to|must|else|exactly)|how is|how are|what (do|must|should|exactly|would|shall|needs?|has)( \w+){0,5} (add|change|configure|set|do|use|build|enable|put|look|open|allow)|what (exactly )?to (add|change|do|configure)|which (of the )?(\w+ )?(route|routes|switch|switches|setting|settings|check ?box|check boxes|flags?|range|rule|rules|records?|zone|zones|zone name|port|ports|address)|where (do|does|should|to|can|must))\b/,
    which:
      /\b(which|what (is|s|would be) the (better|best|right|recommended|cheapest)|whats the (better|best)|should (i|we) (use|take|choose|pick|go)|what (is|s) better|(better|best|cheapest|safest)( \w+){0,2} (way|option|choice|target)|or what)\b/,
    can: /(^|[,;:] |\b(and|so|then|but|or) )(can|could|may|does|do|did|will|would|is|are|was|isnt|arent|cant|doesnt|dont|wont|has|have|should|shall|might)\b|\b(is (it|that|this|there a way) (possible|allowed|supported|permitted)|possible|allowed|supported|is there (a|any) way|enough)\b/,
  },
  criteria: {
    scope: /\b(scope|reach|what (they|it|each) (can )?(joins?|connects?)|coverage)\b/,
    latency: /\b(latency|latencies|delay|round trip|rtt|responsiveness)\b/,
    throughput: /\b(throughput|bandwidth|speed|performance)\b/,
    security: /\b(security|secure|encryption|encrypted|safety|safer|safest|privacy)\b/,
    transit: /\b(transitive|transitivity|transit)\b/,
    overlap: /\b(overlap\w*)\b/,
    cost: /\b(cost|costs|price|prices|pricing|cheap\w*|expensive|billing|budget)\b/,
    simplicity:
      /\b(simplicity|simple|simpler|simplest|effort|complexity|ease|easy|easier|easiest|management overhead|operations)\b/,
    time: /\b(how long|time to (set up|deploy|provision|build)|lead time|setup time|quick\w*|fast to set up)\b/,
  },
  sideBySide: /\b(compare|comparing|comparison|vs|versus|differences?|differ|differs|side by side|pros and cons)\b/,
  learning:
    /\b(az ?104|az ?700|az ?305|az ?900|exam|certification|study|studying|learning for|practice question|revision|homework|teach me|quiz)\b/,
  symptom:
    /\b((does|do|did|is|are|was|can|could|will)( ?not|nt) (\w+ ){0,2}(work|works|working|reach|connect|resolve|resolves|open|ping|get|come|go|pass|pair|start|respond|answer|see|talk|mount|apply|arrive|show|accept|provision)|(cant|cannot|couldnt) (\w+ ){0,2}(reach|connect|resolve|open|ping|get|pair|find|access|see|talk|mount|log|join|create|delete|add|start)|(doesnt|dont|didnt|isnt|wont|arent) (\w+ ){0,2}(work|working|reach|connect|resolve|get|come|pass|arrive|start|respond|answer|reachable|resolving)|no (reply|answer|response|packets?|connectivity)|no traffic (passes|flows|gets|arrives)|gets? no (answer|reply|response|address|routes?)|times? out|timed out|time ?outs?|timeouts?|refuse[sd]?|fails?|failed|failing|fail|errors?|(is|are|goes|went) (dead|down|greyed|grayed|stuck)|nothing (passes|arrives|gets through)|denied|broke|broken|breaks|unreachable|not reachable|unavailable|drops?|dropped|dropping|disconnects?|goes around|seems? to bypass|ends up|greyed|grayed|stuck|lost|still (goes|go|reaches|resolves|shows|sees|uses|get|gets)|only (see|sees|flows|works)|403|502|504|nxdomain|wrong (ip|address)|some don ?t)\b/,
  choice: /\bor\b/,
  ofCase: /\b(for|in|with) (this|that|my case|our case|this case)\b/,
  users: /\b(p2s|point to site|users?|clients?|laptops?|home|openvpn)\b/,
  siteToSite: /site to site/,
  severalRegions: /\b(global(ly)?|regions|other region|different regions|cross region|between regions)\b/,
  onPremises:
    /\b(on ?prem(ises|ise)?|datacent(er|re)|data cent(er|re)|branch(es)?|head office|offices?|site|local network|our servers)\b/,
};

/** What a question is about. */
export const subjects: SubjectPack = {
  'gateway-transit':
    /\b(gateway transit|(use|uses|using|share|shares|reach|through|via) (the |our |that |its )?(hubs?|remote|shared|same|central)?( vpn| expressroute)? ?gateways?( in the hub| of the hub)?|remote gateways?|userem\w+|allowgateway\w+|hubs gateway|gateway of the hub)\b/,
  'peering-settings':
    /\b(forwarded traffic|allowforwardedtraffic|check ?box(es)?|peering (flags?|settings?|options?|sync|state)|initiated|disconnected|resync|sync required)\b/,
  'dns-forwarding': /\b(conditional forwarder?s?|forward(s|er|ers|ing)?( rule(set)?s?)?|rulesets?)\b/,
  'dns-zone-link':
    /\b((zone|vnet|virtual network|dns|hub) links?|link(ed|s|ing)?( \w+){0,5} (zones?|hub|spokes?|vnets?)|zones?( \w+){0,4} link(ed|s)?)\b/,
  'private-dns-zone': /\b(zones?|privatelink|names?|resolves?|resolution|nslookup|nxdomain)\b/,
  'custom-dns': /\b(dns servers?|168 ?63 ?129 ?16|168\.63\.129\.16)\b/,
  udr: /\b(udrs?|user defined routes?|route tables?|next hop|0\.0\.0\.0\/0 ?>|0\/0)\b/,
  nsg: /\b(nsgs?|network security groups?)\b/,
  'gateway-subnet': /\bgateway ?subnets?\b/,
  'gateway-sku': /\b(vpngw\d\w*|ergw\w+|gateway skus?|skus?|resize|upgrade(s|d)? the gateway|ultraperformance)\b/,
  'gateway-mode': /\b(active active|active standby|bgp)\b/,
  'vpn-nat': /\b(nat rules?|(static|dynamic)( \w+)? nat|translated|snat rule|egress rule)\b/,
  'client-profile': /\b(custom routes?|split tunnel\w*|profile( xml| file)?|azurevpnconfig)\b/,
  'second-circuit': /\b(second circuit|another circuit|two circuits|2 circuits|further circuit)\b/,
  'circuit-sku': /\b((local|standard|premium) (sku )?circuit|premium add ?on|circuit sku)\b/,
  'bgp-advertisement': /\b(advertis\w+|route filters?|announc\w+|default route|bgp communit\w+)\b/,
  'onprem-routing':
    /\b(phase 2|phase2|traffic selectors?|local network gateways?|on ?prem(ises)? (firewall|router|routes))\b/,
  'routing-intent':
    /\b(routing intent|default route table|defaultroutetable|hub route tables?|propagat\w+ to|private traffic policy)\b/,
  'network-policies': /\b(network polic(y|ies)|interfaceendpoint|\/32( routes?)?|32 entries)\b/,
  'target-settings':
    /\b(public network access|public access|allow azure services|selected networks|trusted (microsoft )?services)\b/,
  'service-firewall':
    /\b(access restrictions?|ip restrictions?|ip rules?|service tags?|x ?azure ?fdid|azurefrontdoor\w*)\b/,
  'address-space': /\b(address (spaces?|ranges?|prefix(es)?)|overlap\w*|renumber\w*)\b/,
  'aks-outbound': /\b(outbound ?type|userdefinedrouting|node egress|egress|outbound( \w+)?|snat( ports?)?)\b/,
  'app-settings': /\b(route ?all|website \w+|app settings?|vnetrouteall\w*)\b/,
  'azure-policy': /\b(azure policy|deployifnotexists|policies by)\b/,
  'vnet-peering-global': /\b(globally peered|global (vnet )?peering|peer( \w+){0,4} globally)\b/,
  'expressroute-vpn-failover':
    /\b((expressroute|circuit|er)\b[^.?]{0,80}\b(backup|failover|fallback|coexist\w*|standby)|coexist\w*|backup (for|of) (the |our )?(expressroute|circuit))\b/,
  'expressroute-encrypted':
    /\b((ipsec|vpn|tunnel|encrypt\w*|macsec)\b[^.?]{0,50}\b(over|across) (the |our )?(expressroute|circuit|er|private peering)|macsec)\b/,
  'expressroute-global-reach': /\bglobal reach\b/,
  'vnet-encryption': /\b(virtual network encryption|vnet encryption)\b/,
  'vpn-gateway-as-router': /\bvpn gateway\b[^.?]{0,40}\bas (a )?router\b/,
  'api-management': /\b(api management|apim)\b/,
  'app-service-environment': /\b(app service environment|ase(v3)?)\b/,
  'second-circuit-connection': /\b(cross connect\w*|bow ?tie)\b/,
  'vwan-hub-connection': /\b(hub connections?|virtual hub connections?)\b/,
  'service-endpoint': /\bmicrosoft (web|storage|sql|keyvault)\b/,
};

/** Words that mean the same in questions about networks. */
export const concepts: ConceptPack = {
  onprem: [
    'onprem',
    'premises',
    'premise',
    'prem',
    'datacenter',
    'datacentre',
    'headquarters',
    'site',
    'sites',
    'branch',
    'branches',
    'office',
    'data center',
    'data centre',
  ],
  enough: ['enough', 'sufficient', 'suffice', 'suffices'],
  upgrade: ['upgrade', 'resize', 'migrate', 'migration', 'move', 'moving', 'switch'],
  fail: [
    'fail',
    'fails',
    'failed',
    'failing',
    'broken',
    'broke',
    'error',
    'refuse',
    'refused',
    'denied',
    'timeout',
    'timeouts',
    'times out',
    'timed out',
    'does not work',
  ],
  resolve: ['resolve', 'resolves', 'resolution', 'resolving', 'nslookup', 'lookup'],
  link: ['link', 'links', 'linked', 'linking'],
  forward: ['forward', 'forwards', 'forwarder', 'forwarders', 'forwarding'],
  outbound: ['outbound', 'egress', 'outgoing', 'snat'],
  inbound: ['inbound', 'ingress', 'incoming'],
  internet: ['internet', 'web'],
  inspect: ['inspect', 'inspected', 'inspection'],
  encrypt: ['encrypt', 'encrypted', 'encryption'],
  backup: ['backup', 'failover', 'fallback', 'standby', 'redundant', 'redundancy'],
  route: ['route', 'routes', 'routing', 'routed'],
  limit: ['limit', 'limits', 'maximum', 'max', 'ceiling'],
  delete: ['delete', 'remove', 'removed', 'drop', 'retire', 'decommission'],
  enable: ['enable', 'enabled', 'activate', 'switched on', 'turned on', 'switch on', 'turn on'],
  disable: ['disable', 'disabled', 'switched off', 'turn off', 'switch off', 'turned off'],
  cost: ['cost', 'costs', 'cheap', 'cheaper', 'cheapest', 'price', 'money', 'budget', 'pay'],
  downtime: ['downtime', 'interruption', 'outage'],
  overlap: ['overlap', 'overlaps', 'overlapping'],
  region: ['region', 'regions'],
  share: ['share', 'shared', 'sharing'],
  user: ['user', 'users', 'client', 'clients', 'laptop', 'laptops', 'people', 'employees'],
  reach: ['reach', 'reaches', 'reached', 'reachable', 'access', 'accessed', 'connect', 'connects'],
  address: ['address', 'addresses', 'ip', 'ips'],
  name: ['name', 'names', 'dns', 'fqdn', 'hostname'],
  advertise: [
    'advertise',
    'advertises',
    'advertised',
    'advertising',
    'announce',
    'announces',
    'announced',
    'propagate',
    'propagated',
    'propagation',
  ],
  same: ['identical', 'coexist', 'coexistence', 'side by side'],
  direct: ['direct', 'directly', 'bypass', 'bypasses', 'goes around', 'past'],
  block: ['block', 'blocks', 'blocked', 'deny', 'denies', 'denyall'],
  plan: ['tier', 'sku', 'skus', 'size'],
  peer: ['peer', 'peers', 'peered', 'peering', 'peerings'],
  first: ['first', 'order'],
};

/** Endings that a word loses, in this order, so that its forms meet. */
export const endings: readonly WordEnding[] = [
  { ending: /ies$/, instead: 'y' },
  { ending: /(?<=x|ch|sh|ss)es$/, instead: '' },
  { ending: /(?<![su])s$/, instead: '' },
  { ending: /(?<=\w{3})(ing|ed)$/, instead: '' },
  { ending: /(?<=\w{4})(ation|ment)$/, instead: '' },
  { ending: /([^aeiouls])\1$/, instead: '$1' },
  { ending: /(?<=\w{3})e$/, instead: '' },
];
