import type { SomeWords } from '../languages.ts';

/** Ports that something needs open, where more is to be said of them than their numbers. */
export const ports = {
  'ports.of-your-application': 'die Ports der Anwendung',
  'ports.application': 'Ports der Anwendung',
  'ports.of-its-ingress': '80 oder 443 des Ingress',
  'ports.by-balancer-or-ingress': '80/443 über internen Load Balancer oder Ingress',
  'ports.of-its-vendor': 'die vom Hersteller genannten Ports',
  'ports.by-vendor': 'je nach Hersteller',
  'ports.published': 'die veröffentlichten Ports',
  'ports.behind-balancer': 'Ports der Anwendung (TCP/UDP hinter Standard LB)',
  'ports.machine': '22 (SSH), 3389 (RDP), die Ports der Anwendung',
  'ports.https-or-direct-mode': '443 (und im direkten Modus jeden Zielport)',
  'ports.https-and-direct-mode':
    '443; der direkte Modus über den privaten Endpunkt braucht in NSGs womöglich alle Zielports',
  'ports.shortpath': '443; 3390/UDP nur für RDP Shortpath über ein privates Netz',
  'ports.management': '443 (im VNet-Modus 3443 zur Verwaltung)',
  'ports.relay': '443 (Hybrid Connections); WCF Relay auch 5671, 9350-9353',
  'ports.relay-by-endpoint': '443 (WCF Relay auch 5671 und 9350 bis 9353)',
  'ports.smb-nfs': '445 (SMB); 2049, 111, 635, 4045, 4046 (NFS; NFSv4.1 nur 2049)',
  'ports.smb-or-nfs': '445 (SMB) oder 2049 (NFS; NFSv3 auch 111, 635, 4045 und 4046)',
  'ports.sql-proxy-redirect':
    '1433 (Proxy, Standard beim privaten Endpunkt); 1433-65535 nur, wo dort Redirect gewählt ist; ' +
    '11000-11999 für Redirect am öffentlichen Endpunkt',
  'ports.managed-instance': '1433 am VNet-lokalen Endpunkt (Redirect auch 11000-11999); 3342 am öffentlichen Endpunkt',
  'ports.managed-instance-redirect': '1433 (und bei der Verbindungsart Redirect 11000 bis 11999)',
  'ports.postgresql': '5432 (6432 für PgBouncer)',
} as const satisfies SomeWords;
