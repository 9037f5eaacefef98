import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [
  {
    cause: 'public-address-although-endpoint-exists',
    first:
      'our vm gets 52.239.x.x for the storage account when we ping its name, the endpoint is approved and its ' +
      'NIC has 10.2.1.5',
    absent: 'the storage name gives 10.2.1.5 on every VM but the port times out from the spoke',
  },
  {
    cause: 'on-premises-needs-names-beside-the-line',
    first:
      'in azure the key vault answers with 10.x, but servers in our datacenter get the internet address over ' +
      'the expressroute',
    absent: 'datacenter servers resolve the vault to 10.x just fine, yet the connection times out',
  },
  {
    cause: 'forward-the-privatelink-zone-only',
    first: 'we forward privatelink.vaultcore.azure.net to the resolver, still office PCs receive the internet address',
    absent: 'forwarder is for vault.azure.net and office PCs get 10.x, only the TLS handshake fails',
  },
  {
    cause: 'forward-on-premises-to-azure-dns-directly',
    first:
      'bind in our colo sends database.windows.net to 168.63.129.16 over the tunnel and every lookup runs into ' +
      'SERVFAIL',
    absent: 'VM in the hub cannot use 168.63.129.16, everything on-premises resolves',
  },
  {
    cause: 'ad-integrated-forwarder-replicates-to-azure',
    first:
      'after we ticked "replicate to all DNS servers in this forest" the DCs in the hub answer server failed ' +
      'for storage names',
    absent: 'standalone BIND on-premises and no AD at all: storage names fail only from the office',
  },
  {
    cause: 'zone-linked-where-the-dns-server-sits',
    first:
      'spoke is linked to privatelink.database.windows.net, its vnet uses our DNS VMs in another vnet, nslookup ' +
      'returns the internet IP',
    absent: 'no DNS servers of our own, VNet on default DNS, name gives 10.x but login is refused',
  },
  {
    cause: 'own-zone-behind-own-dns-servers',
    first:
      'zone internal.fabrikam.net linked to the vnet, dns setting of the vnet is our two windows servers, they ' +
      'say non-existent domain',
    absent: 'vnet is on the default azure dns and internal.fabrikam.net resolves, only the web server answers 404',
  },
  {
    cause: 'resolver-behind-fastpath',
    first:
      'since fastpath was enabled on the ErGw3AZ connection our DC cannot query the resolver inbound ip any ' +
      'more, azure VMs can',
    absent: 'no expressroute here, only a vpn, and the inbound ip is silent from the branch',
  },
  {
    cause: 'secured-hub-firewall-as-dns-proxy',
    first:
      'spokes of our secured virtual wan hub ask azure firewall for dns and still get the public ip of the sql server',
    absent: 'secured hub, spokes ask a resolver in a spoke and get 10.x, but SQL times out',
  },
  {
    cause: 'zone-for-the-public-name-on-own-servers',
    first:
      'someone created core.windows.net as a zone on our domain controllers; one account works now and all ' +
      'others are not found',
    absent: 'all storage accounts resolve to 10.x on-premises, but uploads are slow',
  },
  {
    cause: 'privatelink-zone-on-own-dns-servers',
    first: 'we keep privatelink.blob.core.windows.net on our own windows dns, the new storage account is unknown to it',
    absent: 'our vnet asks 168.63.129.16 directly and the new storage account is unknown',
  },
  {
    cause: 'vm-names-across-peered-vnets',
    first: 'peering is connected and I can RDP to 10.3.0.4 from the other vnet, but not to vm-app01',
    absent: 'both vnets peered, vm-app01.corp.internal resolves everywhere but port 3389 times out',
  },
  {
    cause: 'two-zones-of-one-name-on-one-vnet',
    first: 'adding the virtual network link ends with "cannot be linked to multiple zones with overlapping namespaces"',
    absent: 'adding the virtual network link ends with AuthorizationFailed on the vnet',
  },
  {
    cause: 'two-endpoints-of-one-service-in-one-zone',
    first:
      'yesterday the DR team made another endpoint for the same vault in north europe and now our west europe ' +
      'apps go to 10.60.x and hang',
    absent: 'one endpoint only, vault name has no A record at all',
  },
  {
    cause: 'names-of-partners-fail-after-zone-link',
    first:
      "dns says NXDOMAIN for a supplier's blob account inside azure while it opens fine on my phone, our own " +
      'accounts work',
    absent: "supplier's blob account resolves to its public ip everywhere but returns 403",
  },
  {
    cause: 'own-public-domain-as-private-zone',
    first: 'since we made a private zone fabrikam.com our VMs cannot open www.fabrikam.com, the rest of the world can',
    absent: 'www.fabrikam.com is down for everybody with 502',
  },
  {
    cause: 'resolver-forwarding-loop',
    first:
      'server failed for corp.fabrikam.net, the trace shows resolver and datacenter dns asking each other over ' +
      'and over',
    absent: 'the ruleset is not linked to the spoke at all and corp.fabrikam.net is NXDOMAIN',
  },
  {
    cause: 'new-dns-servers-need-a-lease-renewal',
    first: 'pointed the vnet at the new resolver this morning: freshly created VMs are right, older ones are not',
    absent: 'DNS of the vnet has not been touched for a year and all VMs ask the right server',
  },
  {
    cause: 'resolver-in-an-encrypted-vnet',
    first: 'vnet encryption was enabled on the hub and the dns private resolver in it stopped answering',
    absent: 'no vnet encryption anywhere, the resolver answers in the hub but not from the branch',
  },
  {
    cause: 'private-zone-hides-forwarding-rule',
    first:
      'rule for fabrikam.local points to our DC and works in spoke A; in spoke B, which also has a private zone ' +
      'fabrikam.local, hosts are not found',
    absent: 'no private zone of that domain exists, the DC does not answer the outbound endpoint',
  },
  {
    cause: 'private-zone-name-must-be-exact',
    first:
      'our zone privatelink.vault.azure.net is linked and holds 10.1.0.6, the VM keeps getting the internet address',
    absent: 'zone privatelink.vaultcore.azure.net gives 10.1.0.6 but the vault says 403',
  },
  {
    cause: 'endpoint-record-missing-without-zone-group',
    first: 'bicep deployed the private endpoint and the zone is linked, but the zone shows only its SOA',
    absent: 'the zone shows 10.1.0.6 for the account and the endpoint has 10.1.0.6 too, still 403',
  },
  {
    cause: 'all-queries-to-on-premises-dns',
    first:
      'all our azure vnets use the datacenter DNS servers via expressroute and app service endpoints come back public',
    absent: 'vnets use azure-provided DNS, datacenter is not involved, and the name is public',
  },
  {
    cause: 'resolver-inbound-does-not-answer',
    first:
      'office dns gets "request timed out" from 10.8.0.4, our resolver; a jump host in the hub gets answers from it',
    absent: '10.8.0.4 answers the office within 5 ms, but with the internet address',
  },
  {
    cause: 'platform-dns-address-blocked',
    first: 'after hardening, iptables on the VM drops everything: no name resolves and the agent shows not ready',
    absent: 'names resolve on the VM, only one website times out',
  },
  {
    cause: 'wire-server-as-second-dns-server',
    first: 'every few hours the domain join name fails for a minute, dns list is DC1 and 168.63.129.16',
    absent: 'one DNS server only in the list, and it never resolves the name',
  },
  {
    cause: 'reverse-lookup-of-private-addresses',
    first: 'nslookup 10.5.1.9 from the peered vnet says non-existent domain, the forward name is fine',
    absent: 'forward lookup of the VM fails too',
  },
  {
    cause: 'resolver-subnet-reserved-range',
    first: 'the portal refuses our /29 for the inbound endpoint of the dns resolver',
    absent: 'creating the resolver ends with RequestDisallowedByPolicy',
  },
  {
    cause: 'nsg-on-endpoint-subnet-ignored',
    first: 'we deny 443 from the dev spoke on the PE subnet and dev can still read the storage account',
    absent: 'our deny rule on the PE subnet works and dev is blocked as wanted, but prod is blocked too',
  },
  {
    cause: 'endpoint-traffic-goes-around-the-firewall',
    first:
      'azure firewall log shows nothing when the spoke VM reads from sql over its private endpoint, although ' +
      '0.0.0.0/0 goes to the firewall',
    absent: 'the firewall log shows the flow to the private endpoint as denied',
  },
  {
    cause: 'virtual-network-next-hop-ignored-by-endpoint',
    first:
      'route table has own subnet via VnetLocal and still the VM next to the private endpoint reaches it ' +
      'through the palo alto',
    absent: 'no route table at all on the subnet',
  },
  {
    cause: 'platform-service-over-private-peering',
    first:
      'expected the storage account to be reached over our new expressroute private peering, traceroute goes ' +
      'out to the internet',
    absent: 'storage resolves to 10.x on-premises and traceroute enters the expressroute',
  },
  {
    cause: 'endpoint-pending-approval',
    first: "made an endpoint to the supplier's sql server, it says waiting for the owner and we cannot connect",
    absent: 'connection says Approved on both sides and we cannot connect',
  },
  {
    cause: 'portal-refused-after-closing-public-access',
    first:
      'containers tab in the azure portal says you do not have access since we switched public access off, apps ' +
      'in azure are fine',
    absent: 'apps in azure get 403 as well, even from the VM in the vnet',
  },
  {
    cause: 'service-endpoint-from-outside-azure',
    first: 'service endpoint for sql is on the hub subnet; people coming in over the office tunnel are still refused',
    absent: 'VMs in the subnet of the service endpoint are refused too',
  },
  {
    cause: 'service-endpoint-across-peering',
    first:
      'storage allows the hub subnet with its service endpoint, machines in the peered vnet get AuthorizationFailure',
    absent: 'machines in the same subnet as the service endpoint get AuthorizationFailure',
  },
  {
    cause: 'one-endpoint-per-sub-resource',
    first: 'spark lists files through abfss and gets 403, plain blob download over the endpoint is fine',
    absent: 'blob download itself is refused, the endpoint is for blob',
  },
  {
    cause: 'service-calls-out-through-endpoint',
    first: 'web app has a private endpoint in our vnet but cannot open a connection to the VM with the database there',
    absent: 'the VM cannot reach the web app by its private endpoint',
  },
  {
    cause: 'connect-by-address-or-privatelink-name',
    first: 'ssms against myserver.privatelink.database.windows.net: the target principal name is incorrect',
    absent: 'ssms against myserver.database.windows.net times out',
  },
  {
    cause: 'service-endpoint-without-vnet-rule',
    first: 'Microsoft.Storage is enabled on snet-app but the account still answers 403 to it',
    absent: 'both the endpoint on snet-app and the rule for snet-app exist, key is wrong',
  },
  {
    cause: 'service-endpoint-old-ip-rule-stops',
    first: 'turned on Microsoft.KeyVault on the subnet and the NAT address we had allowed in the vault is now refused',
    absent: 'never used service endpoints; the allowed NAT address is refused since we changed the gateway',
  },
  {
    cause: 'service-endpoint-for-apps-and-clusters',
    first: 'storage rule lists the private endpoint subnet; our integrated function app is turned away',
    absent: 'function app without vnet integration is turned away',
  },
  {
    cause: 'service-endpoint-subnet-deleted',
    first: 'pipeline rebuilt the vnet last night with the same names, cosmos db now blocks the app subnet',
    absent: 'vnet unchanged for months, cosmos db blocks the app subnet since the key rotation',
  },
  {
    cause: 'endpoint-and-service-in-different-subscriptions',
    first:
      'hub subscription complains that it is not registered to use namespace Microsoft.KeyVault when we add the ' +
      'endpoint',
    absent: 'hub subscription complains about subnets/join/action when we add the endpoint',
  },
  {
    cause: 'rights-to-create-a-private-endpoint',
    first:
      'developer gets "does not have permission to perform action subnets/join/action on the linked scope" for ' +
      'a private endpoint',
    absent: 'developer gets "disallowed by policy" for a private endpoint',
  },
  {
    cause: 'which-sub-resource-to-choose',
    first: 'terraform apply: the subresource "sqlserver" is not valid for Microsoft.Sql/servers',
    absent: 'terraform apply: subnet has no free addresses',
  },
  {
    cause: 'secondary-endpoint-of-a-storage-account',
    first: 'reads from myacct-secondary go out to the internet while myacct itself is on 10.x',
    absent: 'myacct itself goes out to the internet',
  },
  {
    cause: 'sas-and-keys-through-private-endpoint',
    first: 'a partner with a fresh SAS link is turned away since we locked the account down',
    absent: 'partner has an expired SAS and gets 403 from inside our vnet as well',
  },
  {
    cause: 'service-endpoint-policies',
    first:
      'our own accounts open from the subnet, every vendor account has been refused since security attached a ' +
      'policy to it',
    absent: 'no policy on the subnet, and our own account is refused',
  },
  {
    cause: 'nat-addresses-of-a-private-link-service',
    first: 'at peak hours new sessions of customers through our private link fail, the existing ones go on',
    absent: 'sessions fail at night as well when nobody is connected',
  },
  {
    cause: 'idle-connections-through-private-link-service',
    first: "customers' jdbc pools over our private link find dead sessions after the coffee break",
    absent: 'sessions break in the middle of a big export over our private link',
  },
  {
    cause: 'what-stands-behind-a-private-link-service',
    first: 'our load balancer does not show up in the drop-down when we create the private link service',
    absent: 'the load balancer shows up, but the subnet is refused for the NAT address',
  },
  {
    cause: 'who-called-through-private-link-service',
    first: 'enabled proxy protocol on the private link service to see client addresses and nginx logs broken header',
    absent: 'proxy protocol is off on both sides, connections time out',
  },
  {
    cause: 'who-may-connect-to-private-link-service',
    first: 'customer pastes our alias and azure tells them the private link service cannot be found',
    absent: 'customer sees our service and the request hangs at Pending',
  },
  {
    cause: 'private-link-service-subnet-policies',
    first: 'az network private-link-service create says the subnet has network policies enabled',
    absent: 'az network private-link-service create says the load balancer sku is basic',
  },
  {
    cause: 'nsg-behind-private-link-service',
    first: "tenant's endpoint to our product is accepted, from our own jump box the product answers, from them nothing",
    absent: 'product does not answer from our own jump box either',
  },
  {
    cause: 'delete-or-change-private-link-service',
    first: 'removing the private link service fails because private endpoints are attached',
    absent: 'removing the private link service fails for lack of rights',
  },
  {
    cause: 'record-holds-the-address-of-a-gone-endpoint',
    first:
      'endpoint was deleted and built again with another address; dns answers with the earlier 10.9.x one and ' +
      'sockets never open',
    absent: 'endpoint never changed, dns gives exactly its address, port 1433 is filtered',
  },
  {
    cause: 'hosts-file-overrides-dns',
    first:
      'dig is correct on the agent but git and curl there go to an address from last year, the neighbours are fine',
    absent: 'dig itself is wrong on all machines',
  },
  {
    cause: 'old-answer-still-cached',
    first: 'record was corrected a quarter of an hour ago, brand-new VMs see it, the running ones not yet',
    absent: 'record was corrected last week and even new VMs get the wrong answer',
  },
  {
    cause: 'vpn-clients-ask-their-own-dns',
    first:
      'colleagues working from home are connected to the azure vpn, the sql name shows them an internet ' +
      'address; machines in the vnet see 10.x',
    absent: 'home users over the vpn resolve the sql name to 10.x and then run into a timeout',
  },
  {
    cause: 'firewall-dns-proxy-is-off',
    first:
      'we replaced the azure firewall policy and all spokes with the firewall as their dns server cannot look ' +
      'anything up',
    absent: 'spokes resolve every name through the firewall, only one website is denied',
  },
  {
    cause: 'ruleset-not-linked-to-the-vnet',
    first:
      'machines in the hub find dc01.fabrikam.local, a VM in the freshly added spoke gets NXDOMAIN for it; ' +
      'there is an outbound endpoint with rules',
    absent: 'the ruleset is linked to the spoke, but the datacenter DNS never answers the forwarded query',
  },
  {
    cause: 'on-premises-dns-silent-to-the-outbound-endpoint',
    first:
      'lookups of fabrikam.local from azure end in server failed; packet capture at the datacenter shows ' +
      'queries from 10.0.40.16/28 without replies',
    absent: 'datacenter DNS answers a query from the VNet of the outbound endpoint at once, but the spoke has no link',
  },
  {
    cause: 'vm-not-registered-in-the-zone',
    first:
      'private zone is linked with registration but the appliance we configured with a fixed ip inside linux ' +
      'has no entry, other servers do',
    absent: 'entry of the appliance is in the zone, the peered vnet is not linked',
  },
  {
    cause: 'short-name-without-the-suffix-of-the-zone',
    first: '\\\\files01 cannot be opened on the azure VM, \\\\files01.az.fabrikam.com opens at once',
    absent: 'files01.az.fabrikam.com cannot be found either, only 10.4.0.8',
  },
  {
    cause: 'name-blocked-by-dns-security-policy',
    first: 'dig shows CNAME blockpolicy.azuredns.invalid for our vendor portal when asked from azure',
    absent: 'no dns policy in the subscription, vendor portal is unknown after we linked a private zone',
  },
  {
    cause: 'queries-throttled-on-a-busy-machine',
    first:
      'during the load test our linux crawler in azure logs "temporary failure in name resolution" for a few ' +
      'percent of lookups',
    absent: 'lookups always fail on an idle machine',
  },
  {
    cause: 'zone-not-deleted-while-links-exist',
    first: 'az network private-dns zone delete answers 409 nested resources exist',
    absent: 'az network private-dns zone delete answers AuthorizationFailed',
  },
  {
    cause: 'privatelink-zone-denied-by-policy',
    first:
      'our spoke team gets "disallowed by policy" on Microsoft.Network/privateDnsZones while adding an endpoint ' +
      'for a vault',
    absent: 'our spoke team gets "linked authorization failed" while adding an endpoint for a vault',
  },
  {
    cause: 'second-zone-group-refused',
    first:
      'deployment of the endpoint stops at privateDnsZoneGroups: cannot create more than one private dns zone groups',
    absent: 'deployment of the endpoint stops because the zone itself is denied',
  },
  {
    cause: 'rule-to-azure-dns-refused',
    first: 'saving a rule with destination 168.63.129.16:53 in the forwarding ruleset throws an exception',
    absent: 'saving a rule fails because I am only a reader',
  },
  {
    cause: 'record-went-with-a-duplicate-endpoint',
    first:
      'tidied up and dropped a leftover endpoint to the vault; the remaining endpoint is approved but the name ' +
      'of the vault is suddenly unknown',
    absent: 'nothing was deleted, the vault has been on its internet address from the start',
  },
  {
    cause: 'endpoint-does-not-answer-ping',
    first: 'icmp to the 10.x address of our vault endpoint gets no reply, is it broken',
    absent: 'tcp 443 to the vault endpoint ends in connection reset by peer',
  },
  {
    cause: 'endpoint-rejected-or-disconnected',
    first: 'our endpoint to the supplier is grey and says Disconnected since they rebuilt their account',
    absent: 'our endpoint to the supplier is Approved and their account answers 401',
  },
  {
    cause: 'forbidden-although-the-path-is-private',
    first: 'blob name gives 10.2.0.5 and the tls session opens, the answer is 403 AuthorizationPermissionMismatch',
    absent: 'blob name gives an internet address and the answer is 403',
  },
  {
    cause: 'caller-outside-after-public-access-was-closed',
    first:
      'azure devops hosted agents fail against the vault with 403 from the day public network access was ' +
      'switched off, servers in our vnet are fine',
    absent: 'servers in our vnet and everybody else get 403, public access is on',
  },
  {
    cause: 'no-way-to-the-vnet-of-the-endpoint',
    first:
      'spoke B knows the vault as 10.20.0.5 through the linked zone but packets to it vanish, spoke A where the ' +
      'endpoint lives is happy',
    absent: 'spoke B has a /32 InterfaceEndpoint route for 10.20.0.5 and gets a TLS error',
  },
  {
    cause: 'endpoint-range-missing-on-the-line',
    first:
      'branch office looks the account up as 10.30.1.4 but cannot open 443, other machines in the hub answer ' +
      'the branch',
    absent: 'branch office opens 443 to 10.30.1.4 and receives a 403',
  },
  {
    cause: 'replies-of-the-endpoint-miss-the-appliance',
    first:
      'checkpoint in the hub logs accept for 10.1.0.8 to the sql endpoint 10.9.0.4:1433 and the client still ' +
      'hangs; without the route it connects',
    absent: 'checkpoint logs a drop by rule 7 for 10.1.0.8 to the sql endpoint',
  },
  {
    cause: 'nsg-of-the-caller-blocks-the-endpoint',
    first:
      'our hardened subnet permits only the service tag Sql outbound; the db name is 10.x there and 1433 is ' +
      'dead, the next subnet connects',
    absent: 'no security groups in use, every subnet fails to connect to the db',
  },
  {
    cause: 'nsg-blocks-since-network-policies',
    first:
      'someone set privateEndpointNetworkPolicies to Enabled on snet-pe and from then on the apps cannot open ' +
      'the database',
    absent: 'privateEndpointNetworkPolicies has always been Disabled and the apps cannot open the database',
  },
  {
    cause: 'open-connections-keep-the-public-path',
    first: 'lookup of the file share says 10.1.7.4 now, but the drive letter mapped last month talks to 20.60.x',
    absent: 'freshly mapped drives talk to 20.60.x too, and lookup says 20.60.x',
  },
  {
    cause: 'only-one-name-of-the-service-has-a-record',
    first:
      'cosmos: the global name is 10.4.0.7, then the sdk jumps to account-westeurope which is an internet ' +
      'address and is refused',
    absent: 'every cosmos name is 10.4.x and the key is rejected',
  },
  {
    cause: 'degraded-above-the-number-of-endpoints',
    first:
      '70 spokes with endless endpoints, now and then any of them cannot be opened for a while and no error is logged',
    absent: 'three endpoints in all, one of them drops at times',
  },
  {
    cause: 'subnet-in-use-by-an-endpoint',
    first: 'cannot drop snet-data, azure says it is in use by pe-sql.nic/privateEndpointIpConfig',
    absent: 'cannot drop snet-web, an application gateway is in it',
  },
  {
    cause: 'front-end-behind-the-private-link-service-is-silent',
    first:
      'every customer of our private link offering hangs since the release, and so does our own test VM against ' +
      'the balancer address',
    absent: 'our own test VM gets answers from the balancer, one customer still waits for approval',
  },
  {
    cause: 'alias-needs-a-manual-request',
    first:
      'our vendor in another tenant gave us an alias; creating the endpoint ends with an authorization failure ' +
      'on their privateLinkServices',
    absent: "our vendor's alias works, the request is Pending",
  },
];
