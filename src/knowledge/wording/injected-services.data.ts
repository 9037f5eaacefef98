// How people put the points of injected-services, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const injectedServicesWording: Wording = {
  'managed-instance-from-laptops': [
    'Our two DBAs want to use Management Studio on their own notebooks against the managed instance sqlmi-prod. At ' +
      'present they hop by a Windows VM in the same network, which costs money and needs patches. What do we do ' +
      'instead of this hop?',
    'I work from home, the firm moved its databases to SQL MI. A colleague suggests opening the public endpoint ' +
      'with port 3342 for developers. I would rather have something private. What is the alternative, and must there ' +
      'be a machine in the network?',
    'As project lead I have to decide how ten external developers reach a managed instance with SSMS. Options ' +
      'named so far: jump host, public endpoint, VPN client. Which is sensible?',
    'Can I run SSMS on my notebook directly against MI, with no intermediate machine?',
    'Is a dial-in VPN for DBAs better than the public port 3342 of the instance?',
    'Do home office people need a jump server for the managed SQL?',
    'SSMS home to SQL MI',
    'SQL MI laptop access without jumpbox',
  ],
  'managed-instance-from-other-vnet': [
    'The instance is in vnet-data, our app VMs are in vnet-app. Both networks are joined. Do the apps just take ' +
      'the usual host name, or do I have to create an endpoint and a zone for them first?',
    'From a second region our reporting VM connects to the managed instance by a worldwide peering. The instance ' +
      'is from 2019 and connections time out. VMs next to it are reachable from there. Is the age important?',
    'A vendor wants to sit in an own network with the same range as ours, yet query the MI. Colleagues in another ' +
      'non-overlapping network use peering. Which way for whom?',
    'How do clients in a joined network call the managed SQL, by usual host name?',
    'Is a managed instance reachable over peering between continents, or only in the same region?',
    'Which is better for another network to use MI: joining networks or an endpoint?',
    'SQL MI peered vnet app access',
    'old MI global peering timeout',
  ],
  'managed-instance-from-on-premises': [
    'Our ERP on local servers should use the managed instance via site-to-site tunnel. The network team asks for ' +
      'target ports. They opened 1433, some clients connect and others hang after login. What has to be open in ' +
      'total?',
    'We have an ExpressRoute into a hub and the MI in a spoke. Company servers should query it with private ' +
      'addresses. Is the connection by gateway transit supported, and what about the firewall in our building?',
    'Migrating from SQL Server in our server room to MI step by step. Applications remain local for a year. Can ' +
      'they reach the instance by the line without any public exposure?',
    'Can servers in our own building query the managed SQL through the tunnel?',
    'Which port range apart from 1433 do company clients need toward MI?',
    'Local clients hang after 1433 handshake with the managed instance over the circuit.',
    'SQL MI from datacenter ports',
    'S2S to managed instance 11000-11999',
  ],
  'app-service-to-managed-instance': [
    'Our web app (P1v3) must query a managed instance privately. Outgoing network integration is configured into ' +
      'some subnet in another network, and connection fails. Into which network does the app have to be integrated?',
    'A function on a Premium plan reads from SQL MI by the public endpoint on 3342 today. The DPO wants it ' +
      'private. Is an endpoint for the instance required or does integration suffice?',
    'Could I integrate the web app with the very subnet where the instance is, to keep things simple? If not, ' +
      'which network layout is usual for an app plus MI?',
    'How does a web app get to MI by private addresses?',
    "Must the app's integration subnet be in the network of the instance or is a joined one ok?",
    'Is there need for public or private endpoint when function talks to managed SQL?',
    'webapp to SQL MI private connection',
    'Functions to MI vnet integration subnet',
  ],
  'managed-instance-subnet': [
    'I prepare the network for our first SQL MI: what prefix, delegation to what, are a security group and route ' +
      'table compulsory? And could some VMs live along with it to save space?',
    'Company rule: all egress must go by the hub firewall. I want to put a default route on the subnet of the ' +
      'managed instance. What happens to the routes which the service itself installed there?',
    'Deployment of MI into a /28 is refused. The landing zone team hands out just small blocks. How many addresses ' +
      'does it need at the least and can the block be shared with endpoints?',
    'What does the subnet of a managed instance have to look like?',
    'May I force the outgoing traffic of MI through our firewall with a UDR?',
    "Can other machines be placed in the instance's delegated segment?",
    'SQL MI subnet min size delegation',
    'MI subnet UDR default route',
  ],
  'managed-instance-private-endpoint': [
    'The managed instance is deployed in our network with address 10.4.0.30. The auditor asks where its private ' +
      'endpoint is, as he knows that from SQL Database. Is there a reason to make one?',
    'A customer with own tenant and clashing address range must query our MI. Peering is impossible. Besides, Data ' +
      'Factory with its managed network should read from it. How is this done?',
    "We created an endpoint for MI for a partner network. Connecting with the endpoint's IP gives a login error, " +
      "with the name it times out, since DNS is not set up yet. What's to know about it?",
    'Does MI require an endpoint, considering that it has an inside address already?',
    'When is an endpoint at the managed SQL of any use?',
    'How could another company with overlapping range use our MI privately?',
    'SQL MI PE necessary?',
    'MI PE other tenant / ADF',
  ],
  'managed-instance-failover-group-network': [
    'Primary MI in West Europe, secondary in North Europe. Creating the failover group runs for an hour and ends ' +
      'with a connectivity error between both. The networks are joined via a hub on each side. Client logins to both ' +
      'work.',
    'We set up geo failover for managed instances. Clients connect to either one, but seeding never starts and ' +
      'portal says that the instances cannot communicate. VMs of both networks ping each other.',
    'What must the network look like so that two managed instances in different regions replicate? Our standard is ' +
      'to send everything through firewalls in the hubs. Is this ok here?',
    "Pair of managed instances can't see each other when the group is created.",
    'Which network link and ports does geo replication between two MI want?',
    'Failover group for managed SQL breaks at creation, each instance accepts clients normally.',
    'MI failover group connectivity error',
    'MI geo-replication 5022 peering',
  ],
  'flexible-server-from-other-vnet': [
    'Our Postgres flexible server was made with private access in vnet-db. App VMs in vnet-app, joined by peering, ' +
      'cannot connect: "could not translate host name". From a VM in vnet-db psql works. Pinging the IP\'s port ' +
      'works too from the app side.',
    'I moved the backend to a new spoke. MySQL flexible is in the old one. The peering says Connected, security ' +
      'groups allow 3306, still the app reports unknown host. In the old spoke the very same container ran.',
    'Developers in the hub want to use pgAdmin against the injected server of a spoke. With its IP in the hosts ' +
      'file it works, by name not. What did the infrastructure team forget?',
    'Psql by name fails out of the neighbour network, by IP it is alright.',
    'Unknown host for the injected MySQL in a joined network, VM beside it resolves it.',
    "How come peering is connected and the database name of flexible server isn't found?",
    'pg flexible could not translate host name',
    'mysql flexible unknown host peered vnet',
  ],
  'flexible-server-change-network-mode': [
    'Two years ago we created Postgres flexible with private access. Now the security design prefers endpoints. In ' +
      'the network page I find no option to change. Is there a path without dump and restore?',
    'The injected MySQL server stands in the wrong network and we want it in another one. I search for a move ' +
      'function. Which changes of its network mode are possible after creation and in which direction?',
    'As architect I must choose for new databases between injection and endpoints. Which one is the more flexible ' +
      "later, and which decision can't be undone?",
    'Can an injected Postgres be turned into one with endpoints afterwards?',
    'May I shift a flexible server to a different subnet?',
    'Is access mode of flexible server fixed forever from the day it was created?',
    'pg flexible injected to PE convert',
    'flexible server move other vnet',
  ],
  'flexible-server-subnet': [
    'Plan: one Postgres with high availability and two replicas, injected. How large should the delegated subnet ' +
      'be, and may MySQL or a VM live in there as well?',
    "We attached the company route table with everything to the firewall to the database's subnet. Logins with " +
      'Entra accounts fail since, password logins work. Are there exceptions to be made in the routes?',
    'I need a security group for the segment of an injected flexible server in HA. Which traffic inside that ' +
      'subnet and to which tags must not be cut?',
    'What prefix length for the delegated subnet of flexible servers is wise?',
    'Entra sign-in at the injected Postgres fails since all goes to firewall.',
    'Could Postgres and MySQL flexible share one and the same delegated segment?',
    'flexible server delegated subnet /28 HA',
    'pg flexible UDR firewall Entra',
  ],
  'vmware-solution-to-on-premises': [
    'Our AVS private cloud and our datacenter circuit both end at the same gateway in the hub. VMs in Azure see ' +
      "both, however vCenter in AVS and the datacenter don't see each other. What is the missing piece?",
    'We have only a VPN to Azure, no circuit, and plan AVS for disaster recovery with HCX. Is a tunnel enough for ' +
      'reaching the private cloud, and what must stand in the hub for it?',
    "A VMware admin asks how ESXi hosts in Azure are connected with the old vSphere site. Two circuits exist. I've " +
      'heard about generation 1 and 2 being different in this respect.',
    "Datacenter and AVS both reach Azure VMs, yet they don't reach one another.",
    'Must Global Reach be bought for linking the VMware cloud with our site?',
    'Can I connect our site to AVS through a VPN rather than a circuit?',
    'AVS to datacenter circuit Global Reach',
    'AVS on-prem no route same ER gateway',
  ],
  'vmware-solution-to-vnets': [
    'We just got an AVS private cloud. There is a hub with an ErGw2 that serves our head office already. Can the ' +
      'private cloud be attached to the same one, and how do VMs in spokes get to the NSX segments?',
    "Three private clouds in one location must reach the same hub. The gateway is in production. What's the " +
      'maximum of circuits on it, and do I have to deploy another?',
    'Someone told me the newer generation of AVS lives inside a VNet. Does this mean we use ordinary peering ' +
      'towards the hub instead of authorization keys?',
    'How are native VMs in Azure and VMware segments linked?',
    'May the VMware cloud be connected to the ExpressRoute gateway already in use?',
    'What is the maximum of AVS clouds that could hang on one gateway?',
    'AVS connect existing ER gateway key',
    'AVS gen2 peering to hub',
  ],
  'vmware-solution-internet-and-ranges': [
    'Workloads in AVS should leave by our firewall in the Azure hub, not by the internet breakout of the VMware ' +
      'cloud. How do I get the default route over there, with an NVA or with the Virtual WAN firewall?',
    "While ordering AVS I'm asked for a big address block. We are a large company and 10.x is nearly full. What " +
      'size is obligatory, what must it not collide with?',
    'The security architect demands inspection of everything leaving the VMware cluster. We own a pair of ' +
      'FortiGates in the hub. Which extra component tells AVS to send everything to them?',
    'How can VMware VMs in Azure use our central firewall for leaving?',
    'Which address block does one reserve for the private cloud?',
    'Is a Route Server required when our appliance shall announce everything to the VMware cloud?',
    'AVS egress via hub NVA default',
    'AVS /22 management block',
  ],
  'virtual-desktop-network': [
    'We roll out cloud desktops to 200 people at home. The old terminal server needed the VPN client. Does this ' +
      'remain necessary, and which openings to the session machines must the firewall have?',
    'Our session hosts sit in a spoke and go out by AzFW. Users get stuck on connecting. Which direction is the ' +
      'traffic, and what do the hosts need outbound?',
    'A ministry does not want desktop traffic to run across the internet. They have ExpressRoute. Is there a ' +
      'manner to reach pools and feeds privately?',
    'Must people dial in before they can open their cloud desktop?',
    'Is it necessary that session machines have 3389 open toward the internet?',
    'How to offer virtual desktops solely across the private line?',
    'AVD needs VPN client?',
    'AVD session host inbound ports',
  ],
  'logic-apps-to-on-premises': [
    'Our workflow (consumption) should insert orders into a SQL Server in the company building. We have a VPN to ' +
      "Azure. I can't find any network setting on the workflow. How does it get there?",
    'We used the integration service environment which was shut down. The workflows called an SAP behind ' +
      'ExpressRoute plus some endpoints. Which plan replaces it, and is an agent still necessary?',
    'A developer wants to choose between the two hosting plans of the workflow service. Requirement: reach a ' +
      'private key vault and a file server at headquarters.',
    'How do workflows get at a database in our building, through the tunnel or an agent?',
    'Can the consumption plan of workflows be joined to a network?',
    'What has taken the place of ISE for access to private targets?',
    'Logic App consumption on-prem SQL',
    'LA Standard vnet vs data gateway',
  ],
  'ping-fails-inside-vnet': [
    'I created two Windows Server VMs in the same network, 10.0.0.4 and 10.0.0.5. Ping from one to another: ' +
      'request timed out. Yet I can open an RDP session from the first to the second.',
    'As trainee I try to prove that my peering works with ping. No reply at all, in both directions. The web page ' +
      'of the VM on the other side opens though. tracert shows only stars.',
    'Monitoring pings every server and marks the new Windows ones in Azure as down. SQL connections to them ' +
      'function. The default gateway 10.0.0.1 does not answer either.',
    'No echo reply among two machines, while RDP and HTTP get through.',
    'How come everything responds on its ports but nothing answers pings in Azure?',
    "Is it normal the subnet's .1 address doesn't respond to ping?",
    'azure vm ping timed out rdp ok',
    'ICMP no reply same vnet',
  ],
  'vms-in-one-vnet-talk-by-default': [
    'I come from Cisco and have now a network with three subnets: web, app, db. Which router, gateway or static ' +
      'routes do I build so these three can communicate?',
    'We deployed a second VM in another segment of the same VNet. Before I ask the network team: do we have to ' +
      'order a peering or a VPN for the two to exchange data?',
    'First steps in Azure. I have a web server and a database server in one network. What address does the web ' +
      'server use for the database, does it need a public one?',
    'What must be set up so two servers in one network can communicate?',
    'Is a router necessary among subnets of a virtual network?',
    'Do I have to peer subnets together, or are they linked already?',
    '2 VMs same vnet connect how',
    'subnet to subnet gateway required?',
  ],
  'subnets-of-one-vnet-reach-each-other': [
    'Security review: our frontend machines and the databases have different subnets in the same network with just ' +
      'the default security groups. The reviewer asks whether frontends can open any port on the databases. Is it so?',
    'I assumed subnets are isolated like VLANs with no router. A colleague claims every machine of the network may ' +
      'talk to every other one unless we forbid it. Who is right?',
    'We want to know the standard behaviour for lateral traffic within one virtual network before writing any ' +
      'rules of our own. Is it open or closed?',
    'Are subnets of one VNet isolated from each other out of the box?',
    'Is lateral traffic between web and db segment permitted if I do nothing?',
    'Which built-in rule makes that machines in the same network see one another?',
    'AllowVnetInBound east-west by default?',
    'subnets isolated by default azure?',
  ],
  'second-nic-in-other-vnet': [
    'Our appliance has one leg in the DMZ and one in the internal zone. In Azure these are two VNets. I want to ' +
      'add a network card of the second network to the VM, the list does not offer it. Is that impossible?',
    "In VMware I gave the backup server cards in all port groups. Now in Azure I'd like the same server to be in " +
      "vnet-a and vnet-b simultaneously. What's the way?",
    'We want a bridge machine with two interfaces between two VNets instead of joining these. Is it supported, or ' +
      'in which boundaries may several NICs be placed?',
    'Can one machine be a member of two virtual networks by two cards?',
    'Why do I not see the interface of another network when attaching it to my VM?',
    'Are several NICs in distinct subnets allowed, and in distinct networks?',
    'VM two vnets dual NIC',
    'attach NIC from other vnet',
  ],
  'move-vm-to-other-vnet': [
    'By mistake vm-sql01 was put in vnet-test. It has a lot of software installed. I search a menu to change its ' +
      'network to vnet-prod. Is there such a function, and if no, how can I keep the disks?',
    'We consolidate networks and must bring thirty VMs from the old one to the new one in the same region. Is ' +
      'there a way to reassign, or does each have to be recreated? What of changes within the same network?',
    'A junior created the machine in the wrong subnet. Only the segment is wrong, the network is right. Is it the ' +
      'same effort as for a wrong network?',
    'Is reassigning a running machine to a different VNet possible?',
    'How to bring a server with its disks into another network?',
    'Machine is in the wrong subnet of the right network, what is to be done?',
    'change vnet of existing VM',
    'VM to other subnet NIC change',
  ],
  'reserved-addresses-and-smallest-subnet': [
    'I defined a /29 for three VMs, and the fourth could not be created due to missing addresses, though a /29 has ' +
      'six hosts in my textbook. Where have the rest gone?',
    'For a dense address plan I compute how many machines fit into /28, /27 and /26. With normal networking I ' +
      'would subtract two. My colleague says five with Azure. Which ones are those?',
    'An exam question: what is the tiniest segment in a VNet and how many hosts can I put there? And is .1 to .3 ' +
      'usable?',
    'How many hosts really fit in a /28 in Azure?',
    'Why does my first machine get .4, what happened to .1 up to .3?',
    'What is the tiniest subnet that a virtual network accepts?',
    'azure 5 reserved IPs subnet',
    '/29 azure usable hosts',
  ],
  'ranges-for-a-vnet': [
    'We start in Azure and I shall define the address space. Our offices use 10.10 and 192.168.1. A colleague ' +
      "wants to take public-looking ranges as in the old lab. What's allowed and wise?",
    'Because private space ran out at our company, somebody suggested 100.64 for cloud networks. Does the platform ' +
      'accept this? And would two networks be allowed to have identical blocks?',
    "How large a block should a first VNet receive, given that one day it'll be connected with headquarters and " +
      'other networks? May I add another block later on?',
    'What IP blocks are sensible for a new cloud network?',
    "Could two networks carry identical addresses as long as they aren't connected?",
    'Does Azure accept the carrier grade NAT range in a VNet?',
    'vnet CIDR which ranges allowed',
    '100.64/10 azure vnet ok?',
  ],
  'resize-vnet-or-subnet-in-use': [
    'Segment snet-app is a /26 with fifty running machines and we are out of addresses. I tried to make it bigger, ' +
      'and it errors since resources are in it. What can one do?',
    'Our network is peered with six others and is getting full. I want to append 10.60.0.0/16. In earlier times ' +
      "the peerings had to be deleted for this. How is it today, and what's to be done afterwards?",
    'The initial admin gave 10.0.0.0/8 to one network. We would like to shrink it while it is in use. What is ' +
      'possible with live resources?',
    'Can a subnet with machines running in it be made larger?',
    'May I append one more block to a joined network without cutting the peerings?',
    'No free addresses left in the subnet, what are the ways out?',
    'expand subnet in use azure',
    'add CIDR to peered vnet sync',
  ],
  'accelerated-networking': [
    'Two database VMs in the same network show 1.2 ms and jitter. I read of SR-IOV in Azure. Is it worth turning ' +
      'on, does it cost anything, is a reboot needed?',
    'Our users in the office complain on a slow app across the tunnel. A vendor recommends accelerated networking ' +
      'on the VM to improve. Will it truly change the delay from the office?',
    'Half of our VMs have the fast NIC option on, half not. Does it need both ends to pay off, and how do I enable ' +
      'it on machines in production?',
    'Does SR-IOV on the NIC lower the delay among neighbouring machines?',
    'Is the fast networking option of a VM useful over the circuit to headquarters?',
    'How is the fast NIC option switched on for a VM that exists already?',
    'accelerated networking enable existing VM',
    'SR-IOV latency between VMs',
  ],
  'layer-two-in-a-vnet': [
    'We moved a Linux pair with keepalived to Azure. On-premises the shared address jumped to the survivor. Here ' +
      'it never becomes reachable on the other node. Does the network carry the ARP announcements?',
    'Our market data feed uses multicast to the receivers. The team asks whether a virtual network transports it, ' +
      'and whether we can tag frames with VLAN numbers to separate tenants.',
    'A vendor appliance builds GRE tunnels between its nodes and discovers peers by broadcast. In Azure nodes ' +
      "don't find each other, though normal TCP works.",
    'Is broadcast or multicast traffic transported at all by a VNet?',
    'Shared address of my cluster does not move over in the cloud, it did on hardware.',
    'Can we use VLAN tagging within VNets for separating our tenants?',
    'keepalived VIP azure not working',
    'multicast GRE vnet supported?',
  ],
  'vnet-across-regions-or-subscriptions': [
    'Headquarters wants a single large VNet, with machines in Frankfurt and in Dublin. May the segments be in ' +
      'different regions? Otherwise how do I reach the same feeling?',
    'Several departments have a subscription each, and would like to place their VMs in one common network owned ' +
      'by IT. Can the network belong to many subscriptions?',
    "I'm a learner: a region has three zones, a network has subnets. Does a segment belong to a zone? And can the " +
      'network reach into another region?',
    'Is one single VNet able to cover two Azure regions?',
    'May different subscriptions own parts of one and the same VNet?',
    'Do I need to create separate virtual networks per availability zone?',
    'vnet span regions / subscriptions?',
    'one vnet multi-region possible',
  ],
  'private-address-of-a-vm-fixed': [
    'Our licence server is addressed by 10.0.2.7 by all clients. Each night the VM is deallocated to spare costs. ' +
      'Will it come back in the morning with the same inside address?',
    'I typed a fixed address in the Windows adapter settings of a VM as in the old days and lost the connection. ' +
      "What's the right place for a fixed one?",
    'Firewall rules refer to inside addresses of twenty servers. How do I make sure that they never change, and ' +
      'what would cause the platform to give them away?',
    'Is the inside address of a server the same after deallocation?',
    'Where does one set a permanent address for a VM, in the guest or in the portal?',
    'Does the private address get lost if machine is shut down for a long time?',
    'VM private IP after deallocate',
    'static private IP azure NIC',
  ],
  'managed-instance-move-subnet': [
    'Our instance sits in a /27 that has become too small for scaling. A bigger subnet exists in the same network. ' +
      'Is relocating possible without backup and restore, and how long is it offline?',
    'Network redesign: the managed instance has to go from vnet-old to vnet-new, both in the same region and ' +
      'joined. Will its address or name be different afterwards?',
    "The company that built our platform put MI together with the wrong environment. We'd like to bring it to " +
      "another network. I remember that was impossible some years ago. How's it now?",
    'Can a running managed SQL be relocated to another subnet?',
    'Does MI keep its host name and address when it goes to another network?',
    'How long are clients disconnected if we relocate the managed instance?',
    'SQL MI move vnet online',
    'MI bigger subnet relocate',
  ],
  'managed-instance-names-and-dns': [
    'Company clients should connect to the MI over the tunnel. For other services we set up conditional ' +
      "forwarders. Is something like this required for the instance's host name too?",
    "A linked server on the managed instance refers to sql01.corp.contoso.com. It says the host can't be resolved, " +
      'while VMs in that network resolve it. The name servers of the network were exchanged last month.',
    'I want database mail and linked servers on the instance to find internal hosts. Where do I tell it which name ' +
      'servers to ask, and does it learn about changes on its own?',
    'Does resolving the MI host name from our site need a forwarder or zone?',
    "Managed SQL doesn't find our internal hosts since new name servers have been set.",
    'Which name servers does the managed instance itself use for its lookups?',
    'SQL MI DNS forwarder needed?',
    'MI linked server name not resolved',
  ],
  'managed-instance-network-intent-policy': [
    "Terraform plan lists a bunch of rules on the instance's security group that I didn't write and wants to " +
      'delete them. Apply fails with a conflict. Which of these are mine to touch?',
    'I tried to tidy the route table on the segment of our managed SQL. Removing entries with long weird names ' +
      'ends with an error about intent policy. My own entries can be altered freely.',
    'An Azure Policy remediation which replaces route tables fails on just one subnet, the one of SQL MI, with ' +
      'ConflictWithNetworkIntentPolicy. All other subnets got the new table.',
    "Deleting a rule that appeared by itself on the managed SQL's segment is denied with a conflict.",
    'Pipeline wants to remove unknown entries in route table of MI and breaks.',
    "Why can't I edit some of the rules in the instance's security group?",
    'ConflictWithNetworkIntentPolicy SQL MI route table',
    'UseOnly_mi rules terraform conflict',
  ],
  'managed-instance-link-network': [
    'We want to replicate databases from SQL Server 2019 in our building to MI with the link feature. VPN is ' +
      'available. Which ports in which direction must both firewalls open?',
    'Creating the link ends with "cannot connect to endpoint". SQL Server is on an Azure VM in another network. ' +
      'Normal logins from VM to instance work. What does the network need for that feature beyond the usual port?',
    'Before migrating by the link feature our network people want a diagram: source server, tunnel, instance ' +
      'subnet, ports with arrows. Which ones do I draw?',
    'What network conditions does replicating a local SQL Server into MI have?',
    'In which direction is 5022 needed with the link feature?',
    'Distributed AG toward the managed instance does not come up, plain queries are ok.',
    'MI link 5022 firewall both directions',
    'SQL Server to MI link VPN',
  ],
  'flexible-server-zone-in-other-subscription': [
    'Our DNS zones are all kept in the connectivity subscription. When creating an injected Postgres, the wizard ' +
      'wants a zone. May it be the central one in the other subscription, shared by all servers?',
    "The deployment of an injected Postgres server fails as the private zone name isn't accepted. We had chosen " +
      'the name db.contoso.internal. What name patterns are valid?',
    'Can I swap the zone of a running injected flexible server for the central one, or is it fixed? One of them ' +
      'runs in HA.',
    'May injected servers of many teams use a single central zone?',
    'Which ending must the private zone of a flexible server have?',
    'Is the zone changeable after the database server has been created?',
    'pg flexible private DNS zone other sub',
    'flexible server zone name rule',
  ],
  'flexible-server-replica-other-region': [
    'Production Postgres (injected) is in Germany West Central. We need a readable copy in Sweden for reporting. ' +
      'Both networks exist. Which connection among them and which port openings does it take?',
    'When adding a replica in the paired region the wizard asks for a network there. I gave one that has no ' +
      "relation to the primary's. Creation fails after a while. What's required?",
    'DR design: our injected database shall have a copy elsewhere, hub and firewalls between. Is direct joining of ' +
      'the two mandatory or may it be routed?',
    'What connection do networks need for a cross-region copy of injected Postgres?',
    "Geo copy of the private database server can't be created, does it have to be peered?",
    'Which port must pass among the delegated subnets for a remote replica?',
    'pg flexible geo replica private access',
    'replica other region vnet peering 5432',
  ],
  'subnet-delegation-meaning': [
    'In the settings of a segment is a drop-down named delegation with a long list of services. I am new to this. ' +
      'What effect has choosing one of these, and may I choose two?',
    'We have few addresses left and want the web app integration and container environment to share one subnet. ' +
      'The portal permits only a single entry in the delegation field. Is it a hard limit?',
    'I found a subnet that is delegated but empty. Someone wants to place VMs in it. What does it reserve and ' +
      'which services usually insist upon it?',
    "What happens to a segment when it's delegated to a service?",
    'Can one subnet be reserved for two different Azure services at once?',
    'Which of the PaaS products insist on having a reserved subnet?',
    'subnet delegation meaning explained',
    'two delegations one subnet?',
  ],
  'netapp-files-network': [
    'We plan NFS volumes for SAP on ANF. Hub-spoke with firewall, clients in spokes and also on-premises. From ' +
      'where will the volumes be reachable, and are there limits on route tables and security groups?',
    "Our volumes are in West Europe. VMs in North Europe, joined by worldwide peering, can't mount. Volumes were " +
      'created years ago. Does something have to be upgraded?',
    'A second project wants an own delegated segment for volumes in the very same network; the deployment of it is ' +
      'refused. How many are allowed?',
    'From which networks may NetApp volumes in Azure be mounted?',
    'Does a security group on the subnet with the volumes have any effect?',
    'Mounting ANF from another region over peering fails, what is required?',
    'ANF standard network features peering',
    'ANF second delegated subnet vnet',
  ],
  'entra-domain-services-network': [
    'The managed domain lives in vnet-aadds. I peered vnet-app and tried to join a Windows server: "An Active ' +
      'Directory Domain Controller for the domain could not be contacted". A VM within vnet-aadds joins without ' +
      'trouble.',
    'New spoke for virtual desktops, joined to the network of the managed domain. nslookup aadds.contoso.com on ' +
      "the machines gives non-existent domain. The controllers' addresses can be reached on port 389.",
    'After creating another network for test servers, group policies and logons to the managed domain fail there. ' +
      "In the original network everything's fine. Peering status is Connected.",
    'Joining the managed domain fails in the second network, succeeds in the first.',
    'Domain controller could not be contacted from a joined network, ports are reachable.',
    'How come servers in a new spoke do not find our managed AD domain?',
    'AADDS domain join peered vnet fails',
    'EDS "domain could not be contacted" spoke',
  ],
  'container-instances-in-vnet': [
    'We run a small cron job as a container group and it has to read a database by private address. Can such a ' +
      'group be deployed into our network, and will it still have a public IP?',
    'My container group in a delegated subnet reaches the VMs, yet pip install hangs; there seems to be no ' +
      'internet. Without a network it worked. What do I add?',
    'An ACI job should call a server at our site through ExpressRoute and download from the internet too. Which ' +
      'network pieces are required for that?',
    'Can a container group be placed within our virtual network?',
    "Group of containers in a subnet can't reach the internet, what is needed?",
    'Does ACI have both a public address and a private one at once?',
    'ACI delegated subnet no internet',
    'ACI in vnet NAT gateway',
  ],
};
