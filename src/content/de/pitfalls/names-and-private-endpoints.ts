/** What goes wrong and what helps: names, private endpoints. */
export const namesAndPrivateEndpoints = {
  'pitfall.azure-dns-not-across-peering.problem':
    'Die Namen, die Azure VMs gibt, lösen in einem anderen VNet nicht auf, wie auch immer die beiden verbunden sind.',
  'pitfall.azure-dns-not-across-peering.remedy':
    'Eine private DNS-Zone mit beiden VNets verknüpfen und die Einträge dort anlegen oder registrieren lassen, oder ' +
    'eigene DNS-Server oder Azure DNS Private Resolver nutzen.',
  'pitfall.pe-dns-zone-missing.problem':
    'Ohne die privatelink-Zone löst der Name des Dienstes weiter zur öffentlichen IP auf: Clients gehen am privaten ' +
    'Endpunkt vorbei oder bekommen 403.',
  'pitfall.pe-dns-zone-missing.remedy':
    'Die private DNS-Zone mit dem genauen Namen für diesen Dienst anlegen, mit jedem VNet mit Clients verknüpfen und ' +
    'weiter den normalen Namen des Dienstes nutzen.',
  'pitfall.pe-dns-zone-missing.wording-1.remedy':
    'Die private DNS-Zone mit dem genauen Namen für diesen Dienst anlegen, mit dem VNet des Resolvers oder ' +
    'DNS-Servers verknüpfen, an den die eigenen Server weiterleiten, und weiter den normalen Namen des Dienstes ' +
    'nutzen.',
  'pitfall.pe-zone-not-linked-to-caller.problem':
    'Eine private DNS-Zone, die nur am VNet des privaten Endpunkts hängt, hilft Aufrufern in anderen VNets nicht: ' +
    'Dort löst der Name weiter zur öffentlichen IP auf.',
  'pitfall.pe-zone-not-linked-to-caller.remedy':
    'Die eine Zone mit jedem VNet mit Clients verknüpfen, auch dem des Aufrufers. Ein Peering braucht es dafür nicht.',
  'pitfall.pe-duplicate-zones.problem':
    'Mehrere private DNS-Zonen mit demselben privatelink-Namen antworten je VNet verschieden, und ihre Einträge muss ' +
    'man von Hand zusammenführen.',
  'pitfall.pe-duplicate-zones.remedy':
    'Je Name eine zentrale Zone halten. Regionale Zonen nur bewusst für die Wiederherstellung.',
  'pitfall.pe-shared-zone-record-loss.problem':
    'Teilen sich zwei private Endpunkte eines Dienstes eine Zone, ersetzt der zweite bei der Registrierung den ' +
    'A-Eintrag des ersten.',
  'pitfall.pe-shared-zone-record-loss.remedy':
    'Je Region eigene DNS-Zonengruppen nutzen, oder die Einträge von Hand pflegen.',
  'pitfall.pe-nxdomain-other-resources.problem':
    'Ist eine privatelink-Zone verknüpft, lösen Namen fremder Ressourcen mit privatem Endpunkt anderswo nicht mehr ' +
    'auf, etwa das Speicherkonto eines Partners.',
  'pitfall.pe-nxdomain-other-resources.remedy':
    'Prüfen, ob solche Ressourcen genutzt werden. Wenn ja, an der VNet-Verknüpfung den Rückfall ins Internet ' +
    'einschalten (NxDomainRedirect).',
  'pitfall.pe-nxdomain-partner.problem':
    'Es werden auch fremde Ressourcen dieses Dienstes genutzt. Ist die privatelink-Zone verknüpft, antworten deren ' +
    'Namen mit NXDOMAIN, wo sie anderswo private Endpunkte haben.',
  'pitfall.pe-nxdomain-partner.remedy':
    'An der VNet-Verknüpfung den Rückfall ins Internet einschalten (NxDomainRedirect).',
  'pitfall.pe-onprem-forward-public-zone.problem':
    'Lokale DNS-Server müssen den öffentlichen Namen des Dienstes weiterleiten, nicht den privatelink-Namen. Direkt ' +
    'an 168.63.129.16 geht auch nicht: Die Adresse antwortet nur in Azure.',
  'pitfall.pe-onprem-forward-public-zone.remedy':
    'Die öffentliche Zone des Dienstes (etwa database.windows.net) an den eingehenden Endpunkt von Azure DNS Private ' +
    'Resolver weiterleiten, oder an einen DNS-Server in einem mit der Zone verknüpften VNet.',
  'pitfall.pe-custom-dns-forward.problem':
    'Eigene DNS-Server, die nicht an 168.63.129.16 weiterleiten, sehen die private DNS-Zone nie.',
  'pitfall.pe-custom-dns-forward.remedy':
    'An 168.63.129.16 weiterleiten, von Servern in einem VNet aus, das mit der Zone verknüpft ist.',
  'pitfall.pe-own-dns-servers.problem':
    'Nutzt das VNet eigene DNS-Server, müssen sie an 168.63.129.16 weiterleiten, sonst führt der Name zur ' +
    'öffentlichen Adresse.',
  'pitfall.pe-own-dns-servers.remedy':
    'Den Namen zuerst beim Aufrufer abfragen: Er muss die private Adresse geben. Solche Server aus einem mit der ' +
    'Zone verknüpften VNet an 168.63.129.16 weiterleiten lassen.',
  'pitfall.pe-public-access-left-on.problem':
    'Ein privater Endpunkt lässt den öffentlichen Endpunkt des Dienstes offen, bis ihn jemand schließt.',
  'pitfall.pe-public-access-left-on.remedy':
    'Den öffentlichen Netzwerkzugriff am Dienst abschalten, oder seine Firewall auf die nötigen Adressen begrenzen.',
  'pitfall.pe-one-per-subresource.problem':
    'Ein privater Endpunkt deckt nur eine Unterressource ab. Der für blob erreicht nicht file, queue oder table, und ' +
    'Data Lake Storage braucht dfs und blob. Azure Cosmos DB hat einen je API.',
  'pitfall.pe-one-per-subresource.remedy':
    'Je genutzter Unterressource einen privaten Endpunkt mit seiner DNS-Zone anlegen.',
  'pitfall.pe-pending-approval.problem':
    'Ohne Rechte an der Zielressource bleibt die Verbindung des privaten Endpunkts auf „Pending“ und trägt keinen ' +
    'Verkehr.',
  'pitfall.pe-pending-approval.remedy':
    'Den Eigentümer der Ressource um Genehmigung bitten. Den Endpunkt über Ressourcen-ID oder Alias anlegen.',
  'pitfall.pe-one-way.problem':
    'Verbindungen durch einen privaten Endpunkt beginnen nur beim Client. Der Dienst kann darüber keine aufbauen.',
  'pitfall.pe-one-way.remedy':
    'Für den Rückweg VNet-Integration oder Bereitstellung des Dienstes im VNet nutzen, oder Peering.',
  'pitfall.pe-network-policies-disabled.problem':
    'Netzwerksicherheitsgruppen und UDRs gelten für private Endpunkte erst, wenn in ihrem Subnetz ' +
    'Netzwerkrichtlinien eingeschaltet sind.',
  'pitfall.pe-network-policies-disabled.remedy': 'PrivateEndpointNetworkPolicies im Subnetz der Endpunkte einschalten.',
  'pitfall.pe-udr-prefix.problem':
    'Eine Route für 0.0.0.0/0 schickt Verkehr zum privaten Endpunkt nicht durch die Firewall, denn er bringt eine ' +
    'eigene /32-Route mit.',
  'pitfall.pe-udr-prefix.remedy':
    'Eine Route für das Subnetz des Endpunkts oder den VNet-Bereich anlegen, mindestens so spezifisch wie das ' +
    'VNet-Präfix. Den Rückweg mit SNAT an der Appliance oder Anwendungsregeln an Azure Firewall gleich halten.',
  'pitfall.managed-pe-approval.problem':
    'Ein verwalteter privater Endpunkt beginnt auf „Pending“, auch in einem Mandanten, und trägt nichts, bis der ' +
    'Eigentümer des Ziels ihn genehmigt. Ein vorhandener privater Endpunkt im eigenen VNet hilft dem verwalteten ' +
    'Netz nicht.',
  'pitfall.managed-pe-approval.remedy':
    'Den verwalteten privaten Endpunkt im aufrufenden Dienst anlegen und vom Eigentümer am Ziel genehmigen lassen.',
  'pitfall.managed-pe-approval.wording-1.remedy': 'Am Ziel prüfen, ob die Verbindung genehmigt ist.',
  'pitfall.onprem-dns-forward.problem':
    'Lokale DNS-Server finden private DNS-Zonen nicht von selbst, und 168.63.129.16 antwortet nur in Azure.',
  'pitfall.onprem-dns-forward.remedy':
    'Die Namen an den eingehenden Endpunkt von Azure DNS Private Resolver weiterleiten und die Zonen mit dessen VNet ' +
    'verknüpfen. Bei einem Dienst hinter einem privaten Endpunkt den öffentlichen Namen, nicht den privatelink-Namen.',
};
