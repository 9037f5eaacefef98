// How people put the points of sql-family, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const sqlFamilyWording: Wording = {
  'sql-client-address-not-allowed': [
    'I started Management Studio at home, typed contososql.database.windows.net, and it wants me to sign in to ' +
      'Azure in order to add a rule. In the office it never asked. My home provider gives me new addresses.',
    'Our new SaaS reporting tool gets "Client with IP address 52.x.x.x is not allowed to access the server", ' +
      'number 40615. Public access is on with selected networks. We know its address from the vendor.',
    'A developer from a coworking space cannot log in to our Azure SQL while his colleagues in headquarters can. ' +
      'Same user, same password, the message cites his address.',
    'SQL login is denied with a remark about my client address',
    'Why does Azure SQL let me in at the office but not at home?',
    'ssms ask to create firewall rule for my ip at azure sql',
    '40615 client IP not allowed',
    'Azure SQL refuses vendor IP address',
  ],
  'sql-vnet-rule-missing': [
    'VM in snet-batch gets 40914 from our logical server since this week. The public address of that VM is in the ' +
      "server's list and used to do the job. Somebody activated Microsoft.Sql on the subnet.",
    'Web app with VNet integration: "Cannot open server requested by the login. Client is not allowed to access ' +
      'the server", with no address in the message. Its outbound addresses are all on the list.',
    'We moved a service into another subnet of the same network. In the old one SQL logins work, in the new one ' +
      'they end in 40914. Both subnets show the SQL service endpoint.',
    'Azure SQL says that the client is not allowed but names no address, VM is on the list',
    'Why does SQL turn the VM away since the subnet got its service endpoint?',
    'error 40914 for vm in azure, its public ip is in firewall rules',
    '40914 cannot open server',
    'VM denied by SQL, SE on subnet',
  ],
  'sql-public-side-closed-and-name-public': [
    'From an Azure VM in a spoke: "Connection was denied since Deny Public Network Access is set to Yes". The ' +
      'server has a private endpoint in the hub. Other spokes log in. nslookup here shows a 20.x number.',
    'After the audit we closed the public side of our logical server. Since then the application in the VNet gets ' +
      '47073, though an endpoint was made in advance for precisely that purpose.',
    'Power BI gateway VM, peered to the network with the SQL endpoint. Login says that the public network ' +
      'interface is not accessible and that one should connect from inside the virtual network. But I am inside!',
    'SQL claims I come from outside, although the VM sits in our network and an endpoint exists',
    'Why are logins from our own VM refused as public since the server was shut?',
    'error 47073 from azure vm, private endpoint of sql is approved',
    '47073 Deny Public Network Access VM',
    'SQL public interface not accessible inside VNet',
  ],
  'sql-login-by-address-or-zone-name': [
    'Our legacy client accepts numeric addresses only, so I configured 10.1.0.5, the private endpoint of Azure ' +
      'SQL. TCP 1433 opens, then: Cannot open server "10.1.0.5" requested by the login.',
    'I made db.intern.contoso.com as alias for the endpoint, so developers have a pretty name. SSMS connects, then ' +
      'complains about the certificate or error 40532. With the long Azure name it goes through.',
    'Running sqlcmd -S contoso-sql.privatelink.database.windows.net fails in login, while sqlcmd with the short ' +
      'form works from the very same VM. Both names resolve to the same internal number.',
    'Port to the SQL endpoint is open, yet the login finds no such server',
    "Why can't I log in with the number of the private endpoint?",
    'cannot open server requested by login when I use PE ip in connection string',
    '40532 SQL private endpoint login',
    'login via IP to Azure SQL fails',
  ],
  'sql-tls-version-too-low': [
    'An application from 2009 on an old Windows server wrote to Azure SQL for years. Since last month it says ' +
      '"Login failed with invalid TLS version". Newer machines in the same subnet connect perfectly.',
    '47072 in our ODBC log on just one machine, a legacy reporting box. Network team shows that the TCP session on ' +
      '1433 is built. Someone tightened a security setting of the SQL server recently.',
    'Our industrial PCs with an outdated driver can no longer log in to the cloud database. IT wants to know if it ' +
      'is a firewall matter. The message talks about TLS.',
    'Old machine cannot log in to SQL any more, modern ones in the same room can',
    'Why does just our ancient driver get refused by the database?',
    'login failed invalid tls version on old server, new server ok',
    'error 47072 legacy ODBC client',
    'invalid TLS version Azure SQL login',
  ],
  'managed-instance-redirect-ports-closed': [
    'Spoke VM to SQL managed instance through Azure Firewall with a rule for 1433. Test-NetConnection is True, ' +
      "SSMS waits and reports timeout during the post-login or pre-login phase. Inside the instance's own network it " +
      'is quick.',
    'From the office over VPN, telnet to our MI on 1433 opens immediately. Every client program then hangs for ' +
      'thirty seconds and dies. Developers with a VM next to the instance have no problem.',
    'DBA here. I altered the connection type of the instance last week for speed. Since then applications behind ' +
      'the appliance time out in the handshake although 1433 is permitted.',
    'Port test to the instance is fine, the login itself never completes from afar',
    'Why do clients behind the firewall hang at the managed instance after connecting?',
    'telnet 1433 MI ok but ssms timeout pre-login from spoke',
    'MI pre-login handshake timeout, 1433 open',
    'SSMS hangs to MI via firewall',
  ],
  'managed-instance-public-endpoint-closed': [
    'We flipped the switch for public data endpoint on our managed instance. From my laptop SSMS to ' +
      'contoso-mi.public.abc123.database.windows.net,3342 runs into a timeout. Inside the VNet the ordinary name is ' +
      'good.',
    'Power BI service should query the instance without gateway. The public endpoint shows Enabled, hostname with ' +
      '.public. is entered with its port. Nothing answers. What could be between?',
    'A supplier must query our MI from his office over the internet for two weeks. I enabled the outside access in ' +
      'the portal and gave him the connection string, but he sees only timeouts.',
    'Outside access of the managed instance is enabled, still silence on its port',
    'Why does nothing answer at the instance from the internet although the switch is on?',
    'mi public endpoint is enabled, but 3342 timeout from home',
    'telnet mi.public 3342 no answer',
    'SQL MI public data endpoint timeout',
  ],
  'managed-instance-dns-not-synchronised': [
    'We retired the old domain controllers and gave the VNet new DNS servers. VMs are happy. On the managed ' +
      'instance the linked server to sql-old.corp.local says the host is not found.',
    'Database mail of our MI worked until the DNS migration. Now it cannot find smtp.intern.contoso.com, while any ' +
      'VM in the same network can. The instance was not touched.',
    'DBA with no network background: our instance cannot find the datacentre server by name, by number the linked ' +
      'server works. Network people say the VNet has correct servers since Tuesday.',
    'The instance fails to find internal hosts, machines beside it find them all',
    'Why did name lookup on our managed instance stay behind after the DNS change?',
    'linked server from MI name not found, vm in same vnet resolves',
    'MI linked server host not found',
    'MI lookup wrong after VNet DNS change',
  ],
  'managed-instance-endpoint-without-record': [
    "Another team's MI is in their VNet; we have a private endpoint to it in ours, status Approved, 10.9.0.4. " +
      'nslookup of the instance gives 10.200.x from their network, where we have no way, and the app times out.',
    'With Azure SQL Database the endpoint wrote itself into the zone. For the managed instance I picked DNS ' +
      'integration and nothing was written anywhere. The name continues to show the original address.',
    'Our vendor gave us an endpoint approval for their managed instance in another tenant. By port test to the ' +
      "endpoint's number it is open, by the host name we end nowhere.",
    'Approved private connection to an instance, but its name leads into the foreign network',
    'Why does no zone entry appear for our endpoint to a managed instance?',
    'MI private endpoint approved, dns gives ip of their vnet not our PE',
    'SQL MI PE no DNS record',
    'MI name resolves unreachable, PE approved',
  ],
  'flexible-server-firewall-rule-missing': [
    'New flexible server for Postgres, public access chosen. psql at home says "no pg_hba.conf entry for host ' +
      '84.x.x.x". I looked for that file in the portal and under parameters, without luck.',
    "pgAdmin from our office to Azure Database for PostgreSQL just times out. From a colleague's laptop on another " +
      'line it opens. The server is running and public access is ticked.',
    'A contractor ought to import data into our flexible server from his own place. His tool reports FATAL with ' +
      'pg_hba. On my machine, in the office, the same credentials work.',
    "Postgres in Azure refuses my laptop and mentions a file I can't find",
    "Why do some of us get into the flexible server and others don't?",
    'psql to azure postgres fatal no pg_hba.conf entry, public access enabled',
    'no pg_hba.conf entry Azure flexible',
    'postgres flexible timeout from home',
  ],
  'sql-database-inside-a-vnet': [
    'Our policy reads "databases must run within our own network". I want to use Azure SQL Database, serverless ' +
      'tier. While creating it, I find no place to choose a subnet. Is injection possible, or which product would do ' +
      'it?',
    'Coming from AWS, where RDS is placed into subnets. How do I get the same with Azure SQL? I only see endpoints ' +
      'and firewall rules in the networking step.',
    'Manager wants the database to be "in the VNet" literally. Is a private endpoint just a card leading ' +
      'elsewhere, and which member of the SQL family lives in a subnet for real?',
    'Can the managed database itself be placed in a subnet of ours?',
    "Which flavour of Azure SQL truly stands inside the customer's network?",
    'want azure sql db inside my subnet like a VM, where is option',
    'VNet injection Azure SQL Database',
    'deploy SQL DB into subnet?',
  ],
  'sql-proxy-or-redirect': [
    'Queries from our Azure VMs to SQL Database take eight milliseconds more than promised. A forum says that the ' +
      'connection policy matters. What are the choices, which is the faster and what does each require from ' +
      'firewalls?',
    'I define the standard for logical servers at contoso: Default, Proxy or Redirect. Callers are VMs, an office ' +
      'over the internet and private endpoints. Which should be the standard, and what does Default mean for each of ' +
      'them?',
    'DBA question: after going to private link latency rose slightly. Could this be due to how the gateway hands ' +
      'over sessions, and may I change that?',
    'Which connection policy gives the least latency with Azure SQL?',
    'What does the Default connection mode do for callers in and outside Azure?',
    'redirect or proxy for sql server in azure, difference in speed',
    'Azure SQL connection policy Default meaning',
    'Proxy vs Redirect latency SQL',
  ],
  'sql-addresses-for-an-outbound-firewall': [
    'Our outbound firewall on site blocks everything by default. Accounting software needs an Azure SQL server in ' +
      'West Europe. I allowed the number that nslookup gave and after a month it stopped. What should be in the rule?',
    'The customer insists on a list of fixed addresses for Azure SQL with ports. Is there one per server, or which ' +
      'ranges and ports must be open from their side?',
    "Network admin: which tag or gateway addresses and which port range should be permitted from the spoke's NSG " +
      'so that SQL Database works reliably, also in the fast mode?',
    'Which addresses and ports to permit outbound so that Azure SQL can be used',
    'Is one address sufficient in our outbound rule towards the logical SQL server?',
    'azure sql ip changed and our firewall blocks, what list to open',
    'Azure SQL gateway IP ranges ports',
    'outbound rule for Sql.WestEurope ports',
  ],
  'sql-dns-alias': [
    'Our thirty applications have the server name in config files. Next year the database moves to a new logical ' +
      "server. I'd like a neutral name now that can be pointed elsewhere later. Does Azure SQL know such a thing?",
    'Developers would like db.contoso.com as the server name. I made a CNAME to the Azure host; the login fails. ' +
      'Is there some supported form of pretty name?',
    'Blue-green for databases: swap from server A to server B by one command without touching clients, also when B ' +
      'is in a different region. How?',
    'A neutral second name for a logical server that can be re-pointed some day',
    'Can clients keep their connection string when the database moves to another server?',
    'own domain cname for azure sql login fails, other solution?',
    'Azure SQL server alias',
    'custom name for logical SQL server',
  ],
  'sql-dedicated-admin-ports': [
    'Our database locked up and I wanted to use the DAC with sqlcmd -A against Azure SQL Database. It times out, ' +
      'ordinary logins pass the firewall. Which ports has the network team to open?',
    'Emergency runbook for DBAs: the diagnostic connection, admin: prefix. From the jump host through Azure ' +
      'Firewall only 1433 is allowed. What else, and for whom should it be opened?',
    'Our firewall log shows drops to 1434 and to something in the fourteen thousands when our DBA uses his special ' +
      'admin connection to Azure SQL Database. Are those legitimate?',
    'Emergency admin login to the cloud database times out, normal logins work',
    'What needs to be open for the diagnostic connection of DBAs?',
    'sqlcmd -A to azure sql not work, port for DAC please',
    'DAC Azure SQL ports firewall',
    'admin: connection 14000 range',
  ],
  'managed-instance-three-endpoints': [
    'Managed instance can be reached in three ways, I learned: local in the VNet, publicly, or by private ' +
      'endpoint. We have peered spokes, a foreign tenant and a SaaS tool as callers. Which way suits which of them?',
    'I wonder why one would create a private endpoint for an instance that already lives in our subnet. What are ' +
      'the differences in ports, redirect and failover groups?',
    'I am a consultant: a customer wants the managed instance usable by an isolated network with no peering, plus ' +
      'from the datacentre. Please contrast the entrances that it offers.',
    'Entrances of a managed instance compared: local one, private one, public one',
    'Is a PE to an instance useful when it stands in our VNet anyway?',
    'what is difference between mi endpoints, and which support redirect and failover',
    'SQL MI endpoint types comparison',
    'MI VNet-local vs private endpoint',
  ],
  'managed-instance-address-changes': [
    'Our Cisco has a rule for 10.8.0.254, the number of our managed instance. After a maintenance by Microsoft the ' +
      'name suddenly leads to another number in that subnet and the rule blocks. Can it be pinned?',
    'A hosts file entry on the ERP server points to the instance, because the vendor dislikes DNS. Is this ' +
      'dependable in the long run or may the number move?',
    'Writing firewall requests for a new instance: do I enter one number, or the entire subnet? Is there any way ' +
      'to have a number that stays?',
    'Does the internal number of a managed instance ever move?',
    'What should a firewall rule towards a managed instance contain, one host or the range?',
    'mi ip address is different now after update, want fix ip',
    'SQL MI static IP possible?',
    'managed instance IP changed after maintenance',
  ],
  'flexible-server-endpoint-beside-public-access': [
    'Postgres flexible server: our VNet should use private link, one external partner with a fixed address should ' +
      'use the public side. Can one server do both at once, and do the address rules touch our private callers?',
    'I created the server with public access and added an endpoint. Now I would like to know if the list of ' +
      'permitted addresses has to contain our VNet ranges as well.',
    'Migration phase: legacy clients come by internet, new ones by private connection. Is it possible to let both ' +
      'into the same MySQL or PostgreSQL flexible server for a while?',
    'Private and public callers at the same flexible server, permitted?',
    'Are address rules of a flexible server looked at for private callers?',
    'postgres flexible with PE and also partner by public IP same time',
    'flexible server PE plus firewall rules',
    'postgres both private and public access',
  ],
  'sql-load-from-closed-storage': [
    "Dedicated SQL pool, nightly COPY INTO from our data lake. On Friday the lake's public access was restricted. " +
      'Since then the load fails with "not authorized". There is a private endpoint for dfs in our VNet, VMs read ' +
      'through it.',
    'External tables of Synapse show access denied from the day on which the lake got its firewall. Our notebooks ' +
      'on a VM still read the files. The pool itself has no network of ours. How do I let it in?',
    'PolyBase loads break after the storage people ticked selected networks. They added all our subnets, no ' +
      'change. As data engineer I need to know what the pool presents itself with.',
    'SQL pool no longer loads files since the lake was locked to networks',
    'How does a warehouse pool get at files in a closed account?',
    'copy into fails after storage firewall enabled, PE exist but not help',
    'COPY INTO denied storage firewall',
    'PolyBase access denied, private lake',
  ],
};
