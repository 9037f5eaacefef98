/** What goes wrong and what helps: peering. */
export const peering = {
  'pitfall.peering-not-transitive.problem':
    'Peering ist nicht transitiv: Ist A mit B und B mit C gepeert, hat A noch keinen Weg zu C.',
  'pitfall.peering-not-transitive.remedy':
    'Jedes Paar peeren, das reden muss, mit UDRs über Azure Firewall oder eine Appliance im Hub routen, oder ein ' +
    'Mesh mit Azure Virtual Network Manager oder Virtual WAN Standard nutzen.',
  'pitfall.peering-overlapping-address-space.problem':
    'Azure lehnt ein Peering ab, solange ein Adressbereich des einen VNets einen des anderen überlappt.',
  'pitfall.peering-overlapping-address-space.remedy':
    'Die Adressbereiche ändern, oder den Dienst über einen privaten Endpunkt oder Private-Link-Dienst erreichen, die ' +
    'übersetzen. Subnetz-Peering geht nur mit eindeutigen Subnetzen und nach Registrierung.',
  'pitfall.peering-overlapping-address-space.would-fit': 'Es passt, sobald sich nichts überlappt.',
  'pitfall.address-overlap-unknown.problem':
    'Netze mit überlappenden Adressbereichen lassen sich nicht verbinden, und ob sie es tun, ist nicht gesagt. Zeigt ' +
    'es sich erst nach dem Bau, heißt das umnummerieren oder übersetzen; Kopien für Disaster Recovery mit denselben ' +
    'Bereichen trifft es auch.',
  'pitfall.address-overlap-unknown.remedy':
    'Vor dem Bau prüfen, dass kein Bereich eines VNets oder lokalen Netzes einen anderen überlappt. Die IPAM-Pools ' +
    'von Azure Virtual Network Manager halten neue Bereiche eindeutig.',
  'pitfall.address-overlap-unknown.wording-1.problem':
    'Gepeerte VNets haben keine Bereiche gemeinsam, sonst hätte Azure das Peering abgelehnt. Ob ein Netz hinter ' +
    'einem Gateway oder ein neues sie überlappt, ist nicht gesagt: Dann lässt es sich nicht verbinden.',
  'pitfall.address-overlap-unknown.wording-1.remedy':
    'Die Bereiche dieser Netze gegen die gepeerten VNets prüfen. Die IPAM-Pools von Azure Virtual Network Manager ' +
    'halten neue Bereiche eindeutig.',
  'pitfall.peering-initiated-state.problem':
    'Ein Peering trägt nichts, bis beide Seiten angelegt sind: Mit nur einer bleibt der Status „Initiated“.',
  'pitfall.peering-initiated-state.remedy':
    'Es von beiden VNets aus anlegen und prüfen, dass beide „Connected“ zeigen.',
  'pitfall.peering-disconnected-state.problem':
    'Wird eine der beiden Seiten gelöscht, geht die andere auf „Disconnected“, und Azure kann sie nicht reparieren.',
  'pitfall.peering-disconnected-state.remedy': 'Die übrige Seite löschen und beide neu anlegen.',
  'pitfall.peering-resize-needs-sync.problem':
    'Kommt ein Adressbereich dazu oder weg, kennt das gepeerte VNet die Änderung erst nach einem Sync des Peerings.',
  'pitfall.peering-resize-needs-sync.remedy':
    'Nach jeder Änderung am Adressraum das Peering synchronisieren. Das geht ohne Ausfall und über Mandanten hinweg, ' +
    'aber nicht mit klassischen VNets.',
  'pitfall.peering-permissions-both-sides.problem':
    'Wer das Peering anlegt, braucht Rechte auf beiden VNets. Ein Remote-VNet, auf dem sie fehlen, zeigt das Portal ' +
    'nicht an.',
  'pitfall.peering-permissions-both-sides.remedy':
    'Auf beiden VNets „Netzwerkmitwirkender“ vergeben, oder die Peering-Aktionen Lesen, Schreiben und Löschen. Über ' +
    'Mandanten hinweg das Konto als Gast einladen und die volle Ressourcen-ID des Remote-VNets angeben.',
  'pitfall.peering-forwarded-traffic-off.problem':
    '„Weitergeleiteten Verkehr erlauben“ ist standardmäßig aus. Pakete, die eine Firewall oder Appliance aus einem ' +
    'dritten Netz weiterleitet, fallen dann am Peering.',
  'pitfall.peering-forwarded-traffic-off.remedy':
    'Auf den Peerings zwischen Hub und Spokes einschalten. Routen legt das nicht an, also auch UDRs setzen.',
  'pitfall.remote-gateway-single-hub.problem':
    'Ein Spoke kann nur das Gateway eines Hubs nutzen. Ein Peering mit einem zweiten Hub gibt ihm kein zweites als ' +
    'Ersatz.',
  'pitfall.remote-gateway-single-hub.remedy':
    'In jede Region einen Hub mit eigenem Gateway stellen, oder Azure Virtual WAN nutzen.',
};
