/** What is answered to questions about bastion and admin. */
export const bastionAndAdminWords = {
  'point.bastion-cheapest-admin-access.1':
    'Azure Bastion with the Developer SKU: free, in the browser, one VM at a time and in the same VNet only. Take ' +
    'Basic when several people work at once or the VMs sit in peered VNets. No public IP on the VMs.',
  'point.bastion-cheapest-admin-access.1.change.1': 'Developer for occasional use, otherwise Basic',
  'point.bastion-cheapest-admin-access.1.watch.1':
    'Developer runs on shared infrastructure in some regions, without AzureBastionSubnet, and is not for production.',
  'point.bastion-cheapest-admin-access.1.watch.2':
    'Basic and higher are billed per hour from deployment, used or not, plus outbound data over 5 GB a month.',
  'point.bastion-cheapest-admin-access.1.watch.3':
    'Never open 3389 or 22 to the internet; a public IP with just-in-time access is the weaker choice.',
  'point.bastion-cheapest-admin-access.1.watch.4':
    'Point-to-site VPN is the choice when people need more than RDP and SSH.',
  'point.bastion-cheapest-admin-access.2':
    'Azure Bastion for RDP and SSH, with no public IP on the VMs: Basic for a few people, Standard or Premium in ' +
    'production, the free Developer SKU for occasional tests. Point-to-site VPN where people need more than RDP and ' +
    'SSH.',
  'point.bastion-cheapest-admin-access.2.change.1': 'in the hub, AzureBastionSubnet /26',
  'point.bastion-cheapest-admin-access.2.watch.1':
    'One Bastion in the hub serves peered VNets, also in other regions; Developer serves its own VNet only, one VM ' +
    'at a time.',
  'point.bastion-cheapest-admin-access.2.watch.2':
    'It is billed per hour from deployment, used or not, plus outbound data over 5 GB a month.',
  'point.bastion-cheapest-admin-access.2.watch.3': 'Premium adds session recording and a private-only deployment.',
  'point.bastion-cheapest-admin-access.2.watch.4': 'Never open 3389 or 22 to the internet.',
  'point.bastion-sku-comparison.1':
    'Developer: free, one VM at a time, same VNet. Basic: several sessions and peered VNets. Standard: native ' +
    'client, file transfer, IP-based connection, shareable links, 2 to 50 instances. Premium: recording and ' +
    'private-only.',
  'point.bastion-sku-comparison.1.watch.1':
    'An instance carries 20 RDP or 40 SSH sessions: Basic has 2 fixed, so 40 RDP or 80 SSH.',
  'point.bastion-sku-comparison.1.watch.2': 'Standard is needed for RDP to Linux, SSH to Windows and other ports.',
  'point.bastion-sku-comparison.1.watch.3':
    'Going up takes about 10 minutes; going down means to delete and deploy again.',
  'point.bastion-peered-vnets.1':
    'Not with the Developer SKU: it reaches VMs in its own VNet only, one at a time. Upgrade to Basic or higher; ' +
    'then one Bastion serves all directly peered VNets, also in other regions.',
  'point.bastion-peered-vnets.1.change.1': 'Basic or higher, with AzureBastionSubnet /26 and a Standard public address',
  'point.bastion-peered-vnets.1.watch.1': 'From Basic upwards it is billed per hour, used or not.',
  'point.bastion-peered-vnets.1.watch.2': 'Gateway transit is not needed; the peering just has to be Connected.',
  'point.bastion-peered-vnets.2':
    'Yes: one Bastion in the hub serves VMs in all VNets peered with it, in the same or another region or ' +
    'subscription of one tenant. That needs Basic or higher; the Developer SKU cannot.',
  'point.bastion-peered-vnets.2.change.1': 'in the hub',
  'point.bastion-peered-vnets.2.watch.1':
    'Only directly peered VNets count: VMs behind two peerings need IP-based connection (Standard) and a routed way.',
  'point.bastion-peered-vnets.2.watch.2':
    'The user needs the Reader role on the VM, its NIC, the Bastion and the VNet of the VM, or Bastion is not offered.',
  'point.bastion-peered-vnets.2.watch.3':
    'The NSG of the VM must allow 3389 or 22 from the range of AzureBastionSubnet.',
  'point.bastion-peered-vnets.2.watch.4': 'Across tenants it does not work: one Bastion in each tenant.',
  'point.bastion-virtual-wan.1':
    'Not in the hub, but in a spoke connected to it: deploy Bastion Standard there and use IP-based connection to ' +
    'reach VMs in the other spokes through the hub.',
  'point.bastion-virtual-wan.1.change.1': 'Standard, in a spoke VNet',
  'point.bastion-virtual-wan.1.change.2': 'no default route propagated to the Bastion VNet',
  'point.bastion-virtual-wan.1.watch.1':
    'With a secured hub turn off internet security (the default route 0.0.0.0/0) on the connection of the Bastion ' +
    'VNet: Bastion needs its own direct way.',
  'point.bastion-virtual-wan.1.watch.2':
    'IP-based connection asks for the private address of the VM; the VM list shows peered VNets only.',
  'point.bastion-virtual-wan.1.watch.3':
    'Rules of the hub firewall must allow 3389 and 22 from AzureBastionSubnet where private traffic is inspected.',
  'point.bastion-virtual-wan.cause':
    'behind a virtual hub Bastion reaches VMs by IP-based connection only, and that is not on',
  'point.bastion-virtual-wan.fix':
    'Take the Standard SKU or higher, switch on IP-based connection, and connect from the Bastion page by the ' +
    'private address of the VM.',
  'point.bastion-default-route-breaks.1':
    'Bastion does not survive a default route into its VNet: it needs its own way to the internet, and ' +
    'AzureBastionSubnet takes no route table to repair that. Keep 0.0.0.0/0 out of that VNet.',
  'point.bastion-default-route-breaks.1.change.1': 'no 0.0.0.0/0 into the VNet of Bastion',
  'point.bastion-default-route-breaks.1.change.2':
    'or move it to a VNet without the default route, peered with the VMs',
  'point.bastion-default-route-breaks.1.watch.1':
    'A VNet of its own for Bastion, peered with the hub but not using its gateway, does not learn the default route.',
  'point.bastion-default-route-breaks.1.watch.2':
    'A private-only Bastion (Premium) is reached over ExpressRoute by its private address.',
  'point.bastion-default-route-breaks.2':
    'AzureBastionSubnet takes no route table, and none is needed: Bastion reaches the VMs privately inside the VNet ' +
    'or over peering. A 0.0.0.0/0 to a firewall belongs on the VM subnets only, and never into the VNet of Bastion ' +
    'by BGP.',
  'point.bastion-default-route-breaks.2.change.2': 'workload subnets only, not AzureBastionSubnet',
  'point.bastion-default-route-breaks.2.watch.1':
    'If VM subnets send the Bastion range to the firewall by a broad route, replies go astray: keep the more ' +
    'specific peering route.',
  'point.bastion-default-route-breaks.2.watch.2':
    'A default route learned over VPN or ExpressRoute breaks Bastion: keep it out of that VNet.',
  'point.bastion-default-route-breaks.cause':
    'Bastion has lost its own way to the internet: a default route reaches its VNet, or its subnet has a route table',
  'point.bastion-default-route-breaks.fix':
    'Take the route table off AzureBastionSubnet and keep 0.0.0.0/0 by BGP or from a secured hub out of that VNet, ' +
    'or move Bastion to a VNet without it.',
  'point.bastion-nsg-rules.1':
    'AzureBastionSubnet: inbound 443 from your users and from GatewayManager; outbound 3389 and 22 to VirtualNetwork ' +
    'and 443 to AzureCloud. On the VMs allow 3389 or 22 from the range of AzureBastionSubnet only.',
  'point.bastion-nsg-rules.1.change.1': 'the VM subnets: 3389 and 22 from AzureBastionSubnet',
  'point.bastion-nsg-rules.1.watch.1': 'Nothing needs 3389 or 22 from the internet: the VMs need no public IP.',
  'point.bastion-nsg-rules.1.watch.2':
    'The NSG is optional, but if there is one all of its rules are required, or the change is refused.',
  'point.bastion-nsg-rules.1.watch.3':
    'Several instances talk to each other on 8080 and 5701 inside the VNet; load balancer probes need ' +
    'AzureLoadBalancer on 443.',
  'point.bastion-nsg-rules.cause': 'the NSG on AzureBastionSubnet lacks rules that Bastion requires',
  'point.bastion-nsg-rules.fix':
    'Allow inbound 443 from Internet, GatewayManager and AzureLoadBalancer and 8080 and 5701 within the VNet; ' +
    'outbound 3389 and 22 and 8080, 5701 to VirtualNetwork, 443 to AzureCloud, 80 to Internet.',
  'point.bastion-native-client.1':
    'Only after an upgrade to Standard or higher: native client, tunnel and file transfer are not in Developer and ' +
    'Basic. The upgrade takes about 10 minutes and keeps the Bastion in place.',
  'point.bastion-native-client.1.change.1': 'Standard, native client support on',
  'point.bastion-native-client.1.watch.1': 'There is no way down again except to delete and deploy anew.',
  'point.bastion-native-client.1.watch.2': 'It works with the Azure CLI: az network bastion rdp, ssh or tunnel.',
  'point.bastion-native-client.2':
    'Yes, with Standard or Premium: switch on native client support and use the Azure CLI (az network bastion rdp, ' +
    'ssh or tunnel). Files are copied through the native client, not in the browser.',
  'point.bastion-native-client.2.change.1': 'Standard or higher, native client support on',
  'point.bastion-native-client.2.watch.1':
    'The tunnel command forwards one TCP port of one VM: fine for administration, no replacement for a VPN.',
  'point.bastion-native-client.2.watch.2':
    'With IP-based connection custom ports and Microsoft Entra sign-in for RDP are not supported.',
  'point.bastion-native-client.cause': 'the Bastion is Basic or Developer, or native client support is switched off',
  'point.bastion-native-client.fix':
    'Upgrade the Bastion to Standard or Premium and switch on native client support under Configuration.',
  'point.bastion-on-premises-targets.1':
    'Yes with Standard or higher: IP-based connection reaches any private address that the VNet of Bastion reaches, ' +
    'on-premises over VPN or ExpressRoute included.',
  'point.bastion-on-premises-targets.1.change.1': 'Standard, IP-based connection on',
  'point.bastion-on-premises-targets.1.watch.1':
    'It fails with forced tunnelling or an advertised default route: Bastion needs its own way to the internet.',
  'point.bastion-on-premises-targets.1.watch.2':
    'On-premises must route back to AzureBastionSubnet and allow 3389 or 22 from it.',
  'point.bastion-on-premises-targets.1.watch.3':
    'Microsoft Entra sign-in works for SSH by native client only, not for RDP.',
  'point.bastion-private-only.1':
    'Yes with Premium: a private-only deployment has no public IP and is reached over VPN, ExpressRoute or peering ' +
    'at its private address. It is chosen at deployment; a Bastion that stands must be deleted and deployed again.',
  'point.bastion-private-only.1.change.1': 'by a private-only Premium deployment',
  'point.bastion-private-only.1.watch.1': 'Private Link for Bastion does not exist.',
  'point.bastion-private-only.1.watch.2': 'AzureBastionSubnet (/26) can stay; only the Bastion is built anew.',
  'point.bastion-private-only.1.watch.3': 'People outside your network then need VPN before they can use Bastion.',
  'point.bastion-developer-limits-upgrade.1':
    'A Bastion cannot be made smaller or paused: to go down to Basic or Developer you delete it and deploy it again. ' +
    'It costs per hour as long as it exists.',
  'point.bastion-developer-limits-upgrade.1.change.1': 'delete and deploy with the smaller SKU',
  'point.bastion-developer-limits-upgrade.1.watch.1':
    'Reduce the instances of Standard or Premium to 2 first: that may be enough.',
  'point.bastion-developer-limits-upgrade.1.watch.2':
    'For rare use, deploy it by template in the morning; it takes about 10 minutes.',
  'point.bastion-developer-limits-upgrade.2':
    'Developer is free but carries one VM connection at a time, in its own VNet, in some regions. It can be upgraded ' +
    'to Basic or higher at any time; you then add AzureBastionSubnet (/26) and a Standard public address.',
  'point.bastion-developer-limits-upgrade.2.change.1': 'Basic or higher',
  'point.bastion-developer-limits-upgrade.2.watch.1': 'The way back is to delete and deploy again.',
  'point.bastion-developer-limits-upgrade.2.watch.2': 'Not for production, no peered VNets, no native client.',
  'point.bastion-developer-limits-upgrade.cause':
    'the Bastion is of SKU Developer: one session at a time, and no VM in a peered VNet',
  'point.bastion-developer-limits-upgrade.fix':
    'Upgrade the Bastion to Basic or higher; it then needs AzureBastionSubnet with /26 and a Standard public address.',
  'point.bastion-subnet.1':
    'Basic and higher need a subnet named AzureBastionSubnet of /26 or larger, for Bastion alone. An old /27 keeps ' +
    'working without scaling; the Developer SKU needs no subnet.',
  'point.bastion-subnet.1.watch.1':
    'In a full VNet add an address range and sync the peerings, or put Bastion into a VNet of its own and peer it.',
  'point.bastion-subnet.1.watch.2': 'The subnet takes no route table; an NSG on it needs the required rules.',
  'point.bastion-subnet.cause': 'the subnet of Bastion is missing, has another name or is smaller than /26',
  'point.bastion-subnet.fix':
    'Create a subnet named exactly AzureBastionSubnet with /26 or larger for Bastion alone, then deploy or scale the ' +
    'Bastion.',
  'point.bastion-cross-tenant.1':
    'Not across tenants: Bastion serves peered VNets of all subscriptions in one tenant. Deploy one in each tenant ' +
    'and invite the admins as guests there; guests can use Bastion, but cannot sign in to the VM with Microsoft ' +
    'Entra ID.',
  'point.bastion-cross-tenant.1.change.1': 'in the other tenant',
  'point.bastion-cross-tenant.1.watch.1':
    'Guests need the Reader role on the VM, its NIC and the Bastion, and an account of the VM itself.',
  'point.bastion-cross-tenant.cause': 'the VM is in another tenant than the Bastion',
  'point.bastion-cross-tenant.fix': 'Deploy a Bastion in the tenant of the VM and invite the admins there as guests.',
  'point.bastion-azure-virtual-desktop-entra.1':
    'Bastion is for administration of VMs by RDP and SSH: it does not serve Azure Virtual Desktop, databases or web ' +
    'apps. People who need the network take point-to-site VPN; desktops come from Azure Virtual Desktop itself.',
  'point.bastion-azure-virtual-desktop-entra.1.change.1': 'for people who need more than RDP and SSH',
  'point.bastion-azure-virtual-desktop-entra.1.watch.1': 'Sessions end when Bastion is maintained.',
  'point.bastion-azure-virtual-desktop-entra.1.watch.2': 'No RDS licences are needed as long as it is administration.',
  'point.bastion-private-dns-zones.1':
    'They go together as long as the VNet of Bastion is not linked to a zone that hides names Bastion needs: ' +
    'management.azure.com, blob.core.windows.net, core.windows.net, vaultcore.windows.net, vault.azure.net or ' +
    'azure.com.',
  'point.bastion-private-dns-zones.1.change.1': 'of such a zone to the VNet of Bastion',
  'point.bastion-private-dns-zones.1.watch.1':
    'Zones that begin with privatelink, such as privatelink.blob.core.windows.net, are fine.',
  'point.bastion-private-dns-zones.1.watch.2': 'In national clouds Bastion does not work with private DNS zones.',
  'point.bastion-private-dns-zones.cause':
    'a private DNS zone that is linked to the VNet of Bastion hides names that Bastion needs',
  'point.bastion-private-dns-zones.fix':
    'Remove the link of zones such as azure.com, core.windows.net, blob.core.windows.net or vault.azure.net to that ' +
    'VNet, and use the privatelink zones instead.',
  'point.bastion-disaster-recovery.1':
    'One Bastion serves both regions over global peering, but it falls with its own region. For disaster recovery ' +
    'have a second one in the other region, or a template that deploys it in about 10 minutes.',
  'point.bastion-disaster-recovery.1.change.1': 'in the recovery region',
  'point.bastion-disaster-recovery.1.watch.1': 'Choose availability zones at deployment.',
  'point.bastion-disaster-recovery.1.watch.2':
    'In an isolated test network Bastion lets testers in without a path to production.',
  'point.just-in-time-access.1':
    'Prefer Bastion: VMs keep no public IP. Just-in-time access opens the port for one address and some hours, but ' +
    'the VM stays on the internet while it is open. Both together open 3389 or 22 from the Bastion subnet on request ' +
    'only.',
  'point.just-in-time-access.1.watch.1': 'Just-in-time access needs Microsoft Defender for Servers Plan 2.',
  'point.just-in-time-access.1.watch.2':
    'A rule that allows 3389 or 22 from any source is an incident waiting to happen.',
  'point.just-in-time-access.1.watch.3':
    'A fixed office address in the NSG is acceptable for tests, not for production.',
  'point.bastion-existing-vpn-enough.1':
    'Not needed for reachability: over your VPN or ExpressRoute admins can use RDP and SSH to private addresses. ' +
    'Bastion is worth it for recording, for access without the VPN, and so that VMs accept RDP from one subnet only.',
  'point.bastion-existing-vpn-enough.1.watch.1': 'Restrict 3389 and 22 in the NSG to the admin ranges.',
  'point.bastion-existing-vpn-enough.1.watch.2':
    'It is also a second way in when the VPN is down, if it is not private-only.',
  'point.bastion-existing-vpn-enough.2':
    'Where admins already come in by VPN or ExpressRoute, Bastion is not needed to reach the VMs. It pays for ' +
    'session recording, for access from anywhere without VPN, and to accept RDP and SSH from one subnet only.',
  'point.bastion-existing-vpn-enough.2.watch.1': 'It costs per hour from deployment, used or not.',
  'point.ddos-network-or-ip-protection.1':
    'No plan per VNet: with a handful of public addresses IP Protection per address is cheaper. The Network ' +
    'Protection plan pays from about 15 addresses; one plan is shared by all VNets and subscriptions of the tenant.',
  'point.ddos-network-or-ip-protection.1.change.1': 'IP Protection on the addresses that publish something',
  'point.ddos-network-or-ip-protection.1.watch.1':
    'Example prices: 199 USD per address and month for IP Protection, 2,944 USD a month for a plan with up to 100 ' +
    'addresses.',
  'point.ddos-network-or-ip-protection.1.watch.2':
    'Only the plan brings rapid response, cost protection and the WAF discount.',
  'point.ddos-network-or-ip-protection.1.watch.3': 'It stops floods at layers 3 and 4; requests at layer 7 need a WAF.',
  'point.ddos-network-or-ip-protection.1.watch.4':
    'Protected are public addresses in VNets: load balancers, Application Gateway, Azure Firewall, Bastion, VPN ' +
    'gateways, VMs; not NAT gateways or App Service.',
  'point.ddos-what-is-covered.1':
    'Not everything: plans cover public addresses in VNets only. App Service, Storage and other shared services, ' +
    'Front Door, NAT gateways and Virtual WAN rely on the platform protection that is always on and free.',
  'point.ddos-what-is-covered.1.change.1': 'for public addresses in your VNets',
  'point.ddos-what-is-covered.1.watch.1':
    'The free protection has thresholds for the platform, far above what one application stands, and shows you no ' +
    'telemetry.',
  'point.ddos-what-is-covered.1.watch.2': 'Front Door absorbs floods at its edge; add its WAF for layer 7.',
  'point.ddos-what-is-covered.1.watch.3':
    'On-premises servers are covered if they are published by an Application Gateway or load balancer address in a ' +
    'protected VNet.',
  'point.ddos-what-is-covered.1.watch.4': 'Basic public addresses are covered by the plan only, not by IP Protection.',
  'point.bastion-roles-for-users.1':
    'Reader is enough, but on four things: the VM, its network card, the Bastion, and the VNet of the VM. With ' +
    'Bastion in a peered hub give Reader on the hub VNet too. Contributor is not needed.',
  'point.bastion-roles-for-users.1.watch.1':
    'The portal hides Bastions of subscriptions that are not ticked in the global subscription filter.',
  'point.bastion-roles-for-users.1.watch.2':
    'Sign-in to the guest is separate: a local or domain account, or Virtual Machine User or Administrator Login for ' +
    'Entra ID.',
  'point.bastion-roles-for-users.1.watch.3':
    'Custom role: bastionHosts/read, virtualNetworks/BastionHosts/action, networkInterfaces/read, ' +
    'virtualNetworks/read, virtualMachines/read.',
  'point.bastion-roles-for-users.1.watch.4': 'With just-in-time access add jitNetworkAccessPolicies read and write.',
  'point.bastion-roles-for-users.cause': 'the person lacks Reader on the VM, its network card, the Bastion or the VNet',
  'point.bastion-roles-for-users.fix':
    'Give Reader on the VM, its network card, the Bastion and the VNet of the VM, and tick all subscriptions in the ' +
    'filter of the portal.',
  'point.bastion-session-expired.1':
    'A session must start from the portal page of the VM; the URL of a running one cannot be opened in another tab ' +
    'or later. Sign in to the portal again and connect from there, in a private window if an extension or old ' +
    'cookies interfere.',
  'point.bastion-session-expired.1.watch.1':
    'For a link that works without the portal use shareable links (Standard or higher).',
  'point.bastion-session-expired.1.watch.2':
    'Use Edge or Chrome with HTML 5, and allow pop-ups and third-party cookies for the portal.',
  'point.bastion-session-expired.cause':
    'the address of a Bastion session was opened directly instead of from the portal',
  'point.bastion-session-expired.fix':
    'Sign in to the portal again and connect from the page of the VM, in a private window if an extension interferes.',
  'point.bastion-black-screen-or-no-connection.1':
    'Either your browser cannot hold a WebSocket to Bastion (company proxy or firewall on 443), or Bastion cannot ' +
    'reach 3389 or 22 of the VM. Try another network first; then check NSGs on AzureBastionSubnet and the VM, and ' +
    'the guest firewall.',
  'point.bastion-black-screen-or-no-connection.1.change.2': 'the VM: 3389 and 22 from the range of AzureBastionSubnet',
  'point.bastion-black-screen-or-no-connection.1.watch.1':
    'On the Bastion resource: Help, Connection troubleshoot, with the VM and its port as destination.',
  'point.bastion-black-screen-or-no-connection.1.watch.2':
    'Let *.bastion.azure.com pass the proxy with WebSockets and without TLS inspection.',
  'point.bastion-black-screen-or-no-connection.1.watch.3':
    'No route table on AzureBastionSubnet, and no default route from BGP or a virtual hub.',
  'point.bastion-black-screen-or-no-connection.1.watch.4':
    'Replies of the VM must go back directly: a route for the Bastion range to a firewall breaks it.',
  'point.bastion-ssh-key-refused.1':
    'The key must be in RSA, DSA or OpenSSH PEM format. Convert a PuTTY .ppk with PuTTYgen (Conversions, Export ' +
    'OpenSSH key), or make a new one with ssh-keygen -t rsa -b 4096, and put the public half on the VM.',
  'point.bastion-ssh-key-refused.1.watch.1':
    'From Key Vault the secret must hold the key with its line breaks: set it by CLI from a file, not by pasting.',
  'point.bastion-ssh-key-refused.1.watch.2': 'You need get and list on secrets of the vault.',
  'point.bastion-ssh-key-refused.cause': 'the SSH key is not in RSA, DSA or OpenSSH PEM format',
  'point.bastion-ssh-key-refused.fix':
    'Convert the key to OpenSSH format (PuTTYgen: Conversions, Export OpenSSH key) or make a new one with ' +
    'ssh-keygen, and put its public half on the VM.',
  'point.bastion-domain-and-entra-sign-in.1':
    'For domain-joined VMs sign in as user@domain, not domain\\user. Microsoft Entra ID works for SSH in the portal ' +
    'and for RDP and SSH by the native client; for RDP in the browser it is in preview.',
  'point.bastion-domain-and-entra-sign-in.1.change.1': 'Standard for the native client',
  'point.bastion-domain-and-entra-sign-in.1.watch.1':
    'The VM needs the extension AADLoginForWindows or AADSSHLoginForLinux, the user the role Virtual Machine User or ' +
    'Administrator Login.',
  'point.bastion-domain-and-entra-sign-in.1.watch.2':
    'Conditional access and MFA apply at the portal and at the Entra sign-in to the VM.',
  'point.bastion-domain-and-entra-sign-in.1.watch.3': 'Guests of the tenant cannot sign in to the VM with Entra ID.',
  'point.bastion-domain-and-entra-sign-in.cause':
    'the user name has the form domain\\user, or the VM knows Entra accounts only',
  'point.bastion-domain-and-entra-sign-in.fix':
    'Sign in as user@domain on domain-joined VMs; on Entra-joined ones choose Microsoft Entra ID, with the login ' +
    'extension and the role Virtual Machine User Login.',
  'point.bastion-and-moving-the-vnet.1':
    'Not with Bastion in it: delete the Bastion, move the VNet (its peerings must go as well), and deploy Bastion ' +
    'again, which takes about 10 minutes. To put it into the hub, deploy a new one there and delete the old.',
  'point.bastion-and-moving-the-vnet.1.change.1': 'delete before the move, deploy after',
  'point.bastion-and-moving-the-vnet.1.watch.1':
    'Export its settings first: SKU, instances, features, diagnostic settings, shareable links.',
  'point.bastion-and-moving-the-vnet.1.watch.2': 'The public address can be kept within one subscription and region.',
  'point.bastion-and-ipv6.1':
    'No: Bastion has an IPv4 public address and reaches VMs by IPv4 only. Dual-stack VMs are fine, over their IPv4 ' +
    'address.',
  'point.bastion-and-ipv6.1.watch.1':
    'AzureBastionSubnet and the peerings may be dual stack, but sessions stay on IPv4.',
  'point.bastion-session-recording.1':
    'Yes with Premium: turn on session recording and give it a blob container by SAS URL. It then records all ' +
    'browser sessions through this Bastion; sessions of the native client are not recorded.',
  'point.bastion-session-recording.1.change.1': 'Premium, session recording on',
  'point.bastion-session-recording.1.watch.1':
    'SAS with read, create, write and list, HTTPS only; set a reminder for its expiry.',
  'point.bastion-session-recording.1.watch.2':
    'CORS on the blob service: https:// and the DNS name of the Bastion (bst-…), method GET.',
  'point.bastion-session-recording.1.watch.3': 'No immutability policy and no versioning on the container.',
  'point.bastion-session-recording.1.watch.4': 'For proof without gaps turn native client support off.',
  'point.bastion-session-recording.cause':
    'the SAS of the recording container or the CORS rule is wrong or has expired',
  'point.bastion-session-recording.fix':
    'Make a new SAS with read, create, write and list, add the CORS rule for the bst- name of the Bastion with GET, ' +
    'and use a container without immutability.',
  'point.bastion-shareable-links.1':
    'Yes with Standard or higher: a shareable link opens one VM in the browser without portal or Azure account; the ' +
    'account of the VM is still needed. Whoever has link and password gets in, so use it for short tasks and delete ' +
    'the link.',
  'point.bastion-shareable-links.1.change.1': 'Standard, shareable link on',
  'point.bastion-shareable-links.1.watch.1':
    'Not over Virtual WAN, not to peered VNets of other tenants, not to machines outside Azure.',
  'point.bastion-shareable-links.1.watch.2':
    'It has no expiry of its own; creating and deleting needs createShareableLinks and deleteShareableLinks rights.',
  'point.bastion-shareable-links.1.watch.3': 'No custom domain, and no password reset at first sign-in.',
  'point.bastion-shareable-links.1.watch.4': 'Limit 443 to AzureBastionSubnet by NSG to the addresses of those people.',
  'point.bastion-copy-paste-files-and-audio.1':
    'In the browser Bastion copies text only; files need the native client (Standard or higher). Allow the clipboard ' +
    'for the portal in your browser, or use the clipboard arrows at the left of the session.',
  'point.bastion-copy-paste-files-and-audio.1.watch.1':
    'Copy and paste can be turned off for all from Standard upwards, in Configuration.',
  'point.bastion-copy-paste-files-and-audio.1.watch.2': 'Set local keyboard and keyboard of the VM to the same layout.',
  'point.bastion-copy-paste-files-and-audio.1.watch.3':
    'The screen goes up to 1920x1080, and time zones are not redirected.',
  'point.bastion-copy-paste-files-and-audio.1.watch.4':
    'Files: az network bastion rdp and the drive of mstsc, or scp through az network bastion tunnel.',
  'point.bastion-copy-paste-files-and-audio.cause':
    'files go through the native client only, and the browser copies nothing but text',
  'point.bastion-copy-paste-files-and-audio.fix':
    'Upgrade to Standard, switch on native client support and copy files with az network bastion rdp or tunnel; for ' +
    'text allow the clipboard in the browser.',
  'point.bastion-other-ports.1':
    'Yes with Standard or higher: enter the port in the connection settings. Basic and Developer connect to 3389 and ' +
    '22 only. RDP to Linux and SSH to Windows need Standard too.',
  'point.bastion-other-ports.1.change.1': 'Standard or higher',
  'point.bastion-other-ports.1.watch.1':
    'Open the custom port from AzureBastionSubnet in the NSG of the VM, and outbound in an NSG on AzureBastionSubnet.',
  'point.bastion-other-ports.1.watch.2': 'With IP-based connection custom ports are not possible.',
  'point.bastion-other-ports.cause':
    'the VM listens on another port than 3389 or 22, and the SKU of the Bastion takes no other port',
  'point.bastion-other-ports.fix':
    'Upgrade the Bastion to Standard and enter the port, or let the VM listen on 3389 or 22 again.',
  'point.bastion-deployment-fails.1':
    'Create a subnet named exactly AzureBastionSubnet of /26 or larger first, without route table or delegation, and ' +
    'a Standard static public address in the same region; then deploy. The automatic Deploy button fails where it ' +
    'cannot find a free range.',
  'point.bastion-deployment-fails.1.change.1': 'with AzureBastionSubnet /26 and a Standard address made before',
  'point.bastion-deployment-fails.1.watch.1':
    'Check the quota of public addresses of the subscription and policies that deny them; Premium private-only needs ' +
    'none.',
  'point.bastion-deployment-fails.1.watch.2': 'An NSG on the subnet must have all required rules beforehand.',
  'point.bastion-deployment-fails.1.watch.3':
    'No default route from BGP into the VNet, and no link to a private zone such as azure.com or ' +
    'blob.core.windows.net.',
  'point.bastion-when-several-exist.1':
    'Several Bastions do not disturb each other: the one in the VNet of the VM is offered first, others in peered ' +
    'VNets can be chosen in the connect dialog. One in the hub (Basic or higher) can replace those in directly ' +
    'peered spokes.',
  'point.bastion-when-several-exist.1.change.1': 'in the hub',
  'point.bastion-when-several-exist.1.change.2': 'spokes: 3389 and 22 from the hub Bastion subnet',
  'point.bastion-when-several-exist.1.watch.1':
    'Test each spoke with the hub Bastion before you delete its own, and give users Reader on the hub Bastion and ' +
    'VNet.',
  'point.bastion-when-several-exist.1.watch.2':
    'Mind the sessions: 20 RDP or 40 SSH per instance; Basic has 2 instances, Standard up to 50.',
  'point.bastion-when-several-exist.1.watch.3': 'Behind two peerings or Virtual WAN it needs IP-based connection.',
  'point.bastion-maintenance-and-timeouts.1':
    'Sessions end when the Bastion is maintained, upgraded or reconfigured; the session on the VM stays and can be ' +
    'joined again. Idle limits come from the VM (group policy, sshd) and from proxies on your side.',
  'point.bastion-maintenance-and-timeouts.1.watch.1': 'Change SKU, instances and features out of hours.',
  'point.bastion-maintenance-and-timeouts.1.watch.2':
    'SSH: ClientAliveInterval on the server, or tmux so that work survives.',
  'point.bastion-maintenance-and-timeouts.1.watch.3':
    'Run long jobs as a service or scheduled task, not inside the session.',
  'point.bastion-maintenance-and-timeouts.cause':
    'the Bastion was maintained, upgraded or reconfigured, which ends its sessions',
  'point.bastion-maintenance-and-timeouts.fix':
    'Connect again: the session on the VM is still there. Change SKU, instances and features out of hours.',
  'point.bastion-stop-or-downgrade.1':
    'No: a Bastion can be neither paused nor made smaller in SKU, and it is billed by the hour whether used or not. ' +
    'Delete it and deploy it again with the smaller SKU, or by template when it is needed; that takes about 10 ' +
    'minutes.',
  'point.bastion-stop-or-downgrade.1.change.1': 'delete and deploy with the smaller SKU',
  'point.bastion-stop-or-downgrade.1.watch.1':
    'Fewer instances on Standard or Premium (2 at least) lower the price in place.',
  'point.bastion-stop-or-downgrade.1.watch.2': 'One Bastion in the hub instead of one per spoke saves most.',
  'point.bastion-stop-or-downgrade.1.watch.3': 'For a single test VM in its own VNet the Developer SKU is free.',
  'point.bastion-stop-or-downgrade.1.watch.4':
    'AzureBastionSubnet and the public address may stay when Bastion is deleted.',
  'point.bastion-port-of-the-machine-closed.1':
    'Bastion comes from the range of AzureBastionSubnet to 3389 or 22, and something before the machine denies it: ' +
    'the NSG of its subnet or card, or the firewall of the guest. Allow that range there, on this port only.',
  'point.bastion-port-of-the-machine-closed.1.change.1': 'the VM: 3389 or 22 from the range of AzureBastionSubnet',
  'point.bastion-port-of-the-machine-closed.1.watch.1':
    'Subnet and network card can each have an NSG: both must allow it.',
  'point.bastion-port-of-the-machine-closed.1.watch.2':
    'In the guest: the Windows firewall rule for Remote Desktop, sshd running and listening on the port.',
  'point.bastion-port-of-the-machine-closed.1.watch.3':
    'Security admin rules of Virtual Network Manager win over NSGs.',
  'point.bastion-port-of-the-machine-closed.cause':
    'the NSG or the guest firewall of the VM denies 3389 or 22 from the range of AzureBastionSubnet',
  'point.bastion-port-of-the-machine-closed.fix':
    'Allow the port from the range of AzureBastionSubnet in the NSGs of the subnet and the network card, and in the ' +
    'firewall of the guest.',
  'point.bastion-web-socket-blocked.1':
    'The browser needs a WebSocket on 443 to the Bastion, and a proxy or firewall on your side breaks it. Let ' +
    '*.bastion.azure.com pass with WebSockets and without TLS inspection, or use the native client.',
  'point.bastion-web-socket-blocked.1.watch.1': 'Proof: it works from a phone or another network at the same moment.',
  'point.bastion-web-socket-blocked.1.watch.2':
    'Sign-in with Entra ID for RDP in the portal also needs pop-ups for cdn.bastion.azure.com.',
  'point.bastion-web-socket-blocked.1.watch.3':
    'If an NSG limits who may reach Bastion, the address of that office must be in it.',
  'point.bastion-web-socket-blocked.cause': 'a proxy or firewall on your side breaks the WebSocket to Bastion',
  'point.bastion-web-socket-blocked.fix':
    'Let *.bastion.azure.com pass the proxy on 443 with WebSockets and without TLS inspection, or use the native ' +
    'client.',
  'point.bastion-instances-are-full.1':
    'Each Bastion instance carries about 20 RDP or 40 SSH sessions of medium load; Basic has two instances and ' +
    'cannot grow. Take Standard or Premium and raise the instances, up to 50.',
  'point.bastion-instances-are-full.1.change.1': 'Standard or higher, more instances',
  'point.bastion-instances-are-full.1.watch.1': 'Heavy work on the screen counts more: fewer sessions fit.',
  'point.bastion-instances-are-full.1.watch.2': 'AzureBastionSubnet must be /26 or larger for that.',
  'point.bastion-instances-are-full.1.watch.3': 'Changing the number of instances ends running sessions.',
  'point.bastion-instances-are-full.cause': 'the instances of the Bastion are full',
  'point.bastion-instances-are-full.fix':
    'Raise the instance count of the Bastion under Configuration (Standard or Premium), out of hours.',
  'point.bastion-and-just-in-time-port-closed.1':
    'Just-in-time access keeps the port of the VM closed, for Bastion too, and the person may not open it. Give ' +
    'jitNetworkAccessPolicies read and write beside Reader, and request access before you connect.',
  'point.bastion-and-just-in-time-port-closed.1.watch.1':
    'The rights are Microsoft.Security/locations/jitNetworkAccessPolicies/read and /write.',
  'point.bastion-and-just-in-time-port-closed.1.watch.2':
    'The time of a request runs out; a new connection then needs a new request.',
  'point.bastion-and-just-in-time-port-closed.cause':
    'just-in-time access has closed the port, and the person may not open it',
  'point.bastion-and-just-in-time-port-closed.fix':
    'Give the person read and write on jitNetworkAccessPolicies and let them request access for the VM before they ' +
    'connect.',
  'point.bastion-account-without-remote-desktop-right.1':
    'Windows lets in administrators and members of Remote Desktop Users only: add the account to that group. ' +
    'Machines set up as RDS session host are not supported by Bastion at all.',
  'point.bastion-account-without-remote-desktop-right.1.watch.1':
    'A first sign-in that asks for a new password does not work by shareable link.',
  'point.bastion-account-without-remote-desktop-right.1.watch.2':
    'For people who need desktops, not administration, use Azure Virtual Desktop.',
  'point.bastion-account-without-remote-desktop-right.cause':
    'the account is neither administrator nor member of Remote Desktop Users on the VM',
  'point.bastion-account-without-remote-desktop-right.fix':
    'Add the account to the group Remote Desktop Users of the VM.',
  'point.bastion-answers-go-through-a-firewall.1':
    'Bastion comes directly over the peering, but a route on the VM subnet that covers the range of ' +
    'AzureBastionSubnet sends the answers to the firewall, which never saw the start. Keep that range out of the ' +
    'routes.',
  'point.bastion-answers-go-through-a-firewall.1.change.1':
    'VM subnets: routes to single subnets of the hub instead of its whole range, AzureBastionSubnet left out',
  'point.bastion-answers-go-through-a-firewall.1.watch.1':
    'A 0.0.0.0/0 route alone does no harm: the peering route to the hub VNet is more specific.',
  'point.bastion-answers-go-through-a-firewall.1.watch.2':
    'A route that equals the range of the hub VNet or is longer takes its place.',
  'point.bastion-answers-go-through-a-firewall.1.watch.3':
    'AzureBastionSubnet itself may have no route table, so the way there cannot be sent through the firewall.',
  'point.bastion-answers-go-through-a-firewall.cause':
    'a route on the subnet of the VM sends the answers to Bastion through a firewall',
  'point.bastion-answers-go-through-a-firewall.fix':
    'Change the route table of the VM subnet so that no route as long as the hub VNet range covers ' +
    'AzureBastionSubnet; the answers then take the peering.',
  'point.private-kubernetes-api-through-bastion.1':
    'Yes with Standard or Premium and native client support, though it is a preview: az aks bastion tunnel (CLI ' +
    'extension aks-preview) opens the way to the private API server, and kubectl runs through it from your laptop, ' +
    'without a jump VM.',
  'point.private-kubernetes-api-through-bastion.1.change.1': 'Standard, native client support on',
  'point.private-kubernetes-api-through-bastion.1.watch.1':
    'Not with AKS Automatic, nor where the node resource group is locked down.',
  'point.private-kubernetes-api-through-bastion.1.watch.2':
    'Reader on the cluster, the Bastion and the VNet of the cluster where it is peered.',
  'point.private-kubernetes-api-through-bastion.1.watch.3':
    'For a public cluster with authorized ranges add the public address of the Bastion to them.',
  'point.bastion-zones-and-regions.1':
    'Yes for Basic, Standard and Premium in many regions: choose several zones when you deploy, with a ' +
    'zone-redundant Standard address. It cannot be changed later; then delete and deploy anew. It costs nothing ' +
    'extra.',
  'point.bastion-zones-and-regions.1.watch.1':
    'When a zone fails, its sessions break and connect again through the others.',
  'point.bastion-zones-and-regions.1.watch.2': 'It needs as many instances as zones to be in each of them.',
  'point.bastion-zones-and-regions.1.watch.3': 'Check first that your region offers it.',
  'point.who-connected-through-bastion.1':
    'Yes: add a diagnostic setting on the Bastion with its audit logs. They hold user name, client address, ' +
    'protocol, target machine and time of each connection, in storage or Log Analytics.',
  'point.who-connected-through-bastion.1.watch.1':
    'They say who connected, not what was done: for that take session recording (Premium) or logs of the guest.',
  'point.who-connected-through-bastion.1.watch.2':
    'The setting must be there beforehand; nothing is recorded backwards.',
  'point.bastion-and-kerberos.1':
    'Yes: point the DNS servers of the VNet to the domain controller, switch on Kerberos in the configuration of the ' +
    'Bastion, and sign in as user@domain. Without it Bastion uses NTLM.',
  'point.bastion-and-kerberos.1.change.1': 'Kerberos authentication on',
  'point.bastion-and-kerberos.1.change.2': 'the VNet of Bastion: the domain controller in Azure',
  'point.bastion-and-kerberos.1.watch.1':
    'From the Basic SKU on. It is set up in the portal and works in the browser, not by native client.',
  'point.bastion-and-kerberos.1.watch.2':
    'Only the first domain controller is used, and one domain; no cross-realm sign-in.',
  'point.bastion-and-kerberos.1.watch.3': 'After a change of the DNS servers the Bastion has to be deployed anew.',
  'point.entra-sign-in-and-bastion-limits.1':
    'In the portal Basic is enough (SSH generally available, RDP in preview), by native client Standard. The option ' +
    'shows once the login extension is on the VM and you have Virtual Machine User or Administrator Login.',
  'point.entra-sign-in-and-bastion-limits.1.watch.1':
    'RDP with Entra in the portal and session recording exclude each other.',
  'point.entra-sign-in-and-bastion-limits.1.watch.2': 'Not for IP-based RDP; IP-based SSH by native client works.',
  'point.entra-sign-in-and-bastion-limits.1.watch.3':
    'By native client the PC must be registered or joined in the same directory as the VM.',
  'point.entra-sign-in-and-bastion-limits.1.watch.4': 'Windows 10 20H2, Windows 11 21H2 or Server 2022 and later.',
  'point.bastion-tunnel-and-web-pages.1':
    'No, the tunnel is made for RDP and SSH clients and does not relay web servers. Open the page in a browser on a ' +
    'jump VM, forward it inside an SSH session, or use point-to-site VPN.',
  'point.bastion-tunnel-and-web-pages.1.watch.1': 'The native client does not run in Cloud Shell.',
  'point.bastion-tunnel-and-web-pages.1.watch.2':
    'It takes no SSH key from Key Vault: download the key to a file first.',
  'point.bastion-needs-on-the-machine.1':
    'The machine needs neither agent nor public address, and your PC no client: a browser with HTML5 does, such as ' +
    'Edge or Chrome. RDP or SSH must be allowed from AzureBastionSubnet, nothing else.',
  'point.bastion-needs-on-the-machine.1.watch.1': 'Only the native client needs the Azure CLI.',
  'point.bastion-needs-on-the-machine.1.watch.2': 'Bastion keeps customer data in its region.',
  'point.bastion-scaling-cuts-sessions.1':
    'Yes with Standard or higher, but each change of the instance count cuts the sessions that are open, and nothing ' +
    'scales by itself. Set the number for the peak, out of hours.',
  'point.bastion-scaling-cuts-sessions.1.change.1': 'the instance count',
  'point.bastion-scaling-cuts-sessions.1.watch.1': 'Each instance is billed by the hour, and 2 is the least.',
};
