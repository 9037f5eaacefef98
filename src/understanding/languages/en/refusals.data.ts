// English: how a named option is meant.
import type { OptionPack } from '../option-rows.ts';

/** Words around the name of an option. */
export const refusals: OptionPack = {
  refusals: [
    '(not|isnt|arent) (looking for|after|interested in|going for|going with|keen on|a fan of|thinking ' +
      'of|considering) <det>? <#option>',
    '<no> <det>? (new|extra|additional|more)? <#option>',
    '(nobody|no one|noone|nothing|none) ..1 (on|uses|using|via|over|through|by|with) <#option>',
    '<notbe> ..2 (want|like|use|using|need|afford|have to use|consider|deploy|buy|pay ' +
      'for|order|allowed|permitted|accept|touch|go for|go with|set ' +
      'up|run|do|build|install|manage|add|get|take|introduce|look at|fancy|require|pay|want to use|want to ' +
      'deploy|want to build|want to pay for|want to manage|want to run|want any|want another) (to)? ..4 <#option>',
    '(avoid|avoiding|refuse|refused|reject|rejected|exclude|excluding|excluded|skip|drop|dropped|ditch|forget|forget ' +
      'about|get rid of|ruled out|rule out|against|forbids|forbid|prohibits|prohibit|bans|ban|hate|instead ' +
      'of|rather than|other than|except|except for|anything but|apart from|in place of|not interested in|no ' +
      'interest in|no need for|no budget for|no money for|cannot afford|cant afford|could not afford|unable to ' +
      'use|not allowed to use|too expensive for) (using|use|to use|having|deploying|any|paying ' +
      'for|building|setting up|to pay for|to buy|to order|to run|to manage|to deploy|to have|to build)? <det>? ' +
      '(dedicated|extra|full|more|new|expensive|separate)? <det>? <#option>',
    '<#option> ..2 (is|are|would be|was|seems) ..1 (off the table|out of the question|not an option|no ' +
      'option|not allowed|forbidden|ruled out|banned|excluded|too expensive|too slow|too costly|too complex|too ' +
      'complicated|overkill|not wanted|prohibited|unwanted|not possible|not acceptable|not ' +
      'permitted|rejected|undesired|off limits|not desired|not available to us|no go|too much|impossible)',
    '<#option> (costs|cost) (too much|a fortune|a lot|way too much) ..2',
    '<#option> (no|nope) ($ | . | ,)',
    '<#option> (must not|may not|cannot|can not|cant|should not|shall not|wont|will not) be ' +
      '(used|deployed|considered|chosen|allowed)',
  ],
  noRefusals: [
    '(why|how come|what if) ..6 <#option>',
    '(isnt|is not|arent|wouldnt|couldnt|cant|shouldnt|doesnt|dont|isn t) (we|i|you)? (just|simply|also|use)? ' +
      '(use)? <det>? <#option> ..8 ?',
    '(not|no) sure (if|whether|about) ..3 <#option>',
    '(not only|not just) <#option>',
    '<#option> ..1 (is|are|would|isnt) (that|this|it|they|those) ..5',
    '(can|could|should|may|shall|would|does|do|is|was) (i|we|you|one|it) ..12 (instead of|rather than|other ' +
      'than) ..2 <#option>',
    '<#option> ..2 (not|does not|doesnt|isnt|wont|cannot|cant) (working|work|come ' +
      'up|connect|connecting|resolve|resolving|reachable|reach|approved|enough|established|transitive|support|' +
      'encrypted)',
    '(do|does|did|would|should|could|can) (i|we|you|one|it) ..2 (need|use|want) ..3 <#option> ..8 ?',
  ],
  absences: [
    '(we|i|they) (have|has|got|own|run|use) <no> <det>? <#option> ($ | . | , | or | and | nor)',
    '(we|i|they|it|there|he|server|account|database) (have|has|are|is) (currently|so far|still)? (no|not a|not ' +
      'any) <det>? <#option> (yet|so far|today|at the moment|currently|now|there|in place|for it)',
    '<notbe> (have|has|got) <det>? <#option> (yet|so far|today|at the moment|currently|now|in place)',
    '(nobody|no one|noone|nothing|none) ..1 (on|uses|using|via|over|through|by|with) <#option>',
    '<no> <#option> ..1 (yet|so far|today|exists|at the moment)',
  ],
  implied: {
    'service-firewall': ['<#resource> (firewall|firewalls)', '<#vague> (firewall|firewalls)'],
    'gateway-transit': [
      '(use|uses|using|share|shares|sharing|reuse|reach) ..3 (vpn|expressroute|er|hub)? gateway (deployed|that ' +
        'is|which is|in|of|from|owned) ..8',
      '(own|owns|has|have) the vpn gateway ..12 (use|share|reuse) that gateway',
      '(use|share|reuse) (the|a|one) (shared|central|hub|hubs|common|same)? (vpn|expressroute)? gateway',
    ],
    'hub-spoke-firewall': [
      'hub ..5 (with|and|has|having|running) ..3 (nva|firewall|appliance)',
      '(appliance|nva|firewall) in the hub',
      '(one|a|single)? hub (,|and|with) (%|three|two|four|five|several|many|some|multiple) spokes ..12 ' +
        '(through|via|appliance|firewall|nva)',
    ],
    'expressroute-vpn-failover': [
      '<#option:expressroute> ..4 (with|plus|and) ..3 (vpn|s2s|site to site) ..3 (failover|backup|fallback|as ' +
        'backup|standby|as a backup|as failover)',
      '(vpn|s2s|site to site) ..3 (as|for) (a|the)? (backup|failover|fallback|standby) ..4 <#option:expressroute>',
      '(vpn) (backup|failover|fallback) ..4 <#option:expressroute>',
    ],
    'expressroute-between-vnets': [
      '<#option:expressroute> (to|between|for) ..3 (two|our|the|both|connect|link) ..2 (vnets|regions|virtual ' +
        'networks)',
      '(connect|link|join) ..3 (vnets|regions|virtual networks) ..3 (with|over|through|via|using) ' +
        '<#option:expressroute>',
    ],
    'vnet-to-vnet-vpn': [
      '(ipsec|vpn) (tunnel|tunnels|connection|gateway|gateways)? ..1 between ..3 (vnets|vnet|regions|virtual networks)',
      '(connect|link|join) ..4 (vnets|vnet|virtual networks) ..3 (with|over|through|via|by|using) (a|an)? (vpn|ipsec)',
      '(two|2) (vpn)? gateways ..3 between',
    ],
    'vpn-gateway-as-router': [
      '(vpn gateway|gateway) ..3 (as|like) (a|the)? router',
      'route ..4 (spokes|spoke to spoke|between spokes) ..3 (through|via|over|with) (the|our)? (hub)? ..1 ' +
        '(vpn)? gateway',
    ],
    'private-endpoint-cross-tenant': [
      '<#option:private-endpoint> ..4 (other|another|different|cross|across|partners|customers) ..1 ' +
        '(tenant|tenants|companys)',
    ],
  },
  continuations: ['or', 'nor', 'and'],
  praise: ['instead', 'works', 'suffices'],
  peeringKinds: ['private', 'microsoft', 'bgp', 'expressroute', 'er', 'public', 'dns'],
  peeringPlaces: ['location'],
  worldwide: ['globally'],
  deviceWords: ['device', 'devices', 'router', 'box', 'appliance'],
  gatewayWords: ['gateway', 'gateways'],
  mustBefore:
    /\b(must|has to|have to|required to|obliged to)( always| only)? (be|use|go over|go through|run over|stay on)( \w+)?$/,
  mustAfter: /^(is|are) (\w+ )?(mandatory|mandated|a must|compulsory|prescribed|required by)\b/,
};
