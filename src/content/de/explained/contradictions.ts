/** Answers that exclude each other, and the ways out. */
export const contradictions = {
  // en: A VNet lies in one region, so source and target cannot share a VNet and be in two regions. I treat them as
  // two VNets.
  'contradiction.one-vnet-two-regions':
    'Ein VNet liegt in einer Region, also können Quelle und Ziel nicht ein VNet teilen und in zwei Regionen liegen. ' +
    'Ich nehme zwei VNets an.',
  // en: They are in two VNets
  'contradiction.one-vnet-two-regions.way-1': 'Es sind zwei VNets',
  // en: They are in one region: ask me for it again
  'contradiction.one-vnet-two-regions.way-2': 'Es ist eine Region: noch einmal danach fragen',
  // en: A VNet lies in one region, so source and target cannot share a VNet and be in two regions. I treat them as
  // two VNets.
  'contradiction.one-vnet-said-two-regions':
    'Ein VNet liegt in einer Region, also können Quelle und Ziel nicht ein VNet teilen und in zwei Regionen liegen. ' +
    'Ich nehme zwei VNets an.',
  // en: They are in two VNets
  'contradiction.one-vnet-said-two-regions.way-1': 'Es sind zwei VNets',
  // en: They are in one region
  'contradiction.one-vnet-said-two-regions.way-2': 'Es ist eine Region',
  // en: A VNet lies in one cloud, so source and target cannot share a VNet and be in two clouds. I treat them as two
  // VNets.
  'contradiction.one-vnet-two-clouds':
    'Ein VNet liegt in einer Cloud, also können Quelle und Ziel nicht ein VNet teilen und in zwei Clouds liegen. Ich ' +
    'nehme zwei VNets an.',
  // en: They are in two VNets
  'contradiction.one-vnet-two-clouds.way-1': 'Es sind zwei VNets',
  // en: They are in one cloud
  'contradiction.one-vnet-two-clouds.way-2': 'Es ist eine Cloud',
  // en: You said one region and named two. I go by the names.
  'contradiction.one-region-two-names': 'Gesagt war eine Region, genannt sind zwei. Ich richte mich nach den Namen.',
  // en: There are two regions
  'contradiction.one-region-two-names.way-1': 'Es sind zwei Regionen',
  // en: There is one region: ask me for it again
  'contradiction.one-region-two-names.way-2': 'Es ist eine Region: noch einmal danach fragen',
  // en: You said two regions and named one for both sides. I go by the name.
  'contradiction.two-regions-one-name':
    'Gesagt waren zwei Regionen, genannt ist eine für beide Seiten. Ich richte mich nach dem Namen.',
  // en: There is one region
  'contradiction.two-regions-one-name.way-1': 'Es ist eine Region',
  // en: There are two: ask me for the second again
  'contradiction.two-regions-one-name.way-2': 'Es sind zwei: noch einmal nach der zweiten fragen',
  // en: You said one cloud and named regions of two. I go by the names.
  'contradiction.one-cloud-two-names':
    'Gesagt war eine Cloud, genannt sind Regionen von zweien. Ich richte mich nach den Namen.',
  // en: There are two clouds
  'contradiction.one-cloud-two-names.way-1': 'Es sind zwei Clouds',
  // en: There is one cloud: ask me for the region again
  'contradiction.one-cloud-two-names.way-2': 'Es ist eine Cloud: noch einmal nach der Region fragen',
  // en: You said two clouds and named regions of one. I go by the names.
  'contradiction.two-clouds-one-name':
    'Gesagt waren zwei Clouds, genannt sind Regionen von einer. Ich richte mich nach den Namen.',
  // en: There is one cloud
  'contradiction.two-clouds-one-name.way-1': 'Es ist eine Cloud',
  // en: There are two clouds: ask me for the region again
  'contradiction.two-clouds-one-name.way-2': 'Es sind zwei Clouds: noch einmal nach der Region fragen',
  // en: The callers are on the internet, but nothing may be reached from the internet.
  'contradiction.internet-but-private':
    'Die Aufrufer sind im Internet, aber aus dem Internet darf nichts erreichbar sein.',
  // en: Anybody may reach it
  'contradiction.internet-but-private.way-1': 'Jeder darf es erreichen',
  // en: Only known addresses may reach it
  'contradiction.internet-but-private.way-2': 'Nur bekannte Adressen dürfen es erreichen',
  // en: The callers are our own people's devices
  'contradiction.internet-but-private.way-3': 'Die Aufrufer sind Geräte der eigenen Leute',
  // en: Subnets of one VNet cannot overlap. I treat the ranges as unique.
  'contradiction.one-vnet-overlap':
    'Subnetze eines VNets können sich nicht überlappen. Ich nehme die Bereiche als eindeutig an.',
  // en: They are in two VNets with overlapping ranges
  'contradiction.one-vnet-overlap.way-1': 'Es sind zwei VNets mit überlappenden Bereichen',
  // en: They are in one VNet, without overlap
  'contradiction.one-vnet-overlap.way-2': 'Es ist ein VNet, ohne Überlappung',
  // en: A VNet belongs to one tenant, so two machines in it cannot belong to two.
  'contradiction.one-vnet-two-tenants':
    'Ein VNet gehört zu einem Mandanten, also können zwei VMs darin nicht zu zweien gehören.',
  // en: They are in two VNets of two tenants
  'contradiction.one-vnet-two-tenants.way-1': 'Es sind zwei VNets in zwei Mandanten',
  // en: They are in one tenant
  'contradiction.one-vnet-two-tenants.way-2': 'Es ist ein Mandant',
};
