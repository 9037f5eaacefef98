import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [
  // Tunnels that do not come up
  {
    cause: 'vpn-cause-shared-key',
    first:
      'Our site-to-site tunnel to Azure is down and the Palo Alto logs AUTHENTICATION_FAILED during IKE_AUTH. ' +
      'What is wrong?',
    absent: 'Our site-to-site tunnel is down and IKEDiagnosticLog shows Policy match error 13868. What is wrong?',
  },
  {
    cause: 'vpn-cause-proposal-mismatch',
    first: 'The VPN connection is Not connected and the log of our ASA repeats NO_PROPOSAL_CHOSEN since we enabled PFS',
    absent: 'The VPN connection is Connected with bytes in both directions, but RDP to one VM times out',
  },
  {
    cause: 'vpn-cause-ike-version',
    first:
      'Azure VPN does not connect to our old router, the log says the recipient cannot handle version of IKE (13880)',
    absent: 'Azure VPN does not connect, the log says credentials are unacceptable (13801)',
  },
  {
    cause: 'vpn-cause-traffic-selectors',
    first: 'IKE comes up with Azure, then our Check Point rejects phase 2 with TS_UNACCEPTABLE',
    absent: 'The device sends, but IKEDiagnosticLog has no entry from it at all',
  },
  {
    cause: 'vpn-cause-peer-address',
    first:
      'We moved to another carrier on Friday and got a new WAN IP; the site-to-site connection says Connecting, ' +
      'what has to be corrected?',
    absent: 'Addresses are the same on both ends, the tunnel is refused with AUTHENTICATION_FAILED',
  },
  {
    cause: 'vpn-cause-device-behind-nat',
    first:
      'Our UniFi gateway has 192.168.178.2 on its WAN port behind a Fritzbox and the tunnel to the Azure ' +
      'gateway does not establish',
    absent: 'Site-to-site is connected and all subnets reach each other except that copies are slow',
  },
  {
    cause: 'vpn-cause-ports-blocked',
    first: 'IKE from our firewall never shows up in the Azure gateway log, probably something upstream filters UDP 500',
    absent: 'The Azure gateway log shows authentication failed for our firewall',
  },
  {
    cause: 'vpn-cause-initiator-only',
    first: 'When our router opens the tunnel Azure refuses with error 1225, it only works when Azure opens it',
    absent: 'The tunnel fails with NO_PROPOSAL_CHOSEN whoever starts it',
  },
  {
    cause: 'vpn-cause-gateway-subnet',
    first:
      'All site-to-site connections dropped right after governance attached an NSG to every subnet in the hub ' +
      'including GatewaySubnet',
    absent: 'There is neither a route table nor an NSG on GatewaySubnet and one branch is not connected',
  },
  {
    cause: 'vpn-cause-basic-limits',
    first: 'On our Basic VPN gateway the BGP option cannot be found and the IPsec policy is greyed out',
    absent: 'On our VpnGw2AZ gateway BGP is on, but the session stays down',
  },
  {
    cause: 'vpn-cause-certificate-expired',
    first:
      'The tunnel with certificate authentication fails to save: ' +
      'VpnConnectionOutBoundAuthenticationCertificateIsExpired',
    absent: 'The tunnel with a pre-shared key fails with policy mismatch',
  },
  // Tunnels that are up
  {
    cause: 'vpn-cause-site-range-missing',
    first:
      'The tunnel is connected. From the VM I reach 10.20.1.0/24 at the site, 10.20.9.0/24 is not in the ' +
      'effective routes at all',
    absent: 'The tunnel is not connected since this morning',
  },
  {
    cause: 'vpn-cause-azure-range-on-device',
    first:
      'Connection is Connected but ingressBytesTransferred is 0, the PCs at the plant cannot open anything in ' +
      '10.40.0.0/16',
    absent: 'Clients at the plant open the VM fine, but the tunnel is down at night',
  },
  {
    cause: 'vpn-cause-filtered-at-target',
    first:
      'VPN is connected, both byte counters grow, other VMs answer, this Windows VM does not respond to ping ' +
      'from the office',
    absent: 'VPN is connected, the effective routes of the VM have no route to the office',
  },
  {
    cause: 'vpn-cause-overlap',
    first:
      'The company we bought uses 10.0.0.0/16 exactly like our VNet and nothing passes through the site-to-site tunnel',
    absent: 'No ranges overlap between our VNet and the site, the tunnel is up, nothing passes',
  },
  {
    cause: 'vpn-cause-nat-rule-incomplete',
    first:
      'We created ingress and egress NAT rules on the VPN gateway, but the supplier still sees our original addresses',
    absent: 'The supplier sees our original addresses, we have no NAT on the VPN and the tunnel is down',
  },
  {
    cause: 'vpn-cause-transit-without-bgp',
    first:
      'Two branches each have a static tunnel to our Azure gateway, both reach the hub, but branch one cannot ' +
      'reach branch two',
    absent: 'Two branches with BGP on on all connections reach each other, the third is not connected',
  },
  {
    cause: 'vpn-cause-default-route-learned',
    first:
      'After enabling BGP with the data centre our Azure VMs have no internet, 0.0.0.0/0 shows virtual network gateway',
    absent: 'Our VMs have internet, but cannot reach the data centre over the tunnel',
  },
  {
    cause: 'vpn-cause-v2v-second-half',
    first: 'I made a VNet-to-VNet connection from gateway A to gateway B and its status remains Unknown',
    absent: 'The site-to-site tunnel to our FortiGate remains Unknown',
  },
  {
    cause: 'vpn-active-active-asymmetric',
    first:
      'With our active-active gateway the firewall drops replies as out of state, the request leaves by tunnel ' +
      '1 and the reply comes by tunnel 2',
    absent: 'With our active-standby gateway the firewall drops replies',
  },
  // Tunnels that drop
  {
    cause: 'vpn-cause-failover-active-standby',
    first:
      'TunnelDiagnosticLog shows a disconnect on instance 0 and a connect on instance 1 ten seconds later, ' +
      'every few weeks',
    absent: 'The tunnel drops exactly every eight hours and returns on the same instance',
  },
  {
    cause: 'vpn-cause-second-tunnel-missing',
    first:
      'The gateway is active-active, yet we lost the site during maintenance because the device has a tunnel to ' +
      'the first IP only',
    absent: 'The gateway is active-standby and fails over now and then',
  },
  {
    cause: 'vpn-cause-ikev1-rekey',
    first: 'The IKEv1 tunnel to the ASA reconnects every 8 hours like clockwork',
    absent: 'The tunnel drops only when nothing is sent',
  },
  {
    cause: 'vpn-cause-policy-based-idle',
    first: 'Our PolicyBased gateway drops the tunnel whenever no traffic flows for some minutes',
    absent: 'The tunnel drops at fixed intervals under load',
  },
  {
    cause: 'vpn-cause-dead-peer-detection',
    first:
      'The tunnel of a branch with a lossy line flaps at random and returns on the same gateway instance after ' +
      'DPD timeout',
    absent: 'The tunnel came back on the other instance after a few seconds',
  },
  {
    cause: 'vpn-cause-too-many-selectors',
    first:
      'With 16 VNet ranges and 18 office subnets on a policy-based device, random subnet pairs lose their ' +
      'security association',
    absent: 'The whole tunnel is down and no subnet works',
  },
  {
    cause: 'vpn-cause-device-address-in-space',
    first:
      'The tunnel goes up and down since 203.0.113.0/24, in which our firewall has its public address, is in ' +
      'the local network gateway address space',
    absent: 'The address space of the site is complete and the tunnel drops every eight hours',
  },
  // Slow tunnels
  {
    cause: 'vpn-cause-packet-size',
    first:
      'Ping and small requests work over site-to-site, HTTPS pages and file copies hang, packets above 1,400 ' +
      'bytes are lost',
    absent: 'The port is refused over site-to-site while packets of 1,350 bytes pass',
  },
  {
    cause: 'vpn-cause-sku-full',
    first:
      'VpnGw1AZ, the metric Gateway S2S Bandwidth is stuck at the SKU limit from 9 to 11 and all branches are slow',
    absent: 'The bandwidth metric is far below the SKU and one copy is slow',
  },
  {
    cause: 'vpn-cause-one-stream',
    first: 'iperf with 32 streams fills our VPN line, a single robocopy crawls at 40 Mbps with 150 ms latency',
    absent: 'All sites are slow and the gateway bandwidth is at its limit',
  },
  // BGP
  {
    cause: 'vpn-cause-bgp-peer-settings',
    first:
      'The tunnel is up, but the BGP session of our MikroTik with the Azure gateway stays down, it uses AS ' +
      '65515 like the gateway',
    absent: 'The BGP session is up and 0 routes are received',
  },
  {
    cause: 'vpn-cause-bgp-apipa',
    first: 'AWS gives 169.254.21.2 as inside address, tunnel is up, BGP with the Azure VPN gateway is down',
    absent: 'BGP is up on the Azure gateway, but routes are missing',
  },
  {
    cause: 'vpn-cause-bgp-address-changed',
    first: 'Since we changed the gateway to active-active our router cannot reach the old BGP peer address any more',
    absent: 'The BGP session is up after the change to active-active',
  },
  {
    cause: 'vpn-cause-bgp-prefix-refused',
    first:
      'BGP peer of the VPN gateway is connected with 0 routes received, we announce 10.1.0.0/16 which is also our VNet',
    absent: 'The BGP session does not come up at all',
  },
  {
    cause: 'vpn-cause-bgp-too-many-prefixes',
    first: 'The BGP session to the VPN gateway resets each time our core redistributes 6,000 prefixes',
    absent: 'The BGP peer is connected and sends 12 routes',
  },
  // The gateway itself
  {
    cause: 'vpn-nonaz-sku-retired',
    first: 'Terraform fails with NonAzSkusNotAllowedForVPNGateway when it changes our VpnGw2',
    absent: 'Terraform changes our VpnGw2AZ fine, but the tunnel is down',
  },
  {
    cause: 'vpn-failed-state',
    first: 'The VPN gateway is in provisioning state Failed after an aborted pipeline and every update is refused',
    absent: 'The VPN gateway is Succeeded and one tunnel is not connected',
  },
  {
    cause: 'vpn-gateway-custom-dns',
    first:
      'Updates of the VPN gateway fail since the hub VNet uses domain controllers that cannot resolve public ' +
      'Azure names',
    absent: 'Updates of the VPN gateway fail, the DNS servers of the VNet resolve public Azure names',
  },
  {
    cause: 'vpn-gateway-blob-zone',
    first:
      'After linking privatelink.blob.core.windows.net to the hub with the VPN gateway, its operations fail ' +
      'with names that do not exist',
    absent: 'The DNS servers of the gateway VNet resolve everything, the tunnel is refused',
  },
  // Clients that do not connect
  {
    cause: 'p2s-cause-client-certificate',
    first: 'My new notebook shows error 798, no certificate could be found for EAP, on the Azure VPN',
    absent: 'All notebooks fail with 0x80090326, message badly formatted, when they dial in',
  },
  {
    cause: 'p2s-cause-root-on-gateway',
    first: 'The VPN client stops with 0x80090326, the root in the portal ended in October',
    absent: 'The VPN client stops with error 798',
  },
  {
    cause: 'p2s-cause-chain-not-trusted',
    first: 'The VPN says that a certificate chain terminated in a root that is not trusted, on a private laptop',
    absent: 'The VPN says that no certificate was found (798)',
  },
  {
    cause: 'p2s-cause-machine-certificate',
    first: 'The Always On device tunnel to the VPN gateway fails with 13806, IKE finds no valid machine certificate',
    absent: 'The Azure VPN client has no certificate error, the server does not respond',
  },
  {
    cause: 'p2s-cause-udp-blocked',
    first: 'IKEv2 point-to-site fails with error 809 in the hotel, over my phone hotspot it connects',
    absent: 'Point-to-site fails over the phone hotspot as well',
  },
  {
    cause: 'p2s-cause-adapter',
    first: 'One single Windows PC gets error 720 when it dials into the Azure VPN',
    absent: 'All PCs get no answer from the VPN since noon',
  },
  {
    cause: 'p2s-cause-gateway-name',
    first: 'Azure VPN Client shows 0x80072ee7, the gateway was deleted and built again last week',
    absent: 'Azure VPN Client shows error 798',
  },
  {
    cause: 'p2s-cause-radius',
    first: 'User name and password sign-in to the point-to-site VPN ends with error 812, NPS is in the VNet',
    absent: 'Point-to-site with certificates ends with error 798',
  },
  {
    cause: 'p2s-cause-background-apps',
    first: 'The VPN platform did not trigger the connection, code 1460, on hardened notebooks',
    absent: 'The VPN server does not respond, error 809, in a guest network',
  },
  {
    cause: 'p2s-cause-revocation-offline',
    first: 'Dial-in behind our proxy fails with 0x80092013, revocation server offline',
    absent: 'Dial-in fails with 0x80090326',
  },
  {
    cause: 'p2s-cause-root-upload',
    first: 'Saving the point-to-site configuration fails: data for certificate is invalid',
    absent: 'The point-to-site configuration is saved, the client shows error 798',
  },
  {
    cause: 'p2s-cause-tunnel-type',
    first: 'Macs cannot use our VPN because the gateway offers SSTP only and the package has no OpenVPN folder',
    absent: 'The gateway offers OpenVPN, the Mac connects and has no route to the spoke',
  },
  {
    cause: 'p2s-cause-limit-reached',
    first: "At 9 o'clock the 251st user cannot connect to the point-to-site VPN on VpnGw1AZ",
    absent: 'The connection count is below the limit and one user cannot connect',
  },
  {
    cause: 'p2s-cause-intune-recreates',
    first: 'On Windows 11 the VPN disconnects at every Intune sync because the profile is deleted and created again',
    absent: 'The profile stays, but the VPN asks for sign-in every hour',
  },
  {
    cause: 'p2s-from-office-with-tunnel',
    first: 'In the branch that has the site-to-site tunnel the IKEv2 client does not connect, over a hotspot it does',
    absent: 'The client connects neither in the branch nor over a hotspot',
  },
  {
    cause: 'p2s-gateway-certificate-migration',
    first: 'Since the gateway certificate was changed yesterday all VPN clients fail at once',
    absent: 'Only my notebook fails with error 720',
  },
  // Sign-in
  {
    cause: 'p2s-cause-wrong-audience',
    first: 'Sign-in of the Azure VPN Client ends with AADSTS650057 since we changed the app id on the gateway',
    absent: 'Sign-in of the Azure VPN Client ends with AADSTS53003',
  },
  {
    cause: 'p2s-cause-consent-or-assignment',
    first: 'New colleagues get AADSTS50105 in the Azure VPN Client, they are not assigned',
    absent: 'Everybody gets AADSTS650057 in the Azure VPN Client',
  },
  {
    cause: 'p2s-cause-conditional-access',
    first: 'VPN sign-in fails with AADSTS53003 on notebooks that are not compliant',
    absent: 'VPN sign-in fails with AADSTS50105',
  },
  {
    cause: 'p2s-disconnects',
    first: 'The Azure VPN Client drops every few hours with "Your authentication with Microsoft Entra is expired"',
    absent: 'The Entra sign-in succeeds and the client never gets connected',
  },
  // Connected clients
  {
    cause: 'p2s-spoke-needs-gateway-transit',
    first: 'VPN clients reach the hub, not the VM in the spoke, useRemoteGateways is false on the spoke peering',
    absent: 'VPN clients cannot reach the spoke although useRemoteGateways is true',
  },
  {
    cause: 'p2s-profile-download-again',
    first:
      'Spoke four was peered with gateway transit yesterday, my laptop has no route to it until I import a ' +
      'fresh VPN profile',
    absent: 'My laptop has the route to the spoke through the VPN and still gets a timeout',
  },
  {
    cause: 'p2s-dns-private-endpoints',
    first: 'From the VPN laptop nslookup of our key vault returns the public address, from a VM it is private',
    absent: 'From the VPN laptop nslookup returns the private address of the key vault and the port times out',
  },
  {
    cause: 'p2s-public-address-over-tunnel',
    first:
      'We pushed 198.51.100.7/32 as custom route to the VPN clients, the SaaS at that address does not answer ' +
      'through the tunnel',
    absent: 'The VPN client has no route to that address at all',
  },
  {
    cause: 'p2s-default-route-ignored',
    first: 'includeroutes has 0.0.0.0/0 in our VPN profile, the default route of the client still stays at home',
    absent: 'Since the VPN takes all traffic nobody has internet',
  },
  {
    cause: 'p2s-cause-no-internet-through-tunnel',
    first: 'When the point-to-site VPN connects nobody can browse, 0.0.0.0/1 and 128.0.0.0/1 lead into the tunnel',
    absent: 'When the point-to-site VPN connects browsing works, but the VM is not reached',
  },
  {
    cause: 'p2s-cause-home-network-overlap',
    first:
      'At home my LAN is 10.1.0.0/24 like the Azure subnet and over the VPN I reach nothing, with a hotspot it works',
    absent: 'The client has no route to the Azure subnet through the VPN',
  },
  {
    cause: 'p2s-cause-pool-not-routed',
    first:
      'VPN clients reach Azure, but servers in the data centre do not answer, its router has no route to ' +
      '172.16.201.0/24',
    absent: 'VPN clients have no route to the data centre',
  },
  {
    cause: 'p2s-to-onprem-over-tunnel',
    first:
      'Home office on P2S cannot open the office LAN behind the site-to-site tunnel, the client shows no route to it',
    absent: 'The office LAN is not reached from a VM in the hub either',
  },
  {
    cause: 'p2s-too-many-routes',
    first: 'After the 26th VNet old Windows IKEv2 clients miss the last networks in their route table',
    absent: 'The client has a route to the new VNet and gets a timeout',
  },
  {
    cause: 'p2s-class-route',
    first: 'The built-in Windows VPN client adds 10.0.0.0/8 and our other 10.x networks are gone',
    absent: 'The client only has the VNet route and reaches everything but one VM',
  },
  {
    cause: 'p2s-beyond-the-first-peering',
    first: 'P2S clients reach hub A, but not the VNet behind the gateway of hub B two hops away',
    absent: 'P2S clients have a route to hub B and the port is refused',
  },
  {
    cause: 'p2s-cause-local-names-lost',
    first: 'While the VPN is connected names of corp.contoso.com are not found any more, by address the servers open',
    absent: 'While the VPN is connected the vault resolves to its public address',
  },
  {
    cause: 'p2s-cause-cached-credentials',
    first: 'Over P2S port 445 is open but the file server denies access, KDC_ERR_C_PRINCIPAL_UNKNOWN',
    absent: 'Over P2S the file server runs into a timeout',
  },
];
