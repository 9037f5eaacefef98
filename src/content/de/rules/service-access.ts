import type { SomeWords } from '../../languages.ts';

/** Why each row decides: how the resource itself is reached. */
export const serviceAccess = {
  'rule.balance.spread': 'Nur eigene Netze erreichen die VMs, über TCP oder UDP.',
  'rule.balance.spread-http':
    'Nur eigene Netze erreichen die VMs, und Anfragen werden nach Hostname und Pfad verteilt.',
  'rule.balance.no-load-balancer': 'Es ist kein interner Load Balancer beteiligt.',
  'rule.balance.target':
    'Der interne Load Balancer behält sein Front-End; aus einer anderen Region ist es nur mit Standard-SKU ' +
    'erreichbar.',
  'rule.balance.behind-private-link': 'Die Aufrufer erreichen den Load Balancer nicht unter seiner eigenen Adresse.',
  'rule.outside-endpoint.not-a-service': '{Target} braucht keinen privaten Endpunkt.',
  'rule.outside-endpoint.other-questions':
    'In diesem Entwurf erreicht niemand außerhalb von Azure {target_accusative}.',
  'rule.outside-endpoint.from-outside':
    'Aufrufer außerhalb von Azure kommen über das Gateway und brauchen dahinter eine private Adresse.',
  'rule.outside-endpoint.nobody-outside': 'Niemand außerhalb von Azure ruft {target_accusative} auf.',
  'rule.outside-endpoint.two-clouds': '{Target} liegt in einer anderen Cloud.',
  'rule.outside-endpoint.web-entry': 'Aufrufer außerhalb von Azure nutzen auch den öffentlichen Eingang.',
  'rule.outside-endpoint.beside-entry':
    'Eigene Standorte und Personen erreichen {target_accusative} privat, neben dem öffentlichen Endpunkt.',
  'rule.outside-endpoint.also-outside':
    'Auch Aufrufer außerhalb von Azure nutzen einen privaten Endpunkt hinter dem Gateway.',
  'rule.service-access.not-to-a-service': 'Die Ressource braucht hier keinen eigenen Zugang.',
  'rule.service-access.subnet-rule': 'Ein Dienstendpunkt kostet nichts extra, und Namen lösen auf wie bisher.',
  'rule.service-access.public-in-other-cloud':
    '{Target} liegt in einer anderen Azure-Cloud, und der öffentliche Endpunkt ist erlaubt, also entscheidet ' +
    'die Firewall des Dienstes, wer hineinkommt.',
  'rule.service-access.private-in-other-cloud':
    '{Target} ist privat und braucht deshalb einen privaten Endpunkt in einem VNet der eigenen Cloud.',
  'rule.service-access.endpoint': 'Von sich aus hat {target} nur eine öffentliche Adresse.',
  'rule.service-access.endpoint-refused':
    'Ein privater Endpunkt ist nicht gewünscht, aber nur er gibt {target_dative} eine Adresse in einem VNet.',
  'rule.service-access.endpoint-refused-in-the-open':
    'Ein privater Endpunkt ist nicht gewünscht, und der öffentliche Endpunkt {target_genitive} ist erlaubt, also ' +
    'entscheidet die Firewall des Dienstes, wer hineinkommt.',
  'rule.service-access.endpoint-and-publish':
    'Nur was veröffentlicht ist, ist erreichbar, also bleiben die Netze getrennt; für {target_accusative} gibt es ' +
    'einen eigenen privaten Endpunkt.',
  'rule.service-access.publish':
    'Nur was veröffentlicht ist, ist erreichbar, unter einer übersetzten Adresse; die Netze bleiben getrennt.',
  'rule.service-access.own-endpoint':
    'Die Netze bleiben getrennt, denn {target} ist auch ohne Verbindung der Netze erreichbar.',
  'rule.service-access.own-address': '{Target} ist unter der eigenen privaten Adresse erreichbar.',
  'rule.service-access.managed-endpoint': '{Source} läuft in einem eigenen Netz und legt den Endpunkt dort an.',
  'rule.service-access.managed-native-endpoint':
    '{Source} läuft in einem eigenen Netz und verwaltet den Endpunkt dort.',
  'rule.service-access.managed-publish': 'Das verwaltete Netz {source_genitive} lässt sich nicht selbst peeren.',
  'rule.service-access.managed-to-site':
    'Das verwaltete Netz {source_genitive} erreicht {target_accusative} über einen Private-Link-Dienst und einen ' +
    'Weiterleiter im eigenen VNet.',
  'rule.tenant-endpoint.one-tenant': 'Alles liegt in einem Microsoft-Entra-Mandanten.',
  'rule.tenant-endpoint.no-endpoint': 'Kein privater Endpunkt geht über die Mandanten hinweg.',
  'rule.tenant-endpoint.endpoint-outside':
    '{Target} liegt in einem anderen Mandanten, und dessen Eigentümer muss den privaten Endpunkt genehmigen.',
  'rule.tenant-endpoint.endpoint':
    'Der private Endpunkt geht über Mandanten hinweg, also muss ihn der Eigentümer auf der anderen Seite genehmigen.',
  'rule.vnet-integration.app-calls':
    '{Source} kommt per VNet-Integration in ein VNet, und zwar für ausgehende Aufrufe.',
  'rule.vnet-integration.app-does-not-call': 'Hier ruft keine App in ein VNet.',
  'rule.vnet-integration.one-way': 'Nur der Aufrufer baut Verbindungen auf.',
  'rule.vnet-integration.target-is-no-app': '{Target} braucht zum Antworten keine VNet-Integration.',
  'rule.vnet-integration.no-endpoint': '{Target} wird nicht über einen privaten Endpunkt erreicht.',
  'rule.vnet-integration.target-calls-outside':
    'Ein privater Endpunkt ist nur für eingehende Aufrufe, und {target} ruft auch nach außen.',
  'rule.vnet-integration.target-calls':
    'Ein privater Endpunkt nimmt nur eingehende Aufrufe an, und {target} baut auch Verbindungen auf.',
} as const satisfies SomeWords;
