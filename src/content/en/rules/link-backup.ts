/** Why each row of the table link-backup decides. */
export const linkBackup = {
  'rule.link-backup.vpn-wanted': 'You want a VPN to take over when the line fails.',
  'rule.link-backup.vpn-wanted-and-refused': 'You ruled out a VPN, so a second circuit is what can take over.',
  'rule.link-backup.circuit-wanted': 'You want a second circuit to take over.',
  'rule.link-backup.no-backup': 'You want no separate backup path.',
  'rule.link-backup.no-internet': 'A VPN backup would cross the internet.',
  'rule.link-backup.no-vpn': 'You ruled out a VPN, so none can take over.',
  'rule.link-backup.pair-of-ports':
    'ExpressRoute Direct comes as a pair of ports, for which a VPN gateway is no match.',
  'rule.link-backup.production': 'For production a VPN is the affordable backup.',
  'rule.link-backup.line-stands': 'Your line stands, and nothing was said about what takes over when it fails.',
  'rule.link-backup.production-volume': 'A VPN gateway cannot stand in for a line of 10 Gbps and more.',
  'rule.link-backup.mission-critical': 'A VPN is too slow a backup for a mission-critical link.',
  'rule.link-backup.dev-test': 'Development and test need no backup path.',
};
