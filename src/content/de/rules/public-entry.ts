import type { SomeWords } from '../../languages.ts';

/** Why each row decides: how the internet gets in. */
export const publicEntry = {
  'rule.dns-failover.wanted': 'DNS soll die Aufrufer in die eine oder andere Region schicken, wie gewünscht.',
  'rule.dns-failover.wanted-for-private-origin': 'Traffic Manager ist gewünscht, und er braucht Endpunkte im Internet.',
  'rule.dns-failover.cost-is-normal': 'Die Kosten stehen nicht im Vordergrund.',
  'rule.dns-failover.mission-critical':
    'DNS-Caching verzögert das Umschalten zu sehr für eine unternehmenskritische App.',
  'rule.dns-failover.private-origin': 'Traffic Manager braucht Endpunkte im Internet.',
  'rule.dns-failover.global-users': 'Nutzer auf mehreren Kontinenten brauchen einen Edge in ihrer Nähe.',
  'rule.dns-failover.enough': 'Es muss günstig sein und darf so langsam umschalten, wie DNS es tut.',
  'rule.front-end.none': '{Target} nimmt keine Aufrufer aus dem Internet an.',
  'rule.front-end.own-endpoint':
    '{Target} hat selbst einen öffentlichen Endpunkt, und die Firewall des Dienstes entscheidet, wer hineinkommt.',
  'rule.front-end.web-one-region':
    'HTTP in eine Region läuft über Application Gateway mit Web Application Firewall (WAF).',
  'rule.front-end.web-one-region-global':
    'Nutzer auf mehreren Kontinenten bekommen mit Azure Front Door und seiner WAF einen Edge in ihrer Nähe.',
  'rule.front-end.web-several-regions':
    'HTTP in mehrere Regionen läuft über Azure Front Door; es schaltet schnell um und hat eine WAF.',
  'rule.front-end.web-cheap-failover':
    'Die App hat öffentliche Endpunkte in mehreren Regionen, und Umschalten per DNS ist dafür am günstigsten.',
  'rule.front-end.compute-several-regions':
    'VMs in mehreren Regionen haben selbst keine Web Application Firewall, Azure Front Door bringt eine mit.',
  'rule.front-end.by-dns':
    'DNS soll die Aufrufer in die eine oder andere Region schicken, bei Ausfall, nach Gewicht oder nach Standort.',
  'rule.front-end.tcp-one-region': 'TCP und UDP in eine Region laufen über einen öffentlichen Standard Load Balancer.',
  'rule.front-end.tcp-several-regions':
    'TCP und UDP in mehrere Regionen laufen über einen globalen Load Balancer mit einer Adresse.',
  'rule.public-entry.no-entry': 'Aus dem Internet ist kein Aufrufer beteiligt.',
  'rule.public-entry.private': 'Aus dem Internet darf nichts erreichbar sein.',
  'rule.public-entry.takes-none': '{Target} nimmt keine Aufrufer aus dem Internet an.',
  'rule.public-entry.service-firewall': 'Der öffentliche Endpunkt bleibt, und davor ist nichts zu bauen.',
  'rule.public-entry.front-door': 'Aufrufer kommen am nächsten Edge herein, und Angriffe enden dort.',
  'rule.public-entry.front-door-allow-list':
    'Aufrufer kommen am nächsten Edge herein; Angriffe enden dort, und nur bekannte Adressen kommen durch.',
  'rule.public-entry.front-door-allow-list-machines':
    'Aufrufer kommen am nächsten Edge herein; Angriffe enden dort, und nur bekannte Adressen kommen durch.',
  'rule.public-entry.app-gateway':
    'Eine Region bedient alle Aufrufer, und Angriffe enden, bevor sie die App erreichen.',
  'rule.public-entry.app-gateway-allow-list':
    'Eine Region bedient alle Aufrufer; Angriffe enden unterwegs, und nur bekannte Adressen kommen durch.',
  'rule.public-entry.app-gateway-allow-list-machines':
    'Eine Region bedient alle Aufrufer; Angriffe enden unterwegs, und nur bekannte Adressen kommen durch.',
  'rule.public-entry.traffic-manager':
    'Traffic Manager antwortet per DNS und steht niemandem im Weg, also geht jedes Protokoll.',
  'rule.public-entry.traffic-manager-allow-list':
    'Traffic Manager antwortet per DNS und steht niemandem im Weg, also geht jedes Protokoll; nur bekannte Adressen ' +
    'kommen durch.',
  'rule.public-entry.traffic-manager-allow-list-machines':
    'Traffic Manager antwortet per DNS und steht niemandem im Weg, also geht jedes Protokoll; nur bekannte Adressen ' +
    'kommen durch.',
  'rule.public-entry.global-load-balancer': 'Aufrufer behalten eine Adresse, egal welche Region antwortet.',
  'rule.public-entry.global-load-balancer-allow-list':
    'Aufrufer behalten eine Adresse, egal welche Region antwortet; nur bekannte Adressen kommen durch.',
  'rule.public-entry.public-load-balancer': 'Eine Region bedient alle Aufrufer, unter einer öffentlichen Adresse.',
  'rule.public-entry.public-load-balancer-allow-list':
    'Eine Region bedient alle Aufrufer, unter einer öffentlichen Adresse; nur bekannte Adressen kommen durch.',
} as const satisfies SomeWords;
