// English: who outside may reach the target.
import type { ExposurePack } from '../exposure-rows.ts';

/** Phrases and words for the way in from outside. */
export const exposure: ExposurePack = {
  phrases: {
    'none.privately-only': [
      'private (ip|ips|ip address|ip addresses|address|addresses|network|networks|endpoint|endpoints|link) ' +
        '(only|alone|exclusively)',
      '(only|solely|exclusively|just) (by|via|over|through|with) <det>? private (ip|ips|ip address|ip ' +
        'addresses|address|addresses|network|networks|endpoint|link)',
    ],
    none: [
      '(^ | . | , | - | :) <no> internet ($ | . | ,)',
      '<publicword> (network)? <publicthing>? ..1 : (no|none|not|never|disabled|off|forbidden)',
      '(internet|public) : (no|none|not allowed|never|disabled|off|forbidden)',
      '(get rid of|remove|drop|eliminate|close|kill|strip) (all|every|any|the|our|these|those)? (of)? (the)? ' +
        '<publicword> <publicthing>',
      '<publicword> <publicthing> ..1 (has to go|have to go|must go|needs to go|need to go|must ' +
        'disappear|should go|to be removed|must be removed|not wanted|unwanted)',
      '(nobody|no one|noone|nothing) (may|can|should|must|shall|is allowed to|gets to)? (get|gets|come|comes) ' +
        'in (from outside)?',
      '(inbound|ingress|incoming) (traffic|access)? (: | is)? (no|none|not allowed|never|not needed|blocked|closed)',
      '<notbe> (want|need|have|like)? ..6 (exposed|exposing|public) ($ | . | , | and | to)',
      '<notbe> (allow|allows|permit|permits|accept|accepts|tolerate|approve) ..2 <publicword> <publicthing>',
      '<publicword> <publicthing> ..8 (get rid of|remove|drop|eliminate|ditch|delete|lose|avoid) ' +
        '(them|it|those|these|that|all)',
      '(only|solely|exclusively|just) ..4 (inside|within|from inside|from within) <det>? ' +
        '(own|corporate|company|corp|internal|private)? ' +
        '(network|networks|company|perimeter|organisation|organization|house|lan|intranet)',
      '(stay|stays|staying|remain|remains|kept|live|lives) (inside|within|in) (the|our|my|your|its|their)? ' +
        '(own|private|internal|corporate)? (vnet|vnets|virtual network|network|networks|perimeter)',
      '(must|has to|have to|needs to|need to|should|shall) be (closed|shut|sealed|locked ' +
        'down|locked|blocked|closed off|switched off)',
      '(employees|staff|colleagues|our people|our own people) only',
      '(internal|private|own) (users|clients|callers|consumers|people|staff|systems|traffic|networks|apps) only',
      '(only|just|solely) (for|to|by|from)? (internal|private) ' +
        '(users|clients|callers|consumers|people|staff|systems|traffic|networks)',
      '(lock|locked|locking) (it|them|this|that|everything|all|things)? down',
      '(only|solely|exclusively) (via|over|through|across|from) (a|the|our)? (internal|private) (network|networks|lan)',
      '<notbe> (expose|publish) (anything|any of|it|them|this|that|our|my|the) ..3',
      '(not|never) (to)? (be)? (seen|visible|found|reached|opened|used) (from|by|on) <det>? ' +
        '(outside|internet|outsiders|public)',
      '(^ | . | , | and) (private|internal) (only|please|of course)? ($ | . | , )',
      '<no> <det>? <publicword> (front end|frontend|frontends|load balancer|lb|listener|facing side|entry point)',
      '(rdp|ssh|port|ports|3389|22|it|that|everything) ..3 open ..6 (close|closed|shut|lock|locked) ..2',
      '(close|shut|lock down) (that|this|it|them|those ports|the ports|rdp|ssh|the door)',
      '(used to be|was|were|is currently|had been) public ..3 but ..4 (private|internal|closed|locked down)',
      '<no> <det>? (direct|inbound|incoming)? <publicword> <publicthing>',
      '<no> <det>? (direct|inbound|incoming)? <publicword> <publicthing>? (or|and|nor|,) <det>? <publicword> ' +
        '<publicthing>',
      '<no> <det>? (pip|pips)',
      'publicnetworkaccess (: | = )? disabled',
      '(disable|disabled|disabling|block|blocked|blocking|remove|removed|removing|eliminate|eliminated|' +
        'eliminating|forbid|forbidden|deny|denied|close|closed|avoid|avoiding|prevent|drop|get ' +
        'rid of|switch off|turn off|turned off|lock down|kill|strip|stop) ' +
        '(all|any|every|the|direct|inbound|external|of)? (all|any|every|the)? <publicword> (network)? ' +
        '<publicthing>?',
      '<publicword> (network)? <publicthing> <be>? (<modal> <be>)? ' +
        '(disabled|blocked|forbidden|removed|off|denied|closed|prohibited|not allowed|not permitted|out of the ' +
        'question|banned|ruled out|turned off|switched off|eliminated|not an option|a no go)',
      '<notbe> <be>? <det>? (directly)? (<exposed> (to|from|on|via|over)? (the)? <internet> | <publicword>)',
      '<notbe> <be>? (directly)? <exposed> (directly)? (to|from|on|via|over|through) <det>? <internet>',
      '<notbe> (be|have|get|has|need|needs|use|using|require|want|wants|expose)? <det>? <publicword> <publicthing>',
      '<notbe> have <det>? (any)? (public|external) <publicthing>',
      '<notbe> (be|stay|get)? <exposed>? (reachable|accessible|visible|available) (directly)? ' +
        '(from|on|over|via|to) <det>? <internet>',
      '<notbe> ..2 (leave|exposed to|go on) (the)? (internet|public internet)',
      '(nothing|none of it|none of them|nothing at all|no part of it|no one|nobody|noone) (<modal>|<be>|from)? ' +
        '..3 (public|publicly|outside|internet|exposed|published)',
      '(nothing|nobody|no one|noone) ..4 (from|on|to) <det>? (outside|internet|public internet|outside world)',
      'nothing public',
      '(private|internal) only',
      '(internal|private|privately|internally) (use)? only',
      'only (internal|internally|private|privately|from inside|from within|inside|within) (the|our|my)? ' +
        '(access|traffic|use|vnet|network)?',
      '(only|solely|exclusively) <be>? (reachable|accessible|available|accessed|reached|exposed|open|visible)? ' +
        '(only)? (from|via|over|through|inside|within|by|to) (inside|within|in)? <det>? <det>? ' +
        '(<#party:vnet>|private network|private networks|internal network|inside|intranet|private ip|private ' +
        'endpoint|private link|private endpoints)',
      '(not|never|nothing|without|no|none|doesnt|dont|must not|should not|cannot|cant|may not|shouldnt|mustnt) ' +
        '..2 (traverse|traversing|cross|crosses|crossing|leave|going over|go over|goes ' +
        'over|touch|touches|touching|travel over|travelling over|use|using|pass over|pass ' +
        'through|via|over|through|run over|go through|going through|hit|hitting|go across|traveling over|rely on) ' +
        '(the)? (public|open)? internet',
      '(internet|internet based|internet facing) (not|is not|isnt) (allowed|based|an ' +
        'option|needed|involved|permitted|acceptable|possible)',
      '(make|set|keep|switch|turn|change) (it|that|this|them|everything|access|exposure|the exposure|the ' +
        'access)? (to)? (fully)? (private|internal) ($ | . | , | please | again | instead)',
      'hidden (behind|from|inside) ..4',
      '(private|internal) (after all|instead|then|rather)',
      '<no> ..2 (traversing|crossing|touching|going over|going through|going across|using|passing over|leaving ' +
        'over) (the)? (public|open)? internet',
      '(switch|switching|move|moving|change|changing|go|going|migrate|convert) ..2 (over)? to (fully)? ' +
        '(private|internal) ($ | . | , | access | connectivity | only)',
      'not internet (based|facing|exposed|accessible|reachable)',
      '<no> (internet|external|outside|public) ' +
        '(access|exposure|facing|ingress|inbound|traffic|reachability|entry|visibility) (to|into|for|on|at ' +
        'all|from outside|allowed|$|,|.|and|or)',
      '<no> (inbound|ingress|incoming) ..2 (from)? (the)? internet',
      '<no> ..2 from (the)? (internet|outside|public|outside world|public internet)',
      '<no> (internet)? exposure',
      'air gapped',
      'hide ..3 from (the)? internet',
      'keep ..3 off (the)? (public)? internet',
      'behind (the)? (firewall|vnet) only',
      '(without|no) ..2 (exposing|publishing|opening) ..4',
    ],
    'none.private-link': [
      '(internal|in house|inhouse|intranet) ..3 (app|apps|application|applications|tool|tools|website|web ' +
        'app|portal|api|apis|system|dashboard)',
      '(fully|purely|completely|strictly|totally|all|100%|entirely|must <be>|should <be>|has to <be>|needs to ' +
        '<be>|have to <be>|need to <be>|keep <det>|keep <det> traffic|keep ' +
        'everything|stay|stays|staying|remain|remains|keep them|keep it|everything <be>?|everything <modal> ' +
        '<be>|make it|<be>|make this|to be) (private|internal|isolated)',
      '(private|privately|internal|internally) ' +
        '(access|connectivity|connection|communication|traffic|network|networking|reachable|accessible|' +
        'reachability|way|path) ' +
        '..2 (only)?',
      '(over|via|using|through|with|by|on) <det>? (a)? private (ip|ips|ip addresses|ip ' +
        'address|addresses|address|network|networking|connection|connectivity|path|link)',
      '(privately|securely and privately|private access|private connectivity|private connection)',
      '(, | . | and | ^ | must use | should use | over | via | through | using | with | by | per | only) ' +
        '(azure)? (private link|privatelink) (only|please|wanted|preferred)? ($ | . | , | for)',
      '(over|via|through|using|by) <det>? (azure)? (private link|private endpoint|privatelink|private endpoints)',
    ],
    'allow-listed': [
      '(public|open|reachable) ..3 (as long as|provided|if|but) ..2 only ..3 ' +
        '(ip|ips|ranges|addresses|networks|range|address|partners) ..3',
      '(ip|firewall|ip firewall) (rule|rules|allow rule|restriction|restrictions) (for|on|with|that lets|of)? ..3',
      '(with|by|through|via|over) (a|an)? (ip)? firewall (rule|rules)',
      'only <#address> ..4 (may|can|should|must|is allowed|are allowed|access|reach|to|allowed|gets|in)',
      '(only|just|solely|limit|limited|restrict|restricted|lock|locked|locked ' +
        'down|whitelist|whitelisted|allow|allowed|allowlist|allowlisted|permit|permitted|accept|open|reachable|' +
        'accessible|available) ' +
        '..5 <#address>',
      '<#address> (only|is allowed|are allowed|may access|can access|and nobody else|and nothing else|allowed)',
      '(only|just|solely) (from)? <det>? <det>? ' +
        '(office|partner|partners|corporate|company|known|specific|certain|fixed|static|few|selected|trusted|' +
        'approved|allowed|whitelisted|allowlisted|listed|customer|supplier|vendor|agency|one|two|three|' +
        'external) ' +
        '(office|partner|public|company|external|source|static|fixed|known|ip|outgoing)? (ip|ips|ip addresses|ip ' +
        'address|ip range|ip ' +
        'ranges|addresses|address|range|ranges|networks|network|partner|partners|sources|source|subnet|subnets|' +
        'egress ' +
        'ip) ..3',
      '(restricted|restrict|restricting|limited|limit|locked|lock|whitelist|whitelisted|allowlist|allowlisted|allow ' +
        'listed|white listed|allow list|open|opened|open only|reachable only|accessible only|only accessible|only ' +
        'reachable|available only|accessible|reachable) ..3 (to|from|for|by|the|of) ..4 (ip|ips|ip address|ip ' +
        'addresses|ip range|ip ranges|addresses|ranges|address ranges|known addresses|address list|source ' +
        'addresses|fixed address|list)',
      '(allowlist|whitelist|allow list|white list|ip allowlist|ip whitelist|ip filter|ip filtering|ip ' +
        'restriction|ip restrictions|allowlisted|whitelisted|allow listed) ..3',
      '(selected|known|specific|certain|given|trusted|few) (public)? (ip|ips|ip addresses|ip ' +
        'ranges|addresses|ip address ranges|address ranges) ..3 (only|may|can|should|access|allowed)',
      '(one|a|our|two|three|some|the|few|single) ..1 ' +
        '(partner|partners|supplier|suppliers|vendor|vendors|agency|auditor|customer) <modal>? ..3 (from|with) ' +
        '..2 (fixed|static|known|public) (ip|ips|addresses|address|ip address|ip addresses)',
      '(only|just) ..2 (partner|partners|supplier|suppliers|vendor|vendors|auditors|agency|agencies|certain ' +
        'customers|selected customers) ..5 (may|can|should|must|is allowed|are allowed|have access|get ' +
        'access|needs access|need access|access)',
      '(restrict|restricting|restricted|limit|limited|limiting|grant|allow) ..7 (to|from) <det>? ' +
        '(specific|certain|single|particular|selected|given|named|known)? (subnet|subnets|ips|ip|ip ' +
        'addresses|addresses|networks|ip range|ip ranges|ranges)',
      '(allow|permit|accept|let|admit) (only|just) ..5 (ip|ips|ip address|ip addresses|address|addresses|range|ranges)',
      '(only|just) (their|its|our|those|these) (own)? (ip|ips|ip addresses|ip ranges|addresses|ranges|address)',
      '(only|just) (subnet|subneta|one subnet|that subnet|this subnet|our subnet) ..3 ' +
        '(get|gets|in|access|allowed|may|should|can)',
      '(accessible|reachable|open|available) (only)? (from|to|for) ..2 (office|partner|partners|our ' +
        'office|hq|corporate network|known networks) (only|ip|ips|network)',
      'a known list of addresses',
      '(selected|known|trusted|approved|certain|specific) (networks|ranges|sources|addresses|ip addresses) (only)?',
    ],
    public: [
      '(make|set|keep|switch|turn|change) (it|that|this|them|everything|access|exposure|the exposure|the ' +
        'access)? (to)? (fully)? public ($ | . | , | please | again | instead)',
      '^ (it is|its|it can be|can be|make it|fully)? public (please|access)? (.)? $',
      '(open|available|accessible|visible|reachable) (to|for|by|across) <det>? (whole|entire)? ' +
        '(country|nation|public|world|internet|web|planet|globe)',
      '<publicword> <publicthing>? <be> (not|no) <det>? (problem|issue|concern|blocker)',
      '(may|can|could) be (fully|completely)? public',
      '<publicword> <publicthing> ..4 (is|are|would be) (ok|okay|fine|acceptable|allowed|alright|no problem)',
      '(ok|okay|fine|alright|acceptable) (if|when|that) ..4 (public|internet)',
      '(internet users|internet clients|users on the internet|people on the internet|anyone on the ' +
        'internet|everyone on the internet|general public|public users) (<modal>|<access>|<be>) ..2',
      'public <be> (fine|ok|okay|acceptable|alright|all right|allowed)',
      '<publicword> <publicthing> <be>? (ok|okay|fine|allowed|acceptable|no problem|good enough|possible|accepted) ..2',
      '(exposing|publishing|opening) ..2 (publicly|publically|to the internet|to the public|to the world) ..2',
      '(players|gamers|shoppers|visitors|customers|readers|viewers|fans|travellers|guests) ' +
        '(come|comes|are|live|connect|play|worldwide|from|all) ..2 (everywhere|anywhere|worldwide|over the ' +
        'world|around the world|the world|internet)?',
      'public (tcp|udp|http|https|grpc|websocket|mqtt|game|gaming) ..1 (service|server|endpoint|app|api|site)',
      '(public|internet facing|publicly (accessible|available|reachable|facing)|public facing|customer ' +
        'facing|outward facing|external facing|externally facing) (facing)? (website|web site|site|web ' +
        'app|webapp|web application|app|application|api|apis|service|services|portal|shop|store|frontend|front ' +
        'end|web shop|webshop|homepage|endpoint is fine|web service|rest api|https endpoint|website on|game|web ' +
        'frontend|web api|server|backend|workload|blog|url)',
      '(make|making|keep|made|leave|have) (it|this|that|them|the <#resource>|the app|the site|the api|the ' +
        'website|our app|everything) (fully|completely)? (public|publicly|available on the internet|open to the ' +
        'internet|reachable from the internet|internet facing|accessible from the internet)',
      '<be> (fully|completely|indeed|publicly|to be)? (public|publicly accessible|publicly reachable|publicly ' +
        'available|internet facing|public facing)',
      '(<modal>)? (<be>)? (<exposed>) (directly)? (to|from|on|via|over|through|in) <det>? (internet|public ' +
        'internet|outside|outside world|whole internet|open internet|anywhere|everywhere|world|public|whole ' +
        'world|general public)',
      '(<exposed>|open|reachable|accessible|available) (to|for|by|from) <det>? ' +
        '(everybody|everyone|anybody|anyone|anywhere|all the world|customers|the public|public|our ' +
        'customers|external users|internet users|world|whole world|general public|all internet ' +
        'users|consumers|visitors)',
      '(reach|access|use|reaches|accesses|visit|open|browse|see|hit|call|calls|uses|using) ..4 ' +
        '(from|over|via|through|across) (the|anywhere on the)? (internet|public internet|outside|anywhere|outside ' +
        'world|home browser|any browser)',
      '(for|to|by|from|serves|serve|serving) (our|the|all)? (customers|visitors|consumers|shoppers|general ' +
        'public|public|citizens|internet users|external users|external customers|end customers|users ' +
        'worldwide|users around the world|users on the internet|everyone on the internet|anyone on the ' +
        'internet|the whole world) ..2',
      '(customers|visitors|consumers|internet users|the public|public ' +
        'users|citizens|anyone|everybody|everyone|external ' +
        'users|people|users|clients|browsers|students|patients|shoppers) (all over the world|worldwide|around the ' +
        'world|on the internet|everywhere|across the globe|over the internet)? (on the internet)? ' +
        '(<modal>|access|accessing|visit|visiting|use|using|open|browse|reach|call|log in ' +
        'to|order|buy|shop|see|hit|connect to) ..4 (the|our|a|an|my)? (website|web site|site|web app|webapp|web ' +
        'application|app|shop|store|portal|api|page|homepage|web shop|game|webshop|frontend)',
      '(from|over|via|on|to|across) (the)? (public)? internet (users|clients|customers|browsers|visitors)',
      '(users|people|clients|customers|anyone|everyone|everybody|visitors) (on|from|over|across) (the)? ' +
        '(public)? internet',
      '(public|internet) (access|entry|endpoint|exposure|ingress|traffic) <be>? (<modal> <be>)? (is)? ' +
        '(ok|okay|fine|allowed|needed|required|wanted|acceptable|enabled|yes|desired)',
      '(needs|need|require|requires|want|wants|must have|should have|with|has|have|add|give it|use) <det>? ' +
        '(public) (ip|endpoint|access|ip address|entry point|frontend|url|internet access|address)',
      '(publish|publishing|expose|exposing|host|hosting) <det>? ..3 (to|on|over) (the)? (public)? ' +
        '(internet|world|web|public)',
      '(publish|publishing) (the|a|an|our|my) ..2 (website|api|app|web app|site|portal|shop|game|service) ' +
        '($|.|,|for|globally|worldwide)',
      '(website|web site|webshop|web shop|online shop|online store|public site|e commerce|ecommerce|portal) ' +
        '(for|to) ..2 (customers|consumers|public|citizens|visitors|everyone|everybody|users worldwide)',
      '(site|application|api|page|web) (web)? public',
      '(yes|ok) (, )? public',
      'anonymous (public)? access',
      '(world|worldwide) (readable|accessible|facing|reachable)',
      '(for|to|from) the whole world',
    ],
  },
  decoys: [
    '(tunnel|tunnels|vpn|ipsec|vpns) ..2 (over|via|through|across) (the)? (public)? internet',
    '<notbe> (have|need|needs|has) to (be|stay|remain) (fully|strictly)? (private|internal|isolated|closed|hidden)',
    'public (ip|ips|address|addresses|name) ..1 (in|by|from|over) ..1 (dns|nslookup|name resolution)',
    '(allow list|allowlist|whitelist|allow listed|whitelisted|allow lists|whitelists|allowlists) (us|our ' +
      'side|our address|our ip|our outbound ip)',
    '(they|supplier|vendor|partner|bank|customer) ..2 (allow ' +
      'list|allowlist|whitelist|allow|allows|whitelists|accepts|accept) ..3 (us|our|known|fixed|one|a)',
    '(spoke|spokes|vnets|subnets|environments) ..3 (isolated|private) (from)? (each other|one another)?',
    '(public ip|public address) (of|for) (our|the|a|my) ..2 (vpn|device|router|firewall|gateway|office|site)',
    '(resolve|resolves|resolved|resolving|resolution|returns|return|returning|dns|lookup|nslookup|answers ' +
      'with|points to|pointing to) ..6 <det>? public (ip|ips|ip address|address|addresses|dns|name)',
    '(get|gets|getting|see|seeing) (back)? <det>? public (ip|ips|ip address|address|addresses) ' +
      '(of|instead|for|back|when)',
    '(outbound|outgoing|egress|go out|goes out|going out|way out|out to|out onto) ..4 (public)? internet ..2 ' +
      '(access|connection|connections|connectivity|traffic)?',
    '<no>? (direct)? (outbound|outgoing|egress) ..3 (internet|public)?',
    '(internet access|access to the internet|reach the internet|get to the internet|go to the internet|connect ' +
      'to the internet|out to the internet|internet connectivity) (from|for|of|on)? ..2 <#resource>',
    '(reach|access|reaches|call|calls|calling|get to|connect to|talk to|browse|download ' +
      'from|ping|contact|connections to|connection to) (out to)? (the)? (public)? internet',
    '(predictable|static|fixed|known|stable|same|single|dedicated|one) (public|outbound|egress|source)? ..1 ' +
      '(ip|ips|ip address|ip addresses|address) ..4 (outbound|egress|outgoing|leaving|for calls|for ' +
      'connections|for the partner|source)',
    'public (cloud|load ' +
      'balancer|lb|dns|certificate|preview|sector|key|keys|holiday|transport|beta|documentation|docs|peering|ip ' +
      'prefix|ip addresses pricing|cloud region|region|regions)',
    'basic public ip',
    'through (on|our|the)? ..3 (appliance|appliances|proxy|firewall)',
    'windows update',
    '(migrate|upgrade|retire|retired|retirement|basic|standard) (sku)? public ip',
  ],
  outsideWords: [
    'internet',
    'public',
    'publicly',
    'publically',
    'outside',
    'outsider',
    'outsiders',
    'world',
    'external',
    'externally',
    'pip',
    'pips',
  ],
  internetNames: ['internet'],
  denyingWords: [
    'no',
    'not',
    'never',
    'nobody',
    'noone',
    'none',
    'nothing',
    'nor',
    'neither',
    'without',
    'zero',
    'cannot',
    'cant',
    'dont',
    'doesnt',
    'didnt',
    'isnt',
    'arent',
    'wont',
    'wouldnt',
    'shouldnt',
    'mustnt',
    'neednt',
    'shouldn',
    'aint',
    'block',
    'blocks',
    'blocked',
    'blocking',
    'deny',
    'denies',
    'denied',
    'denying',
    'forbid',
    'forbids',
    'forbidden',
    'prohibit',
    'prohibits',
    'prohibited',
    'prevent',
    'prevents',
    'preventing',
    'disable',
    'disables',
    'disabled',
    'disabling',
    'close',
    'closes',
    'closed',
    'closing',
    'remove',
    'removes',
    'removed',
    'removing',
    'reject',
    'rejects',
    'rejected',
    'refuse',
    'refuses',
    'avoid',
    'avoids',
    'avoiding',
    'off',
    'lock',
    'locked',
    'hide',
    'hidden',
    'invisible',
    'unreachable',
    'inaccessible',
    'stop',
    'drop',
    'eliminate',
  ],
  harmlessAfterDenial: [
    'problem',
    'issue',
    'concern',
    'blocker',
    'matter',
    'only',
    'just',
    'sure',
    'mind',
    'care',
    'objection',
    'objections',
    'worries',
  ],
  otherSubjects: [
    'outbound',
    'outgoing',
    'egress',
    'download',
    'downloads',
    'updates',
    'update',
    'patches',
    'resolve',
    'resolves',
    'resolved',
    'resolving',
    'resolution',
    'dns',
    'nslookup',
    'lookup',
    'preview',
    'cloud',
    'certificate',
    'browse',
    'over',
    'across',
    'via',
    'through',
    'traverse',
    'traverses',
    'traversing',
    'cross',
    'crosses',
    'crossing',
    'leave',
    'leaves',
    'call',
    'calls',
    'calling',
    'route',
    'routed',
  ],
  clauseEnds: ['but', 'although'],
  possession: ['has', 'have', 'had', 'lost', 'lose', 'loses'],
};
