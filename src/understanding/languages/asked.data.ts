// Answers that make sense only to the question just asked. Phrases are the whole message but for politeness.
import type { Field } from '../../decision/case/requirements.ts';

const nobody = ['private', 'private only', 'internal', 'internal only', 'nobody', 'no one', 'noone', 'none', 'nothing', 'not public', 'only us', 'just us', 'only internal', 'only internally', 'only private', 'only from the vnet', 'never', 'no way', 'intern', 'privat', 'prive', 'privado', 'interno', 'interne', 'niemand', 'personne', 'nadie', 'ninguem', 'keep it private', 'no access', 'closed', 'ない', 'いいえ', '内部', '私有', 'no internet', 'not at all', 'no', 'nope', 'nein', 'non', 'nao', 'いいえ', '不', '不是', 'only employees', 'only our people', 'only our network', 'only inside', 'no public'];
const known = ['some', 'partners', 'only partners', 'known addresses', 'only known addresses', 'known ips', 'only known ips', 'allow listed', 'allow list', 'allowlist', 'whitelist', 'restricted', 'limited', 'selected', 'selected networks', 'a few', 'certain ips', 'specific ips', 'one partner', 'a partner', 'only some', 'fixed ips', 'only from known addresses', 'our office ip', 'office ip', 'known only', 'only a few', 'only certain ips'];
const everybody = ['public', 'everyone', 'everybody', 'anyone', 'anybody', 'the internet', 'internet', 'the public', 'all', 'the world', 'worldwide', 'customers', 'our customers', 'fully public', 'open', 'offentlich', 'publique', 'publico', 'jeder', 'alle', 'tout le monde', 'todos', '公開', '公开', 'yes', 'yep', 'yeah', 'ja', 'oui', 'si', 'sim', 'はい', '是', 'the whole world', 'anonymous', 'visitors', 'for the public', 'for everyone', 'it is public', 'its public'];
const yes = ['yes', 'y', 'yep', 'yeah', 'yup', 'sure', 'correct', 'true', 'of course', 'definitely', 'absolutely', 'indeed', 'right', 'ja', 'jawohl', 'genau', 'klar', 'oui', 'si', 'claro', 'sim', 'はい', 'ええ', 'そうです', '是', '是的', '对', '有', 'yes it is', 'yes we do', 'yes they do', 'yes it does', 'yes there is', 'yes they are', 'yes we are', 'yes i do', 'it is', 'it does', 'we do', 'they do', 'i do', 'they are', 'we are', 'needed', 'required', 'yes please', 'ok', 'okay', 'very', 'a lot', 'あります', '네', '예', 'must', 'it must', 'already', 'affirmative', 'ya', 'the same', 'same'];
const no = ['no', 'n', 'nope', 'nah', 'none', 'nothing', 'not at all', 'never', 'false', 'negative', 'nein', 'kein', 'keine', 'keins', 'nee', 'non', 'aucun', 'aucune', 'pas du tout', 'nao', 'ninguno', 'ninguna', 'nenhum', 'いいえ', 'ない', 'ありません', 'なし', '不', '不是', '没有', 'no it isnt', 'no it is not', 'no we dont', 'no they dont', 'no it doesnt', 'no there isnt', 'no it does not', 'no we do not', 'no they arent', 'not yet', 'not really', 'we dont', 'it doesnt', 'they dont', 'it isnt', 'they arent', 'not needed', 'not required', 'no need', 'neither', 'zero', '0', '아니요', 'different', 'different ones', 'no different ones', 'separate ones', 'other ones', 'no different', 'no they are different', 'not necessary', 'i dont', 'there isnt', 'there is none'];

/** Fields whose answer is yes or no. */
export const yesNoFields: ReadonlySet<Field> = new Set(['sameRegion', 'sameCloud', 'sameVnet', 'sdWan', 'internetTransitAllowed', 'addressOverlap', 'alsoInVnetTargets', 'sameTenant', 'sameSubscription', 'targetRbac', 'partnerUsesSameZone', 'adminAccess', 'newVnet', 'forcedTunnel', 'ipv6', 'globalUsers', 'originPrivate', 'appVnetSameRegion', 'spokeHasGateway', 'targetBehindBasicLb', 'existingVpnBetweenVnets', 'mentionsPairedRegion'] satisfies readonly Field[]);

export const yesWords: readonly string[] = yes;
export const noWords: readonly string[] = no;

/** Fields that count things. */
export const countFields: ReadonlySet<Field> = new Set(['siteCount', 'vnetCount', 'regionCount', 'expressRouteCircuits', 'onpremPrefixes', 'privateEndpointCount', 'peCountPerResource'] satisfies readonly Field[]);

/** Fields that hold a set: "nothing" empties it. */
export const setFields: ReadonlySet<Field> = new Set(['hybrid', 'existingFeatures', 'otherRegions', 'proposed', 'ruledOut'] satisfies readonly Field[]);

export const bareAnswers: readonly { readonly field: Field; readonly value: string | readonly string[]; readonly phrases: readonly string[] }[] = [
  { field: 'exposure', value: 'none', phrases: nobody },
  { field: 'exposure', value: 'allow-listed', phrases: known },
  { field: 'exposure', value: 'public', phrases: everybody },
  { field: 'hybrid', value: ['user-devices'], phrases: ['users', 'people', 'user devices', 'devices', 'laptops', 'remote users', 'employees', 'staff', 'peoples devices', 'our people', 'home office', 'admins', 'developers', 'vpn users', 'people at home', 'benutzer', 'utilisateurs', 'usuarios'] },
  { field: 'hybrid', value: ['branch-site'], phrases: ['office', 'an office', 'a branch', 'branch', 'one office', 'one site', 'branch office', 'a site', 'a factory', 'our office', 'site', 'one branch'] },
  { field: 'hybrid', value: ['datacenter'], phrases: ['datacenter', 'data center', 'a datacenter', 'our datacenter', 'on prem', 'onprem', 'on premises', 'yes on prem', 'yes a datacenter', 'server room'] },
  { field: 'hybrid', value: ['many-branches'], phrases: ['branches', 'many branches', 'many sites', 'lots of branches', 'sites', 'offices', 'many offices', 'stores', 'shops', 'lots of sites'] },
  { field: 'inspection', value: 'central-firewall', phrases: [...yes, 'firewall', 'central firewall', 'azure firewall', 'nva', 'an nva', 'through the firewall'] },
  { field: 'inspection', value: 'none', phrases: [...no, 'direct', 'no firewall', 'directly', 'nsgs are enough', 'nsg is enough'] },
  { field: 'outboundInternet', value: 'needed', phrases: yes },
  { field: 'outboundInternet', value: 'not-needed', phrases: no },
  { field: 'existingPrivateEndpoint', value: 'none', phrases: no },
  { field: 'existingPrivateEndpoint', value: 'in-caller-vnet', phrases: ['in my vnet', 'in our vnet', 'same vnet', 'in the same vnet', 'in the callers vnet', 'here', 'with the caller', 'on our side', 'in the vnet of the vm', 'in the source vnet', 'near the caller'] },
  { field: 'existingPrivateEndpoint', value: 'in-other-vnet', phrases: ['in the other vnet', 'other vnet', 'in another vnet', 'another vnet', 'there', 'over there', 'in the target vnet', 'in the hub', 'in the target region', 'on the other side', 'next to the target', 'in their vnet', 'in the remote vnet'] },
  { field: 'userNeed', value: 'admin-rdp-ssh', phrases: ['rdp', 'ssh', 'rdp and ssh', 'rdp ssh', 'rdp or ssh', 'admins', 'only admins', 'admin', 'administration', 'only rdp', 'only ssh', 'remote desktop', 'just rdp', 'just ssh', 'nur admins', 'admin only', 'admins only'] },
  { field: 'userNeed', value: 'network-access', phrases: ['network', 'network access', 'everything', 'the network', 'full access', 'apps', 'apps and data', 'all', 'whole network', 'file shares', 'more'] },
  { field: 'adminAccess', value: 'yes', phrases: ['rdp', 'ssh', 'admins'] },
  { field: 'encryption', value: 'backbone-default', phrases: [...no, 'default', 'whatever is there', 'azure default', 'the default'] },
  { field: 'encryption', value: 'tls-ok', phrases: ['tls', 'ssl', 'https', 'application', 'tls is enough', 'tls is fine', 'in the app', 'app level', 'normal'] },
  { field: 'encryption', value: 'vm-to-vm-network', phrases: ['end to end', 'between vms', 'vm to vm', 'network', 'network level', 'vnet encryption', 'e2e'] },
  { field: 'encryption', value: 'ipsec-required', phrases: ['ipsec', 'ike', 'vpn'] },
  { field: 'encryption', value: 'macsec-required', phrases: ['macsec', 'layer 2'] },
  { field: 'latency', value: 'sensitive', phrases: [...yes, 'low', 'critical', 'sensitive', 'important', 'very important', 'fast', 'real time'] },
  { field: 'latency', value: 'tolerant', phrases: [...no, 'tolerant', 'not important', 'not critical', 'does not matter', 'batch', 'not sensitive'] },
  { field: 'transitive', value: 'none', phrases: [...no, 'only direct', 'direct only'] },
  { field: 'transitive', value: 'any-to-any', phrases: ['all', 'everything', 'any to any', 'all of them', 'everyone', 'full mesh', 'mesh', 'each other'] },
  { field: 'transitive', value: 'spoke-to-spoke', phrases: ['spokes', 'spoke to spoke', 'between spokes', 'the spokes'] },
  { field: 'transitive', value: 'onprem-to-spokes', phrases: ['on prem to spokes', 'from on prem', 'on prem', 'the datacenter'] },
  { field: 'linkFailover', value: 'none', phrases: no },
  { field: 'linkFailover', value: 'vpn', phrases: ['vpn', 'a vpn', 'yes vpn', 'tunnel', 's2s'] },
  { field: 'linkFailover', value: 'second-circuit', phrases: ['second circuit', 'a second circuit', 'another circuit', 'circuit', 'two circuits'] },
  { field: 'bandwidth', value: 'lt-100m', phrases: ['little', 'very little', 'low', 'small', 'tiny', 'a few megabits', 'hardly any', 'less than 100'] },
  { field: 'bandwidth', value: 'lt-1g', phrases: ['some', 'moderate', 'medium', 'normal', 'a few hundred megabits', 'average'] },
  { field: 'bandwidth', value: 'lt-10g', phrases: ['much', 'a lot', 'high', 'gigabits', 'a few gigabits', 'several gigabits'] },
  { field: 'bandwidth', value: 'gte-10g', phrases: ['huge', 'very much', 'very high', 'massive', 'tens of gigabits', 'more than 10 gigabits'] },
  { field: 'initiator', value: 'source', phrases: ['source', 'the source', 'the caller', 'caller', 'the vm', 'client', 'us', 'we do', 'one way', 'only us'] },
  { field: 'initiator', value: 'target', phrases: ['target', 'the target', 'the other side', 'the database', 'them'] },
  { field: 'initiator', value: 'both', phrases: ['both', 'both sides', 'both ways', 'either'] },
  { field: 'criticality', value: 'dev-test', phrases: ['dev', 'test', 'dev test', 'dev/test', 'lab', 'low', 'not critical', 'not important', 'not very', 'sandbox', 'poc', 'demo'] },
  { field: 'criticality', value: 'production', phrases: ['production', 'prod', 'normal', 'important', 'medium', 'business'] },
  { field: 'criticality', value: 'mission-critical', phrases: ['mission critical', 'critical', 'very', 'very important', 'highest', 'very critical', 'business critical'] },
  { field: 'costSensitivity', value: 'high', phrases: [...yes, 'cheap', 'cheapest', 'high', 'very', 'low budget', 'as cheap as possible'] },
  { field: 'costSensitivity', value: 'normal', phrases: [...no, 'normal', 'not very', 'medium', 'does not matter'] },
  { field: 'dnsControl', value: 'azure-default', phrases: ['azure', 'azure dns', 'default', 'azure default', 'the default'] },
  { field: 'dnsControl', value: 'custom-dns', phrases: ['custom', 'own', 'our own', 'own dns', 'our dns', 'bind', 'infoblox', 'dns servers'] },
  { field: 'dnsControl', value: 'onprem-dns', phrases: ['on prem', 'onprem', 'on premises', 'datacenter', 'on prem dns'] },
  { field: 'targetProtocol', value: 'http', phrases: ['http', 'https', 'web', 'rest', 'http s', 'website', 'yes http', 'browser', 'http/https'] },
  { field: 'targetProtocol', value: 'non-http', phrases: ['tcp', 'udp', 'tcp udp', 'tcp/udp', 'other', 'something else', 'not http', 'non http', 'tcp or udp', 'sftp', 'mqtt', 'sip'] },
  { field: 'networkingMode', value: 'injected', phrases: ['injected', 'vnet', 'in the vnet', 'vnet injection', 'in a subnet', 'subnet', 'delegated subnet', 'inside the vnet'] },
  { field: 'networkingMode', value: 'private-endpoint', phrases: ['private endpoint', 'pe', 'endpoint', 'private link'] },
  { field: 'otherTenantKind', value: 'own-tenant', phrases: ['ours', 'our own', 'own', 'our second tenant', 'same company', 'us', 'it is ours', 'our tenant'] },
  { field: 'otherTenantKind', value: 'another-company', phrases: ['another company', 'partner', 'a partner', 'customer', 'a customer', 'supplier', 'other company', 'theirs', 'vendor', 'not ours'] },
  { field: 'callerPlan', value: 'no-vnet-integration', phrases: ['consumption', 'free', 'shared', 'consumption plan', 'f1', 'y1', 'free tier'] },
  { field: 'callerPlan', value: 'supports-vnet-integration', phrases: ['premium', 'standard', 'basic', 'dedicated', 'elastic premium', 'flex', 'flex consumption', 'p1v3', 's1', 'b1', 'ep1', 'isolated'] },
  { field: 'expressRouteType', value: 'provider', phrases: ['provider', 'carrier', 'a provider', 'via provider', 'partner', 'equinix', 'megaport'] },
  { field: 'expressRouteType', value: 'direct', phrases: ['direct', 'expressroute direct', 'own ports', 'direct ports'] },
  { field: 'lbSku', value: 'Basic', phrases: ['basic'] },
  { field: 'lbSku', value: 'Standard', phrases: ['standard'] },
  { field: 'lbSku', value: 'none', phrases: no },
  { field: 'vpnSku', value: 'Basic', phrases: ['basic'] },
  { field: 'bastionSku', value: 'Developer', phrases: ['developer', 'free'] },
  { field: 'bastionSku', value: 'Basic', phrases: ['basic'] },
  { field: 'bastionSku', value: 'Standard', phrases: ['standard'] },
  { field: 'bastionSku', value: 'Premium', phrases: ['premium'] },
  { field: 'sourceType', value: 'internet-client', phrases: ['internet', 'the internet', 'visitors', 'customers', 'browser', 'web users', 'public users', 'internet users', 'anyone', 'everyone'] },
  { field: 'sourceType', value: 'user-device', phrases: ['users', 'people', 'our people', 'employees', 'staff', 'admins', 'developers', 'devices', 'laptop', 'a laptop', 'my laptop', 'a pc', 'pc'] },
  { field: 'sourceType', value: 'azure-vm', phrases: ['vnet', 'a vnet', 'our vnet', 'vms', 'subnet', 'container'] },
  { field: 'sourceType', value: 'app-service', phrases: ['app', 'web', 'an app', 'logic app', 'function', 'a function'] },
  { field: 'sourceType', value: 'onprem-site', phrases: ['site', 'a site', 'local server', 'our servers'] },
  { field: 'sourceType', value: 'other-cloud', phrases: ['other cloud', 'another cloud', 'google', 'amazon'] },
  { field: 'goal', value: 'connect', phrases: ['connect', 'reach something', 'reach it', 'connectivity', 'connection', 'reach'] },
  { field: 'goal', value: 'exchange-routes', phrases: ['exchange routes', 'bgp', 'routes', 'route exchange'] },
  { field: 'goal', value: 'resolve-names', phrases: ['dns', 'names', 'resolve names', 'name resolution'] },
  { field: 'goal', value: 'balance-load', phrases: ['load balancing', 'balance load', 'spread load'] },
  { field: 'goal', value: 'outbound-internet', phrases: ['outbound', 'internet', 'outbound internet', 'egress'] },
  { field: 'goal', value: 'admin-access', phrases: ['admin', 'administration', 'rdp', 'ssh', 'admin access'] },
];
