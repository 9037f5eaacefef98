import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [
  {
    cause: 'er-fastpath-gateway-sku',
    first: 'The checkbox for FastPath is dimmed on the connection of our ErGw2AZ gateway',
    absent: 'FastPath is ticked on our ErGw3AZ, yet packets to a spoke VM still pass the gateway',
  },
  {
    cause: 'er-fastpath-peered-spokes',
    first: 'FastPath is enabled on ErGw3AZ, traceroute to a server in the spoke VNet still shows the gateway as a hop',
    absent: 'FastPath to a VM in the hub VNet itself works, but the storage private endpoint does not use it',
  },
  {
    cause: 'er-fastpath-private-endpoints',
    first: 'Key Vault private endpoint: data still flows through the ER gateway although FastPath is turned on',
    absent: 'FastPath switch is greyed out on our gateway',
  },
  {
    cause: 'er-gateway-migrate-to-az',
    first: 'Resize-AzVirtualNetworkGateway from HighPerformance to ErGw2AZ returns an error',
    absent: 'Scaling our ErGw1AZ to ErGw2AZ works but takes long',
  },
  {
    cause: 'er-prefer-one-circuit',
    first:
      'We have two ExpressRoute circuits, SYN goes out on Frankfurt and the answer returns by Amsterdam, our ' +
      'firewall kills the session',
    absent: 'Traffic in both directions uses the same circuit, only large packets get lost',
  },
  {
    cause: 'er-vnet-link-limit',
    first: 'The eleventh VNet cannot be linked to our Standard circuit, the connection is rejected',
    absent: 'Linking a VNet to the circuit is rejected, only three VNets are linked so far',
  },
  {
    cause: 'er-other-geopolitical-region',
    first: 'Connection from a gateway in Japan East to our Standard circuit in Amsterdam is refused',
    absent:
      'Connection from a gateway in West Europe to our circuit in Amsterdam is refused because the ' +
      'authorization is in use',
  },
  {
    cause: 'er-use-both-links',
    first:
      'Every time Microsoft services the edge we lose ExpressRoute for some minutes, the secondary BGP session ' +
      'has been down for months',
    absent: 'Both links of the circuit are up and BGP availability is 100 on both, still the file copy hangs',
  },
  {
    cause: 'er-bfd-slow-failover',
    first: 'When the primary line dies, users wait three minutes until the secondary ExpressRoute link takes over',
    absent: 'Primary and secondary link are both up, the circuit is slow',
  },
  {
    cause: 'er-paas-over-private-peering',
    first:
      'Circuit is up, but uploads from the datacenter to blob storage still leave by the internet proxy, ' +
      'nslookup gives a public IP',
    absent: 'On-prem resolves the storage account to 10.1.2.4, the upload over ExpressRoute is slow',
  },
  {
    cause: 'er-microsoft-peering-no-routes',
    first: 'Microsoft peering BGP is established but zero prefixes arrive at our router',
    absent: 'Microsoft peering BGP does not come up, the advertised prefixes are in state Validation needed',
  },
  {
    cause: 'er-default-route-breaks-services',
    first:
      'After the network team began to announce 0.0.0.0/0 on ExpressRoute, Windows Server VMs lost their activation',
    absent: 'VMs have 0.0.0.0/0 to Internet and reach the web, only the datacenter is unreachable over ExpressRoute',
  },
  {
    cause: 'er-rfc1918-aggregates-from-hub',
    first: 'Since routing intent is on in the virtual hub, datacenter traffic between our own sites goes up to Azure',
    absent: 'The BGP session of the circuit to the virtual hub is down, our routers learn nothing at all from Azure',
  },
  {
    cause: 'er-circuit-to-circuit',
    first: 'Office in Madrid and office in Milan both have ExpressRoute into the same hub but cannot ping each other',
    absent: 'Global Reach between our two circuits is Connected, the VM in Azure is not reached',
  },
  {
    cause: 'er-global-reach-limits',
    first: 'Enable Global Reach fails between our Local circuit in London and the Standard one in Dublin',
    absent: 'Global Reach is Connected but slow',
  },
  {
    cause: 'er-route-limits',
    first: 'BGP to the Microsoft edge keeps resetting since we redistribute the whole OSPF table, about 4,300 routes',
    absent: 'We announce twelve prefixes and BGP to the Microsoft edge stays idle',
  },
  {
    cause: 'er-mtu',
    first: 'SSH logs in over ExpressRoute and freezes with long output, small pings are fine',
    absent: 'Pings of 1,500 bytes with DF pass over ExpressRoute, the transfer is slow when the gateway CPU is full',
  },
  {
    cause: 'er-vnet-to-vnet-over-circuit',
    first: 'Two VNets linked to one circuit stopped seeing each other after the ErGw was replaced',
    absent: 'The two VNets reach each other over peering, on-premises reaches neither over the circuit',
  },
  {
    cause: 'er-private-endpoint-throughput',
    first:
      'Loading data to a private endpoint across the ER gateway gets only half of the gateway bandwidth and ' +
      'resets now and then',
    absent: 'Upload to a private endpoint over ExpressRoute fails, nslookup returns the public address',
  },
  {
    cause: 'er-peering-down',
    first: 'Circuit provisioned, ARP shows our MAC, yet BGP with the MSEE remains in Active',
    absent: 'BGP with the MSEE is established on both links but no on-premises route arrives',
  },
  {
    cause: 'er-not-provisioned',
    first: 'Adding private peering in the portal is greyed out, the circuit was created last week',
    absent: 'Provider status is Provisioned and BGP is up, one prefix is missing',
  },
  {
    cause: 'er-permissions',
    first:
      'Deploying the ExpressRoute connection ends with LinkedAuthorizationFailed for expressRouteCircuits/join/action',
    absent:
      'I am Network Contributor on gateway and circuit, the connection fails because the circuit is Not provisioned',
  },
  {
    cause: 'er-authorization-key',
    first:
      'The partner used our ExpressRoute authorization key for the first VNet, redeeming it for the second VNet fails',
    absent: 'The key is Available, the connection to the circuit fails because the region is on another continent',
  },
  {
    cause: 'er-delete-circuit',
    first: 'Removing the ExpressRoute circuit is refused, it says the resource is in use',
    absent: 'Removing the ExpressRoute gateway takes long',
  },
  {
    cause: 'er-change-circuit-sku',
    first: 'Portal will not let us go from UnlimitedData back to MeteredData',
    absent: 'Raising the circuit from 1 Gbps to 2 Gbps is refused, no capacity',
  },
  {
    cause: 'er-connection-fails-many-prefixes',
    first:
      'Hub with 260 peered spokes: creating the connection to the ExpressRoute circuit is rejected, number of prefixes',
    absent: 'Connection to the circuit is rejected in a hub with four spokes, the authorization is in use',
  },
  {
    cause: 'er-vpn-gateway-on-circuit',
    first: 'When I add a connection to the circuit our gateway vpngw-hub is not in the list',
    absent: 'Our ErGw2AZ is not offered for FastPath',
  },
  {
    cause: 'er-layer-3-provider',
    first:
      'MPLS carrier runs BGP for us; since somebody pressed save on the private peering in the portal the ' +
      'circuit is dead',
    absent: 'We run BGP on our own router over a layer 2 carrier, BGP has never come up',
  },
  {
    cause: 'coexist-basic-gateway-blocks',
    first: 'Creating the ExpressRoute gateway is refused, in the VNet stands an old Basic VPN gateway',
    absent: 'Creating the ExpressRoute gateway is refused, VpnGw2AZ stands there and GatewaySubnet is /28',
  },
  {
    cause: 'coexist-wrong-path',
    first: 'ExpressRoute is up but servers in 10.20.5.0/24 are still reached by the site-to-site tunnel',
    absent: 'All traffic uses ExpressRoute as it should, the tunnel to the branch is down',
  },
  {
    cause: 'coexist-transit-vpn-to-expressroute',
    first: 'Branches on IPsec reach the hub VMs, yet not the headquarters behind ExpressRoute on the same hub',
    absent: 'Branch-to-branch is on and branches reach headquarters, only VPN users do not',
  },
  {
    cause: 'coexist-p2s-to-expressroute',
    first: 'Home workers on point-to-site reach Azure VMs, not the datacenter behind the circuit',
    absent: 'Home workers on point-to-site do not reach any Azure VM',
  },
  {
    cause: 'er-ipsec-clear-path-used',
    first: 'Tunnel over private peering says Connected, its byte counter stays at zero and packets travel unencrypted',
    absent: 'Tunnel over private peering is not connected',
  },
  {
    cause: 'coexist-vpn-asn',
    first: 'Route Server and ER are in the hub, our VPN gateway uses ASN 64600 and its routes do not show up',
    absent: 'VPN gateway with ASN 65515 beside Route Server, branch-to-branch is off',
  },
  {
    cause: 'vnet-encryption-supported-vms',
    first: 'VNet encryption is on, flow logs call the flows of two B2ms machines unencrypted',
    absent: 'VNet encryption is on for E8s_v5 machines, the private endpoint traffic is unencrypted',
  },
  {
    cause: 'route-server-one-bgp-session',
    first:
      'Half of the VMs have the route from the FortiGate and half do not, BGP runs to 10.0.3.4 of ' +
      'RouteServerSubnet only',
    absent: 'Appliance peers with both Route Server addresses, all VMs in the hub have the route but no spoke VM',
  },
  {
    cause: 'spokes-do-not-learn-route-server-routes',
    first: 'Hub VMs see the SD-WAN prefixes of Route Server, VMs in the peered VNet see none',
    absent:
      'Spoke VMs have all prefixes of Route Server, but traffic inside the hub VNet does not go through the appliance',
  },
  {
    cause: 'route-server-bgp-does-not-come-up',
    first: 'Our Palo Alto never gets past Idle with Azure Route Server',
    absent: 'BGP between appliance and Route Server is established, routes from region two are missing',
  },
  {
    cause: 'appliance-loops-with-route-server',
    first: 'Firewall VM cannot update itself any more since it announces a default route to Route Server',
    absent:
      'Firewall VM announces a default route to Route Server and has internet itself, the branches on VPN do ' +
      'not receive the default route',
  },
  {
    cause: 'route-server-path-preference',
    first: 'Same range from SD-WAN appliance and from ExpressRoute, Azure insists on the circuit with Route Server',
    absent: 'Route Server is set to VPN preference and the tunnel is used',
  },
  {
    cause: 'route-server-between-subnets-or-peered-vnets',
    first: 'NVA advertises 10.1.0.0/16 of the spoke to Route Server, packets between hub and spoke ignore it',
    absent: 'NVA advertises 172.16.0.0/12 to Route Server, the route is not learned',
  },
  {
    cause: 'route-server-drops-routes-with-own-asn',
    first:
      'NVA in region two announces prefixes learned from its Route Server to ours, list-learned-routes stays empty',
    absent: 'Route Server has learned the prefix of the NVA, the spoke VM has not',
  },
  {
    cause: 'route-server-two-appliances',
    first: 'Two firewalls announce the default route to Route Server, sessions get reset at random',
    absent: 'One firewall announces the default route to Route Server with a longer path, spokes have no route at all',
  },
  {
    cause: 'er-arp-incomplete',
    first: "The circuit's ARP table lists our side as Incomplete on the primary path",
    absent: 'ARP shows the MAC of our router, the BGP session on the circuit is down',
  },
  {
    cause: 'er-no-arp-table',
    first: "Neither Microsoft's nor our MAC is displayed for the circuit, the ARP output is empty",
    absent: 'The ARP table of the circuit has a Microsoft entry and Incomplete for us',
  },
  {
    cause: 'er-gateway-not-connected',
    first:
      'We re-created the ErGw; BGP with Microsoft is established but our router gets no Azure prefix, the ' +
      'circuit lists no connections',
    absent: 'There is a connection between gateway and circuit, only the spoke prefixes are not announced',
  },
  {
    cause: 'er-no-routes-from-router',
    first: "BGP to 12076 is up, the circuit's route table contains only AS path 65515 entries",
    absent: 'The on-premises prefix is in the route table of the circuit on both paths, one VM does not have it',
  },
  {
    cause: 'er-routes-on-one-path',
    first:
      'Whenever the primary ExpressRoute link is down the plant network 10.77.0.0/16 disappears, everything else stays',
    absent: 'Primary and secondary path have the same routes, failover takes three minutes',
  },
  {
    cause: 'er-spokes-not-announced',
    first:
      'From the datacenter over ExpressRoute we reach hub VMs, the peered spoke VNet does not show up in our ' +
      'routing table',
    absent: 'Spoke ranges are announced to our router, the VM in the spoke refuses the connection',
  },
  {
    cause: 'er-gateway-subnet-route',
    first:
      'Packets from the datacenter come in on the ER gateway and vanish since the route table for GatewaySubnet ' +
      'was changed',
    absent: 'No route table is on GatewaySubnet, the spoke is not announced over ExpressRoute',
  },
  {
    cause: 'er-peering-disabled',
    first:
      'Since the recovery exercise both ExpressRoute BGP sessions are gone, State on the private peering reads ' +
      'Disabled',
    absent: 'The private peering is enabled with the right VLAN, ARP shows Incomplete',
  },
  {
    cause: 'er-circuit-failed-state',
    first: 'provisioningState of our expressRouteCircuits resource is Failed after an aborted pipeline',
    absent: 'The circuit is Succeeded with provider status Not provisioned, the peering cannot be added',
  },
  {
    cause: 'er-microsoft-peering-validation',
    first:
      'Microsoft peering shows Validation needed for our advertised public prefixes and the session does not start',
    absent: 'Microsoft peering prefixes are Configured and BGP is up, we receive no routes',
  },
  {
    cause: 'er-microsoft-peering-nat-range',
    first:
      'With Microsoft peering up, Windows Update hangs and our internet firewall drops answers, both edges use ' +
      'the same public NAT pool',
    absent: 'Microsoft peering has a NAT range of its own, no routes are received',
  },
  {
    cause: 'er-microsoft-peering-prepend-ignored',
    first: 'We prepend 65010 on Microsoft peering in Dallas but Exchange still sends over Dallas',
    absent: 'We prepend on private peering and Azure still sends over the wrong circuit',
  },
  {
    cause: 'er-gateway-too-small',
    first: 'Our 5 Gbps circuit delivers only 1 Gbps into the VNet, ErGw1AZ sits at full CPU',
    absent: 'Circuit drops bits while gateway CPU is at ten percent, slow ExpressRoute',
  },
  {
    cause: 'er-circuit-rate-limited',
    first: 'DroppedOutBitsPerSecond rises on our 500 Mbps circuit each evening while the gateway idles',
    absent: 'ErGw1AZ runs at full CPU, no dropped bits on the circuit',
  },
  {
    cause: 'er-single-flow-slow',
    first:
      'A single robocopy stream to a far region gets 60 Mbps on the circuit, parallel streams fill it, metrics ' +
      'look idle',
    absent: 'Transfers over ExpressRoute are slow, the ER gateway CPU is at the top',
  },
  {
    cause: 'er-bandwidth-no-capacity',
    first: 'Raising our ExpressRoute circuit to 5 Gbps is rejected, the port has no capacity',
    absent: 'Lowering our circuit from 5 Gbps to 2 Gbps is rejected',
  },
  {
    cause: 'er-maintenance-path-ignored',
    first:
      "During Microsoft's planned maintenance on one link our apps timed out although both ExpressRoute " +
      'sessions were established, local preference is fixed',
    absent: 'No maintenance was planned, the secondary session is down for weeks',
  },
  {
    cause: 'er-bgp-alert-in-maintenance',
    first: 'Alert for BGP availability 0 at night on the circuit, but the CPE log shows no flap and traffic ran',
    absent: 'BGP session of the circuit is down on the router as well, no maintenance is listed',
  },
  {
    cause: 'er-resiliency-test-left-running',
    first: 'Since the site failover simulation on the ER gateway one healthy circuit gets no traffic',
    absent: 'No resiliency test runs, one circuit is idle since Route Server was created',
  },
  {
    cause: 'er-authorization-revoked',
    first: 'Our connection to the headquarters circuit was deleted over night, they tidied up authorizations',
    absent: 'Our connection to the headquarters circuit exists, its authorization is InUse, BGP is down',
  },
  {
    cause: 'er-ipv6-not-on-gateway',
    first: 'IPv4 works over the circuit, IPv6 is on the private peering but the ER gateway learns no v6 prefix',
    absent: 'IPv6 is on peering, VNet, GatewaySubnet and gateway, IPv6 web access from a VM fails',
  },
  {
    cause: 'er-migration-no-space',
    first:
      "ExpressRoute gateway migration: virtual network doesn't have sufficient space for deploying another gateway",
    absent: 'ExpressRoute gateway migration validation passes, traffic is interrupted',
  },
  {
    cause: 'er-migration-legacy-connection',
    first: 'ERGWMigrationIPInGREConnectionError when validating the move to ErGw2AZ',
    absent: 'ExpressRoute gateway migration fails because GatewaySubnet has no space',
  },
  {
    cause: 'er-migration-second-gateway-left',
    first: 'MaxGatewayCountInVnetReached on our second attempt to migrate the ER gateway',
    absent: 'The first ER gateway migration fails on a connection in legacy mode',
  },
  {
    cause: 'er-migration-failed-resource',
    first: 'ER gateway migration validate says a connected resource is in failed state',
    absent: 'ER gateway migration says the connections were created in legacy mode',
  },
  {
    cause: 'coexist-gateway-subnet-too-small',
    first: 'Adding an ER gateway next to VpnGw1AZ stops with an error on the gateway subnet, ours is /28',
    absent: 'Adding an ER gateway next to a Basic VPN gateway stops with an error, GatewaySubnet is /26',
  },
  {
    cause: 'coexist-vpn-does-not-take-over',
    first: 'Carrier outage: ExpressRoute gone, the backup tunnel stayed Connected yet no traffic used it',
    absent: 'VPN gateway knows all on-premises ranges and the tunnel is not connected',
  },
  {
    cause: 'coexist-tunnel-runs-over-circuit',
    first:
      'When the ExpressRoute line breaks the backup IPsec tunnel drops in the same second, Microsoft peering is on',
    absent:
      'The backup tunnel leaves by the internet and is connected, it does not carry traffic when ExpressRoute fails',
  },
  {
    cause: 'coexist-gateway-subnet-own-route',
    first:
      "After 10.0.0.0/16 to the firewall was put on GatewaySubnet the VPN and ER gateways lost each other's routes",
    absent: 'GatewaySubnet has no route table, the VPN gateway has ASN 64600',
  },
  {
    cause: 'er-ipsec-scalable-gateway',
    first: 'Since the ER gateway is ErGwScale the IPsec tunnel over private peering is not connected',
    absent: 'The IPsec tunnel over private peering on ErGw3AZ is connected but unused',
  },
  {
    cause: 'macsec-key-mismatch',
    first: 'ExpressRoute Direct link carries nothing since we rotated the CAK for MACsec',
    absent: 'MACsec keys are equal on both sides, BGP is up, traffic is slow',
  },
  {
    cause: 'macsec-vault-closed',
    first: 'Updating MACsec on the Direct ports is refused, the key vault is only reachable by private endpoint',
    absent: 'MACsec key was rotated and the link has no ARP, the vault is open to trusted services',
  },
  {
    cause: 'route-server-routes-not-to-gateway',
    first:
      'SD-WAN VM and ExpressRoute gateway share a hub with Route Server, headquarters does not learn the shop ' +
      'prefixes of the appliance',
    absent: 'Branch-to-branch is on, the appliance routes are not in the spoke VMs',
  },
  {
    cause: 'route-server-bgp-sent-to-firewall',
    first: 'Route Server lost all on-premises routes after GatewaySubnet got the hub range with next hop firewall',
    absent: 'No route table on GatewaySubnet, Route Server has lost the routes of the appliance',
  },
  {
    cause: 'route-server-too-many-routes',
    first: 'BGP of our SD-WAN router with Route Server resets since it sends about 5,000 prefixes',
    absent: 'Appliance announces ten prefixes to Route Server and BGP stays idle',
  },
  {
    cause: 'route-server-too-many-to-expressroute',
    first: 'Since branch-to-branch passes 1,100 SD-WAN prefixes on, the ExpressRoute connection drops',
    absent: 'Branch-to-branch is on with twenty prefixes, ExpressRoute uses one circuit only',
  },
  {
    cause: 'route-server-default-not-over-vpn',
    first: 'Site on the VPN tunnel receives every prefix of Route Server except 0.0.0.0/0',
    absent: 'Route Server has not learned 0.0.0.0/0 from the firewall',
  },
  {
    cause: 'route-server-one-circuit-only',
    first: 'Since we created Route Server the egress to on-premises takes one of two equal ExpressRoute circuits',
    absent: 'There is no Route Server in the hub, one of two circuits is idle because of a higher weight',
  },
  {
    cause: 'route-server-deployment-outage',
    first: 'While a Route Server was deployed in the hub all VMs lost on-premises for ten minutes',
    absent: 'Nothing was done to Route Server, VMs lost on-premises for ten minutes',
  },
  {
    cause: 'route-server-endpoint-policy',
    first: 'Hub lost its routes after a script attached service endpoint policies to RouteServerSubnet',
    absent: 'Hub lost its routes after a UDR on GatewaySubnet, no service endpoint policy there',
  },
  {
    cause: 'route-server-route-map-no-effect',
    first: 'The drop rule in our Route Server route map does nothing, the prefix is still learned',
    absent: 'Appliance announces no-advertise routes and Route Server keeps them back as wanted',
  },
  {
    cause: 'route-server-no-switch-back',
    first: 'ExpressRoute has recovered hours ago, Route Server still prefers the SD-WAN tunnel',
    absent: 'ExpressRoute is down, Route Server uses the SD-WAN tunnel as it should',
  },
];
