// How people put the points of storage, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const storageWording: Wording = {
  'storage-role-on-the-data-missing': [
    'I created the account myself, I am Owner of the subscription, networking is open to all. az storage blob list ' +
      '--auth-mode login answers that I do not have the required permissions. With the account key the list comes at ' +
      'once.',
    'Function app with system-assigned identity reads from a container. We gave it Contributor at the account. The ' +
      'call is answered within milliseconds by 403 "not authorized to perform this operation using this permission". ' +
      'No firewall, no endpoint.',
    'Our data scientist can see the account and its settings in the portal, yet the containers display nothing ' +
      'when she is switched to Entra authentication. Network rules are set to all networks.',
    'Full admin of the account, nevertheless blobs are refused when signing in with my user',
    'Why does storage answer permission mismatch although no network limits exist?',
    'managed identity get 403 from blob, contributor is assigned, network is all open',
    'AuthorizationPermissionMismatch az storage blob',
    'Owner but cannot read blobs',
  ],
  'storage-keys-not-permitted': [
    'Since the security baseline was rolled out, our backup tool with a connection string gets 403 from storage. ' +
      'The message says key based authentication is not permitted. Nothing about networks was altered and the ' +
      'endpoint resolves privately.',
    'Terraform fails with KeyBasedAuthenticationNotPermitted when it creates a container, while az with ' +
      '--auth-mode login works for the same person on the same machine. It began on Monday across all subscriptions.',
    'SAS links that I generated yesterday do not work any longer in any browser, in the office or at home. New ' +
      'ones fail likewise. People who sign in by their Entra user have no trouble.',
    'Connection string with key is turned down, signing in as a user is fine',
    'Why do freshly made SAS tokens fail everywhere, even inside the network?',
    'storage says key based auth not permitted, from one day to other',
    'KeyBasedAuthenticationNotPermitted when terraform creates container',
    '403 connection string, Entra login OK',
  ],
  'storage-portal-from-outside': [
    'After switching our storage account to selected networks, I cannot browse the containers in the portal: This ' +
      "machine doesn't seem to have access. The web app in the VNet carries on. My role is Storage Blob Data Owner.",
    'We disabled public access of the account with the file shares and gave it an endpoint. In the portal under ' +
      'File shares I get a red message instead of folders. Mounting from the server is perfect.',
    "Storage browser in Azure's website worked yesterday. Today the security team changed networking of the " +
      'account and all I see is an authorisation message, at my desk and from home. Applications do not notice ' +
      'anything.',
    'Website of Azure shows no containers any more, servers read blobs without trouble',
    'Why is the file share blank in the portal when the account is restricted to networks?',
    'portal say this machine not have access for storage account, I am data owner',
    'storage browser empty, firewall on',
    'portal cannot list file share, private',
  ],
  'sftp-client-not-admitted': [
    'Customers upload to our blob account by SFTP with local users. We limited the account to chosen networks on ' +
      'Thursday, and their WinSCP now says server unexpectedly closed network connection. Passwords were not changed.',
    'FileZilla to contoso.blob.core.windows.net on port 22 gets disconnected right after connecting, from the ' +
      "partner's site only. From my laptop with the same local user it works perfectly.",
    'sftp client prints "Received disconnect ... 22:11" and that is that. SFTP is enabled on the account, the ' +
      'local user exists and has a home container. A colleague in another building gets in.',
    'SFTP login to blob is cut at once for one partner, others upload normally',
    'Why does the storage account hang up on port 22 for outside users all of a sudden?',
    'winscp to azure blob closed by server, user and password is ok',
    'sftp blob disconnect 22:11',
    'FileZilla storage account connection closed',
  ],
  'storage-403-which-kind': [
    'Our operations desk gets 403 from storage in five flavours. I want a small table for them: which code points ' +
      'at the firewall, which at roles, which at token or key. How do I read the body of the answer?',
    'Developer with a 403 from blob storage. Networking people say it is IAM, IAM people say it is networking. How ' +
      'can I tell from the response who has to act?',
    'I teach juniors, and to them AuthorizationFailure, AuthenticationFailed and permission mismatch from storage ' +
      'all look alike. Could someone explain what each means and where to look next?',
    'All I see is forbidden by storage, how do I know whose fault it is?',
    'Which storage error codes point to firewall and which to permissions?',
    'how to know 403 on blob comes from firewall or role or sas',
    'decode storage 403 error codes',
    'AuthorizationFailure vs AuthenticationFailed storage',
  ],
  'storage-sftp-network': [
    'We plan file drops by SFTP on blob storage for thirty suppliers. Their firewalls need port and address of our ' +
      'side. Internal departments should come over the VPN instead. What is possible network-wise?',
    'Architecture review of SFTP on a storage account: which endpoint kind belongs to it, is a separate ' +
      'sub-resource required for private access, and can we promise a constant public address?',
    'Some suppliers keep SFTP sessions open all day, and these are dropped after a quiet while. I look for the ' +
      'network facts: port, timeouts, private access, prerequisites such as namespace.',
    'Network facts for file transfer by SFTP on blob: port, private way, address',
    'Is SFTP upload into a storage account feasible over private link?',
    'sftp on azure storage needs which port and can have fixed ip',
    'SFTP blob private endpoint port 22',
    'SFTP storage static IP possible?',
  ],
  'storage-static-website-private': [
    'Our documentation is a static site in the $web container. Only staff on the VPN should read it. I made an ' +
      'endpoint for blob, but the site address with z6.web.core.windows.net still goes to the internet. How is it ' +
      'done?',
    'I would like to host an internal single page app cheaply without App Service: storage with static hosting, ' +
      'private only. Which endpoint kind and which zone do I need?',
    'A project wants an intranet page out of a storage account with no public access at all. Is it feasible, given ' +
      'that the website has its own host name next to the blob one?',
    'Internal-only site straight from a storage container, how to make it private?',
    'Does the web host name of storage need an endpoint separate from that for blobs?',
    'static website in storage must be visible just by vpn users, which endpoint',
    '$web private link sub-resource',
    'static site storage intranet only',
  ],
  'file-sync-network': [
    'Twelve branch file servers shall synchronise with Azure. Our providers block SMB on the internet lines and ' +
      'there is no tunnel at the branches. Would the sync agent manage, and what must be open?',
    'Firewall team asks for the port list of Azure File Sync. I believe it needs 445 to the share, the vendor says ' +
      'otherwise. Also they want host names or tags for the rules.',
    "We have ExpressRoute and would prefer the agent's traffic on it instead of the internet. What does it take, " +
      'and is a tunnel obligatory for sync in general?',
    'What does the sync agent on a file server need to be open towards Azure?',
    'Is SMB out of the building necessary to synchronise servers with a share in the cloud?',
    'azure file sync port 445 is blocked by ISP, agent still works?',
    'Azure File Sync firewall ports',
    'AFS agent, VPN required?',
  ],
  'file-sync-signs-in-publicly': [
    'Air-gapped style site with ExpressRoute only. We gave the storage and the sync service their endpoints. ' +
      'Registering the server hangs at sign-in. Does something remain that cannot be had privately?',
    'Compliance wants zero internet for our file servers, also for Azure File Sync. Private link is in place for ' +
      'shares and sync. Which destinations would I have to leave open in the proxy?',
    'The agent was fully private, we thought. The proxy log still shows calls from the sync server to login and ' +
      'management hosts. Is it possible to get rid of these?',
    'Sync of file servers to Azure with no internet whatsoever, achievable?',
    'What still leaves to the public side when sync and share are on private link?',
    'file sync server registration not work without internet, PE exist for all',
    'File Sync zero internet possible?',
    'AFS private, Entra/ARM calls remain',
  ],
  'smb-over-quic-instead-of-445': [
    'Home workers cannot mount our Azure file share, their internet providers block 445. I read that Windows can ' +
      'speak SMB inside QUIC. Can the share itself offer this, so that no VPN is needed?',
    'We look for a way to reach files from laptops without dial-in software. Is there a Windows Server edition ' +
      'that would publish the share over UDP 443 in front of the Azure share?',
    'Is the newer SMB transport by QUIC supported by storage accounts? If not, what would one set up for 200 ' +
      'travelling users with Windows 11?',
    'Mount the Azure share from home by QUIC rather than the usual SMB port',
    'Does the share in Azure Files itself understand SMB wrapped in QUIC?',
    'port 445 is blocked at home, azure file share with smb through 443 possible',
    'SMB QUIC Azure Files support',
    'Azure file share over UDP 443',
  ],
  'both-endpoint-kinds-in-one-subnet': [
    'Subnet snet-etl has Microsoft.Storage ticked for the raw account. Now the curated account gets a private ' +
      'endpoint, placed in the very same subnet. Will the VMs be able to use both accounts, each in its own way?',
    'I have two accounts and one group of VMs. One account is reached through its subnet rule, the other shall ' +
      'become private link. Are there side effects if both mechanisms coexist in a single subnet?',
    'A reviewer crossed out my drawing as it had a private endpoint in a subnet where the storage service endpoint ' +
      'is on. He says that is illegal. Is he right?',
    'Two accounts, two mechanisms, one subnet, do they get along?',
    'May an endpoint card sit in a subnet with the storage feature ticked?',
    'one storage by private link, second storage by service endpoint, same vm subnet OK?',
    'SE + PE coexist one subnet',
    'private endpoint placed in Microsoft.Storage subnet',
  ],
  'storage-account-fixed-address': [
    "Our customer's firewall takes only numeric addresses. They need to download from our blob account and ask for " +
      'its address. I pinged it and got 20.60.x, is this one going to stay?',
    'An outbound rule in our datacentre names the number of our storage account. Last night it stopped working ' +
      'since the name now leads to another number. Can Azure reserve one for us?',
    'The partner wants "the static IP of the storage". I cannot find such a setting anywhere in the portal. What ' +
      'do others give to partners with strict firewalls?',
    "Numeric address of a blob account for a partner's allow list, stable or not?",
    'Is it possible to reserve a public number for storage?',
    'ip of our blob changed and firewall of client blocks, want static',
    'storage account static IP?',
    'reserve public IP for blob storage',
  ],
};
