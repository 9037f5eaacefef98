/** What is answered to questions about application gateway. */
export const applicationGatewayWords = {
  'point.app-gateway-hub-publishes-spokes.1':
    'An Application Gateway in the hub can publish what runs in the spokes: its back ends are IP addresses or names ' +
    'reachable over the peering. A load balancer cannot: it stays in the VNet of its back ends, so let the gateway ' +
    'target its private address.',
  'point.app-gateway-hub-publishes-spokes.1.change.1': 'in the hub, back ends by IP address over the peering',
  'point.app-gateway-hub-publishes-spokes.1.change.2': 'in the VNet of the cluster or VMs',
  'point.app-gateway-hub-publishes-spokes.1.watch.1':
    'Load balancer backends must be in the same VNet as the load balancer; only Application Gateway and firewall ' +
    'DNAT reach across.',
  'point.app-gateway-hub-publishes-spokes.1.watch.2':
    'The gateway needs a dedicated subnet, /24 recommended, with ports 65200-65535 open from GatewayManager.',
  'point.app-gateway-hub-publishes-spokes.1.watch.3':
    'Names of back ends are resolved by the DNS of the hub VNet: link the private zones there.',
  'point.app-gateway-hub-publishes-spokes.1.watch.4':
    'Do not switch off access to the remote VNet on the peering: that stops the gateway too.',
  'point.app-gateway-backends-on-premises.1':
    'Yes: list the on-premises servers by IP address or name; the gateway reaches them over your ExpressRoute as any ' +
    'VM in its VNet would.',
  'point.app-gateway-backends-on-premises.1.change.1': 'back ends by private IP address',
  'point.app-gateway-backends-on-premises.1.change.3': 'a way back to the gateway subnet, allowed in the firewall',
  'point.app-gateway-backends-on-premises.1.watch.1':
    'If on-premises announces 0.0.0.0/0, the gateway subnet must not follow it: switch off route propagation there ' +
    'or enable network isolation.',
  'point.app-gateway-backends-on-premises.1.watch.2':
    'The servers see an address of the gateway subnet; the client is in X-Forwarded-For.',
  'point.app-gateway-backends-on-premises.1.watch.3':
    'In a spoke the VNet needs gateway transit to the circuit in the hub.',
  'point.app-gateway-backends-on-premises.2':
    'Yes: Application Gateway takes any back end it can reach by IP address or name, on-premises servers over VPN or ' +
    'ExpressRoute included. A load balancer cannot do that.',
  'point.app-gateway-backends-on-premises.2.change.1': 'back ends by private IP address',
  'point.app-gateway-backends-on-premises.2.watch.1':
    'The on-premises side needs a route back to the subnet of the gateway, and its firewall must allow it, probes ' +
    'included.',
  'point.app-gateway-backends-on-premises.2.watch.2':
    'Names are resolved by the DNS servers of the VNet: forward the internal zone, or use IP addresses.',
  'point.app-gateway-backends-on-premises.2.watch.3':
    'If 0.0.0.0/0 is announced over the tunnel, keep it off the gateway subnet or enable network isolation.',
  'point.app-gateway-v1-retired.1':
    'It must be replaced: v1 was retired on 28 April 2026 and running gateways were stopped. There is no upgrade in ' +
    'place; a script copies the configuration to a new v2 gateway, a second one can move the public address.',
  'point.app-gateway-v1-retired.1.change.1': 'by v2 in a subnet of its own',
  'point.app-gateway-v1-retired.1.watch.1':
    'The two generations cannot share a subnet: plan a dedicated subnet, /24 recommended.',
  'point.app-gateway-v1-retired.1.watch.2':
    'First clone and test the v2 gateway, then move the traffic: by DNS, by weights in Traffic Manager, or with the ' +
    'address.',
  'point.app-gateway-v1-retired.1.watch.3': 'The v2 gateway does not proxy NTLM or Kerberos authentication.',
  'point.app-gateway-v1-retired.1.watch.4':
    'Moving the public address causes a short outage; the private address may change, so tell internal callers.',
  'point.app-gateway-v1-retired.cause':
    'the gateway is a v1 gateway, and those were stopped after their retirement on 28 April 2026',
  'point.app-gateway-v1-retired.fix':
    'Clone the configuration to a v2 gateway in a subnet of its own with the migration script, test it, and move the ' +
    'traffic by DNS or with the address.',
  'point.app-gateway-private-only.1':
    'It can, if the v2 gateway is created after you register the feature EnableApplicationGatewayNetworkIsolation in ' +
    'the subscription: private front end only, no rule for GatewayManager, own default route. A gateway that stands ' +
    'already must be built anew.',
  'point.app-gateway-private-only.1.change.1': 'with network isolation, private front end only',
  'point.app-gateway-private-only.1.watch.1':
    'Without the feature, keep the public address but put no listener on it, and deny inbound internet in the NSG ' +
    'except GatewayManager on 65200-65535.',
  'point.app-gateway-private-only.1.watch.2':
    'A private-only gateway has no way to the internet: add a NAT gateway or a route to a firewall if back ends, ' +
    'certificates or Key Vault are reached publicly.',
  'point.app-gateway-private-only.1.watch.3':
    'Old and new kinds in one subnet keep the old limits: give it a subnet of its own.',
  'point.app-gateway-private-only.1.watch.4': 'The NSG must still allow AzureLoadBalancer inbound.',
  'point.internal-layer-7-entry.1':
    'Application Gateway with a private front end: it ends TLS, routes by host and path and has a WAF, and people ' +
    'reach it over peering, VPN or ExpressRoute. An internal load balancer is enough where one port is spread over ' +
    'VMs.',
  'point.internal-layer-7-entry.1.change.1': 'private front end',
  'point.internal-layer-7-entry.1.watch.1': 'It needs a dedicated subnet, /24 recommended.',
  'point.internal-layer-7-entry.1.watch.2':
    'Put the name into a private DNS zone that internal clients resolve, with a certificate they trust.',
  'point.internal-layer-7-entry.1.watch.3': 'With network isolation it needs no public address at all.',
  'point.internal-layer-7-entry.1.watch.4': 'Front Door does not serve here: it is a public edge service.',
  'point.app-gateway-public-and-private-frontend.1':
    'Yes: one gateway can have one public and one private front end, both on the same port if you like. More than ' +
    'one public IPv4 address is not possible; many sites share it by host name.',
  'point.app-gateway-public-and-private-frontend.1.change.1': 'add the private front end and its listeners',
  'point.app-gateway-public-and-private-frontend.1.watch.1':
    'With listeners on the same port for both, the NSG must allow that port to the front end addresses and the ' +
    'gateway subnet.',
  'point.app-gateway-public-and-private-frontend.1.watch.2':
    'A WAF policy can differ per site: set it at the listener.',
  'point.app-gateway-default-route-to-firewall.1':
    'Only with network isolation: a normal v2 gateway needs 0.0.0.0/0 straight to the internet for its management. ' +
    'Specific prefixes, such as the range of the back ends, may go to a firewall or appliance on every v2 gateway.',
  'point.app-gateway-default-route-to-firewall.1.change.1':
    'the gateway subnet: 0.0.0.0/0 to Internet, back end ranges to the firewall',
  'point.app-gateway-default-route-to-firewall.1.watch.1':
    'A default route learned over ExpressRoute or VPN does the same damage: switch off gateway route propagation on ' +
    'that subnet, or add 0.0.0.0/0 with next hop Internet.',
  'point.app-gateway-default-route-to-firewall.1.watch.2':
    'A gateway created with EnableApplicationGatewayNetworkIsolation accepts 0.0.0.0/0 to an appliance; an existing ' +
    'one must be built anew.',
  'point.app-gateway-default-route-to-firewall.1.watch.3':
    'Route the replies of the back ends through the same firewall, or connections break half way.',
  'point.app-gateway-default-route-to-firewall.1.watch.4':
    'Backend health "Unknown" with working traffic is the typical sign of a wrong route or NSG.',
  'point.app-gateway-default-route-to-firewall.cause':
    'the default route of the gateway subnet goes to an appliance or on-premises',
  'point.app-gateway-default-route-to-firewall.fix':
    'Set 0.0.0.0/0 with next hop Internet on the gateway subnet and stop learned default routes there; or build the ' +
    'gateway anew with EnableApplicationGatewayNetworkIsolation.',
  'point.app-gateway-with-azure-firewall.1':
    'Usually in parallel: web traffic enters by Application Gateway with WAF, everything else and all outbound by ' +
    'the firewall. Put the firewall behind the gateway only where it must inspect the decrypted traffic to the back ' +
    'ends.',
  'point.app-gateway-with-azure-firewall.1.change.3':
    'back end ranges on the gateway subnet, and the gateway range on the back end subnets, both to the firewall',
  'point.app-gateway-with-azure-firewall.1.watch.1':
    'For a symmetric path both directions need the route; use the whole subnet ranges, not 0.0.0.0/0, on the gateway ' +
    'subnet.',
  'point.app-gateway-with-azure-firewall.1.watch.2':
    'Firewall before the gateway by DNAT hides the client address and lets the WAF see the firewall only.',
  'point.app-gateway-with-azure-firewall.1.watch.3':
    'TLS inspection needs Azure Firewall Premium and its certificate trusted by the gateway.',
  'point.app-gateway-with-azure-firewall.1.watch.4': 'Each further hop costs latency and processing fees.',
  'point.app-gateway-dns-zone-link.1':
    'Link the private zone to the VNet in which the Application Gateway resolves: it uses the DNS of its own VNet. ' +
    'The peering is the network path to the private address, so no Private Link of its own is needed between them.',
  'point.app-gateway-dns-zone-link.1.change.1': 'the zone of the back end to the VNet of the gateway',
  'point.app-gateway-dns-zone-link.1.watch.1':
    'After a change of DNS servers the gateway must be stopped and started; until then it asks the old ones.',
  'point.app-gateway-dns-zone-link.1.watch.2':
    'With a custom DNS server link the zone where that server resolves, and let it forward to 168.63.129.16.',
  'point.app-gateway-dns-zone-link.1.watch.3':
    'The host header must be a name that the app accepts: override it in the backend settings or use the same custom ' +
    'domain.',
  'point.app-gateway-dns-zone-link.1.watch.4':
    'Without an answer the gateway keeps the last good address of the back end.',
  'point.app-gateway-dns-zone-link.cause':
    'the private zone of the back end is not linked to the VNet of the gateway, so the gateway uses the public address',
  'point.app-gateway-dns-zone-link.fix':
    'Link the private zone to the VNet whose DNS the gateway uses, then stop and start the gateway if its DNS ' +
    'servers changed.',
  'point.app-gateway-private-link-to-backend-needed.1':
    'No Private Link is needed where the back end has an address in a peered VNet: the gateway reaches it over the ' +
    'peering. Link its private zone to the VNet of the gateway, because the gateway resolves there.',
  'point.app-gateway-private-link-to-backend-needed.1.change.1': 'the zone of the back end to the VNet of the gateway',
  'point.app-gateway-private-link-to-backend-needed.1.watch.1':
    'A private endpoint is for back ends without an address in your VNets, such as App Service or storage.',
  'point.app-gateway-private-link-to-backend-needed.1.watch.2':
    'Between VNets that cannot be peered (overlap, another company) a Private Link service is the way.',
  'point.app-gateway-private-link-to-backend-needed.1.watch.3':
    'The NSG of the back end must allow the subnet of the gateway.',
  'point.app-gateway-502-unhealthy.1':
    'Open Backend health: it names the reason. Most often it is a probe with the wrong host or path, a certificate ' +
    'that the gateway does not trust, or an NSG, route or guest firewall between the gateway subnet and the back end.',
  'point.app-gateway-502-unhealthy.1.change.2': 'back ends must admit the gateway subnet on the back end port',
  'point.app-gateway-502-unhealthy.1.watch.1':
    'The probe expects 200 to 399 unless changed: sign-in redirects to another host or 401 need a path of their own.',
  'point.app-gateway-502-unhealthy.1.watch.2':
    'The status Unknown means that the gateway cannot report: ports 65200-65535 from GatewayManager, outbound ' +
    'internet or the default route are blocked.',
  'point.app-gateway-502-unhealthy.1.watch.3':
    'For App Service take the host name from the back end, or use the same custom domain on both.',
  'point.app-gateway-502-unhealthy.1.watch.4':
    'A back end slower than the request timeout (20 seconds by default) gives 502 or 504 as well.',
  'point.app-gateway-nsg-rules.1':
    'An NSG is allowed with three things open: TCP 65200-65535 inbound from GatewayManager, everything from ' +
    'AzureLoadBalancer, and outbound to the internet. Then allow your listener ports from the sources you want and ' +
    'deny the rest.',
  'point.app-gateway-nsg-rules.1.change.1': 'the gateway subnet: GatewayManager, AzureLoadBalancer, listener ports',
  'point.app-gateway-nsg-rules.1.watch.1':
    'With network isolation only AzureLoadBalancer inbound is required, and outbound may be denied.',
  'point.app-gateway-nsg-rules.1.watch.2':
    'To admit Front Door only, use source AzureFrontDoor.Backend and check X-Azure-FDID in a custom WAF rule.',
  'point.app-gateway-nsg-rules.1.watch.3':
    'The destination is the whole gateway subnet, because the instances change their addresses.',
  'point.app-gateway-nsg-rules.cause': 'the NSG of the gateway subnet does not let GatewayManager in on 65200-65535',
  'point.app-gateway-nsg-rules.fix':
    'Allow TCP 65200-65535 inbound from GatewayManager, everything from AzureLoadBalancer, and outbound to the ' +
    'internet, above any deny rule.',
  'point.app-gateway-subnet-size-move.1':
    'It needs a dedicated subnet, /24 recommended: one address per instance (up to 125), one for a private front ' +
    'end, five for Azure. Nothing but application gateways may be in it, and v1 and v2 do not mix.',
  'point.app-gateway-subnet-size-move.1.watch.1':
    'It can move to another subnet of the same VNet only, stopped, by PowerShell or CLI, and only with a public ' +
    'front end alone; never to another VNet.',
  'point.app-gateway-subnet-size-move.1.watch.2': 'Several gateways can share one subnet if the addresses suffice.',
  'point.app-gateway-subnet-size-move.1.watch.3':
    'A smaller subnet works while the highest instance count fits, with room for upgrades.',
  'point.app-gateway-private-link.1':
    'Yes: Application Gateway v2 has Private Link of its own. Others create a private endpoint to its front end from ' +
    'their VNet, also in another region, subscription or tenant, without peering and with overlapping ranges.',
  'point.app-gateway-private-link.1.change.1':
    'a Private Link configuration on the front end, in a subnet other than its own',
  'point.app-gateway-private-link.1.change.2': 'at the consumer, approved at the gateway',
  'point.app-gateway-private-link.1.watch.1':
    'There is no alias and no DNS zone: consumers use the resource ID and put the name into a zone of theirs.',
  'point.app-gateway-private-link.1.watch.2':
    'Connections end after about 5 idle minutes: TCP keepalives below 300 seconds.',
  'point.app-gateway-private-link.1.watch.3':
    'Each address of the Private Link configuration carries 64,000 connections, up to 8 addresses.',
  'point.app-gateway-private-link.1.watch.4': 'A listener must use that front end, or the connection goes nowhere.',
  'point.app-gateway-tcp-tls-proxy.1':
    'Partly: Application Gateway v2 can proxy TCP and TLS beside HTTP. It does not inspect that traffic with the ' +
    'WAF, keeps no client address and knows no UDP; where these matter take a Standard Load Balancer.',
  'point.app-gateway-tcp-tls-proxy.1.change.1': 'a TCP or TLS listener and back end',
  'point.app-gateway-tcp-tls-proxy.1.watch.1':
    'Its advantage: back ends in peered VNets or on-premises, one certificate store, one address.',
  'point.app-gateway-tcp-tls-proxy.1.watch.2': 'The drain time of back ends is fixed at 30 seconds.',
  'point.app-gateway-inbound-only.1':
    'Application Gateway handles inbound only: servers behind it need a way out of their own, best a NAT gateway on ' +
    'their subnet or a route to a firewall.',
  'point.app-gateway-inbound-only.1.change.2': 'on the subnet of the back ends',
  'point.app-gateway-inbound-only.1.watch.1':
    'VNets made with API version 2025-07-01 or later have no default outbound access.',
  'point.app-gateway-inbound-only.1.watch.2':
    'A private-only gateway that reaches public back ends or certificate lists needs a NAT gateway on its own subnet.',
  'point.app-gateway-waf-upgrade-cost.1':
    'Yes: Standard_v2 changes to WAF_v2 in place without interruption; attach a WAF policy in detection mode first. ' +
    'You pay a fixed hour plus capacity units, more with WAF.',
  'point.app-gateway-waf-upgrade-cost.1.change.1': 'tier WAF_v2 with a WAF policy',
  'point.app-gateway-waf-upgrade-cost.1.watch.1':
    'In a VNet with DDoS Network Protection the WAF costs no more than the Standard tier.',
  'point.app-gateway-waf-upgrade-cost.1.watch.2': 'Set a minimum instance count: scaling out takes minutes.',
  'point.app-gateway-waf-upgrade-cost.1.watch.3': 'A stopped gateway costs nothing, so test gateways can be stopped.',
  'point.app-gateway-permission-on-subnet.1':
    'Whoever creates or changes the gateway needs Microsoft.Network/virtualNetworks/subnets/join/action on its ' +
    'subnet, be it a person, a pipeline or the identity of AGIC. Network Contributor on the VNet has it; a custom ' +
    'role with that action is enough.',
  'point.app-gateway-permission-on-subnet.1.watch.1':
    'Check with Access control (IAM) at the VNet for the very principal that runs the change; rights on the gateway ' +
    'alone are not enough.',
  'point.app-gateway-permission-on-subnet.1.watch.2':
    'Also needed: publicIPAddresses/join/action on its public address.',
  'point.app-gateway-permission-on-subnet.1.watch.3':
    'A new role assignment takes some minutes to work: then repeat the change, or restart the AGIC pod.',
  'point.app-gateway-permission-on-subnet.cause':
    'whoever changes the gateway has no subnets/join/action on its subnet',
  'point.app-gateway-permission-on-subnet.fix':
    'Give that principal Network Contributor or a custom role with ' +
    'Microsoft.Network/virtualNetworks/subnets/join/action on the VNet or subnet.',
  'point.app-gateway-app-service-host-name.1':
    'The gateway sends the app another host name than people typed. Best: add the same custom domain to the app and ' +
    'do not override the host header; then redirects, cookies and sign-in keep the public name. A rewrite of ' +
    'Location repairs redirects only.',
  'point.app-gateway-app-service-host-name.1.change.2': 'backend setting: no host override, probe with the custom name',
  'point.app-gateway-app-service-host-name.1.watch.1':
    'App Service needs the custom domain verified by TXT asuid.<name>; DNS may point to the gateway.',
  'point.app-gateway-app-service-host-name.1.watch.2':
    'With "pick host name from backend" the app answers, but absolute links carry azurewebsites.net.',
  'point.app-gateway-app-service-host-name.1.watch.3':
    'Give the probe the custom or default domain of the app as host.',
  'point.app-gateway-app-service-host-name.cause':
    'the gateway calls the app by another host name than people type, and the app redirects to its own',
  'point.app-gateway-app-service-host-name.fix':
    'Add the custom domain to the app, switch off the host override in the backend setting, and give the probe that ' +
    'domain.',
  'point.app-gateway-key-vault-certificate.1':
    'It works with a closed vault: give the gateway a user-assigned identity that may get secrets, admit its subnet ' +
    "in the vault's firewall (service endpoint Microsoft.KeyVault) and allow trusted services. With a private " +
    "endpoint the vault's name must resolve privately in the gateway's VNet.",
  'point.app-gateway-key-vault-certificate.1.change.2':
    "firewall of the vault: the gateway's subnet and trusted services",
  'point.app-gateway-key-vault-certificate.1.change.3':
    'privatelink.vaultcore.azure.net to the VNet of the gateway, where the vault has a private endpoint',
  'point.app-gateway-key-vault-certificate.1.watch.1':
    'Reference the secret without version: the gateway looks every four hours and takes a renewed certificate by ' +
    'itself.',
  'point.app-gateway-key-vault-certificate.1.watch.2':
    "The gateway asks the VNet's DNS servers: after changing them stop and start the gateway.",
  'point.app-gateway-key-vault-certificate.1.watch.3':
    'A listener whose certificate cannot be read is disabled: Azure Advisor names the vault and the reason.',
  'point.app-gateway-key-vault-certificate.cause':
    'the firewall of the key vault keeps the gateway from its certificate',
  'point.app-gateway-key-vault-certificate.fix':
    'Admit the gateway subnet (service endpoint Microsoft.KeyVault) and trusted services in the vault, or link ' +
    'privatelink.vaultcore.azure.net to the VNet of the gateway.',
  'point.app-gateway-websocket-timeouts.1':
    'WebSocket works on all tiers without a setting, as long as the request timeout of the backend setting is long ' +
    'enough: up to 24 hours for private back ends, 4 minutes for public ones. Idle client connections are cut after ' +
    '4 minutes unless you raise it (up to 30) at the public address.',
  'point.app-gateway-websocket-timeouts.1.change.1': 'request timeout of the backend setting',
  'point.app-gateway-websocket-timeouts.1.watch.1': 'HTTP/2 is for clients only; towards the servers it is HTTP/1.1.',
  'point.app-gateway-websocket-timeouts.1.watch.2':
    'Let the client send a ping below 4 minutes; a private front end has a fixed idle timeout of 5 minutes, HTTP/2 ' +
    'clients one of 3.',
  'point.app-gateway-waf-blocks-requests.1':
    'Look up the rule in the firewall log of the gateway (rule ID and matched data), then exclude just that ' +
    'parameter or cookie for that rule. Switching whole rules or the WAF off is the last resort.',
  'point.app-gateway-waf-blocks-requests.1.change.1': 'an exclusion for that rule, per site or path policy',
  'point.app-gateway-waf-blocks-requests.1.watch.1':
    'Diagnostic settings must send ApplicationGatewayFirewallLog to Log Analytics first.',
  'point.app-gateway-waf-blocks-requests.1.watch.2':
    'The rule sets score anomalies: a block is the sum of several rules, so read all entries of one transaction ID.',
  'point.app-gateway-waf-blocks-requests.1.watch.3':
    'Body and file size limits are settings of the policy: raise them before you disable inspection; from CRS 3.2 on ' +
    'they can be switched off.',
  'point.app-gateway-waf-blocks-requests.1.watch.4':
    'A 403 without a log entry points to the back end or an access restriction.',
  'point.app-gateway-waf-blocks-requests.cause': 'a rule of the WAF in prevention mode takes the request for an attack',
  'point.app-gateway-waf-blocks-requests.fix':
    'Find the matched rules of that transaction (949110 only sums them up) and add an exclusion for the parameter, ' +
    'header or cookie for those rules.',
  'point.app-gateway-many-sites.1':
    'Yes: one gateway serves many sites on one address, told apart by host name. A v2 gateway has 100 active ' +
    'listeners, each with up to five host names, wildcards included, and 100 backend pools.',
  'point.app-gateway-many-sites.1.watch.1':
    'Rules with wildcards come after the exact names: give each rule a priority.',
  'point.app-gateway-many-sites.1.watch.2': 'A WAF policy can be set per listener, so sites can differ.',
  'point.app-gateway-many-sites.1.watch.3':
    'One faulty certificate or template run can hurt all sites: split by criticality, not only by count.',
  'point.app-gateway-many-sites.1.watch.4': 'With WAF rule sets CRS 3.1 or older the limit is 40.',
  'point.app-gateway-client-address.1':
    'It does not keep the source address: servers see an address of the gateway subnet, the client is in ' +
    'X-Forwarded-For (with its port). Filter clients at the gateway, by the NSG of its subnet or a custom WAF rule.',
  'point.app-gateway-client-address.1.watch.1':
    'Strip the port by a rewrite rule with the server variable add_x_forwarded_for_proxy if the application cannot ' +
    'read it.',
  'point.app-gateway-client-address.1.watch.2':
    'The NSG of the servers admits the whole gateway subnet, as instances change addresses.',
  'point.app-gateway-client-address.1.watch.3': 'Where the true source must arrive, take a Standard Load Balancer.',
  'point.app-gateway-move-vnet.1':
    'Not to another VNet or region: build a new gateway there and switch DNS. Within the same VNet a stopped gateway ' +
    'can change its subnet by PowerShell or CLI, if it has no private front end.',
  'point.app-gateway-move-vnet.1.change.1': 'a new one in the target VNet, then DNS over to it',
  'point.app-gateway-move-vnet.1.watch.1':
    'Lower the TTL of the record the day before; run both side by side while clients move.',
  'point.app-gateway-move-vnet.1.watch.2': 'Export the configuration as a template and change only IDs.',
  'point.app-gateway-move-vnet.1.watch.3':
    'The target subnet must be empty of anything but application gateways of the same generation.',
  'point.app-gateway-sku-and-price.1':
    'Standard_v2 for routing and TLS, WAF_v2 where the site is public and must be filtered. You pay a fixed hour ' +
    'plus capacity units for what passes, more with WAF; a stopped gateway costs nothing.',
  'point.app-gateway-sku-and-price.1.watch.1':
    'In a VNet with DDoS Network Protection WAF_v2 is billed at the Standard_v2 rate.',
  'point.app-gateway-sku-and-price.1.watch.2':
    'Each reserved instance holds 10 capacity units that are billed whether used or not: keep the minimum low and ' +
    'let autoscaling add.',
  'point.app-gateway-sku-and-price.1.watch.3': 'Standard_v2 changes to WAF_v2 in place later.',
  'point.app-gateway-mutual-tls.1':
    'Yes on v2: an SSL profile with the trusted client CA chain at the HTTPS listener makes the gateway ask for and ' +
    'check a client certificate. Pass it on to the servers by a header rewrite with the client_certificate server ' +
    'variables.',
  'point.app-gateway-mutual-tls.1.change.1': 'an SSL profile with the client CA at the listener',
  'point.app-gateway-mutual-tls.1.watch.1':
    'Upload the complete chain, root included; the issuer can be verified by DN.',
  'point.app-gateway-mutual-tls.1.watch.2':
    "Towards the servers the gateway opens a TLS connection of its own, without the client's certificate.",
  'point.app-gateway-mutual-tls.1.watch.3': 'Revocation can be checked by OCSP: the gateway must reach the responder.',
  'point.app-gateway-probe-wrong-host-or-path.1':
    'The probe reaches the server but asks for the wrong thing: by default it calls / with host 127.0.0.1 and takes ' +
    '200-399 as healthy. Make a custom probe with the host name and a path that answers without sign-in, or accept ' +
    'the code that comes, for example 401.',
  'point.app-gateway-probe-wrong-host-or-path.1.change.1': 'a custom probe: host name, path, accepted status codes',
  'point.app-gateway-probe-wrong-host-or-path.1.watch.1':
    'Take "pick host name from backend settings" where the backend setting has a host name already.',
  'point.app-gateway-probe-wrong-host-or-path.1.watch.2':
    'Probes are GET requests without credentials: a path behind a login answers 401.',
  'point.app-gateway-probe-wrong-host-or-path.1.watch.3': 'For API Management probe /status-0123456789abcdef.',
  'point.app-gateway-probe-wrong-host-or-path.1.watch.4':
    'All back ends of the pool need to be unhealthy before every request fails with 502.',
  'point.app-gateway-probe-wrong-host-or-path.cause':
    'the health probe asks for a host name or path that the back end does not answer with 200-399',
  'point.app-gateway-probe-wrong-host-or-path.fix':
    'Create a custom probe with the host name that the site expects and a path that answers 200, and select it in ' +
    'the backend setting.',
  'point.app-gateway-cannot-reach-back-end.1':
    'The gateway gets no TCP connection to the port of the backend setting. Let the whole subnet of the gateway in: ' +
    'in the NSG of the servers, in their own firewall, and in a firewall on the way; and check that the port is ' +
    'right and somebody listens.',
  'point.app-gateway-cannot-reach-back-end.1.change.1': 'the subnet of the gateway to the back end port',
  'point.app-gateway-cannot-reach-back-end.1.watch.1':
    'Azure Firewall denies until a rule allows it: look for Default Action in its logs.',
  'point.app-gateway-cannot-reach-back-end.1.watch.2':
    'If the way there goes through a firewall, the way back must too, or half of the flow is dropped.',
  'point.app-gateway-cannot-reach-back-end.1.watch.3':
    'Instances change their addresses: allow the subnet, not single addresses.',
  'point.app-gateway-cannot-reach-back-end.1.watch.4':
    'A slow page behind the probe shows the same message with a timeout: then raise the timeout of a custom probe.',
  'point.app-gateway-cannot-reach-back-end.cause':
    'an NSG, route or firewall between the gateway subnet and the back end blocks the port',
  'point.app-gateway-cannot-reach-back-end.fix':
    'Allow the gateway subnet to the back end port in the NSG of the servers, in the operating system and in the ' +
    'firewall between, and route the replies the same way.',
  'point.app-gateway-back-end-name-not-resolved.1':
    'The gateway cannot resolve the name of the back end. It asks the DNS servers of its own VNet and reads that ' +
    'setting only when it starts: make the name resolvable there, reachable on port 53, then stop and start the ' +
    'gateway.',
  'point.app-gateway-back-end-name-not-resolved.1.change.1':
    "the zone of the back end on the DNS servers of the gateway's VNet",
  'point.app-gateway-back-end-name-not-resolved.1.watch.1':
    'Stop and start by PowerShell or CLI: the gateway is down meanwhile, so take a maintenance window.',
  'point.app-gateway-back-end-name-not-resolved.1.watch.2':
    'DNS servers in a peered VNet: NSG and routes of the gateway subnet must let port 53 through.',
  'point.app-gateway-back-end-name-not-resolved.1.watch.3':
    "Azure's own DNS knows single-label names only inside the same VNet; write the full name.",
  'point.app-gateway-back-end-name-not-resolved.cause':
    'the gateway cannot resolve the name of the back end, or still asks the DNS servers from before the change',
  'point.app-gateway-back-end-name-not-resolved.fix':
    "Make the name resolvable by the DNS servers of the gateway's VNet, let port 53 through, and stop and start the " +
    'gateway.',
  'point.app-gateway-back-end-certificate-name.1':
    'Over HTTPS the gateway checks the certificate of the server against the host name of the probe, or else of the ' +
    'backend setting. Enter a name that is in the certificate (its SAN where it has one) in the backend setting or ' +
    'probe, never an IP address.',
  'point.app-gateway-back-end-certificate-name.1.change.1':
    'backend setting and probe: the host name of the certificate',
  'point.app-gateway-back-end-certificate-name.1.watch.1':
    'The choice "Pick host name from backend target" gives the IP address where the pool has addresses, and no ' +
    'certificate matches that.',
  'point.app-gateway-back-end-certificate-name.1.watch.2':
    'A wildcard *.contoso.com covers neither contoso.com nor a.b.contoso.com.',
  'point.app-gateway-back-end-certificate-name.1.watch.3':
    'A v2 gateway has backend validation settings to send another SNI name; switching the check off is for tests only.',
  'point.app-gateway-back-end-certificate-name.cause':
    'the certificate of the back end is for another name than the probe or backend setting uses',
  'point.app-gateway-back-end-certificate-name.fix':
    'Set the host name of the backend setting, and of the custom probe, to a name that is in the certificate of the ' +
    'back end.',
  'point.app-gateway-back-end-root-not-trusted.1':
    'The gateway trusts public authorities only. For a certificate of your own CA choose "not a well-known CA" in ' +
    'the backend setting and upload the root certificate as .cer, the one that really signed the chain on the server.',
  'point.app-gateway-back-end-root-not-trusted.1.change.1': 'backend setting: the root certificate of the CA',
  'point.app-gateway-back-end-root-not-trusted.1.watch.1':
    'The root is wanted, not the server certificate and not the intermediate one.',
  'point.app-gateway-back-end-root-not-trusted.1.watch.2':
    'A self-signed certificate must be made as a CA, or it is reported as a missing intermediate.',
  'point.app-gateway-back-end-root-not-trusted.1.watch.3':
    'When the CA gets a new root, upload it before the servers change.',
  'point.app-gateway-back-end-root-not-trusted.cause':
    'the back end has a certificate of a private CA whose root is not in the backend setting',
  'point.app-gateway-back-end-root-not-trusted.fix':
    'Upload the root certificate (.cer) of the CA that signed the chain to the backend setting, with "well-known CA" ' +
    'set to no.',
  'point.app-gateway-back-end-chain-or-expiry.1':
    'The server sends an incomplete, wrongly ordered or expired chain. Browsers fill gaps, the gateway does not: ' +
    'install the leaf first, then all intermediates (and the root), on the server, with dates that are valid.',
  'point.app-gateway-back-end-chain-or-expiry.1.change.1': 'the full and valid certificate chain on the back end',
  'point.app-gateway-back-end-chain-or-expiry.1.watch.1':
    'Check with openssl s_client -connect <server>:443 -servername <name>: "unable to verify the first certificate" ' +
    'means a missing intermediate.',
  'point.app-gateway-back-end-chain-or-expiry.1.watch.2': 'Nothing is uploaded at the gateway for public authorities.',
  'point.app-gateway-back-end-chain-or-expiry.1.watch.3':
    'Renew on all members of the pool, or the gateway uses only those that are done.',
  'point.app-gateway-back-end-chain-or-expiry.cause':
    'the back end presents an incomplete or expired certificate chain',
  'point.app-gateway-back-end-chain-or-expiry.fix':
    'Install the complete valid chain on the back end: leaf on top, then the intermediates, then the root.',
  'point.app-gateway-request-timeout.1':
    'The server needs longer than the request timeout of the backend setting, which is 20 seconds by default. Raise ' +
    'it there for slow paths (1 to 86,400 seconds), and find out why the server is slow; v2 tries a second member ' +
    'before it answers 504.',
  'point.app-gateway-request-timeout.1.change.1': 'request timeout of the backend setting',
  'point.app-gateway-request-timeout.1.watch.1':
    'Make a backend setting of its own for slow paths, so that the others still fail fast.',
  'point.app-gateway-request-timeout.1.watch.2':
    'A front end before the gateway has a limit of its own: Front Door at most 240 seconds.',
  'point.app-gateway-request-timeout.1.watch.3':
    'If it always stops at another round number, the limit is in the web server or application.',
  'point.app-gateway-request-timeout.cause':
    'the back end takes longer than the request timeout of the backend setting',
  'point.app-gateway-request-timeout.fix':
    'Raise the request timeout in the backend setting of that path, and speed up the request or make it asynchronous.',
  'point.app-gateway-redirect-loop.1':
    'TLS ends at the gateway, the server gets HTTP and redirects to HTTPS, for ever. Let the application trust ' +
    'X-Forwarded-Proto, or switch its own redirect off and leave it to the gateway, or use HTTPS to the back end.',
  'point.app-gateway-redirect-loop.1.change.1': 'the application trusts X-Forwarded-Proto, or its own redirect is off',
  'point.app-gateway-redirect-loop.1.watch.1':
    'The redirect rule of the gateway belongs on the listener of port 80 only.',
  'point.app-gateway-redirect-loop.1.watch.2': 'Two places that redirect are one too many: choose one.',
  'point.app-gateway-redirect-loop.1.watch.3':
    'With Front Door before it the same can happen between Front Door and the gateway.',
  'point.app-gateway-redirect-loop.cause':
    'both the gateway and the application redirect, because the application gets HTTP behind the TLS of the gateway',
  'point.app-gateway-redirect-loop.fix':
    'Make the application trust X-Forwarded-Proto or switch its redirect off, and keep the redirect only on the HTTP ' +
    'listener of the gateway.',
  'point.app-gateway-key-vault-permission.1':
    'The user-assigned identity of the gateway may not read the secret. Give it Get on secrets in the access policy, ' +
    'or the role Key Vault Secrets User where the vault uses RBAC. The listener comes back with the next check, ' +
    'every four hours, or after any small change to the gateway.',
  'point.app-gateway-key-vault-permission.1.change.1':
    'the vault: Get on secrets, or the role Key Vault Secrets User, for the identity of the gateway',
  'point.app-gateway-key-vault-permission.1.watch.1':
    'It must be a user-assigned identity that is attached to the gateway; when it was deleted, make a new one and ' +
    'attach it.',
  'point.app-gateway-key-vault-permission.1.watch.2':
    'A certificate that was disabled or deleted in the vault stops the listener as well.',
  'point.app-gateway-key-vault-permission.1.watch.3':
    'With RBAC on the vault add the certificate by CLI, PowerShell or template; the portal could not.',
  'point.app-gateway-key-vault-permission.1.watch.4':
    'Only listeners with that certificate are disabled, the others go on.',
  'point.app-gateway-key-vault-permission.cause':
    'the managed identity of the gateway may not read the certificate in the key vault',
  'point.app-gateway-key-vault-permission.fix':
    'Give the user-assigned identity Get on secrets in the access policy, or the role Key Vault Secrets User; then ' +
    'make a small change to the gateway so that it looks again.',
  'point.app-gateway-subnet-not-its-own.1':
    'It cannot share: the subnet may hold application gateways of one generation and nothing else, and no delegation ' +
    'to another service. Make a subnet of its own, /24 recommended, and move what else is in it.',
  'point.app-gateway-subnet-not-its-own.1.change.1': 'a dedicated subnet for the gateway, /24 recommended',
  'point.app-gateway-subnet-not-its-own.1.watch.1':
    'A gateway with network isolation needs the subnet delegated to Microsoft.Network/applicationGateways.',
  'point.app-gateway-subnet-not-its-own.1.watch.2': 'Gateways of v1 and v2 cannot be in one subnet either.',
  'point.app-gateway-subnet-not-its-own.1.watch.3':
    'Private endpoints, VMs and App Service integration go into subnets of their own.',
  'point.app-gateway-subnet-not-its-own.1.watch.4':
    'The VNet can get a further address range if it is full; peerings then need a sync.',
  'point.app-gateway-subnet-not-its-own.cause':
    'the subnet of the gateway holds other resources, is delegated to another service, or is too small',
  'point.app-gateway-subnet-not-its-own.fix':
    'Create the gateway in a dedicated subnet, /24 recommended, without a delegation to another service. A gateway ' +
    'with network isolation needs the delegation Microsoft.Network/applicationGateways.',
  'point.app-gateway-front-end-times-out.1':
    'The client gets no TCP connection to the front end. Check in this order: a listener on that address and port ' +
    'that has a rule (without a rule it is not active), the NSG of the gateway subnet for the client range and port, ' +
    'and the way back to the client.',
  'point.app-gateway-front-end-times-out.1.change.1': 'a listener on the port, with a rule',
  'point.app-gateway-front-end-times-out.1.change.2': 'the gateway subnet: client ranges to the listener ports',
  'point.app-gateway-front-end-times-out.1.watch.1':
    'A route table or learned 0.0.0.0/0 on the gateway subnet sends replies to public clients another way.',
  'point.app-gateway-front-end-times-out.1.watch.2':
    'For on-premises clients of a private front end the replies must go the way of the request, not through a ' +
    'firewall that saw one half.',
  'point.app-gateway-front-end-times-out.1.watch.3':
    'A private front end address that no active listener uses is not there at all.',
  'point.app-gateway-front-end-times-out.cause':
    'no listener with a rule on that port, or the NSG or routes of the gateway subnet stop the client',
  'point.app-gateway-front-end-times-out.fix':
    'Add a listener with a rule on that address and port, and allow the clients to it in the NSG of the gateway ' +
    'subnet.',
  'point.app-gateway-no-listener-for-host.1':
    'None of the listeners has that host name, or a wider one comes first. Add the name to a multi-site listener ' +
    'with its rule, and on v2 order the rules by priority: exact names get the lowest numbers, wildcards higher ' +
    'ones, a basic listener (without host name) the largest.',
  'point.app-gateway-no-listener-for-host.1.change.1':
    'a multi-site listener with the name, its rule with a lower priority number',
  'point.app-gateway-no-listener-for-host.1.watch.1':
    'Without a basic listener v2 answers 404 for unknown names by itself.',
  'point.app-gateway-no-listener-for-host.1.watch.2': 'Names in the certificate of the listener must match too.',
  'point.app-gateway-no-listener-for-host.1.watch.3':
    'On v2 a basic listener whose rule has a lower number takes everything first, whatever names the others have: ' +
    'give its rule the largest number.',
  'point.app-gateway-no-listener-for-host.cause':
    'no listener of the gateway has the host name, or a wildcard or basic listener comes first',
  'point.app-gateway-no-listener-for-host.fix':
    'Add the host name to a multi-site listener and give its rule a lower priority number than rules with wildcards; ' +
    'the rule of a basic listener gets the largest number.',
  'point.app-gateway-path-rule-404.1':
    'None of the path rules fits as written, so the default pool gets the request. Paths are case-sensitive and ' +
    'exact unless they end in /*: write both /api and /api/*, in the letters that the clients use.',
  'point.app-gateway-path-rule-404.1.change.1': 'path rules with and without /*, in the right letters',
  'point.app-gateway-path-rule-404.1.watch.1': 'Rules of a path map are tried in order: the narrow ones first.',
  'point.app-gateway-path-rule-404.1.watch.2':
    'The path arrives unchanged at the server unless the backend setting overrides it.',
  'point.app-gateway-path-rule-404.cause':
    'no path rule fits the path as it is written, so the default pool gets the request',
  'point.app-gateway-path-rule-404.fix':
    'Add path rules for the exact path and for path/*, in the same capital and small letters as the requests.',
  'point.app-gateway-request-too-large.1':
    'The WAF refuses bodies above its maximum request body size, 128 KB by default, or files above the upload limit. ' +
    'Raise both in the WAF policy; from CRS 3.2 on the limits can be enforced apart from inspection.',
  'point.app-gateway-request-too-large.1.change.1': 'maximum request body size and file upload limit of the WAF policy',
  'point.app-gateway-request-too-large.1.watch.1': 'A policy per path lets you raise it for the upload only.',
  'point.app-gateway-request-too-large.1.watch.2': 'The server has a limit of its own, in IIS for example.',
  'point.app-gateway-request-too-large.1.watch.3': 'Front Door before the gateway has its own WAF.',
  'point.app-gateway-request-too-large.cause': 'the request is larger than the body or file limit of the WAF policy',
  'point.app-gateway-request-too-large.fix':
    'Raise the maximum request body size and the file upload limit in the WAF policy, best in a policy for that path.',
  'point.app-gateway-old-tls-clients.1':
    'Application Gateway speaks TLS 1.2 and later only; 1.0 and 1.1 ended on 31 August 2025. Clients that offer only ' +
    'those, or none of the cipher suites of the TLS policy, fail before any HTTP status. Update the clients; there ' +
    'is no way back.',
  'point.app-gateway-old-tls-clients.1.watch.1':
    'For clients with TLS 1.2 but old ciphers choose another predefined or a custom policy at the gateway or listener.',
  'point.app-gateway-old-tls-clients.1.watch.2':
    'The access log has no entry for such a client, as no request arrived.',
  'point.app-gateway-old-tls-clients.1.watch.3':
    'A load balancer passes TLS through and leaves the version to the server.',
  'point.app-gateway-old-tls-clients.cause':
    'the client offers only TLS 1.0 or 1.1, which the gateway does not speak any more',
  'point.app-gateway-old-tls-clients.fix':
    'Update the clients to TLS 1.2 or later; for old cipher suites choose a fitting TLS policy at the listener.',
  'point.agic-ingress-not-picked-up.1':
    'AGIC only takes ingresses of its own class, in the namespaces that it watches, with a service whose selector ' +
    'finds pods. Set kubernetes.io/ingress.class: azure/application-gateway (or the ingress class), then read the ' +
    'log of its pod for refused changes.',
  'point.agic-ingress-not-picked-up.1.change.1': 'the ingress: class azure/application-gateway',
  'point.agic-ingress-not-picked-up.1.watch.1':
    'Its identity needs rights on the gateway and subnets/join/action on the subnet.',
  'point.agic-ingress-not-picked-up.1.watch.2':
    'AGIC owns the gateway: what you set by hand is removed unless the gateway is shared (prohibited targets).',
  'point.agic-ingress-not-picked-up.1.watch.3': 'For new clusters look at Application Gateway for Containers.',
  'point.agic-ingress-not-picked-up.cause':
    'the ingress has no class of Application Gateway, or the controller does not watch its namespace',
  'point.agic-ingress-not-picked-up.fix':
    'Annotate the ingress with kubernetes.io/ingress.class: azure/application-gateway and let the controller watch ' +
    'the namespace.',
  'point.app-gateway-private-address-conflict.1':
    'A private front end that no listener with a rule uses is not reserved. An instance of this or another gateway ' +
    'in the subnet can take its address, and activating it then fails. Remove the front end and choose another free ' +
    'address.',
  'point.app-gateway-private-address-conflict.1.change.1': 'another private front end address',
  'point.app-gateway-private-address-conflict.1.watch.1':
    'Choose it far from the addresses that instances get, and attach a listener with a rule at once.',
  'point.app-gateway-private-address-conflict.1.watch.2': 'On v2 the private front end is always static.',
  'point.app-gateway-private-address-conflict.cause':
    'an instance in the subnet has taken the private front end address that was not in use',
  'point.app-gateway-private-address-conflict.fix':
    'Delete the private front end configuration, create it with another free address, and attach a listener with a ' +
    'rule.',
  'point.app-gateway-on-premises-back-end-unreachable.1':
    'The datacenter must know the subnet of the gateway and let it in: route it back over the circuit or tunnel and ' +
    'allow the back end port in the firewall there. In a spoke the peering needs gateway transit and the remote ' +
    'gateway.',
  'point.app-gateway-on-premises-back-end-unreachable.1.change.1':
    'a way back to the gateway subnet, allowed in the firewall',
  'point.app-gateway-on-premises-back-end-unreachable.1.watch.1':
    'The probe comes from the gateway subnet, not from the client.',
  'point.app-gateway-on-premises-back-end-unreachable.1.watch.2':
    'Do not let 0.0.0.0/0 from on-premises reach the gateway subnet: switch off route propagation there only if the ' +
    'back ends are routed otherwise.',
  'point.app-gateway-on-premises-back-end-unreachable.1.watch.3': 'Names are resolved by the DNS servers of the VNet.',
  'point.app-gateway-on-premises-back-end-unreachable.cause':
    'the on-premises side has no way back to the gateway subnet or blocks it',
  'point.app-gateway-on-premises-back-end-unreachable.fix':
    'Announce or route the gateway subnet to the datacenter and allow it to the back end port in the firewall there; ' +
    'in a spoke set gateway transit on the peering.',
  'point.app-gateway-cookie-affinity.1':
    'Yes: switch on cookie-based affinity in the backend setting; the gateway sets ApplicationGatewayAffinity and ' +
    'sends the browser to the same server while it is healthy. Clients must keep cookies and use a full name, as ' +
    'browsers drop cookies of short names.',
  'point.app-gateway-cookie-affinity.1.change.1': 'cookie-based affinity in the backend setting',
  'point.app-gateway-cookie-affinity.1.watch.1':
    'For pages in other sites the cookie ApplicationGatewayAffinityCORS with SameSite=None and Secure is set as ' +
    'well, which needs HTTPS.',
  'point.app-gateway-cookie-affinity.1.watch.2': 'API clients without a cookie store are spread anew each time.',
  'point.app-gateway-cookie-affinity.1.watch.3':
    'Where the application cannot use cookies, a load balancer with client IP persistence remains.',
  'point.app-gateway-windows-authentication.1':
    'No, Application Gateway v2 does not proxy NTLM or Kerberos authentication. Use an internal load balancer, which ' +
    'passes TCP through, or change the site to Entra ID or forms sign-in.',
  'point.app-gateway-windows-authentication.1.change.1': 'for the sites with Windows authentication',
  'point.app-gateway-windows-authentication.1.watch.1':
    'For the probe alone: accept 401 as healthy or use a path without authentication.',
  'point.app-gateway-windows-authentication.1.watch.2': 'Front Door is no way around for internal users.',
  'point.app-gateway-several-in-one-subnet.1':
    'Yes, several gateways of the same generation can share a subnet, as long as it has addresses for all their ' +
    'instances at full scale, one for each private front end, and the five that Azure keeps. v1 and v2 do not mix.',
  'point.app-gateway-several-in-one-subnet.1.watch.1': 'They share the NSG and the routes of the subnet.',
  'point.app-gateway-several-in-one-subnet.1.watch.2':
    'One with network isolation beside an older one keeps the older limits: give it a subnet of its own.',
  'point.app-gateway-several-in-one-subnet.1.watch.3':
    'Set private front ends to listeners at once, or an instance of the neighbour may take the address.',
  'point.app-gateway-changes-and-maintenance.1':
    'Yes, the gateway serves on while it is changed or scaled; a v2 gateway is created in about 6 minutes. For ' +
    'maintenance instances are drained for up to 5 minutes. Switch on connection draining in the backend setting to ' +
    'remove servers gently.',
  'point.app-gateway-changes-and-maintenance.1.change.1': 'connection draining in the backend setting',
  'point.app-gateway-changes-and-maintenance.1.watch.1':
    'A faulty certificate or template can still take a site down: test changes on a second gateway.',
  'point.app-gateway-changes-and-maintenance.1.watch.2': 'Updating for more than an hour is a case for support.',
  'point.app-gateway-changes-and-maintenance.1.watch.3':
    'Long WebSocket connections end when their instance is updated: let clients reconnect.',
  'point.app-gateway-when-to-restart.1':
    'It is needed after the DNS servers of its VNet changed: a v2 gateway reads them only at start. Stop and start ' +
    'it by PowerShell or CLI in a maintenance window; its addresses stay on v2. A Failed gateway is often mended by ' +
    'an update without changes.',
  'point.app-gateway-when-to-restart.1.watch.1': 'While it is stopped it serves nothing and is not billed.',
  'point.app-gateway-when-to-restart.1.watch.2': 'Changed records in zones are followed without a restart.',
  'point.app-gateway-when-to-restart.1.watch.3':
    'Where even the empty update fails, take back the last change: a certificate, back end or subnet may be missing.',
  'point.app-gateway-http-to-https.1':
    'Yes: a listener on port 80 with a rule of the type redirect, permanent, to the HTTPS listener, with path and ' +
    'query included. Keep the application from redirecting too, or let it trust X-Forwarded-Proto, so that no loop ' +
    'arises.',
  'point.app-gateway-http-to-https.1.change.1': 'a redirect rule on the port 80 listener',
  'point.app-gateway-http-to-https.1.watch.1': 'A listener that only redirects is not an active listener in the limit.',
  'point.app-gateway-http-to-https.1.watch.2': 'The NSG must let port 80 in for it.',
  'point.app-gateway-http-to-https.1.watch.3': 'Redirects to other sites need a target URL with its scheme.',
  'point.app-gateway-headers-dropped.1':
    'Request header names may have letters, digits and hyphens only; the gateway drops headers with other ' +
    'characters, such as underscores. Rename the header (X-Api-Key), at the client or at a proxy before the gateway.',
  'point.app-gateway-headers-dropped.1.watch.1': 'Underscores in response header names are dropped as well.',
  'point.app-gateway-headers-dropped.1.watch.2':
    'A rewrite rule that builds Host with the port sends contoso.com:443: leave the port out.',
};
