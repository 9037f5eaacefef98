import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [
  {
    cause: 'indirect-spoke-behind-nva-unreachable',
    first:
      'our Fortigate spoke is connected to the vhub and serves two more VNets by peering, machines in those two ' +
      'are dead for everybody else on the WAN',
    absent: 'the VNet behind our NVA is fine from all spokes of the hub, only its internet access is slow',
  },
  {
    cause: 'spoke-with-gateway-on-virtual-hub',
    first: 'adding the old hub network to Virtual WAN is rejected, it still has its ExpressRoute gateway in it',
    absent: 'connection of the spoke to the hub exists since a year, but its VMs cannot resolve names',
  },
  {
    cause: 'private-endpoints-hang-behind-routing-intent',
    first:
      'datacenter users could open the key vault endpoint in the spoke until we secured the virtual hub; VMs ' +
      'there still answer',
    absent: 'the firewall of the virtual hub logs denies for the private endpoint address from the datacenter',
  },
  {
    cause: 'routing-intent-greyed-out',
    first: 'the button for routing policies cannot be clicked on hub west, there is an RT_Shared table there',
    absent: 'routing intent is on since May, but one site is not reachable',
  },
  {
    cause: 'default-route-in-virtual-hub',
    first:
      'branch office connected to the secured hub still surfs over its own line, no 0.0.0.0/0 arrives on the router',
    absent: 'all branches go out through the hub firewall, one website is blocked there',
  },
  {
    cause: 'user-routes-in-spokes-of-virtual-hub',
    first:
      'VMs in the subnet with a route table see no site networks in their effective routes, subnets without one do',
    absent: 'subnets of the spoke see all sites in their effective routes, yet the port times out',
  },
  {
    cause: 'storage-bypasses-hub-firewall',
    first:
      'on-premises cannot open blob accounts in the region of our secured hub by their public name, accounts ' +
      'elsewhere work',
    absent: 'the storage account on a private endpoint answers 403 because of a missing role',
  },
  {
    cause: 'circuit-to-circuit-through-hub',
    first:
      'two data centres, each with its own ExpressRoute into one virtual hub, both reach Azure but never each other',
    absent: 'two branches on VPN to one virtual hub do not see each other',
  },
  {
    cause: 'virtual-wan-basic-lacks',
    first: 'our Virtual WAN is Basic and two VNets on its hub cannot exchange a single packet',
    absent: 'two VNets on a Standard hub lost contact after a firewall rule was changed',
  },
  {
    cause: 'virtual-hub-capacity',
    first: 'copying between two spokes crawls during the day and Spoke VM Utilization stands at 98 percent',
    absent: 'copying between two directly peered VNets crawls',
  },
  {
    cause: 'two-virtual-wans-do-not-talk',
    first:
      'the company we bought has its own Virtual WAN, hubs of theirs and ours are in one region and see nothing ' +
      'of each other',
    absent: 'two hubs of one Virtual WAN do not see each other since yesterday',
  },
  {
    cause: 'one-tunnel-to-hub-is-slow',
    first: 'branch has a 5 Gbps line, the IPsec tunnel into the vWAN hub never gets beyond a good gigabit',
    absent: 'ExpressRoute into the virtual hub gives only half of its bandwidth',
  },
  {
    cause: 'dns-servers-for-users-on-virtual-hub',
    first: 'people on the Azure VPN client of our virtual hub reach servers by number only, names are unknown',
    absent: 'people on the User VPN cannot connect at all, authentication fails',
  },
  {
    cause: 'app-gateway-behind-secured-hub',
    first:
      'Application Gateway in a spoke shows users a timeout since the spoke gets its default route from the ' +
      'secured hub',
    absent: 'Application Gateway in a VNet without any hub gives 502 for one backend',
  },
  {
    cause: 'vpn-sites-reach-expressroute-in-virtual-wan',
    first:
      'shop on VPN and headquarters on ExpressRoute hang on one vWAN hub, both see the VNets, neither sees the ' +
      'other; somebody set allowBranchToBranchTraffic false',
    absent: 'shop on VPN sees headquarters but not the new spoke',
  },
  {
    cause: 'virtual-hub-routing-preference',
    first: 'traffic to the site takes ExpressRoute although the VPN to the hub is the one we want',
    absent: 'the VPN of the site is down, ExpressRoute carries everything as planned',
  },
  {
    cause: 'bgp-peering-with-virtual-hub',
    first: 'the SD-WAN box in the spoke never gets its neighbour at the vWAN hub established',
    absent: 'BGP of the SD-WAN box with both router addresses of the hub is up, one prefix is slow',
  },
  {
    cause: 'hub-router-update',
    first: 'we pressed update router on the hub and since then the appliance has no neighbour any more',
    absent: 'the appliance lost its neighbour after its own software upgrade, the hub was not touched',
  },
  {
    cause: 'virtual-hub-router-not-ready',
    first: 'the hub overview shows Routing status Failed and no spoke gets through',
    absent: 'routing status of the hub is Provisioned, one spoke has no routes',
  },
  {
    cause: 'virtual-hub-operation-in-progress',
    first: 'pipeline stops with AnotherOperationInProgress when it hooks up ten landing zones to the hub',
    absent: 'the pipeline is refused because the landing zone has a VPN gateway',
  },
  {
    cause: 'hub-connection-uses-another-table',
    first: 'development VNets sit in the table RT_DEV of the hub and do not see the shared VNet',
    absent: 'all connections are in the default table of the hub, one port times out',
  },
  {
    cause: 'hub-connection-propagates-too-little',
    first: 'hub Europe does not know three VNets that are connected to hub Asia, all others are there',
    absent: 'hub Europe knows all VNets of hub Asia, but the firewall there blocks them',
  },
  {
    cause: 'private-range-outside-rfc1918-behind-intent',
    first: 'our factory uses 172.60.0.0/16 and went dark the day routing policies were turned on, 10.x is fine',
    absent: 'our factory uses 10.60.0.0/16 and is slow over the hub firewall',
  },
  {
    cause: 'virtual-hub-address-ranges-over-limit',
    first: 'hub with routing policies has 590 VNet prefixes, each further landing zone stays without connectivity',
    absent: 'hub with ten VNets, the eleventh has no connectivity',
  },
  {
    cause: 'hub-firewall-denies-the-flow',
    first:
      'the day the virtual hub got its Azure Firewall with private policy, servers in different spokes stopped talking',
    absent: 'servers in one and the same VNet stopped talking',
  },
  {
    cause: 'routing-intent-in-one-hub-only',
    first:
      'region one was moved to routing policies, region two has a firewall with old static routes, and calls ' +
      'between the regions get no reply',
    absent: 'both regions use routing policies and the log shows denied flows',
  },
  {
    cause: 'user-vpn-profile-of-the-hub-is-old',
    first:
      'we added a spoke and changed the sign-in of User VPN on the hub, staff who installed the client last ' +
      'year are stuck',
    absent: 'a fresh install of the VPN client on the hub gets no connection either',
  },
  {
    cause: 'spokes-of-a-hub-lack-the-names',
    first:
      'machines in a VNet of the virtual WAN get the internet address for our SQL server although the endpoint ' +
      'exists in the shared VNet',
    absent: 'machines in a VNet of the virtual WAN get the private address and then a timeout',
  },
  {
    cause: 'vpn-site-of-a-hub-stays-down',
    first: 'the new warehouse router will not build its tunnel to the Virtual WAN hub',
    absent: 'the warehouse tunnel to the hub is up, the spoke is not reached',
  },
  {
    cause: 'virtual-hub-has-no-room-left',
    first: 'deploying a Check Point into our hub with 10.9.0.0/24 aborts because no subnet fits',
    absent: 'deploying a Check Point into our hub with a /22 aborts for lack of quota',
  },
  {
    cause: 'bastion-default-route-breaks',
    first: 'Bastion died on the weekend when the network team began to announce 0.0.0.0/0 over ExpressRoute',
    absent: 'Bastion is fine for SSH, only RDP to one machine is refused',
  },
  {
    cause: 'bastion-nsg-rules',
    first: 'saving our security group on AzureBastionSubnet is refused: does not have necessary rules',
    absent: 'the security group of the database subnet blocks the application',
  },
  {
    cause: 'bastion-native-client',
    first: 'az network bastion tunnel says the feature is not enabled on this bastion',
    absent: 'az network bastion rdp opens and then the password is wrong',
  },
  {
    cause: 'bastion-developer-limits-upgrade',
    first: 'free Bastion: my colleague is kicked when I connect and VMs in the other VNet are missing',
    absent: 'Premium Bastion does not list a VM in a VNet without peering',
  },
  {
    cause: 'bastion-private-dns-zones',
    first: 'yesterday we linked a zone core.windows.net to the hub VNet and Bastion no longer opens anything',
    absent: 'we linked privatelink.blob.core.windows.net and storage resolves wrongly',
  },
  {
    cause: 'bastion-roles-for-users',
    first: 'the junior admin sees no Use Bastion button, I as owner do',
    absent: 'nobody, owners included, gets a picture from Bastion',
  },
  {
    cause: 'bastion-session-expired',
    first: 'your session has expired appears the moment I paste the Bastion link from my colleague',
    absent: 'the session ends after an hour of work',
  },
  {
    cause: 'bastion-ssh-key-refused',
    first: 'Bastion complains that my key must start with BEGIN RSA although PuTTY takes it',
    absent: 'Bastion takes the key file, then Linux asks for a password',
  },
  {
    cause: 'bastion-domain-and-entra-sign-in',
    first: 'CONTOSO\\maria is refused in the Bastion window, the local admin gets in',
    absent: 'the local admin is refused too: the page says the session has expired',
  },
  {
    cause: 'bastion-subnet',
    first: 'portal will not deploy Bastion, my subnet is called BastionSubnet and is a /28',
    absent: 'Bastion deployed two years ago, today one VM is not reached',
  },
  {
    cause: 'bastion-maintenance-and-timeouts',
    first: 'everybody was thrown out of Bastion at 14:03 at once and could come back two minutes later',
    absent: 'nobody has got into Bastion for two days',
  },
  {
    cause: 'bastion-virtual-wan',
    first: 'Bastion sits in a spoke of our virtual hub and does not offer the VMs of the other spokes',
    absent: 'Bastion and VM are in one VNet and the window stays black',
  },
  {
    cause: 'bastion-copy-paste-files-and-audio',
    first: 'I drag an ISO into the Bastion tab and nothing arrives on the server',
    absent: 'text on the clipboard is fine, the screen is too small',
  },
  {
    cause: 'bastion-session-recording',
    first: 'Bastion Premium stores no videos any more since the container token ran out',
    absent: 'sessions of the native client are missing among the recordings by design, is that so',
  },
  {
    cause: 'bastion-other-ports',
    first: 'our sshd listens on 2222 and Basic Bastion only tries 22',
    absent: 'sshd on 22 refuses our key through Bastion',
  },
  {
    cause: 'bastion-cross-tenant',
    first:
      'the Bastion of the mother company does not show servers of the subsidiary in its own tenant although the ' +
      'VNets are peered',
    absent: 'Bastion does not show servers in another subscription of our tenant',
  },
  {
    cause: 'bastion-port-of-the-machine-closed',
    first:
      'since the new security group on the app subnet Bastion hangs for exactly these servers, Connection ' +
      'troubleshoot fails on 3389',
    absent: 'Connection troubleshoot of Bastion reaches 3389 of the server, the browser shows nothing',
  },
  {
    cause: 'bastion-web-socket-blocked',
    first: 'at the customer site the Bastion tab stays black, over my phone hotspot it opens at once',
    absent: 'the Bastion tab stays black from every network, since the route table was changed',
  },
  {
    cause: 'bastion-instances-are-full',
    first: 'every morning at nine the Bastion takes no more people, by noon it does',
    absent: 'one person alone on the Bastion is thrown out every five minutes',
  },
  {
    cause: 'bastion-and-just-in-time-port-closed',
    first: 'Defender put just-in-time on the servers and now Bastion wants permissions the operators do not have',
    absent: 'Defender recommends just-in-time, Bastion works, do we need both',
  },
  {
    cause: 'bastion-account-without-remote-desktop-right',
    first: 'help desk account gets "not authorized for remote login" on the server through Bastion',
    absent: 'help desk account gets a black screen in the office only',
  },
  {
    cause: 'bastion-answers-go-through-a-firewall',
    first: 'hub Bastion lost the spoke servers when their route table got an entry for the hub range to the firewall',
    absent: 'hub Bastion lost a server that has no route table, its NSG was changed',
  },
  {
    cause: 'nat-gateway-across-peered-vnets',
    first: 'hub has a NAT gateway, the peered spokes have no internet at all',
    absent: 'the NAT gateway of our only VNet serves all subnets, one site is blocked',
  },
  {
    cause: 'nat-gateway-beside-basic-skus',
    first: 'attaching the NAT gateway is refused with SubnetWithNatGatewayAndBasicSkuResourceNotAllowed',
    absent: 'attaching the NAT gateway to GatewaySubnet is refused',
  },
  {
    cause: 'default-outbound-access-retired',
    first: 'freshly made network, plain VM without public address, pip install and Windows Update time out',
    absent: 'VM with NAT gateway on its subnet gets time-outs at peak hours only',
  },
  {
    cause: 'internal-standard-lb-no-outbound',
    first: 'the moment the SQL cluster nodes joined the internal load balancer they could not reach the cloud witness',
    absent: 'nodes behind the public load balancer with an outbound rule reach everything',
  },
  {
    cause: 'snat-port-exhaustion',
    first: 'under load one call in fifty to the payment provider times out, SNAT failed is above zero',
    absent: 'not a single call ever reaches the internet from this subnet',
  },
  {
    cause: 'nat-versus-default-route',
    first: 'NAT gateway is on the subnet, yet ifconfig.me shows the address of our firewall',
    absent: 'ifconfig.me shows the address of the NAT gateway, the partner refuses it',
  },
  {
    cause: 'nat-gateway-inbound',
    first: 'we gave customers the address of the NAT gateway for our web server and nobody gets an answer',
    absent: 'customers reach the web server by the load balancer address, slowly',
  },
  {
    cause: 'nat-gateway-storage-same-region',
    first: 'blob account allows only the NAT gateway address and denies our VM, both are in North Europe',
    absent: 'blob account in another region allows the NAT gateway address and it works, uploads are slow',
  },
  {
    cause: 'nat-gateway-idle-timeout',
    first:
      'FTP control or database sessions that rest for a coffee break come back with connection reset behind the ' +
      'NAT gateway',
    absent: 'uploads are cut in the middle of a transfer behind the NAT gateway',
  },
  {
    cause: 'nat-gateway-ping-ftp-protocols',
    first: 'ping 1.1.1.1 never answers from behind the NAT gateway, browsing works',
    absent: 'browsing does not work behind the NAT gateway either',
  },
  {
    cause: 'mail-on-port-25-blocked',
    first: 'Postfix on our VM cannot hand over mail to other servers, telnet on 25 hangs and 587 answers',
    absent: 'mail to our own relay over the VPN is refused with relay access denied',
  },
  {
    cause: 'nat-gateway-address-per-vm',
    first: 'the supplier sees four different addresses from us at random since the NAT gateway got a /30',
    absent: 'the supplier sees one address, the wrong one, always',
  },
  {
    cause: 'which-public-addresses-for-nat-gateway',
    first: 'our reserved address with DDoS protection cannot be picked for the NAT gateway',
    absent: 'the NAT gateway has its address, but the subnet cannot be attached',
  },
  {
    cause: 'nat-gateway-on-other-subnets-only',
    first:
      'machines in the newest subnet show a different public address than the rest of the VNet, the NAT gateway ' +
      'was never ticked there',
    absent: 'all subnets are attached to the NAT gateway and all show the firewall address',
  },
  {
    cause: 'nat-gateway-without-public-address',
    first: 'we removed the only address from the NAT gateway and every server lost the internet',
    absent: 'the NAT gateway has two addresses and the partner allows one',
  },
  {
    cause: 'nat-gateway-or-card-in-failed-state',
    first: 'portal shows our NAT gateway as Failed since the last update',
    absent: 'NAT gateway Succeeded with address and subnet, some calls fail at peak',
  },
  {
    cause: 'public-load-balancer-without-outbound-rule',
    first: 'shop servers behind the public Standard load balancer serve pages but cannot reach the payment API',
    absent: 'shop servers reach the payment API but users get time-outs',
  },
  {
    cause: 'windows-activation-behind-forced-tunnel',
    first: 'servers show activate Windows and slmgr gives 0xC004F074 since everything is routed on-premises',
    absent: 'Windows is activated, only Windows Update is slow',
  },
  {
    cause: 'security-rule-denies-the-way-out',
    first: 'IP flow verify says DenyInternetOutBound for our VM towards the licence server',
    absent: 'IP flow verify allows it, the connection still times out',
  },
  {
    cause: 'service-endpoint-shows-the-private-address',
    first: 'SQL says client with IP address 10.3.0.5 is not allowed since someone ticked Microsoft.Sql on the subnet',
    absent: 'SQL says client with IP address 52.1.2.3 is not allowed from my laptop',
  },
  {
    cause: 'ipv6-has-no-way-out',
    first: 'our dual-stack servers get out by IPv4 and never by IPv6 behind the NAT gateway',
    absent: 'our servers get out by neither IPv4 nor IPv6',
  },
  {
    cause: 'fragments-are-dropped-on-the-way-out',
    first: 'EAP-TLS to a cloud RADIUS fails from Azure because its big UDP packets are split',
    absent: 'RADIUS over the VPN fails because the shared secret is wrong',
  },
  {
    cause: 'open-connections-keep-the-old-address',
    first:
      'partner log still shows our former IP hours after the NAT gateway was attached, a new curl shows the right one',
    absent: 'a new curl still shows the former IP after the NAT gateway was attached',
  },
  {
    cause: 'standard-address-is-closed-until-allowed',
    first: 'the VM lost all visitors when its Basic IP was upgraded to Standard, there is no security group anywhere',
    absent: 'the VM behind Front Door lost its visitors because the certificate ran out',
  },
  {
    cause: 'partner-does-not-know-the-address',
    first: 'the bank alone does not answer since our egress moved to Azure Firewall, all other sites do',
    absent: 'no site at all answers since our egress moved',
  },
  {
    cause: 'routes-to-internet-in-a-private-subnet',
    first:
      'the UDR with service tag and next hop Internet works in the VNet of 2023 and does nothing in the one ' +
      'made last month',
    absent: 'the UDR to the firewall works in both VNets, one rule is missing',
  },
  {
    cause: 'nat-gateway-still-attached-when-deleted',
    first: 'terraform destroy ends with InUseNatGatewayCannotBeDeleted',
    absent: 'terraform destroy ends with a lock on the resource group',
  },
  {
    cause: 'scale-set-without-default-way-out',
    first: 'our new VMSS Flex cannot download anything at boot, a single VM next to it in the same subnet can',
    absent: 'the scale set has a NAT gateway on its subnet and gets time-outs at peak hours only',
  },
];
