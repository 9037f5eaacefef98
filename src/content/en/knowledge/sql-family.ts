/** What is answered to questions about sql family. */
export const sqlFamilyWords = {
  'point.sql-client-address-not-allowed.1':
    'Error 40615 means that the call came to the public endpoint from an address that no rule of the server holds. ' +
    'Add that address as a server rule if it is fixed, or let the client use a private endpoint, for which IP rules ' +
    'play no part.',
  'point.sql-client-address-not-allowed.1.change.1': 'an IP rule for the address that the error names',
  'point.sql-client-address-not-allowed.1.change.2': 'for clients in your own networks',
  'point.sql-client-address-not-allowed.1.watch.1':
    'The address in the message is the one the server saw: behind NAT it is that of the router, not of the machine.',
  'point.sql-client-address-not-allowed.1.watch.2':
    'If a private endpoint exists and 40615 comes all the same, the name still gives the public address there.',
  'point.sql-client-address-not-allowed.1.watch.3': 'Keep "Allow Azure services" off: it admits every Azure customer.',
  'point.sql-client-address-not-allowed.cause':
    'the client comes from a public address that the firewall of the SQL server does not hold',
  'point.sql-client-address-not-allowed.fix':
    'Add the address that the error names as a server-level firewall rule, or use a private endpoint with ' +
    'privatelink.database.windows.net linked to the network of the client.',
  'point.sql-vnet-rule-missing.1':
    'Error 40914 says that the call comes over a service endpoint from a subnet for which the server has no virtual ' +
    'network rule. Add the rule for that subnet; IP rules do not match such calls, since they carry a private ' +
    'address.',
  'point.sql-vnet-rule-missing.1.change.2': 'a virtual network rule for the subnet of the caller',
  'point.sql-vnet-rule-missing.1.watch.1':
    'The subnet must be in the region of the server; from elsewhere take a private endpoint.',
  'point.sql-vnet-rule-missing.1.watch.2': 'The rule counts for the whole logical server, not for a single database.',
  'point.sql-vnet-rule-missing.1.watch.3': 'An app with VNet integration counts with its integration subnet.',
  'point.sql-vnet-rule-missing.cause':
    'the subnet has a service endpoint for SQL, and the server has no virtual network rule for it',
  'point.sql-vnet-rule-missing.fix':
    'Add a virtual network rule for the subnet of the caller on the Networking page of the SQL server, or replace ' +
    'the service endpoint by a private endpoint.',
  'point.sql-public-side-closed-and-name-public.1':
    'Error 47073 means that public access to the server is off and that this call came to its public endpoint: the ' +
    'client gets the public address, or has no way into the VNet of the private endpoint. Mend the name first, then ' +
    'the way.',
  'point.sql-public-side-closed-and-name-public.1.change.2':
    'privatelink.database.windows.net to the VNet of the client or of its DNS server',
  'point.sql-public-side-closed-and-name-public.1.watch.1':
    'At the client nslookup server.database.windows.net must give the private address.',
  'point.sql-public-side-closed-and-name-public.1.watch.2':
    'Services outside your VNets need a way of their own: VNet integration, a data gateway or a managed private ' +
    'endpoint.',
  'point.sql-public-side-closed-and-name-public.1.watch.3':
    'While public access is off the server also refuses any change of its rules (error 42101).',
  'point.sql-public-side-closed-and-name-public.cause':
    'public access to the SQL server is off, and the client still calls its public endpoint',
  'point.sql-public-side-closed-and-name-public.fix':
    'Link privatelink.database.windows.net to the VNet of the client or of its DNS server, and give callers outside ' +
    'your networks a private way. Until then selected networks with the needed rules keeps them running.',
  'point.sql-login-by-address-or-zone-name.1':
    'By IP address or by the privatelink name every login fails by design: the gateway behind the endpoint finds the ' +
    'server by the name in the login. Use server.database.windows.net and let DNS turn it into the private address.',
  'point.sql-login-by-address-or-zone-name.1.change.2':
    'privatelink.database.windows.net, so that the normal name gives the private address',
  'point.sql-login-by-address-or-zone-name.1.watch.1':
    'The same holds for SQL Managed Instance: its full name must be in the connection string.',
  'point.sql-login-by-address-or-zone-name.1.watch.2':
    'A CNAME of your own hides the name of the server; use a DNS alias of the logical server instead.',
  'point.sql-login-by-address-or-zone-name.1.watch.3': 'For a quick test a hosts entry with the full name does.',
  'point.sql-login-by-address-or-zone-name.cause':
    'the login names the server by address, by the privatelink name or by a name of your own',
  'point.sql-login-by-address-or-zone-name.fix':
    'Put server.database.windows.net into the connection string and make that name resolve to the private endpoint ' +
    'by the zone privatelink.database.windows.net.',
  'point.sql-tls-version-too-low.1':
    'Error 47072 is no network fault: the client offers a TLS version below the minimum of the logical server. ' +
    'Update driver and operating system of that client to TLS 1.2. Below 1.2 the minimum can no longer be set; only ' +
    'from 1.3 can it be lowered, to 1.2.',
  'point.sql-tls-version-too-low.1.change.1': 'the minimum TLS version to 1.2, only where it is 1.3',
  'point.sql-tls-version-too-low.1.watch.1': 'The minimum counts for all databases of the logical server.',
  'point.sql-tls-version-too-low.1.watch.2':
    'TLS 1.0 and 1.1 have ended for Azure services: a client that can do no more has to be replaced or put behind ' +
    'one that can.',
  'point.sql-tls-version-too-low.cause': 'the client offers an older TLS version than the minimum of the SQL server',
  'point.sql-tls-version-too-low.fix':
    'Update the driver and the operating system of the client to TLS 1.2. Where the minimum on the server is 1.3 and ' +
    'the client can do 1.2, set the minimum to 1.2.',
  'point.managed-instance-redirect-ports-closed.1':
    'With the connection type Redirect the instance answers on 1433 and then sends the client to 11000 to 11999 of ' +
    'its subnet. Open that range as well in the NSG of the instance and in each firewall on the way, or set the type ' +
    'to Proxy.',
  'point.managed-instance-redirect-ports-closed.1.change.1': 'of the instance: the clients on 1433 and 11000-11999',
  'point.managed-instance-redirect-ports-closed.1.watch.1':
    'Redirect is the better type: less latency, and connections outlive maintenance of the gateway.',
  'point.managed-instance-redirect-ports-closed.1.watch.2':
    'Redirect counts for the VNet-local endpoint only; the public and the private endpoint always work as Proxy.',
  'point.managed-instance-redirect-ports-closed.1.watch.3':
    'The target range is the whole subnet of the instance, as the nodes change.',
  'point.managed-instance-redirect-ports-closed.cause':
    'the instance redirects clients to 11000-11999, and only 1433 is open on the way',
  'point.managed-instance-redirect-ports-closed.fix':
    'Open TCP 11000 to 11999 beside 1433 from the clients to the whole subnet of the instance, in its NSG and in ' +
    'every firewall between, or set the connection type to Proxy.',
  'point.managed-instance-public-endpoint-closed.1':
    'Enabling the public endpoint is only half: the NSG of the instance still denies it. Add an inbound rule for TCP ' +
    '3342 from your addresses with a higher priority than deny_all_inbound, and connect to the name with .public. ' +
    'and port 3342.',
  'point.managed-instance-public-endpoint-closed.1.change.1':
    'inbound TCP 3342 from the known addresses, before deny_all_inbound',
  'point.managed-instance-public-endpoint-closed.1.watch.1':
    'The server name is <instance>.public.<dns zone>.database.windows.net,3342; the port cannot be changed.',
  'point.managed-instance-public-endpoint-closed.1.watch.2':
    'For Power BI and other multi-tenant services the source is the service tag AzureCloud; for the rest the NAT ' +
    'address.',
  'point.managed-instance-public-endpoint-closed.1.watch.3':
    'It carries queries only: no failover group and no instance link.',
  'point.managed-instance-public-endpoint-closed.cause':
    'the NSG of the managed instance has no inbound rule for its public endpoint on 3342',
  'point.managed-instance-public-endpoint-closed.fix':
    'Add an inbound NSG rule for TCP 3342 from the addresses of the callers above deny_all_inbound, and use the ' +
    '.public. name with port 3342.',
  'point.managed-instance-dns-not-synchronised.1':
    'A managed instance does not take over changed DNS servers of its VNet by itself. Run the synchronisation of the ' +
    'DNS server setting on its virtual cluster, and use full names in linked servers and mail profiles.',
  'point.managed-instance-dns-not-synchronised.1.change.1':
    'synchronise the DNS server setting of the VNet on the instance',
  'point.managed-instance-dns-not-synchronised.1.watch.1':
    'By PowerShell or CLI: the action that updates the DNS servers of the virtual cluster.',
  'point.managed-instance-dns-not-synchronised.1.watch.2':
    'The new servers must also resolve public Azure names, or backups and Entra logins fail.',
  'point.managed-instance-dns-not-synchronised.cause':
    'the managed instance still uses the former DNS servers of its VNet',
  'point.managed-instance-dns-not-synchronised.fix':
    'Synchronise the virtual network DNS servers setting on the virtual cluster of the instance, then test the ' +
    'linked server with the full name.',
  'point.managed-instance-endpoint-without-record.1':
    'The name of an instance resolves to its address in its own subnet everywhere, and its private endpoints are not ' +
    'registered in DNS by themselves. Create the zone privatelink.<dns zone>.database.windows.net by hand, with the ' +
    'instance as record, in the VNet of the endpoint.',
  'point.managed-instance-endpoint-without-record.1.change.2':
    'privatelink.<dns zone>.database.windows.net with an A record for the instance',
  'point.managed-instance-endpoint-without-record.1.watch.1':
    'Never link that zone to the VNet of the instance itself: it breaks the management of the instance.',
  'point.managed-instance-endpoint-without-record.1.watch.2':
    'Clients go on using the normal name of the instance; its address is refused as a server name.',
  'point.managed-instance-endpoint-without-record.cause':
    'the private endpoint of the managed instance has no DNS record, as none is made by itself',
  'point.managed-instance-endpoint-without-record.fix':
    'Create privatelink.<dns zone>.database.windows.net, link it to the VNet of the endpoint only, and add an A ' +
    'record with the name of the instance and the address of the endpoint.',
  'point.flexible-server-firewall-rule-missing.1':
    'A flexible server with public access blocks every address that no firewall rule holds; there is no pg_hba.conf ' +
    'to edit. Add the public address of the client as a rule and wait up to five minutes, or use a private endpoint.',
  'point.flexible-server-firewall-rule-missing.1.change.1': 'a firewall rule for the public address of the client',
  'point.flexible-server-firewall-rule-missing.1.change.2': 'for clients in your own networks',
  'point.flexible-server-firewall-rule-missing.1.watch.1':
    'Rules are IPv4 only and hold for all databases of the server.',
  'point.flexible-server-firewall-rule-missing.1.watch.2':
    'If the message ends in "no encryption" or "SSL off", it is not the address: the client must connect with TLS ' +
    '(sslmode=require).',
  'point.flexible-server-firewall-rule-missing.1.watch.3':
    'The setting "Allow public access from any Azure service" admits all customers of Azure.',
  'point.flexible-server-firewall-rule-missing.1.watch.4':
    'An injected server has no firewall rules: there the VNet, its NSG and the private zone decide.',
  'point.flexible-server-firewall-rule-missing.cause':
    'no firewall rule of the flexible server holds the public address of the client',
  'point.flexible-server-firewall-rule-missing.fix':
    'Add a firewall rule with the public IPv4 address of the client on the Networking page of the server, or give ' +
    'the client a private endpoint.',
  'point.sql-database-inside-a-vnet.1':
    'No, SQL Database is a shared service outside VNets; a private endpoint gives your logical server an address in ' +
    'a subnet of yours. If the database itself must stand in your subnet, that is SQL Managed Instance.',
  'point.sql-database-inside-a-vnet.1.change.2': 'privatelink.database.windows.net',
  'point.sql-database-inside-a-vnet.1.watch.1':
    'The endpoint is one way: SQL Database cannot call into your network through it.',
  'point.sql-database-inside-a-vnet.1.watch.2': 'One endpoint serves all databases of the logical server.',
  'point.sql-database-inside-a-vnet.1.watch.3':
    'Creating the endpoint does not close the public side: disable public network access as well.',
  'point.sql-proxy-or-redirect.1':
    'Redirect, if the firewalls allow its ports: it is faster, as only the login passes the gateway. Default means ' +
    'Redirect for clients inside Azure and Proxy from outside and over private endpoints; setting Redirect ' +
    'explicitly makes endpoints use it as well.',
  'point.sql-proxy-or-redirect.1.change.1': 'connection policy Redirect, where the ports are open',
  'point.sql-proxy-or-redirect.1.watch.1':
    'Over a private endpoint Redirect wants 1433 to 65535 towards the VNet of the endpoint; on the public endpoint ' +
    '11000 to 11999.',
  'point.sql-proxy-or-redirect.1.watch.2':
    'Drivers: current ODBC, OLE DB, .NET SqlClient and JDBC 9.4 or later; others are proxied.',
  'point.sql-proxy-or-redirect.1.watch.3': 'The policy counts for the whole logical server.',
  'point.sql-addresses-for-an-outbound-firewall.1':
    'Allow the service tag Sql of the region on 1433, and on 11000 to 11999 where Redirect is used. A single address ' +
    'is never enough: a login may land on any gateway of the region, and gateways are replaced.',
  'point.sql-addresses-for-an-outbound-firewall.1.change.1':
    'outbound to Sql.<region> on 1433, with Redirect also 11000-11999',
  'point.sql-addresses-for-an-outbound-firewall.1.watch.1':
    'With the policy Proxy the gateway subnets of the region on 1433 suffice; they are listed in the documentation.',
  'point.sql-addresses-for-an-outbound-firewall.1.watch.2':
    'A firewall that knows no tags takes the ranges from the weekly service tag file.',
  'point.sql-addresses-for-an-outbound-firewall.1.watch.3':
    'A private endpoint makes it one fixed address of your own.',
  'point.sql-dns-alias.1':
    'Yes, as a DNS alias of the logical server: a second name in database.windows.net that you can point to another ' +
    'server, also in another region. A CNAME in your own domain does not do, as the login needs a name that Azure ' +
    'SQL knows.',
  'point.sql-dns-alias.1.change.1': 'a DNS alias of the logical server',
  'point.sql-dns-alias.1.watch.1': 'Both servers must be in the same subscription; a switch takes up to two minutes.',
  'point.sql-dns-alias.1.watch.2': 'Deleting the server deletes its aliases.',
  'point.sql-dns-alias.1.watch.3': 'For automatic failover take the listener of a failover group instead.',
  'point.sql-dns-alias.1.watch.4': 'Synapse workspaces do not offer it, only the former SQL DW.',
  'point.sql-dedicated-admin-ports.1':
    'Beside the normal ports the dedicated administrator connection of Azure SQL Database uses TCP 1434 and 14000 to ' +
    '14999. Open them only from the machines of your administrators.',
  'point.sql-dedicated-admin-ports.1.change.1': "outbound 1434 and 14000-14999 from the administrators' subnet",
  'point.sql-dedicated-admin-ports.1.watch.1':
    'A database takes one such connection at a time; error 40613 can mean that somebody has it already.',
  'point.managed-instance-three-endpoints.1':
    'Take the VNet-local endpoint wherever networks are joined: it alone does Redirect and carries failover groups ' +
    'and the link. A private endpoint (1433, one way) is for networks that must stay apart, the public one (3342) ' +
    'for callers without any network way.',
  'point.managed-instance-three-endpoints.1.change.1': 'the VNet-local endpoint as the normal way',
  'point.managed-instance-three-endpoints.1.watch.1':
    'An instance can have several private endpoints in several VNets; they stay valid when it moves to another subnet.',
  'point.managed-instance-three-endpoints.1.watch.2':
    'All three can be used side by side; private and public endpoint always work as Proxy.',
  'point.managed-instance-three-endpoints.1.watch.3':
    'Each has a name of its own or needs DNS of its own; addresses are never used directly.',
  'point.managed-instance-address-changes.1':
    'No, the address of the VNet-local endpoint may change, and so may the public one: always use the name, and ' +
    'write rules for the whole subnet of the instance. A private endpoint keeps a fixed address in the VNet where ' +
    'you create it.',
  'point.managed-instance-address-changes.1.change.1': 'rules for the subnet of the instance, not for one address',
  'point.managed-instance-address-changes.1.watch.1': 'The name is in public DNS, so no record of your own is needed.',
  'point.managed-instance-address-changes.1.watch.2':
    'A move to another subnet changes the address for sure, while name and private endpoints stay.',
  'point.flexible-server-endpoint-beside-public-access.1':
    'Yes, a server that was created without VNet injection takes private endpoints and firewall rules side by side: ' +
    'rules count for the public side, endpoints pass without one. With no rules at all only the endpoints get in.',
  'point.flexible-server-endpoint-beside-public-access.1.change.2': 'privatelink.postgres.database.azure.com',
  'point.flexible-server-endpoint-beside-public-access.1.watch.1':
    'Endpoints may be in several VNets, subscriptions and tenants, even with overlapping ranges.',
  'point.flexible-server-endpoint-beside-public-access.1.watch.2':
    'Without rules and after the last endpoint is gone nobody reaches the server.',
  'point.flexible-server-endpoint-beside-public-access.1.watch.3': 'An injected server cannot have a private endpoint.',
  'point.sql-load-from-closed-storage.1':
    'Loads of a SQL pool come from the service, not from your VNet, so your private endpoint does not help. Let it ' +
    'sign in to storage with its managed identity, give that a role on the data, and admit it by a resource instance ' +
    'rule or the trusted services exception.',
  'point.sql-load-from-closed-storage.1.change.1':
    'a resource instance rule for the server or workspace, and a blob data role for its identity',
  'point.sql-load-from-closed-storage.1.change.2': 'for your own networks',
  'point.sql-load-from-closed-storage.1.watch.1':
    'Keys and SAS tokens in the external data source do not pass this exception: it must be the managed identity.',
  'point.sql-load-from-closed-storage.1.watch.2': 'The account must be general-purpose v2.',
  'point.sql-load-from-closed-storage.1.watch.3':
    'SQL auditing into such an account needs the same identity and exception.',
};
