// Changes to the files of one design, each with the rule that it breaks: rule, language, what is replaced, by what.
import type { Format } from '../../../src/answer/index.ts';

export const brokenFiles: readonly (readonly [rule: string, format: Format, from: string | RegExp, to: string])[] = [
  ['zoned addresses', 'cli', / \\\n {2}\$\{TARGET_ZONES:\+[^}]*\}\}/, ''],
  ['zoned addresses', 'cli', "TARGET_ZONES='1 2 3'", "TARGET_ZONES='1'"],
  ['zoned addresses', 'bicep', /\n {2}zones: targetZones/, ''],
  [
    'zoned addresses',
    'bicep',
    "param targetRegion string = 'germanywestcentral'",
    "param targetRegion string = 'germanynorth'",
  ],
  ['zoned addresses', 'arm', /\n {6}"zones": "\[parameters\('targetZones'\)\]",/, ''],
  ['zoned addresses', 'arm', '"defaultValue": "germanywestcentral"', '"defaultValue": "usgovarizona"'],
  ['zoned addresses', 'terraform', /\n {2}zones +=.*/, ''],
  ['zoned addresses', 'terraform', '["1", "2", "3"]', '[]'],

  [
    'addresses of one’s own',
    'cli',
    '--gateway-type ExpressRoute',
    `--gateway-type ExpressRoute --public-ip-addresses "\${PREFIX}-ip-vpngw-hub"`,
  ],
  [
    'addresses of one’s own',
    'bicep',
    /(resource ergw_hub[\s\S]*?properties: \{)(\n {10}subnet)/,
    '$1\n          publicIPAddress: {\n            id: ip_vpngw_hub.id\n          }$2',
  ],
  [
    'addresses of one’s own',
    'arm',
    /(\{0\}-ergw-hub[\s\S]*?)("subnet": \{)/,
    `$1"publicIPAddress": { "id": "[resourceId('x', format('{0}-ip-vpngw-hub', parameters('prefix')))]" }, $2`,
  ],
  [
    'addresses of one’s own',
    'terraform',
    /("ergw_hub"[\s\S]*?name +=.*\n)( +subnet_id)/,
    '$1    public_ip_address_id = azurerm_public_ip.ip_vpngw_hub.id\n$2',
  ],
  [
    'addresses of one’s own',
    'cli',
    'az network vnet-gateway create',
    `az network public-ip create \\\n  --name "\${PREFIX}-ip-ergw-hub"\n\naz network vnet-gateway create`,
  ],
  [
    'addresses of one’s own',
    'terraform',
    'resource "azurerm_virtual_network_gateway" "vpngw_hub" {',
    'resource "azurerm_public_ip" "ip_ergw_hub" {\n}\n\nresource "azurerm_virtual_network_gateway" "vpngw_hub" {',
  ],

  ['GatewaySubnet', 'cli', '10.30.0.0/26', '10.30.0.0/27'],
  ['GatewaySubnet', 'bicep', '10.30.0.0/26', '10.31.0.0/26'],
  ['GatewaySubnet', 'arm', '10.30.0.0/26', '10.20.0.0/26'],
  ['GatewaySubnet', 'terraform', 'name                 = "GatewaySubnet"', 'name                 = "Gateways"'],

  ['BGP as said', 'cli', /(vnet-gateway create[\s\S]*?) \\\n {2}--asn "\$\{GATEWAY_ASN\}"/, '$1'],
  ['BGP as said', 'cli', ' \\\n  --enable-bgp', ''],
  ['BGP as said', 'bicep', /\n {4}bgpSettings: \{\n {6}asn: gatewayAsn\n {4}\}/, ''],
  ['BGP as said', 'bicep', 'enableBgp: true', 'enableBgp: false'],
  ['BGP as said', 'arm', '"bgpPeeringAddress"', '"other"'],
  ['BGP as said', 'terraform', /(connection" "to_site"[\s\S]*?enable_bgp +=) true/, '$1 false'],
  ['BGP as said', 'terraform', /\n +bgp_peering_address = .*/, ''],

  ['requests to owners', 'cli', '--manual-request true', '--manual-request false'],
  ['requests to owners', 'bicep', 'manualPrivateLinkServiceConnections', 'privateLinkServiceConnections'],
  ['requests to owners', 'arm', '"requestMessage": "[', '"other": "['],
  ['requests to owners', 'terraform', /is_manual_connection( +)= true/, 'is_manual_connection$1= false'],
];
