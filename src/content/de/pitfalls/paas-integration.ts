/** What goes wrong and what helps: paas integration. */
export const paasIntegration = {
  'pitfall.se-not-from-onprem.problem':
    'Dienstendpunkte gelten nur für Azure-Subnetze. Lokale Netze und VPN-Clients erreichen sie nicht.',
  'pitfall.se-not-from-onprem.remedy':
    'Einen privaten Endpunkt nutzen, oder in der Firewall des Dienstes die öffentlichen NAT-Adressen des Standorts ' +
    'erlauben.',
  'pitfall.se-not-from-onprem.would-fit': 'Es passt, wenn der Aufrufer ein Subnetz in Azure ist.',
  'pitfall.se-not-across-peering.problem':
    'Ein Dienstendpunkt gilt für sein eigenes Subnetz. Peering trägt ihn nicht in andere VNets.',
  'pitfall.se-not-across-peering.remedy':
    'Den Dienstendpunkt samt Regel für jedes aufrufende Subnetz einschalten, oder einen privaten Endpunkt nutzen.',
  'pitfall.se-sql-same-region.problem':
    'Der Dienstendpunkt Microsoft.Sql gilt nur innerhalb einer Region, für Azure SQL Database und dedizierte ' +
    'SQL-Pools in Synapse.',
  'pitfall.se-sql-same-region.remedy': 'Einen privaten Endpunkt nutzen.',
  'pitfall.se-sql-same-region.would-fit': 'Es passt, wenn Aufrufer und Datenbank in einer Region liegen.',
  'pitfall.se-cross-tenant.problem':
    'Regeln für Dienstendpunkte gehen über Microsoft-Entra-Mandanten hinweg nur bei Storage und Key Vault.',
  'pitfall.se-cross-tenant.remedy': 'Einen privaten Endpunkt nutzen, den der Eigentümer von Hand genehmigt.',
  'pitfall.se-cross-tenant.would-fit': 'Es passt, wenn beide Seiten in einem Mandanten liegen.',
  'pitfall.se-two-steps.problem': 'Der Dienstendpunkt am Subnetz allein sperrt noch nichts.',
  'pitfall.se-two-steps.remedy':
    'An der Ressource die VNet-Regel für dieses Subnetz eintragen und die Standardaktion auf Ablehnen stellen.',
  'pitfall.appsvc-vnetintegration-outbound-only.problem':
    'VNet-Integration von App Service, Functions oder Logic Apps Standard trägt nur ausgehenden Verkehr. Einen ' +
    'privaten Weg hinein gibt sie nicht.',
  'pitfall.appsvc-vnetintegration-outbound-only.remedy':
    'Für eingehenden Verkehr der App einen privaten Endpunkt geben.',
  'pitfall.appsvc-same-region.problem': 'Für VNet-Integration müssen App und VNet in derselben Region liegen.',
  'pitfall.appsvc-same-region.remedy':
    'Die App in ein VNet ihrer Region integrieren, und dieses VNet global mit dem entfernten peeren.',
  'pitfall.appsvc-plan-cannot-integrate.problem':
    'Der Plan der App hat keine VNet-Integration, also erreicht die App kein privates Ziel.',
  'pitfall.appsvc-plan-cannot-integrate.remedy':
    'Auf Flex Consumption, Elastic Premium oder einen App-Service-Plan ab Basic wechseln, dann die App ins VNet ' +
    'integrieren.',
  'pitfall.storage-ip-rules-same-region.problem':
    'IP-Regeln einer Storage-Firewall wirken nicht auf Aufrufer in der Region des Speicherkontos: Sie kommen mit ' +
    'privaten Adressen an.',
  'pitfall.storage-ip-rules-same-region.remedy':
    'Aufrufer derselben Region per VNet-Regel oder privatem Endpunkt zulassen. IP-Regeln für Aufrufer von anderswo ' +
    'nutzen.',
};
