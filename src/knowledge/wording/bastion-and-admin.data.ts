// How people put the points of Bastion and admin access, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const bastionAndAdminWording: Wording = {
  'bastion-cheapest-admin-access': [
    'We are a startup with three Linux servers in one VNet. Two of us log in by SSH now and then from home. ' +
      "Currently each server has a public IP with port 22 open, which feels wrong. What's the most economical secure " +
      'method?',
    'School project with a small budget: one Windows VM must be reachable by remote desktop for some students. The ' +
      'teacher forbids public addresses. What would be the least expensive option that still is considered good ' +
      'practice?',
    'IT manager of a 20-person firm here. Our external admin suggests building a jump host with VPN, the Microsoft ' +
      'partner suggests a managed browser-based product. We only need RDP and SSH a few times per week.',
    'lowest cost way to log in to cloud servers remotely without exposing them',
    'secure remote login for a few admins from home, which product for small money',
    'managed browser login or a self-built jump box, which would you recommend',
    'cheap secure rdp to azure vm',
    'low budget ssh access no public ip',
  ],
  'bastion-sku-comparison': [
    'Comparing offers for a tender: the customer wants recording, copying files, several regions and about 60 ' +
      'simultaneous sessions. I need to know what each tier of the managed jump service provides before I quote a ' +
      'price.',
    'We have the smallest paid tier and people ask for links to share, own ports and mstsc. Management wants a ' +
      'list which features come with which tier, so we can decide if the next one is enough.',
    "I am confused by the tiers of Azure's browser-based RDP service. There are four names in the portal with " +
      'different prices. What do I get for each step up, and where do limits of sessions lie?',
    'feature list of each tier of the managed jump service',
    'which tier gives uploads, video capture, or connecting by IP address with Bastion',
    'what do I gain by stepping up one tier at Azure Bastion',
    'azure bastion tiers feature matrix',
    'bastion std vs premium vs basic',
  ],
  'bastion-peered-vnets': [
    'We have vnet-hub with AzureBastionSubnet and eleven spokes joined to it, three of them in another region. Do ' +
      'admins get to all those servers via that one host, or must every spoke be given its own?',
    'Cost cutting: currently four teams each run their own browser jump service in their network. All networks are ' +
      'linked with the central one. Can the central instance serve the VMs of everyone, also in other subscriptions?',
    "I deployed the service into a central network. On a VM in the joined network the connect blade doesn't offer " +
      'it. Do I need something more than the link, maybe some tier or permission?',
    'does a central jump service cover machines in joined networks',
    'one instance in the middle for all spokes, also those abroad',
    'must every network get its own AzureBastionSubnet or is a shared one enough',
    'single bastion for linked networks',
    'hub bastion serve spoke vms',
  ],
  'bastion-virtual-wan': [
    'Our spokes hang on a virtual hub in East US. I put the browser RDP service in a shared spoke, but VMs in ' +
      "other spokes do not list it in the connect dialog and it's grey. Servers in the same spoke open fine.",
    'After switching from a classic hub to vWAN, our jump service stays in its network, now connected to the hub. ' +
      "Machines in all other attached networks can't be reached by it any more, only local ones.",
    "Planning Virtual WAN for contoso: admins want one browser jump service for all networks. There's no option to " +
      'create it within the hub itself in the portal. In what place should it be and how does it find servers ' +
      'elsewhere?',
    'jump service in one vWAN spoke cannot open machines of the other spokes',
    'connect button grey for VMs in networks on the virtual hub, local VMs work',
    'where does the browser RDP service live when networks hang off a virtual hub',
    'bastion vwan spoke to spoke',
    'bastion vhub vms not listed',
  ],
  'bastion-default-route-breaks': [
    'Our network team turned on forced tunnelling last Friday: the datacenter now announces 0.0.0.0/0 on the ' +
      "circuit. Since then the browser RDP service can't open a single VM in any network. Before that it ran for two " +
      'years.',
    'Security baseline demanded that every subnet points to the central firewall, so I tried to associate a route ' +
      "table with AzureBastionSubnet. Portal gave an error, later sessions didn't start at all. How do others " +
      'satisfy this?',
    'The jump service hangs at connecting for every server ever since the edge routers were reconfigured by our ' +
      'provider. VM side is okay, RDP over the line from headquarters works without trouble.',
    'all browser sessions dead after headquarters started to announce the zero route',
    'jump service times out to each machine since we tunnel everything to the datacenter',
    'can the traffic of the Bastion subnet be steered via our inspection firewall',
    'bastion down forced tunneling 0.0.0.0/0',
    'udr on azurebastionsubnet not allowed',
  ],
  'bastion-nsg-rules': [
    'Company policy wants a network security group on every subnet, including the one of the jump service. When I ' +
      'attach mine the portal complains that it does not contain the necessary rules. Which inbound and outbound ' +
      'entries are required?',
    'I attached a strict security group to AzureBastionSubnet with deny-all at the bottom and 443 from my office ' +
      'on top. The portal took it yet sessions no longer come up for any VM.',
    'Deployment of the browser RDP service in a locked-down network aborts, saying the security group of its ' +
      'subnet is not compliant. Our auditors want to see the minimal port list for this subnet and the servers.',
    'minimal port list for the subnet of the jump service and its targets',
    'security group on AzureBastionSubnet rejected at save, which entries are expected',
    'no session starts for any VM after we attached a security group at the Bastion subnet',
    'azurebastionsubnet nsg required rules',
    'bastion nsg not compliant error',
  ],
  'bastion-native-client': [
    'Developers dislike the browser window and would like mstsc with two monitors and drag files over. I tried az ' +
      "network bastion rdp from my laptop and got a message that it's not supported by this host.",
    'From a Linux workstation I want to open an SSH session with my own terminal instead of the web page, plus scp ' +
      "of some logs. The option for native clients in the configuration blade can't be ticked.",
    'Our DBA would like to point SSMS on his PC at a private SQL VM by tunnelling through the managed jump ' +
      'service. The CLI tunnel command errors out, browser sessions work for everyone.',
    'own RDP program instead of the web page, command line gets refused',
    'how to scp logs via the jump service, az ssh command denied',
    'local terminal and mstsc by the managed jump host, tick box is grey',
    'az network bastion ssh not supported',
    'native client tickbox greyed bastion',
  ],
  'bastion-on-premises-targets': [
    'We run AVS with hundreds of VMs plus servers in a Frankfurt rack, all reachable via ExpressRoute from our ' +
      'hub. Admins like the browser sessions for Azure VMs. Could the same host open the ones outside Azure?',
    "Instead of keeping a separate jump server in the datacenter I'd rather reuse the managed one in the cloud. " +
      'The line is a site-to-site tunnel. Can one enter a plain private address such as 192.168.5.20?',
    'We have machines in AWS connected by tunnel to our Azure hub. The operations crew asks if they could be ' +
      'administered with the same browser RDP tool. They are not Azure resources, so no connect blade.',
    'log in to a rack server in our datacenter by the cloud jump service',
    'browser RDP for machines that are no Azure resources, reached by tunnel',
    'may I type a private address of headquarters into Bastion',
    'bastion rdp to onprem box',
    'bastion ip based vmware servers',
  ],
  'bastion-private-only': [
    'Bank regulation: not a single public address in any of our subscriptions, policy denies creation. The jump ' +
      'service wizard asks for one. All admins come in via ExpressRoute anyway. Is there an internal-only variant?',
    'I deployed the top tier with a public address by mistake. Our security officer wants it reachable solely from ' +
      'the corporate line. Can the running host be turned into one with only an internal address?',
    'Azure Policy blocks Microsoft.Network/publicIPAddresses. Therefore the deployment of the browser RDP service ' +
      'fails. Which tier or setting lets it run with internal addresses only, and how do admins open it then?',
    'jump service with internal address only, reachable by the corporate line',
    'run Bastion although the company rules deny every public address',
    'is there an internal variant of the managed RDP host',
    'bastion no pip policy',
    'private only bastion premium setup',
  ],
  'bastion-developer-limits-upgrade': [
    'The free tier works for our one test VM. Now a coworker wanted to connect at the same time to another VM and ' +
      'gets refused. Machines in the linked network are not shown either.',
    'As a hobbyist I use the no-cost variant of the browser RDP service. As soon as my friend opens his session I ' +
      'am asked to close mine. What are the restrictions and how to move to a paid tier?',
    'Trial environment: with the free host I reach VMs in vnet-lab but those in vnet-lab2, which is linked, never ' +
      'come up. Do we have to delete it before taking a paid tier?',
    'free jump tier lets only a single person in, second one gets an error',
    'free variant reaches machines of its own network, not the joined one',
    'going from the no-cost tier to a paid one, redeploy necessary?',
    'bastion dev sku one session only',
    'free bastion limits peered vm',
  ],
  'bastion-subnet': [
    'I created a subnet called BastionSubnet, 10.0.5.0/28, as we are short of addresses. In the wizard for the ' +
      'jump service it cannot be selected. What name and which prefix length does the product want?',
    'Our hub is nearly full: just a /27 left. The wizard for the browser RDP service stays grey at the network ' +
      'step. Is there a way to fit it, and could other servers share that segment?',
    'Old installation from 2020 lives in a 32-address segment and we got a warning when trying to scale out. A new ' +
      'one with the same prefix length is refused in the other network. Why?',
    'wizard refuses the segment which I made for the jump service',
    'which prefix length and name does the Bastion segment need to have',
    "network can't be chosen when creating the browser RDP service, the segment exists",
    'bastion subnet name prefix length',
    '/28 azurebastionsubnet rejected',
  ],
  'bastion-cross-tenant': [
    "As a managed service provider we have our own directory with a jump service in the hub. A client's network, " +
      "in the client's directory, is linked to our hub. Their VMs don't show the option to connect through it.",
    'Two sister companies keep separate Entra directories; networks are joined. Company A has paid for the browser ' +
      "RDP host, company B's admins want to use it for their servers. It doesn't find them.",
    "Our admins at fabrikam support machines in contoso's directory. We were invited as guests. Is it possible to " +
      'reach their machines from our own jump host, or with guest accounts through theirs?',
    'jump host of our directory does not offer the VMs of the partner directory',
    'invited guest accounts and the browser RDP service, what works',
    'can one host serve linked networks that belong to a foreign Entra directory',
    'bastion across two directories',
    'msp bastion customer entra directory',
  ],
  'bastion-azure-virtual-desktop-entra': [
    'Thirty office workers should use a Windows desktop in Azure daily from home. The admin says just give them ' +
      'the browser-based jump service rather than VPN. Is that product meant for regular staff and what about ' +
      'licences?',
    'We have Azure Virtual Desktop session hosts. Helpdesk asks if users could come in by the browser RDP host ' +
      'when the AVD client fails. And could they open our internal MySQL with it too?',
    'My director wants to scrap the VPN and let all employees work through the managed jump host, including file ' +
      'shares and intranet pages. Please tell me whether this is feasible and if not, what is.',
    'regular employees working the full day by the jump service, suitable?',
    'replace staff VPN with the browser RDP product for everybody',
    'is Bastion thought for ordinary staff or just for administrators',
    'bastion instead of avd for staff',
    'bastion for end users ok?',
  ],
  'bastion-private-dns-zones': [
    'We added private endpoints for blob storage last night and attached the zone to vnet-hub where the browser ' +
      "RDP host lives. From today on connecting shows an error page and nothing opens. Deleting sessions doesn't " +
      'help.',
    'Our DNS crew centralised all privatelink and a few other zones and attached each to every network. Since that ' +
      "change the jump host's page never loads for anybody. VMs themselves are running and reachable via VPN.",
    "Azure's managed RDP host quit after a DNS change in its network. It used to be perfect for months. Is there a " +
      'list of names that must stay publicly resolvable for it to function?',
    'jump page does not load any more after changes to name lookup in its network',
    'all browser sessions broken since blob zone work in the hub yesterday',
    'does the managed RDP host need certain public names to resolve',
    'bastion broken after zone link',
    'azure bastion dns names must resolve',
  ],
  'bastion-disaster-recovery': [
    'Our business continuity plan: production in East US, replica in West US by Site Recovery. Admins reach ' +
      'everything by the jump host in East US. If that region is lost, how do they log in to the failed-over VMs?',
    "Auditors ask what happens to admin access if the primary region burns. We've one browser RDP host in the hub " +
      'and the networks of two regions are joined. Do we need a second instance running all the time?',
    'We carry out failover drills twice a year into an isolated test network. Should there be a jump host ready in ' +
      'it, or do we put one up by script during the drill?',
    'admin login to servers when the primary region is lost',
    'keep a standby jump host in the backup region or build it on demand',
    'does a host in region one still help if only region two survives',
    'bastion dr second region',
    'bastion failover plan',
  ],
  'just-in-time-access': [
    "Our web admin opens 3389 on the VM's public address only from his home IP. Defender suggests another " +
      'mechanism that opens the port on request. Others recommend the browser jump host. Which of these is safest?',
    'Audit finding: RDP reachable from anywhere with a 16-character password. The admin says the password is ' +
      'strong. What would you do, time-limited opening, an allow list of addresses, or a managed host in between?',
    'We hold Defender for Servers licences, so on-demand port opening is included. Finance asks why we would also ' +
      'pay for the browser-based host. Compare these two approaches please, can they be combined?',
    'on-demand opening of the RDP port compared to the managed jump host',
    'is it acceptable to leave 22 open for my home address only',
    'time-limited port unlock by Defender or no public address at all',
    'jit or bastion for rdp',
    'rdp open to world risk, alternatives',
  ],
  'bastion-existing-vpn-enough': [
    'All ten admins sit at headquarters, and the site-to-site tunnel lets them RDP straight to private addresses. ' +
      'The vendor still lists the browser jump host in the landing zone price. What do we lose by skipping it?',
    'We pay monthly for the managed RDP host while everyone logs in by the VPN client anyway. CFO wants it ' +
      'cancelled. Are there still arguments, such as recording or hardening, to keep it running?',
    'Having ExpressRoute and a client VPN in place, does an additional jump product provide any value at contoso? ' +
      "I'd like reasons for and against, as the architects are split.",
    'tunnel to our headquarters stands, is the Bastion redundant then',
    'does a browser RDP host add anything once admins come via the corporate line',
    'reasons to keep paying for Bastion in spite of a working VPN client',
    'vpn exists, is bastion redundant',
    'skip bastion with expressroute?',
  ],
  'ddos-network-or-ip-protection': [
    'We own a small web shop with two load balancers and one gateway, so three public addresses. The sales guy ' +
      'quoted about 2,900 dollars monthly for attack protection. Is there something smaller for our size?',
    'Holding with 14 subscriptions and roughly 40 public addresses: do we have to buy the protection plan per ' +
      'subscription or network, or does one purchase cover all? And when does the per-address variant get cheaper?',
    'Our auditor demands protection against volumetric attacks on all entry points. I see two products in the ' +
      'portal, a plan for networks and one for single addresses. Which is the right one for five addresses?',
    'protection plan price is shocking for our few addresses, cheaper variant?',
    'per-address attack protection against the big plan, at what count does it tip',
    'is the plan bought once for all subscriptions or for every network separately',
    'ddos plan cost small shop',
    'ddos ip vs network tier breakeven',
  ],
  'ddos-what-is-covered': [
    'We bought the expensive attack protection plan and enabled it on all networks. The web apps run on App ' +
      'Service behind Front Door, files on storage accounts. Are those now covered by it or did we waste money?',
    "Security questionnaire from a client: list each public entry point and how it's protected against flooding. " +
      'We use API Management, NAT gateway, and a vWAN hub. Which of them fall under the paid plan?',
    'My boss asks whether the built-in, no-cost flood protection of the cloud is sufficient for a public API, and ' +
      "which kinds of resources the paid offering can't be applied to.",
    'which resources does the paid flood protection include and which not',
    'storage accounts and web apps, are they shielded by the plan on the network',
    'built-in free attack defence of the platform, how far does it go',
    'ddos plan covers app service?',
    'ddos coverage nat gateway front door',
  ],
  'bastion-roles-for-users': [
    'Helpdesk staff should log in to five servers through the jump host but not manage anything. I gave them ' +
      'rights on the VMs. In their portal they just get the offer to create a new host, mine works normally.',
    'An external auditor got Reader on a single VM, and gets "Unable to query Bastion data" when he clicks ' +
      "connect. Colleagues with rights on the subscription have no problem. What's the smallest permission set?",
    'We want least privilege: operators may open sessions over the host in the hub subscription, nothing else. ' +
      'Some operators see the connect option, others see it disabled. Which permissions on what resources?',
    'minimum permissions for an operator to open a session by the jump host',
    'connect option missing for part of the helpdesk, admins do have it',
    "colleague gets an error on querying the host's data, I do not",
    'operator: unable to query Bastion',
    'least privilege rbac bastion user',
  ],
  'bastion-session-expired': [
    'I copied the link from the browser tab of a running RDP session and sent it to a coworker. He gets a page ' +
      'stating the session has expired, though mine is still going. Same when I reopen my own bookmark.',
    "Every morning I use my saved favourite to open the server's session page. It always tells me the session has " +
      'expired before I even type a password. Through the normal portal pages it goes.',
    'Helpdesk puts direct URLs of sessions in tickets. Whoever clicks them gets a text that a session should be ' +
      'initiated only from the Azure portal. How can we shorten the way for the admins?',
    'saved favourite of a session page answers expired right away',
    "opening the tab's URL elsewhere gives a message about an expired session",
    'Bastion gives me a message that sessions should start from the portal only',
    '"Your session has expired" bastion bookmark',
    'bastion url reopen expired',
  ],
  'bastion-black-screen-or-no-connection': [
    'I click connect in the jump blade, a new tab opens and stays black. No error. Happens with several VMs and ' +
      'from several laptops in our company. VMs are running. What are the things to look at, in order?',
    "We've just rolled out the browser RDP host and get nowhere: either a dark window or a message regarding " +
      "unstable network connection. I can't tell whether it's the client side or the Azure side. Any checklist?",
    'New admin here: credentials typed, pressing connect, the tab thinks for a minute and then ends. The VM itself ' +
      "boots according to boot diagnostics. Where should I start searching with Azure's managed jump host?",
    'tab stays dark after pressing connect, where do I begin to look',
    "jump host opens a window, but the machine's desktop never shows up",
    'general checklist if a browser RDP session does not come up',
    'bastion black window troubleshooting',
    'bastion no desktop after connect',
  ],
  'bastion-ssh-key-refused': [
    'My key pair was made with PuTTYgen on Windows and works fine in PuTTY. When I upload the file in the browser ' +
      'SSH form of Azure I receive a message that the private key must start with BEGIN something.',
    'The security crew stores SSH keys as ppk and ed25519 in a vault. Linux admins try to use them in the web ' +
      'session of the jump host and the form rejects them before connecting. Which formats are accepted?',
    'Learner: followed a guide for a Linux VM, chose SSH private key from local file in the connect page, selected ' +
      'my .ppk, red error below the field. What should the file look like?',
    'form for browser SSH rejects my private key file at once',
    'PuTTY accepts the key whereas the web session complains about its beginning',
    'which key file types can be uploaded for SSH in the jump blade',
    'BEGIN OPENSSH PRIVATE KEY error bastion',
    'ppk upload rejected bastion ssh',
  ],
  'bastion-domain-and-entra-sign-in': [
    'Server is joined to corp.contoso.com. With mstsc over VPN I log in as CORP\\user1 without trouble. In the ' +
      'browser session of the jump host the same credentials are said to be wrong, three colleagues see this as well.',
    'We have VMs which use the cloud login extension instead of local accounts. In the web RDP form I type my mail ' +
      'address and password, and Windows answers that the credentials did not work. Local admin gets in.',
    'Helpdesk reports: password definitely right, tested on another machine, but logging in via the browser host ' +
      "to the member server fails every time. The machine's local account is accepted. What needs to be typed?",
    'credentials rejected in the web session, by VPN the same ones are accepted',
    'work account is refused by browser RDP, local administrator can enter',
    'how to type my company account in the login form of the jump host',
    'bastion wrong credentials domain account',
    'bastion login azuread user rejected',
  ],
  'bastion-and-moving-the-vnet': [
    'Reorganising resource groups: vnet-hub holds the jump host and must go to rg-network-prod. The validation ' +
      "says that the host can't be moved. Which sequence brings the network and the host to the new group?",
    'We put the browser RDP host into the wrong network at project start. Now it ought to sit in the hub. Is there ' +
      "any way to reassign it, or what's the procedure and how long is it away?",
    'Company split: our subscription is to be transferred and the networks have to go elsewhere. One contains the ' +
      'managed jump host. Which parts have to be removed before the relocation and put up again after?',
    'how to relocate a network which contains a Bastion host',
    'reassign the jump host to a different network afterwards, possible?',
    'transfer to a new resource group stopped because of the RDP host',
    'resource move validation azure bastion not supported',
    'bastion to other vnet relocate',
  ],
  'bastion-and-ipv6': [
    'Our ISP gives us v6 natively and the new VNet is dual-stack. I created a Linux box which has only a v6 ' +
      'address of the provider range in mind. Will Bastion be able to open a session to such a machine?',
    'Government guideline demands that all services speak the new internet protocol until next year. We use Azure ' +
      'Bastion in the hub. Can its frontend or the hop to the VM run over v6, or does it stay on v4?',
    'After adding an fd00::/8 range to our network, the admins asked if the browser sessions will now use the v6 ' +
      'addresses of the servers. Does Bastion cope with dual-stack machines?',
    'can the browser RDP host talk to machines over the v6 protocol',
    'v6 addresses in our network, any problem for Bastion sessions',
    'is Bastion v4 only or does it handle the newer protocol',
    'bastion v6 target',
    'bastion dual stack supported?',
  ],
  'bastion-session-recording': [
    'Premium Bastion, capture of sessions switched on, storage container linked a month ago. The list of captured ' +
      "sessions now stays empty and the page shows an error reading them. Until last week admins' videos appeared " +
      'there.',
    'Auditors at our bank want the screens of external consultants captured while they work on servers. We have ' +
      'the top tier. I pasted the container link in the blade, yet no video is playable afterwards.',
    'For forensic reasons all admin sessions should be filmed and kept a year. Which tier of Bastion does it, ' +
      "where do the files land, and are sessions by mstsc filmed as well? Mine aren't shown.",
    'filmed sessions no longer listed in the Bastion blade since this month',
    'playback of captured RDP sessions shows an error in the browser',
    'film what external admins do on our servers by Bastion',
    'bastion recording list empty',
    'bastion premium videos not playing',
  ],
  'bastion-shareable-links': [
    'An SAP freelancer needs to get on exactly one server for three days. He has no account in our directory and ' +
      "we'd rather not make one. I heard that Bastion can generate a URL. How secure is it?",
    'Vendor support wants to look at our appliance VM tonight. Creating a guest user takes our identity group a ' +
      "week. Does the jump host have a way for someone who can't open the Azure portal?",
    'We handed a supplier a Bastion URL to a test server last spring. Security now asks whether such a URL stays ' +
      'valid forever, who may use it, and how we can withdraw it.',
    'let a vendor onto a single server without portal account',
    'URL from Bastion for outsiders, how long valid and how risky',
    'can external support log in to our VM with no directory user',
    'bastion guest url no account',
    'bastion share link expiry',
  ],
  'bastion-copy-paste-files-and-audio': [
    'In the browser session I can paste words from Notepad to the server, but when I copy a zip on my laptop and ' +
      "paste it on the server's desktop nothing arrives. With regular mstsc that was normal.",
    'Developers complain: Ctrl+C of a config file on the PC, Ctrl+V in the Bastion tab, nothing. They also hear no ' +
      'sound. Is this by nature of the web session or have I missed a setting?',
    'I need to bring a 200 MB installer onto an isolated server which has no internet. Dragging into the Bastion ' +
      "tab doesn't do anything. The tier is Basic. Which methods are there?",
    'pasting a document into the web session does nothing, plain text works',
    'how do I get an installer onto the server via the Bastion tab',
    'drag and drop to the remote desktop in the browser is ignored',
    'bastion paste file not working',
    'file transfer web bastion no',
  ],
  'bastion-other-ports': [
    "For hardening, our Linux servers run sshd at 22022. Since then the Bastion form won't get me in, the field " +
      'for the port is grey. Machines on the standard port open fine from the same host.',
    'Old terminal server answers RDP on 53389 as required by some policy. By VPN with mstsc host:53389 I get in, ' +
      "through Bastion I receive refused. It's the Basic tier if that matters.",
    "We'd like to SSH into a Windows server with OpenSSH, and use xrdp on Ubuntu, both by the browser host. The " +
      'protocol choice is locked to what Azure thinks fits. Is there a way?',
    'sshd moved to a high number, jump session is refused since',
    'port field greyed out in the connect form of Bastion',
    'RDP answers on an unusual number, VPN gets in, web session does not',
    'bastion ssh 2222 refused',
    'nonstandard rdp port via bastion',
  ],
  'bastion-deployment-fails': [
    "In the VM's connect blade I pressed the quick deploy button for Bastion. After some minutes it says failed to " +
      'add subnet. Our VNet is 10.0.0.0/24 with a handful of subnets. What must be prepared for creating it?',
    "My template for Bastion stops with errors about the address quota and about the delegated subnet. I'd like a " +
      'list of what must exist in the network before the host can be made.',
    'First time setting up the browser RDP host in a network that is already in production. Creation ended in ' +
      'state Failed. Which prerequisites concerning network, address and region should I verify before trying again?',
    'creating the Bastion ends in failure, which prerequisites should I verify',
    'quick deploy of the browser RDP host gives an error about adding a subnet',
    'setup of Bastion in a standing network aborted, list of requirements please',
    'bastion provisioning failed prerequisites',
    'bastion quick deploy subnet error',
  ],
  'bastion-when-several-exist': [
    "Over time each project put up its own Bastion, and now there's another in the hub joined to all of them. When " +
      'an operator clicks connect on a VM, which of the hosts is chosen? Do they interfere?',
    "We inherited five Bastions in linked networks costing 700 dollars monthly. I'd like to leave only the central " +
      'one. During transition both local and central will exist. Any conflict and how do users select?',
    "The connect page on one VM offers me two hosts. I don't understand why, and whether picking one or the other " +
      'makes a difference. Is having more than one allowed at all?',
    'two hosts offered on the connect page, which does Azure take',
    "do multiple Bastions in joined networks get in each other's way",
    'merge our five project hosts into one central host, is overlap a problem',
    'two bastions same vm choose',
    'multiple bastion peered vnets conflict?',
  ],
  'bastion-maintenance-and-timeouts': [
    'Twice this week all our admins were thrown out of their Bastion tabs in the same minute, around 2 p.m. After ' +
      "connecting again the desktops were as left, programs still running. Nothing odd in the VMs' logs.",
    'Long-running installs in an RDP session via Bastion: after some hours the tab says disconnected. Reconnecting ' +
      'brings me back to the same desktop. Sometimes several colleagues are kicked together. Is there an explanation?',
    "Yesterday evening a colleague worked on the host's settings, at least I think so, and three of us lost the " +
      'web session simultaneously. The servers did not reboot. Can such interruptions be predicted?',
    'everyone thrown out of the web sessions at the same moment, desktops survive',
    'Bastion tab ends now and then, after reconnect the programs are still open',
    "is it normal that Azure's RDP host kicks people out of sessions",
    'bastion all sessions kicked',
    'bastion disconnected randomly then reconnect ok',
  ],
  'bastion-stop-or-downgrade': [
    'Standard Bastion costs us about 210 dollars each month, and we use it three evenings. Could it be shut down ' +
      'like a VM between uses, or switched to a cheaper tier without rebuilding?',
    "Finance noticed that the RDP host is billed around the clock even though nobody works at night. I didn't find " +
      'a stop button in the portal. Is there any automation to save money?',
    "A trainee created our host in the top tier. We don't need any of its features. The tier dropdown only offers " +
      'going up. How do I get to the cheap tier?',
    'turn the Bastion off at night to pay less, feasible?',
    'tier dropdown lets me only go up, I would like the cheaper one',
    'is there a stop button for the RDP host when nobody uses it',
    'pause bastion save cost',
    'lower bastion tier dropdown',
  ],
  'bastion-port-of-the-machine-closed': [
    "Out of fifteen servers in the spoke, one can't be opened by Bastion, the connection times out. Its neighbour " +
      'in the same subnet opens. From that neighbour I can mstsc to the bad one without problem.',
    'We tightened the rules on our app servers on Tuesday: RDP only from the admin subnet. VPN admins sit there ' +
      'and get in. Web sessions from Bastion now end in a timeout for just these servers.',
    "Linux VM: ssh from another VM in the subnet is ok, from Bastion it's refused. Other Linux VMs through the " +
      'same host work. The VM was built from a hardened CIS image.',
    "a single server can't be opened in the web session, its neighbours can",
    'after tightening of rules on the servers Bastion times out, VPN admins still enter',
    'hardened image VM unreachable from the browser host, reachable from next door',
    'bastion one vm timeout others fine',
    'bastion refused only hardened vm',
  ],
  'bastion-web-socket-blocked': [
    'On my home DSL the Bastion session opens in two seconds. Back in the corporate LAN the very same VM ends with ' +
      'a dark tab or "appears unstable". Colleagues in the LAN see the same, with every browser.',
    "From a phone hotspot the browser session to our server works, from the customer's guest Wi-Fi it freezes " +
      'right after connecting. The server is reachable and logs show nothing. It is the same laptop both times.',
    'Since our company rolled out a new secure web gateway to laptops, Bastion tabs drop every minute or never ' +
      'show a desktop. People without that agent on private devices have no such trouble.',
    'session opens through a mobile hotspot, never from the corporate LAN',
    'dark tab at the office only, at home the same laptop succeeds',
    'laptops of the company lose the Bastion window constantly, private devices do not',
    'bastion unstable message office network',
    'bastion hotspot ok lan not',
  ],
  'bastion-instances-are-full': [
    'Every patch night forty engineers log in at once over our Basic Bastion. From some point additional people ' +
      'are refused, running desktops crawl. When some log off, the next ones get in. VMs have idle CPUs.',
    'Training course with 60 participants, each on his own VM via the browser host. First half gets in, rest ' +
      'receives errors; those inside report lag. With fewer people last week it ran flawlessly.',
    "Mornings are awful: between 8:30 and 10 sessions by Bastion stutter and new ones don't open. In the afternoon " +
      'nobody complains. Network line of the office is not busy at that time.',
    'at busy hours the web sessions crawl and latecomers are rejected',
    'course with many participants, only the first ones can open a desktop by Bastion',
    'Bastion is fine in the afternoon, when all start work it lags and refuses',
    'bastion too many sessions lag',
    'bastion peak hours refused',
  ],
  'bastion-and-just-in-time-port-closed': [
    'Our security team enabled the on-demand port feature of Defender on all servers. Global admins open Bastion ' +
      'sessions as before. Operators with Reader get a message about permission or port when they click connect.',
    "Since last Thursday colleague B can't get on vm-fin01 via the browser host; I as Owner can. On machines " +
      'without the Defender setting he has no trouble. He sees a text regarding just-in-time.',
    'After rollout of Microsoft Defender for Servers plan 2, some VMs tell the helpdesk that access must be ' +
      'requested when they go for Bastion. They press request and get an authorization error.',
    'operators fail to open protected machines in the web session, owners do not',
    "Defender's on-demand access came, now part of the staff cannot use Bastion",
    'message about JIT appears to helpdesk when opening a server by browser',
    'JIT enabled, bastion fails for reader',
    'bastion just-in-time request denied operator',
  ],
  'bastion-account-without-remote-desktop-right': [
    'I made a local user on the Windows server for our trainee. In the Bastion form his password is accepted, then ' +
      "Windows says the user isn't authorized for remote login. With my admin account all is well.",
    'Domain users of the support group land at a message about not being allowed to log on remotely, ' +
      "administrators don't. It is the same VM and the same browser host, and network wise nothing is blocked.",
    'On a former session host for RDS the web session refuses us with a denial text concerning the account. On a ' +
      'freshly created Windows VM next to it the identical person gets in.',
    'plain account receives denial of remote login in the web session, admins enter',
    'password right, then Windows denies the remote sign-in by Bastion',
    "trainee can't get a desktop through the browser host although his password is correct",
    'user account denied remote login bastion',
    'bastion standard user denied rdp',
  ],
  'bastion-answers-go-through-a-firewall': [
    'Bastion is in the hub, as is Azure Firewall. Last week spokes were given a route table with 10.0.0.0/8 to the ' +
      'firewall. Since then Bastion times out for VMs in these spokes, those without table work.',
    "Security asked to inspect all east-west traffic. I added routes for the hub's block on each app subnet " +
      'pointing at the appliance. After that the browser sessions to app servers hang; a hub server still opens.',
    'Captures on the VM show the SYN from AzureBastionSubnet arriving and the reply leaving, but the session never ' +
      'completes. It began when we rolled out new route tables for inspection.',
    'web sessions die after spokes were told to send internal traffic to the inspection box',
    'SYN from the Bastion reaches the VM, reply gets lost, started with route tables',
    'Bastion opens hub servers only since the spokes own a route table',
    'bastion hang after udr 10/8 firewall',
    'bastion spoke timeout new route table',
  ],
  'private-kubernetes-api-through-bastion': [
    'Our AKS is fully private, the API server has just an internal address. Developers at home want kubectl on ' +
      'their laptop without a jump box. We own Bastion Standard in the hub. Is there a tunnel command?',
    "I want Helm deployments from my Mac to a cluster whose control plane isn't public. VPN is not permitted by " +
      'IT, but the browser RDP host is there. Can it carry traffic for kubectl too?',
    'Platform engineer at contoso: at present we run a small Linux VM just to type kubectl against the closed ' +
      'cluster. Could this VM be dropped if Bastion tunnels straight to the control plane?',
    'kubectl from home to a closed cluster by means of the Bastion',
    'tunnel for Helm to a control plane without public address via the RDP host',
    'may I get rid of the jump VM for our private AKS',
    'aks private kubectl bastion tunnel',
    'bastion aks-preview tunnel howto',
  ],
  'bastion-zones-and-regions': [
    'Our landing zone guideline asks that all shared services survive a datacenter failure inside the region. ' +
      'Bastion was deployed two years ago without choosing anything. Can I add availability zones to the running ' +
      'host and what does it cost?',
    "Creating a new Bastion in Sweden Central; there's a box for availability zones 1, 2, 3. Which ones should be " +
      'ticked, does the public address matter, and is it more expensive?',
    'Resilience workshop question: if one of the datacenters of the region goes dark, will admin sessions through ' +
      'Bastion still be possible? Where do I read or set that on the host?',
    'survive a datacenter loss within the region, how to set up Bastion',
    'can I still add zones to a Bastion that is running already',
    'does picking three zones for the RDP host raise the bill',
    'bastion az support existing',
    'bastion zone redundant price',
  ],
  'who-connected-through-bastion': [
    'After an incident we have to prove who opened a session on vm-pay02 on 3 May and from what client address. ' +
      'All admins use Bastion. Is it logged anywhere, and how do I switch that on?',
    'The compliance officer wants a monthly report: each login over the browser host with person, server, time. We ' +
      'have Log Analytics. Which table or setting delivers it?',
    "On the server's event log every Bastion login shows an internal address, not the person's PC. How can I find " +
      'out the real user and his origin IP?',
    'report of all admin logins by the browser host with time and person',
    'which log tells who was on which server by Bastion',
    'find the origin IP of somebody who came in via the RDP host',
    'bastion login audit log analytics',
    'bastion diagnostic logs who when',
  ],
  'bastion-and-kerberos': [
    'Our directory group disables NTLM in the whole domain next month and privileged accounts are all in Protected ' +
      'Users. Admins come in by Bastion. Will logging in to member servers keep functioning, and what must be ' +
      'configured?',
    'After hardening, accounts restricted to ticket-based authentication could no longer use the browser session ' +
      'on domain servers. I found a switch in the Bastion configuration but it needs something about DNS too?',
    "CIS benchmark says turn off the old challenge-response protocol. Does Azure's browser RDP host speak the " +
      'ticket protocol instead, and how does it find our domain controllers?',
    'ticket-based domain sign-in with the browser host, how to enable',
    'will Bastion cope when the old NTLM protocol is shut off',
    'privileged accounts barred from NTLM, can they use the RDP host',
    'bastion ntlm off krb',
    'enable kerberos bastion vnet dns',
  ],
  'entra-sign-in-and-bastion-limits': [
    'On the connect page of a colleague\'s VM I can pick "Microsoft Entra ID" as authentication type, on mine ' +
      "it's absent. Both Windows Server 2022, same Bastion Standard. What has to be there to have it show?",
    'We want passwordless sign-in with cloud identity for Linux and Windows over Bastion. Which tier, which VM ' +
      'extension and which role is needed, and does it combine with session capture or with connecting by IP?',
    'Project question: cloud accounts instead of local users for all admin sessions in the browser. Docs mention ' +
      'preview for one protocol. What are the restrictions by operating system and tier?',
    'cloud identity choice is absent in the connect form of my VM',
    'what must be installed and assigned so that Entra accounts work over Bastion',
    'restrictions when signing in with cloud identity via the RDP host',
    'bastion entra auth option missing',
    'bastion entra rdp requirements tier',
  ],
  'bastion-tunnel-and-web-pages': [
    'On an isolated Linux VM runs Jenkins at 8080. We have Bastion Standard. I opened the tunnel command with ' +
      'resource port 8080 and pointed my browser at localhost, which does not load. Is that use intended?',
    'My team wants to open an intranet dashboard (Kibana) that only has an internal address. VPN is months away, ' +
      'but the RDP host exists. Could it serve as a way for HTTP pages?',
    'Can I get the admin GUI of our firewall appliance at https://10.0.1.4 by Bastion in my local Edge? Or must I ' +
      'first RDP into some Windows server and use the browser there?',
    'is an internal dashboard from my own browser possible via Bastion',
    'does the tunnel command relay HTTP pages from a private server',
    'admin GUI of an appliance over the RDP host without a desktop session',
    'bastion tunnel 8080 localhost web',
    'https page via bastion tunnel',
  ],
  'bastion-needs-on-the-machine': [
    'Before ordering, our client team wants to know: must software be rolled out to the laptops or to the servers ' +
      'for Azure Bastion? And do the servers have to keep their public addresses?',
    "We're preparing thirty old servers for web-based administration by Bastion. Is there an extension or agent " +
      'that has to be installed on each of them, and are Macs with Safari okay on the client side?',
    'Trainee question: what is needed on both ends to use the browser RDP host? I suspect that the VM needs a ' +
      'public IP and I need some plugin.',
    'requirements at the server and at my PC for web sessions by Bastion',
    'must a plugin or agent be rolled out for the RDP host',
    "is any particular browser mandatory on the admin's laptop for Bastion",
    'bastion agent required vm?',
    'bastion supported browsers client requirements',
  ],
  'bastion-scaling-cuts-sessions': [
    'Our Bastion runs with 2 units and has become tight. I intend to set it to 6 at noon. About 25 colleagues will ' +
      'be working in sessions at that moment. Will they notice something?',
    "Is there any autoscale for the browser RDP host? If not, I'd script more units at 7 a.m. and fewer at 8 p.m. " +
      'What happens to people who are logged in during the change?',
    'Change request form asks for user impact of increasing the host scale units of our Bastion. Nobody on the ' +
      'team has done it before. Does the operation interrupt open desktops?',
    'user impact of increasing scale units on a busy Bastion',
    'is there autoscale for the RDP host, or by hand with interruption',
    'will colleagues lose their desktop if I set more units at noon',
    'bastion scale units interruption',
    'increase bastion units users kicked?',
  ],
};
