/** What is answered to questions about storage. */
export const storageWords = {
  'point.storage-role-on-the-data-missing.1':
    'AuthorizationPermissionMismatch is no network fault: the call got through, but the identity or SAS has no right ' +
    'on the data. Owner and Contributor manage the account only; give the identity Storage Blob Data Reader, ' +
    'Contributor or Owner.',
  'point.storage-role-on-the-data-missing.1.change.2': 'a Storage Blob Data role for the calling identity',
  'point.storage-role-on-the-data-missing.1.watch.1':
    'With a SAS the letters in sp must cover the operation; overwriting a blob wants write. Create alone cannot ' +
    'overwrite, and delete is not needed.',
  'point.storage-role-on-the-data-missing.1.watch.2':
    'AuthorizationFailure without "using this permission" is the network: firewall, public access off or the wrong ' +
    'way.',
  'point.storage-role-on-the-data-missing.1.watch.3': 'New role assignments take some minutes.',
  'point.storage-role-on-the-data-missing.cause':
    'the identity that calls has no role on the data of the storage account',
  'point.storage-role-on-the-data-missing.fix':
    'Assign Storage Blob Data Reader or Contributor (or the role of the service used) to the calling identity on the ' +
    'account or container. Nothing changes in the network.',
  'point.storage-keys-not-permitted.1':
    'This 403 comes from the account setting "Allow storage account key access", not from the network: keys, and SAS ' +
    'tokens signed with them, are refused. Let the caller sign in with Entra ID and a data role, or switch the ' +
    'setting on again.',
  'point.storage-keys-not-permitted.1.change.1': 'callers to Entra ID with a data role, or key access on again',
  'point.storage-keys-not-permitted.1.watch.1': 'Azure Policy often sets it: look there before you switch it back.',
  'point.storage-keys-not-permitted.1.watch.2': 'A user delegation SAS is signed with Entra ID and goes on working.',
  'point.storage-keys-not-permitted.cause': 'the storage account allows no account keys, and the caller uses one',
  'point.storage-keys-not-permitted.fix':
    'Move the caller to Entra ID with a Storage data role, or enable "Allow storage account key access" in the ' +
    'configuration of the account.',
  'point.storage-portal-from-outside.1':
    'The portal shows data by calls from your own browser, so your machine needs a way to the account like any ' +
    'client. Open the portal from a machine in the VNet or over VPN with private names, or add your public address ' +
    'as an IP rule.',
  'point.storage-portal-from-outside.1.change.2': 'or a jump machine in the VNet, for the administrators',
  'point.storage-portal-from-outside.1.watch.1':
    'Settings and metrics go over Resource Manager and stay visible; only the data is missing.',
  'point.storage-portal-from-outside.1.watch.2':
    'An IP rule needs selected networks: with public access Disabled it does not count.',
  'point.storage-portal-from-outside.1.watch.3': 'Blob, file, table and queue each need their own endpoint and name.',
  'point.storage-portal-from-outside.cause':
    'the portal fetches the data from your browser, and your machine is not admitted to the account',
  'point.storage-portal-from-outside.fix':
    'Open the portal on a machine in the VNet or over VPN where the name gives the private address, or set selected ' +
    'networks and add the public address of your machine.',
  'point.sftp-client-not-admitted.1':
    'SFTP on a storage account obeys the network rules of the account: a client that they do not admit is ' +
    'disconnected on port 22. Add the public address of the partner under selected networks, or let it come to a ' +
    'private endpoint for blob.',
  'point.sftp-client-not-admitted.1.change.1': 'selected networks with an IP rule for the partner',
  'point.sftp-client-not-admitted.1.watch.1': 'The network routing of the account must be Microsoft routing.',
  'point.sftp-client-not-admitted.1.watch.2': 'IP rules do not match callers in Azure in the region of the account.',
  'point.sftp-client-not-admitted.1.watch.3': 'Port 22 must also be open on the side of the partner.',
  'point.sftp-client-not-admitted.cause': 'the network rules of the storage account do not admit the SFTP client',
  'point.sftp-client-not-admitted.fix':
    'Set public access to selected networks, add the public address of the SFTP client as an IP rule, and check that ' +
    'routing is Microsoft network routing.',
  'point.storage-403-which-kind.1':
    'Read the error code: AuthorizationFailure is the network (firewall, public access off, wrong way), ' +
    'AuthorizationPermissionMismatch a missing role or SAS right, AuthenticationFailed a bad key, token or clock, ' +
    'KeyBasedAuthenticationNotPermitted keys that are switched off.',
  'point.storage-403-which-kind.1.change.1': 'what the code points to: network rules, roles or keys',
  'point.storage-403-which-kind.1.watch.1':
    "The resource logs of the account show the caller's address: private or public tells which way the call took.",
  'point.storage-403-which-kind.1.watch.2': 'For AuthorizationFailure look the name up at the client first.',
  'point.storage-403-which-kind.1.watch.3': 'A right role never helps against network rules, and the other way round.',
  'point.storage-sftp-network.1':
    'SFTP listens on TCP 22 of the blob endpoint and obeys the same network rules, so a private endpoint for blob ' +
    'carries it as well. It needs a hierarchical namespace and as a rule local users, and the public address cannot ' +
    'be fixed.',
  'point.storage-sftp-network.1.change.1': 'sub-resource blob, for partners inside your network',
  'point.storage-sftp-network.1.change.2': 'TCP 22 to the endpoint',
  'point.storage-sftp-network.1.watch.1': 'Idle connections end after two minutes.',
  'point.storage-sftp-network.1.watch.2': 'Routing must be Microsoft routing; internet routing is not supported.',
  'point.storage-sftp-network.1.watch.3': 'Disable SFTP before you change the redundancy or start a failover.',
  'point.storage-sftp-network.1.watch.4':
    'Sign-in with Entra ID is offered as a preview; FTP, FTPS and SCP are not offered.',
  'point.storage-static-website-private.1':
    'Yes, with a private endpoint of the sub-resource web and the zone privatelink.web.core.windows.net: the website ' +
    'has a name of its own, which an endpoint for blob does not cover. Then disable public network access of the ' +
    'account.',
  'point.storage-static-website-private.1.change.1': 'sub-resource web',
  'point.storage-static-website-private.1.change.2': 'privatelink.web.core.windows.net',
  'point.storage-static-website-private.1.watch.1': 'From on-premises forward web.core.windows.net to Azure as well.',
  'point.storage-static-website-private.1.watch.2': 'Whoever uploads to $web needs the blob endpoint too.',
  'point.file-sync-network.1':
    'Neither is needed: the agent talks HTTPS on 443 to the sync service and to the storage account, and never SMB. ' +
    'To keep it private, give both a private endpoint and come in over VPN or ExpressRoute.',
  'point.file-sync-network.1.change.1': 'for the Storage Sync Service (afs) and for file of the account',
  'point.file-sync-network.1.change.2': 'afs.azure.net and file.core.windows.net',
  'point.file-sync-network.1.watch.1':
    'The endpoint of the sync service carries four names: management, sync, secondary and monitoring.',
  'point.file-sync-network.1.watch.2':
    'Tags for the firewall: StorageSyncService, Storage, AzureResourceManager and AzureActiveDirectory.',
  'point.file-sync-network.1.watch.3': 'A proxy is set with Set-StorageSyncProxyConfiguration on the server.',
  'point.file-sync-network.1.watch.4': 'Creating the endpoints does not close the public side.',
  'point.file-sync-signs-in-publicly.1':
    'No: private endpoints cover the sync service and the file share, while registration and ongoing tasks also call ' +
    'Resource Manager and Entra ID, which have public addresses. Let those two out through a firewall or proxy by ' +
    'name or tag.',
  'point.file-sync-signs-in-publicly.1.change.2':
    'a filtered way out to AzureResourceManager and AzureActiveDirectory on 443',
  'point.file-sync-signs-in-publicly.1.watch.1':
    'Microsoft routing must stay the routing choice of the account: internet routing is not supported with File Sync.',
  'point.smb-over-quic-instead-of-445.1':
    'Not with the share itself, but with a server in front of it: a file server with Azure File Sync, on Windows ' +
    'Server 2022 Azure Edition or on 2025, offers its copy by SMB over QUIC on UDP 443. Clients need Windows 11. ' +
    'Otherwise a point-to-site VPN is the plainer way.',
  'point.smb-over-quic-instead-of-445.1.change.1': 'the plainer way to the share itself',
  'point.smb-over-quic-instead-of-445.1.watch.1':
    'Changes made directly in the share may reach the server only after a day.',
  'point.both-endpoint-kinds-in-one-subnet.1':
    'Yes: the two do not disturb each other. DNS decides: an account whose name gives a private address is reached ' +
    'by its endpoint, any other account over the service endpoint and the VNet rule of that account.',
  'point.both-endpoint-kinds-in-one-subnet.1.watch.1':
    'An account with an endpoint somewhere else needs its own record in the zone that your VNet uses, or its name is ' +
    'not found.',
  'point.both-endpoint-kinds-in-one-subnet.1.watch.2':
    'Once every account has a private endpoint, the service endpoint is superfluous.',
  'point.storage-account-fixed-address.1':
    'No, the public address of a storage account is shared, may change and cannot be reserved. Allow it by name or ' +
    'by the tag Storage.<region>; a private endpoint gives it a fixed address inside your own network.',
  'point.storage-account-fixed-address.1.change.1': 'where a fixed address is needed inside your network',
  'point.storage-account-fixed-address.1.watch.1':
    'An outbound rule by address range opens the accounts of other customers too.',
  'point.storage-account-fixed-address.1.watch.2':
    'For partners outside, a proxy or gateway of yours in front can offer a fixed public address.',
};
