/** Ports that something needs open, where more is to be said of them than their numbers. */
export const ports = {
  'ports.of-your-application': 'the ports of your application',
  'ports.application': 'app ports',
  'ports.of-its-ingress': '80 or 443 of its ingress',
  'ports.by-balancer-or-ingress': '80/443 via internal LB or ingress',
  'ports.of-its-vendor': 'the ports that its vendor names',
  'ports.by-vendor': 'vendor specific',
  'ports.published': 'the ports that it publishes',
  'ports.behind-balancer': 'app ports (TCP/UDP behind Standard LB)',
  'ports.machine': '22 (SSH), 3389 (RDP), app ports',
  'ports.https-or-direct-mode': '443 (and every destination port in direct mode)',
  'ports.https-and-direct-mode': '443; direct mode through PE may need all destination ports open on NSGs',
  'ports.shortpath': '443; 3390/UDP only for RDP Shortpath over a private network',
  'ports.management': '443 (3443 management in VNet mode)',
  'ports.relay': '443 (Hybrid Connections); WCF relay also 5671, 9350-9353',
  'ports.relay-by-endpoint': '443 (WCF relay also 5671 and 9350 to 9353)',
  'ports.smb-nfs': '445 (SMB); 2049, 111, 635, 4045, 4046 (NFS; NFSv4.1 needs only 2049)',
  'ports.smb-or-nfs': '445 (SMB) or 2049 (NFS; NFSv3 also 111, 635, 4045 and 4046)',
  'ports.sql-proxy-redirect':
    '1433 (Proxy, the default through a private endpoint); 1433-65535 only where you chose Redirect there; ' +
    '11000-11999 for Redirect on the public endpoint',
  'ports.managed-instance':
    '1433 on the VNet-local endpoint (with Redirect also 11000-11999); 3342 on the public endpoint',
  'ports.managed-instance-redirect': '1433 (and 11000 to 11999 with the Redirect connection type)',
  'ports.postgresql': '5432 (6432 for PgBouncer)',
};
