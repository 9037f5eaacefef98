import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'name-public':
    /\bpublic (?:ip|address|name|endpoint)\b.{0,40}\b(?:resolv|return|get|gets|come|shows?|answers?)\w*|\b(?:resolv\w*|returns?|gets?|getting|still|shows?|answers?|nslookup \w+) (?:to |with |me )?(?:the |a |its |an? )?(?:internet |azure )?public (?:ip|address)\b/,
  'name-private':
    /\b(?:resolv\w*|returns?|gets?|shows?|answers?)\b.{0,24}\b(?:private|correct|right|internal) (?:ip|address)\b|\b(?:dns|name resolution|nslookup) (?:is |looks |works )?(?:fine|ok|okay|correct|works)\b|\bresolves (?:fine|ok|correctly)\b/,
  'name-missing':
    /\b(?:nxdomain|servfail|unknown host|host not found|no such host|could not (?:resolve|be resolved)|(?:cannot|cant|unable to|failed to|fails to|not able to) (?:be )?(?:resolve|resolved)|doesnt resolve|does not resolve|name or service not known|not resolv\w*|no record|non existent domain|dns lookup fail\w*|name resolution fail\w*)\b/,
  'name-stale': /\b(?:old|stale|previous|wrong|deleted) (?:private )?(?:ip|address|record)\b/,
  'works-by-address':
    /\b(?:by|via|using|with|to) (?:the |its |private )*ip(?: address)?\b.{0,20}\b(?:works|fine|ok|connects|reachable)\b|\bworks (?:by|via|with|using) (?:the |its |private )*ip\b|\bby name (?:it )?(?:fails|does not|doesnt)\b|\bnot by name\b/,
  timeout:
    /\b(?:times? out|timed out|timing out|time ?outs?|no (?:answer|reply|response)|never (?:answers|arrives|comes back)|hangs?|unreachable|no connectivity|semaphore timeout)\b/,
  refused: /\b(?:connection refused|econnrefused|actively refused|refused)\b/,
  reset:
    /\b(?:reset by peer|econnreset|connection reset|connection (?:was )?(?:closed|cut|terminated|aborted)|forcibly closed|handshake (?:fail\w*|error))\b/,
  'tls-error':
    /\b(?:certificate (?:error|warning|mismatch|invalid|is not trusted|name|common name|cn)|ssl (?:error|handshake)|tls (?:error|handshake)|err cert \w+|name mismatch|cert\w* (?:does not|doesnt) match|self signed|unable to get local issuer)\b/,
  'ping-only':
    /\b(?:ping (?:fails|does not|doesnt|times out|is not|isnt|not working)|cannot ping|cant ping|icmp)\b.{0,60}\b(?:rdp|ssh|tcp|port|https?|works?|fine|connects)\b|\b(?:rdp|ssh|tcp|https?) (?:works|is fine|connects).{0,40}\bping\b/,
  'one-way':
    /\b(?:one way|one direction|only from|other direction|not the other way|asymmetric|vice versa|the other way round|reverse direction|not back)\b/,
  intermittent:
    /\b(?:intermittent\w*|sporadic\w*|sometimes|randomly|random|at times|every (?:few|other|couple of)|occasional\w*|now and then|once in a while)\b/,
  'some-only':
    /\b(?:some (?:users|clients|vms|machines|subnets|spokes|of)|only (?:some|one|two|a few)|others? (?:work|can|are fine)|from one (?:vm|subnet|vnet) (?:works|it works))\b/,
  'idle-drop':
    /\b(?:idle|inactive|inactivity|after (?:\d+|a few|four|five|ten|some) (?:min\w*|seconds|hours)|keepalive)\b/,
  slow: /\b(?:slow|slower|sluggish|high latency|low throughput|drops to|only \d+ ?[km]b\w*|poor (?:throughput|performance|speed)|bandwidth is)\b/,
  'packet-loss':
    /\b(?:packet loss|packets? (?:are |is |get |gets )?(?:lost|dropped)|lost packets|drops packets|fragment\w*|mtu|mss)\b/,
  unauthorized: /\b(?:401|unauthori[sz]ed|login failed|authentication fail\w*|credentials|sign in fails|logon)\b/,
  forbidden:
    /\b(?:403|forbidden|not authori[sz]ed|access denied|permission denied|authorizationfailure|public network access (?:is )?disabled|deny public network|not allowed to access|client with ip address)\b/,
  'not-found': /\b(?:404|resource not found|page not found)\b/,
  'bad-gateway': /\b(?:502|bad gateway)\b/,
  unavailable: /\b(?:503|service unavailable)\b/,
  'gateway-timeout': /\b(?:504|gateway time ?out)\b/,
  'greyed-out':
    /\b(?:gr[ea]yed? ?(?:out)?|not selectable|cannot be (?:ticked|selected|chosen)|cant (?:tick|select|choose)|unable to select|disabled in the portal|option is (?:missing|disabled)|doesnt (?:show up|appear)|does not (?:show up|appear)|not listed|empty (?:list|dropdown))\b/,
  'create-fails':
    /\b(?:deployment (?:fails|failed)|failed to (?:create|add|save|update|deploy|provision)|fails? to (?:create|add|save|update|deploy|provision)|cannot (?:create|add|save|update|deploy|change)|cant (?:create|add|save|update|deploy|change)|unable to (?:create|add|save|update|deploy|change)|validation fail\w*|error when (?:creating|adding)|creat\w+ (?:fails|failed))\b/,
  'delete-fails':
    /\b(?:(?:cannot|cant|unable to|failed to|fails to) (?:delete|remove|move|detach)|in use (?:by|and)|deletion fail\w*|move fail\w*|delete fail\w*)\b/,
  'state-initiated': /\binitiated\b/,
  'state-disconnected': /\bdisconnected\b/,
  'state-pending': /\b(?:pending|awaiting approval|waiting for approval)\b/,
  'state-failed': /\b(?:failed state|provisioning (?:state )?(?:is )?failed|in (?:a )?failed)\b/,
  'tunnel-down':
    /\b(?:tunnel|vpn|connection|ipsec|s2s) (?:is |status |shows? |stays? |remains? |keeps )*(?:down|not connect\w*|connecting|unknown|wont come up|not establish\w*|does not come up|doesnt come up)\b|\bphase (?:1|2|one|two)\b|\bnegotiation\b|\bno proposal\b|\bike (?:fail\w*|error|timeout)\b/,
  'tunnel-up':
    /\b(?:tunnel|vpn|connection|ipsec|s2s|p2s) (?:is |status |shows? |itself |says )*(?:up|connected|established)\b|\b(?:connects|connected) (?:fine|ok|successfully)\b|\bvpn connects\b/,
  flapping:
    /\b(?:flaps?|flapping|drops? (?:every|out|and|randomly)|keeps? (?:dropping|disconnecting|reconnecting)|disconnects (?:every|after|randomly)|goes down every|reconnects?)\b/,
  'bgp-down':
    /\b(?:bgp (?:session |peer |peering |status |neighbou?r |is |stays |state )*(?:down|idle|connecting|active|not|doesnt|does not|wont)|no bgp)\b/,
  'bgp-up': /\bbgp (?:session |peer |peering |status |neighbou?r |is |state )*(?:up|established|connected)\b/,
  unhealthy:
    /\b(?:unhealthy|degraded|probe\w* (?:fail\w*|down)|health (?:probe|check) (?:is |are )?(?:fail\w*|down)|0% health\w*|backend (?:is )?down)\b/,
  'route-missing':
    /\b(?:no route|route (?:is |are )?missing|not (?:learning|learned|propagat\w*)|routes? (?:are |is )?not (?:learn\w*|propagat\w*|advertis\w*|show\w*|there|visible|present)|not (?:see|seeing) (?:the |any )?routes?|none of the routes)\b/,
  'no-internet':
    /\b(?:no (?:outbound )?internet|(?:cannot|cant|unable to|not able to|lost|loses|without) (?:reach |access |get to |get |connect to )?(?:the )?internet|internet (?:access )?(?:stopped|is gone|does not|doesnt|is lost|is broken|fails)|no outbound|outbound (?:connectivity |traffic |access )?(?:fails|is lost|stopped|broken|does not|doesnt))\b/,
  'snat-failures': /\bsnat\b/,
  'wrong-source-address':
    /\b(?:source (?:ip|address)|wrong (?:outbound |egress |source )?ip|different (?:outbound |egress |source |public )?ip|outbound ip (?:is|changed|changes|does not|doesnt))\b/,
  'after-change':
    /\b(?:after (?:i |we )?(?:chang|add|remov|updat|upgrad|delet|creat|enabl|disabl|mov|renam|migrat|resiz|deploy|link|peer|switch|turn|appl)\w*|since (?:we|i|the|yesterday|last)|worked (?:fine )?(?:before|until|yesterday)|stopped working|no longer works|used to work|suddenly)\b/,
  'works-from-vm':
    /\b(?:works?|working|fine|ok|resolves|reachable|can (?:reach|connect|access|ping)) (?:fine |correctly |ok |well )?(?:from|on|inside|within) (?:a |an |the |my |any |another |azure )*(?:vms?|jumpbox|virtual machines?|same vnet|same subnet|inside azure)\b|\bfrom (?:a |an |the |azure )*(?:vms?|jumpbox|same vnet)\b.{0,30}\b(?:works|is fine|ok|resolves|i can)\b/,
  'works-from-peered': /\bfrom (?:the |a )?peered (?:vnet|network)\b.{0,20}\b(?:works|fine|ok)\b/,
  'works-from-onprem':
    /\bworks? (?:fine )?from (?:on ?prem\w*|the office|our office|site)\b|\bfrom (?:on ?prem\w*|the office)\b.{0,16}\b(?:works|is fine|ok|i can)\b/,
  'works-from-clients': /\bworks? (?:fine )?(?:from|over|via|through) (?:the )?(?:p2s|point to site|vpn client)\b/,
  'works-from-internet':
    /\bworks? (?:fine )?(?:from|over|via) (?:the )?(?:internet|home|outside|public)\b|\bpublic (?:ip|endpoint|access) works\b/,
  'works-to-hub':
    /\b(?:can|able to) (?:reach|ping|access|connect to|rdp to|ssh to) (?:the |a |vms in the |everything in the )*hub\b|\bhub (?:is reachable|works|vms are reachable|vnet works)\b/,
  'works-other-port': /\b(?:other ports? (?:works?|are fine)|only port|rdp works|ssh works|port 443 works)\b/,
  'fails-from-onprem':
    /\b(?:from|in|on) (?:the |our |my )?(?:on ?prem\w*|office|datacenter|data center|branch|corporate network|headquarters)\b.{0,40}\b(?:fails?|cannot|cant|not|times out|doesnt|unable|public|no)\b|\b(?:fails?|not work\w*|cannot|cant|unable|times out) .{0,30}\bfrom (?:the |our |my )?(?:on ?prem\w*|office|datacenter|branch)\b/,
  'fails-from-clients':
    /\b(?:p2s|point to site|vpn clients?|remote users?|vpn users?)\b.{0,50}\b(?:fails?|cannot|cant|not|times out|doesnt|unable|no)\b/,
  'fails-from-peered':
    /\bfrom (?:the |a |another )?(?:peered|other|second|different|spoke) (?:vnet|network|virtual network)\b.{0,40}\b(?:fails?|cannot|cant|not|times out|doesnt|unable|no)\b/,
  'fails-to-spoke':
    /\b(?:cannot|cant|unable to|not able to|could not|couldnt|not|but not) (?:reach|ping|access|connect to|get to|rdp to|see)? ?(?:the |any |anything in the |vms? in (?:the |a )?|other |to the )*spokes?\b|\bspokes? (?:is |are )?(?:not reachable|unreachable|cannot be reached)\b/,
};
