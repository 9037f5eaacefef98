import type { SomeWords } from '../../languages.ts';

/** Why each row decides: whether networks can be joined, must be, or publish a service instead. */
export const path = {
  'rule.joint.nothing-to-join': 'Es ist nichts zu verbinden.',
  'rule.joint.one-vnet': 'Beide Seiten liegen in einem VNet, und das routet zwischen seinen Subnetzen.',
  'rule.joint.integration': 'Die VNet-Integration bringt die App in dieses VNet.',
  'rule.joint.two-clouds':
    'Die beiden Regionen gehören zu verschiedenen Azure-Clouds, und die lassen sich nicht peeren.',
  'rule.joint.overlap-one-way': 'Die Adressbereiche überlappen sich, und nur {source} baut Verbindungen auf.',
  'rule.joint.overlap-other-targets':
    'Die Adressbereiche überlappen sich, und die anderen Ziele haben keinen eigenen privaten Endpunkt.',
  'rule.joint.overlap-endpoint':
    'Die Adressbereiche überlappen sich, und für {target_accusative} gibt es private Endpunkte.',
  'rule.joint.overlap-both-ways': 'Die Adressbereiche überlappen sich, und beide Seiten bauen Verbindungen auf.',
  'rule.joint.overlap-stays':
    'Die Adressbereiche überlappen sich und müssen bleiben, also veröffentlicht jede Seite, was die andere aufruft.',
  'rule.joint.publish-one-service': 'Die Netze bleiben getrennt, und ein Dienst wird zur anderen Seite veröffentlicht.',
  'rule.joint.endpoint-alone': 'Die Netze bleiben getrennt, und für {target_accusative} gibt es private Endpunkte.',
  'rule.joint.other-company-service':
    'Eine andere Firma nutzt einen veröffentlichten Dienst, dafür muss man keine Netze verbinden.',
  'rule.joint.other-company-endpoint': '{Target} gehört einer anderen Firma und lässt private Endpunkte zu.',
  'rule.joint.other-company-more-near': 'Bei der anderen Firma wird mehr als ein Ziel gebraucht, in derselben Region.',
  'rule.joint.other-company-more-far':
    'Bei der anderen Firma wird mehr als ein Ziel gebraucht, in einer anderen Region.',
  'rule.joint.other-company-machine-near':
    'Die VM der anderen Firma liegt in derselben Region, und Peering geht über Mandanten hinweg.',
  'rule.joint.other-company-machine-far':
    'Die VM der anderen Firma liegt in einer anderen Region, und Peering geht über Mandanten hinweg.',
  'rule.joint.other-company-transit-near': 'Die Netze der anderen Firma müssen sich über die eigenen erreichen.',
  'rule.joint.other-company-transit-far':
    'Die Netze der anderen Firma müssen sich über die eigenen erreichen, über Regionen hinweg.',
  'rule.joint.other-company-both-near': 'Beide Firmen bauen Verbindungen auf, innerhalb einer Region.',
  'rule.joint.other-company-both-far': 'Beide Firmen bauen Verbindungen auf, über Regionen hinweg.',
  'rule.joint.near': 'Beide VNets liegen in einer Region, und von überlappenden Adressbereichen ist nichts bekannt.',
  'rule.joint.far':
    'Die VNets liegen in verschiedenen Regionen einer Cloud, und von überlappenden Adressbereichen ist nichts ' +
    'bekannt.',
  'rule.path.not-between-vnets': 'Dafür muss kein VNet mit einem anderen verbunden werden.',
  'rule.path.one-vnet': 'Beide Seiten liegen in einem VNet.',
  'rule.path.two-vnets': '{Source} und {target} liegen in verschiedenen VNets.',
  'rule.path.app-into-vnet':
    '{Source} lässt sich ins VNet {target_genitive} integrieren, denn beide sind in einer Region.',
  'rule.path.app-elsewhere':
    'VNet-Integration geht nur in der Region der App, also muss ihr VNet mit dem anderen verbunden werden.',
  'rule.path.app-other-tenant':
    'Eine App integriert sich nur in ein VNet ihres eigenen Mandanten; das ist dann mit dem anderen zu verbinden.',
  'rule.path.service-in-other-cloud':
    'Der private Endpunkt liegt in einer anderen Cloud und ist nur über sein VNet zu erreichen.',
  'rule.path.public-in-other-cloud':
    'Der öffentliche Endpunkt ist erlaubt, also brauchen die beiden Clouds keinen Tunnel.',
  'rule.path.by-subnet-rule': 'Ein Dienstendpunkt braucht keinen Weg in ein anderes VNet.',
  'rule.path.endpoint-in-own-vnet': 'Der private Endpunkt liegt im selben VNet.',
  'rule.path.other-targets': 'Im selben VNet werden noch andere Ziele gebraucht.',
  'rule.path.app-other-targets':
    'Im selben VNet werden noch andere Ziele gebraucht, und die App kann sich dort integrieren.',
  'rule.path.app-other-targets-afar': 'In einem VNet einer anderen Region werden noch andere Ziele gebraucht.',
  'rule.path.overlap':
    'Die Adressbereiche überlappen sich, und einen privaten Endpunkt im eigenen VNet stört das nicht.',
  'rule.path.endpoint-elsewhere': 'Der private Endpunkt {target_genitive} liegt in einem anderen VNet.',
  'rule.path.app-endpoint-near': '{Source} lässt sich in das VNet integrieren, in dem der private Endpunkt liegt.',
  'rule.path.app-endpoint-afar':
    'Der private Endpunkt liegt in einem VNet einer anderen Region, und die App integriert sich nur in der eigenen.',
  'rule.path.own-endpoint': 'Ein privater Endpunkt im eigenen VNet erreicht {target_accusative} in jeder Region.',
  'rule.published.nothing-to-join': 'Es ist nichts zu verbinden.',
  'rule.published.two-clouds': 'Private Link geht nicht von einer Cloud in eine andere.',
  'rule.published.may-be-joined': 'Die Netze dürfen verbunden werden.',
  'rule.published.overlap': 'Überlappende Bereiche lassen sich ohnehin nicht verbinden.',
  'rule.published.both-ways': 'Beide Seiten bauen Verbindungen auf, da genügt ein veröffentlichter Dienst nicht.',
  'rule.published.endpoint':
    'Die Netze sollen nicht gepeert werden, und für {target_accusative} gibt es private Endpunkte.',
  'rule.published.no-peering': 'Nur Peering ist nicht gewünscht.',
  'rule.published.no-peering-other-targets': 'Nur Peering ist nicht gewünscht.',
  'rule.published.service': 'Die Netze sollen nicht verbunden werden, und ein Dienst lässt sich veröffentlichen.',
  'rule.published.services': 'Die Netze sollen nicht verbunden werden, und jeder Dienst lässt sich veröffentlichen.',
} as const satisfies SomeWords;
