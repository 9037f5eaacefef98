// What goes wrong, as English speakers describe it, by the likeliest pitfall behind it.
import type { SymptomPack } from '../symptom-rows.ts';

/** Patterns of what does not work. */
export const symptoms: SymptomPack = {
  'nsg-ports-both-sides': [
    '(peering|peered|status|state) ..6 connected ..6 (no|not|cant|cannot|still|but|nothing) ..6 ' +
      '(ping|traffic|reach|connect|work|working|connection|response|answer|communicate|rdp|ssh|through)',
    '(connected|peered) but ..5 (no|not|cant|cannot|nothing|unable) ..4',
    '(<notbe>|cannot) ping ..6 (peered|peering|over the peering)',
    '(ping|traffic|connection) ..5 (fails|times out|blocked|timeout|dropped) ..8 (peering|peered) ..3',
    '(peering|peered) ..6 (ping|connection|traffic) ..4 (fails|times out|blocked|timeout|dropped|does not ' +
      'work|doesnt work)',
  ],
  'peering-initiated-state': [
    '(peering|status|state|link) ..5 initiated ..3',
    '(stuck|stays|remains|still|shows) (in|at|on)? initiated ..2',
    '(peering|link) ..4 (only|just) (created|made|configured|set up|exists) (on|from|at|in) one (side|end|vnet)',
    '(one sided|one way|half) peering ..2',
  ],
  'peering-disconnected-state': [
    '(peering|status|state|link) ..5 disconnected ..3',
    '(stuck|stays|remains|shows) (in)? disconnected',
  ],
  'peering-resize-needs-sync': [
    '(added|add|adding|extended|extend|changed|new|resized|enlarged) ..5 (address space|address ' +
      'range|range|prefix|cidr|subnet) ..12 (peer|peered|peering|other side|reach|reachable|unreachable|not|does ' +
      'not|doesnt) ..4',
    '(peering|vnet) ..4 (needs|need|requires|out of|not in) sync ..3',
    '(remote|peer) ..3 (does not|doesnt|not) ..3 (new range|new address|new prefix|new subnet) ..2',
    '(new|added) (address space|range|subnet|prefix) ..6 (not reachable|unreachable|no traffic|cannot be ' +
      'reached|cant be reached)',
  ],
  'peering-overlapping-address-space': [
    '(cannot|cant|unable to|failed to|fails to|fail to|could not|refuses to|wont) ..4 (peer|peering|create the ' +
      'peering|add the peering) ..12 (overlap|overlaps|overlapping|same range|same address space|address space) ' +
      '..3',
    '(peering|peer) ..6 (fails|failed|error|refused|rejected|not allowed) ..8 ' +
      '(overlap|overlaps|overlapping|address space) ..3',
    '(overlap|overlaps|overlapping) ..8 (error|fails|failed|refused|cannot peer|cant peer)',
    'address space ..3 overlaps ..8',
  ],
  'pe-dns-zone-missing': [
    '(resolve|resolves|resolved|resolving|resolution|nslookup|dns|lookup|name|fqdn|hostname) ..8 ' +
      '(public|external|wrong) (ip|address|ips|addresses|ip address)',
    '(still|always|keeps) ..3 (resolve|resolves|resolving|returns|return|get|gets|goes to|going to) ..4 ' +
      '(public) (ip|address|endpoint)',
    '(private endpoint|pe|private link) ..8 (public ip|not resolve|does not resolve|doesnt resolve|wrong ip|not ' +
      'resolving|still public|nxdomain|cannot resolve)',
  ],
  'pe-zone-not-linked-to-caller': [
    '(from|in) ..3 (peered|other|second|remote|spoke|another) (vnet|vnets|network) ..8 (public ip|not ' +
      'resolve|does not resolve|doesnt resolve|cannot resolve|cant resolve|nxdomain) ..2',
    '(works|resolves|fine|ok) (in|from|inside) ..4 (vnet|hub) ..8 (not|doesnt|cannot|cant|fails) ..6 ' +
      '(spoke|peered|other|second) ..2',
  ],
  'pe-onprem-forward-public-zone': [
    '(on prem|onprem|on premises|laptop|laptops|vpn|datacenter|office) ..8 ' +
      '(resolve|resolves|resolving|resolution|nslookup|dns|names|name) ..10 ' +
      '(public|not|fails|fail|wrong|cannot|cant|nxdomain|private endpoint|privatelink) ..3',
    '(cannot|cant|unable to|fails to|does not|doesnt) resolve ..8 (on prem|onprem|on premises|datacenter)',
    '(private endpoint|privatelink|private link) ..8 (on prem|onprem|on premises) ..6 ' +
      '(not|fails|cannot|cant|doesnt|does not) ..4',
    'forward ..4 privatelink ..4',
    '168.63.129.16 ..4 (on prem|onprem|on premises) ..3',
  ],
  'p2s-clients-dns': [
    '(vpn clients|vpn users|p2s clients|p2s users|point to site clients|laptops|vpn client) ..8 ' +
      '(resolve|dns|names|name|public ip) ..6',
  ],
  'pe-custom-dns-forward': [
    '(custom dns|own dns|our dns|dns server|dns servers|bind|domain controllers) ..8 ' +
      '(not|doesnt|cannot|cant|does not|fails|never) ..4 (resolve|find|know|see|forward) ..5',
    '(custom dns|own dns) ..6 (private endpoint|privatelink|private zone) ..3',
  ],
  'pe-nxdomain-other-resources': [
    'nxdomain ..8',
    '(partner|partners|customer|customers|other company|supplier|third party) ..4 (storage|sql|account|key ' +
      'vault|resource|database) ..6 (not resolve|does not resolve|stopped resolving|cannot be resolved|doesnt ' +
      'resolve|cannot resolve|cant resolve|nxdomain|no longer) ..3',
    '(since|after) ..4 (private dns zone|zone|private endpoint|privatelink) ..8 (other|partner|external) ..4 ' +
      '(not|no longer|stopped|fail|fails|nxdomain) ..3',
  ],
  'pe-duplicate-zones': [
    '(two|several|duplicate|multiple|second) ..3 (zones|zone|private dns zones) ..6 (same name|different ' +
      'records|diverge|overwritten|inconsistent)? ..3',
    '(a record|record|dns record) ..4 (replaced|overwritten|disappeared|vanished|lost|deleted|gone|changes) ..4',
  ],
  'pe-public-access-left-on': [
    '(still|keeps|continues) ..3 (answers|reachable|accessible|open|available|public|accepts|responds) ..6 ' +
      '(everybody|everyone|anybody|internet|public|outside|world|anyone|publicly|from home) ..3',
    '(still|even) ..3 public ..6 (private endpoint|private link)',
    '(private endpoint|service endpoint|pe) ..10 (still|but) ..6 ' +
      '(public|internet|everybody|everyone|anybody|outside|reachable from anywhere|from home) ..3',
  ],
  'se-two-steps': [
    '(cannot|cant|not|denied|403|forbidden|refused) ..12 (although|even though|though|but|despite) ..4 service ' +
      'endpoint ..4',
    '(enabled|enable|turned on|activated|added|set) ..5 (service endpoint|service endpoints|microsoft storage ' +
      'endpoint) ..14 (still|but|not|no|everyone|everybody) ..8',
    'service endpoint ..4 (enabled|on) ..6 (does nothing|no effect|no difference|not restricted|nothing changed) ..3',
    '(service endpoint) ..10 (still answers|still open|everybody|everyone)',
  ],
  'se-connection-drop': [
    '(connections|connection|sessions|tcp) ..3 (dropped|drop|lost|reset|broke|interrupted) ..6 (service ' +
      'endpoint|enabling|enabled) ..4',
    '(after|since|when) ..4 (service endpoint|service endpoints) ..8 (firewall rule|ip ' +
      'rule|blocked|denied|403|dropped|broke|lost|stopped) ..4',
  ],
  'se-not-across-peering': [
    '(peered|peering|other vnet|spoke) ..8 service endpoint ..6 (not|doesnt|does not|fails|cannot|cant|denied|403) ..3',
    'service endpoint ..8 (peered|peering|spoke|other vnet) ..6 (not|doesnt|does ' +
      'not|fails|cannot|cant|denied|403|blocked) ..3',
  ],
  'se-not-from-onprem': [
    'service endpoint ..10 (on prem|onprem|on premises|vpn|datacenter|office|laptop) ..6',
    '(on prem|onprem|on premises|vpn) ..8 service endpoint ..6',
  ],
  'pe-pending-approval': [
    '(private endpoint|connection|pe|endpoint|state|status) ..5 (pending|waiting for approval|not ' +
      'approved|awaiting approval|needs approval) ..3',
    '(stuck|stays|remains|shows) (in|on|at)? pending ..3',
  ],
  'peering-not-transitive': [
    'peered with ..6 (and|,) ..3 with ..6 (fails|fail|not|no|cannot|cant|broken|does not|doesnt) ..2',
    '(spokes|spoke vnets|spoke networks|spoke) ..4 (cant|cannot|can not|not|dont|do not|unable|wont|never|fail ' +
      'to) ..4 (reach|talk|see|ping|communicate|connect|access) ..4',
    '(a|vnet a|vneta|vm in a|my vm in a) ..6 (cant|cannot|can not|not|unable|no answer|never|fails to|does ' +
      'not|doesnt|gets no|wont) ..6 (reach|ping|talk|see|connect|access|answer|get to)? ..5 (c|vnet c|vnetc|vm in ' +
      'c)',
    '(spoke|vnet) (1|a|one) ..5 (cant|cannot|not|unable) ..5 (spoke|vnet) (2|b|c|two) ..2',
    '(reach|ping|see) the hub but not ..5',
    '(hub works|hub is reachable|reach the hub|reaches the hub|hub is fine) ..8 (spoke|spokes) ..3 ' +
      '(not|unreachable|no|cant|cannot)?',
    '(spokes|vnets) ..3 (isolated|no connectivity|no path|no route) ..4',
  ],
  'peering-forwarded-traffic-off': [
    '(firewall|nva|appliance|hub) ..6 (drops|drop|dropped|blocks|never sees|does not see|doesnt see|does not ' +
      'forward|not forwarding|doesnt forward|ignores|discards) ..6',
    '(forwarded traffic|ip forwarding) ..6 (dropped|blocked|off|disabled|not) ..3',
    '(traffic|packets) ..4 (bypass|bypasses|not going through|does not go through|doesnt go ' +
      'through|skips|ignores) ..3 (firewall|nva|hub|appliance) ..2',
  ],
  'udr-firewall-both-directions': [
    'asymmetric (routing|traffic|flow|flows|route|path) ..3',
    '(return|response|reply) (traffic|path|packets) ..6 (different|dropped|lost|not|bypasses|other way|missing) ..3',
    '(syn|sessions|connections) ..4 (no reply|no response|dropped|half open|one direction|one way) ..3',
    'works (in)? (only)? one (direction|way) ..3',
  ],
  'direct-peering-bypasses-firewall': ['(spokes|vnets) ..6 (around|bypass|bypassing|past) (the)? firewall ..3'],
  'pe-udr-prefix': [
    '(private endpoint|pe|private endpoints) ..8 ' +
      '(bypass|bypasses|not|ignores|ignored|skips|around|avoid|avoids|past) ..5 (firewall|udr|nva|nsg|route ' +
      'table|route)',
    '(firewall|udr|nva|nsg|route table) ..6 (not|ignored|no effect|ignores|does nothing|bypassed) ..6 (private ' +
      'endpoint|private endpoints|pe)',
    '(nsg|udr|network policies) ..3 private endpoint ..6 (ignored|no effect|not working|nothing)',
  ],
  'default-outbound-gone': [
    '(outbound|internet|egress) ..4 (stopped|stops|gone|broken|lost|no longer|fails|failing|not working|does ' +
      'not work|doesnt work|down|broke|missing) ..8',
    '(vm|vms|servers|machines|backend|back end|they|nodes|new vm|new vms) ..8 (cannot|cant|can not|can no ' +
      'longer|no longer|unable to|lost|have no|has no|do not have|dont have|do not get|dont get) ..5 ' +
      '(outbound|internet|reach the internet|access the internet|browse|windows ' +
      'update|activate|activation|download updates|egress|internet access) ..3',
    '(no|lost|without) (outbound)? internet (access|connectivity)? ..8 (new vnet|new subnet|private ' +
      'subnet|standard load balancer|since|after|anymore) ..3',
    '(after|since) ..6 (standard load balancer|standard public load balancer|private subnet|new ' +
      'vnet|migration|moved) ..8 (internet|outbound) ..3',
    'windows activation ..4 (fails|failed|not|error)',
  ],
  'nat-overridden-by-udr': [
    '(nat gateway|nat gw|natgw) ..8 (not used|ignored|bypassed|no effect|not working|wrong ip|different ' +
      'ip|other ip|does nothing|not being used) ..3',
    '(traffic|vms) ..4 (leaves|leave|exits) ..4 (firewall|appliance|wrong) ..4 (nat|instead of nat) ..2',
  ],
  'global-peering-basic-lb-frontend': [
    '(load balancer|lb|ilb|internal load balancer|front end|frontend) ..8 (not ' +
      'reachable|unreachable|cannot|cant|no answer|not|times out|timeout|fails) ..8 (global|other region|another ' +
      'region|peering|peered|cross region|remote region) ..2',
    '(global|cross region|other region|another region|peered|remote region) ..8 (load balancer|lb|ilb|internal ' +
      'load balancer) ..8 (not reachable|unreachable|cannot|cant|no answer|times out|timeout|fails|not) ..2',
    'basic (load balancer|lb|ilb) ..8 (not|unreachable|cannot|cant|global|peering) ..4',
  ],
  'sqlmi-global-peering-date': [
    '(managed instance|sql mi|sqlmi) ..8 (not reachable|unreachable|cannot|cant|times out|timeout|fails|not) ' +
      '..6 (global|peering|other region|another region) ..2',
    '(global peering|other region|another region|peered) ..8 (managed instance|sql mi) ..8 ' +
      '(not|cannot|cant|fails|timeout|times out|unreachable) ..2',
  ],
  'azure-dns-not-across-peering': [
    '(names|name|hostname|hostnames|host name|dns|name resolution) ..8 (not|cannot|cant|doesnt|does ' +
      'not|fails|no) ..8 (peered|peering|other vnet|across|second vnet|remote vnet|another vnet) ..3',
    '(peered|peering|other vnet|across vnets|second vnet) ..8 (names|name|hostname|hostnames|dns|name ' +
      'resolution) ..5 (not|cannot|cant|doesnt|does not|fails|fail) ..3',
    '(ping|reach|connect) by ip ..4 (works|ok|fine|but) ..5 (name|hostname|dns) ..4',
    '(ip works|by ip) ..4 (name|hostname|names) ..3 (not|doesnt|fails|does not)',
  ],
  'use-remote-gateway-conflict': [
    '(use remote gateway|use remote gateways|remote gateway|remote gateways|gateway transit) ..8 (greyed ' +
      'out|grayed out|grey|disabled|fails|failed|error|not possible|cannot|cant|not available|refused) ..3',
    '(cannot|cant|unable to) ..4 (use remote gateway|use remote gateways|remote gateway|gateway transit) ..3',
    'spoke ..4 own gateway ..6 (fails|error|cannot|conflict) ..2',
  ],
  'onprem-interesting-traffic': [
    '(on prem|onprem|on premises|office|site|datacenter) ..6 (reach|reaches|see|sees|ping) ..2 (the)? hub ..3 ' +
      '(but)? ..3 (not|no|cannot|cant) ..4 (spoke|spokes) ..2',
    '(on prem|onprem|on premises|office|site|vpn|datacenter) ..6 (cannot|cant|can not|not|unable|doesnt|does ' +
      'not|never|no route) ..5 (spoke|spokes|peered vnet|peered vnets) ..3',
    '(spoke|spokes|peered vnet) ..5 (cannot|cant|not|unable|doesnt|no) ..5 (on prem|onprem|on ' +
      'premises|office|datacenter) ..3',
  ],
  'p2s-redownload-profile': [
    '(added|add|new|created) ..5 (vnet|spoke|network|peering) ..4 (p2s|vpn clients|point to site|vpn users|p2s ' +
      'clients) ..4 (cannot|cant|not|unable|dont) ..4',
    '(vpn clients|vpn users|p2s clients|p2s users|laptops|point to site|p2s|vpn client|vpn) ..8 ' +
      '(cannot|cant|can not|not|unable|dont|do not|doesnt|does not|no route) ..6 (peered|spoke|spokes|second ' +
      'vnet|other vnet|new vnet|new peering|peered vnet|peered vnets) ..3',
    '(peered|spoke|second vnet|other vnet|new vnet) ..6 (not reachable|unreachable|not) ..6 (vpn client|vpn ' +
      'clients|p2s|laptop|laptops|vpn) ..2',
    '(after|since) ..3 (new peering|adding a peering|peering) ..6 (vpn clients|vpn users|p2s|laptops) ..6',
  ],
  'p2s-sstp-retired': ['sstp ..6 (fails|not|error|cannot|cant|unavailable|greyed|gone|stopped|no longer) ..3'],
  'vpn-sku-throughput': [
    '(vpn|tunnel|gateway) (throughput|speed|bandwidth|performance) ..4 ' +
      '(lower|less|low|slow|worse|below|poor|bad|half) ..4',
    '(vpn|tunnel|s2s|ipsec) ..4 (slow|slower|bottleneck|saturated|too slow|maxed out|capped|limited to) ..4',
    '(throughput|speed|bandwidth) ..4 (vpn|tunnel|s2s) ..5 (low|slow|bad|poor|limited|only) ..2',
    'only get ..4 (mbps|mbit) ..4 (vpn|tunnel) ..2',
  ],
  'er-mtu-1400': [
    '(large|big|jumbo) (packets|packet|frames|transfers) ..6 (dropped|lost|fail|hang|fragmented|stall|fails) ..4',
    '(mtu|fragmentation|fragmented|mss) ..5 (expressroute|er|problem|issue|problems|issues) ..2',
    'ping works ..6 (hang|hangs|stall|stalls|large|big) ..4',
  ],
  'asymmetric-routing': [
    '(failover|fail over|backup) ..6 (expressroute|vpn|er) ..6 (does not|doesnt|not|fails|slow|never) ..4',
  ],
  'er-route-limits': [
    'bgp (session|sessions|peer) ..4 (down|drops|dropped|flaps|flapping|lost) ..6',
    '(too many|over 4000|more than 4000|exceed|exceeded) ..4 (prefixes|routes) ..2',
  ],
  'forced-tunnel-default-route': [
    '(bastion|azure firewall|app service|aks|sql mi|managed instance) ..8 (stopped|broke|fails|not ' +
      'working|down|broken|unreachable) ..8 (default route|0.0.0.0/0|forced tunneling|forced tunnelling|bgp)',
    '(default route|0.0.0.0/0|forced tunneling|forced tunnelling) ..8 ' +
      '(broke|breaks|broken|stopped|fails|unreachable|stopped working|down) ..3',
    'bastion ..4 (stopped working|does not connect|doesnt connect|not working|fails|cannot connect|cant connect) ..3',
  ],
  'frontdoor-origin-bypass': [
    '(origin|app|backend|web app|app service) ..6 (still)? (reachable|accessible|answers|reached) ..3 ' +
      '(directly|without front door|around|bypassing|not via front door) ..4',
    '(bypass|bypassing|bypasses|around) ..3 (front door|frontdoor|waf|afd) ..2',
  ],
  'bastion-developer-peering': [
    'bastion ..8 (peered|other vnet|peering|spoke) ..6 (not|cannot|cant|fails|doesnt|missing|no) ..3',
    '(cannot|cant) ..4 bastion ..5 (peered|other vnet|spoke) ..2',
  ],
  'appsvc-vnetintegration-outbound-only': [
    'vnet integration ..6 (cannot|cant|not|still) ..4 (called|reached|reachable|accessed|opened|accessible) ..6',
    '(vnet integration|integrated) ..10 (still public|still reachable|inbound|not private|reach the app|from ' +
      'the vnet|publicly) ..4',
  ],
  'appsvc-plan-no-vnet': [
    '(vnet integration|networking|integration) ..5 (greyed out|grayed out|not available|missing|disabled|not ' +
      'possible|unavailable|not offered) ..5',
    'consumption (plan)? ..8 (cannot|cant|not|no|unable|fails) ..6 (vnet|private|reach|connect|integration) ..3',
  ],
  'aks-private-dns-link': [
    '(kubectl|aks api|api server|private cluster|aks) ..8 (cannot|cant|not|does not|doesnt|fails|no such ' +
      'host|unable) ..3 (resolve|resolved|resolves|reach|connect|host) ..5',
  ],
  'files-remount': [
    '(file share|azure files|share|shares|smb) ..8 (still|keeps) ..5 (public|old ip|internet) ..3',
    '(file share|smb|share) ..4 (mounted|mount) ..6 (not private|public|before) ..4',
  ],
  'sql-redirect-ports': [
    '(sql|azure sql|database) ..8 (port 11000|11000|redirect|ports 11000) ..5',
    'redirect (policy|mode|connection) ..6 (fails|blocked|timeout|private endpoint|not) ..3',
  ],
  'pe-one-per-subresource': [
    '(blob|file|queue|table|dfs) ..2 (works|ok|fine|resolves|private) ..6 (file|queue|table|dfs|blob) ..4 ' +
      '(not|fails|doesnt|does not|public|cannot) ..3',
    '(data lake|adls|dfs) ..6 (private endpoint|pe) ..6 (403|fails|not|still public) ..3',
  ],
  'pe-one-way': [
    '(database|db|service|storage|sql|paas|it) ..4 (cannot|cant|can not|does not|doesnt) ..3 ' +
      '(call|connect|initiate|push|reach) ..3 (back|into the vnet|to the vm|my vm|us) ..3',
  ],
  'vwan-spoke-constraints': [
    '(vwan|virtual wan|virtual hub|hub connection) ..6 (connection|connect) ..4 ' +
      '(fails|failed|refused|error|rejected|cannot|cant) ..8',
  ],
  'vwan-private-zone-not-linkable': [
    '(link|linking) ..4 (private dns zone|zone|dns zone) ..4 (virtual hub|vwan|virtual wan) ..4',
  ],
  'peering-permissions-both-sides': [
    '(authorization|authorisation|permission|permissions|access|not ' +
      'authorized|forbidden|rights|linkedauthorizationfailed) ..8 (peering|peer) ..4',
    '(peering|peer) ..8 (permission|permissions|not authorized|forbidden|authorization|authorisation|access ' +
      'denied|linkedauthorizationfailed|rights) ..4',
    '(remote|other) vnet ..4 (not|missing|cannot see|doesnt|does not) ..4 (list|portal|dropdown|show) ..2',
  ],
  'peering-preferred-over-vpn': [
    '(traffic|packets) ..4 (goes|go|takes|use|uses|prefers|take) ..3 (peering) ..4 (instead of|not|rather than) ' +
      '..3 (vpn|tunnel)',
    '(vpn|tunnel) ..4 (not used|unused|idle|ignored|bypassed) ..6 (peering|peered) ..2',
  ],
  'jumbo-mtu-global': ['(jumbo|9000|3900|large mtu) ..6 (global|peering|regions|region) ..3'],
  'sync-replication-far-regions': [
    '(latency|replication|queries|query|database|app|chatty|calls|it) ..5 (too slow|slow|high ' +
      'latency|lagging|too high|so slow|very slow|times out) ..6 ' +
      '(region|regions|japan|europe|across|far|between|overseas) ..3',
    '(high|bad|terrible) latency ..5 (region|regions|between|across) ..3',
  ],
};
