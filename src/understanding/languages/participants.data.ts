// Who or what takes part beside Azure resources: people's devices, sites, visitors, other clouds, networks.

import type { hybridNeeds } from '../../decision/case/requirements.ts';
import type { SourceType } from '../../decision/case/source-types.ts';

export type HybridNeed = (typeof hybridNeeds)[number];

/** What is known of a kind of participant, whatever it is called. */
export interface ParticipantRow {
  /** As which kind of caller it starts traffic; null where its name alone does not say. */
  readonly sourceType: SourceType | null;
  /** As what it takes part from outside Azure; null where it does not count as that. */
  readonly need: HybridNeed | null;
  /** What it says of sites of our own: one of them, many, or that there is any; null: it is none. */
  readonly site: 'one' | 'many' | 'any' | null;
}

/** Kinds of participants; `person` says nothing alone. */
export const participantRows = {
  device: { sourceType: 'user-device', need: 'user-devices', site: null },
  branch: { sourceType: 'onprem-site', need: 'branch-site', site: 'one' },
  branches: { sourceType: 'onprem-site', need: 'many-branches', site: 'many' },
  datacenter: { sourceType: 'onprem-site', need: 'datacenter', site: 'one' },
  onprem: { sourceType: 'onprem-site', need: 'datacenter', site: 'any' },
  visitor: { sourceType: 'internet-client', need: null, site: null },
  othercloud: { sourceType: 'other-cloud', need: null, site: null },
  vnet: { sourceType: null, need: null, site: null },
  internet: { sourceType: null, need: null, site: null },
  person: { sourceType: null, need: null, site: null },
  place: { sourceType: null, need: null, site: null },
} as const satisfies Readonly<Record<string, ParticipantRow>>;

export type ParticipantKind = keyof typeof participantRows;

export const parties: Readonly<Record<ParticipantKind, readonly string[]>> = {
  device: [
    'laptop', 'notebook', 'macbook', 'remote user', 'remote worker', 'remote employee', 'remote colleague', 'remote staff', 'remote developer', 'remote admin', 'home worker', 'home office', 'home offices', 'homeoffice', 'home user', 'home laptop', 'work from home', 'working from home', 'from home', 'at home', 'von zuhause', 'von zu hause', 'desde casa', 'de casa', 'de chez eux', 'wfh', 'own pc', 'own pcs', 'own devices', 'works from home', 'work remotely', 'working remotely', 'mobile user', 'mobile staff', 'mobile employee', 'mobile workforce', 'remote workforce', 'travelling staff', 'traveling staff', 'field sales', 'field technician', 'on the road', 'mobile worker', 'field engineer', 'field worker', 'field staff', 'road warrior', 'teleworker', 'contractor', 'consultant', 'freelancer', 'vpn user', 'user device', 'client device', 'my pc', 'my computer', 'my laptop', 'workstation', 'personal computer', 'pc', 'pcs', 'ipad', 'tablet', 'phone', 'windows client', 'vpn client', 'individual user', 'individual device',
    'mitarbeiter', 'kollegen', 'mitarbeitende', 'entwickler', 'aussendienst', 'heimarbeiter', 'ordinateur portable', 'ordinateurs portables', 'pc portable', 'pc portables', 'teletravail', 'teletravailleur', 'collaborateur', 'collaborateurs', 'employe', 'employes', 'utilisateurs distants', 'utilisateurs nomades', 'portatil', 'portatiles', 'teletrabajo', 'teletrabajador', 'teletrabajadores', 'empleado', 'empleados', 'usuarios remotos', 'funcionario', 'funcionarios', 'usuarios remotos', 'portateis', 'colaboradores', 'ノートpc', 'ノートパソコン', 'ラップトップ', '社員', '在宅', 'リモートユーザー', 'テレワーク', '笔记本', '笔记本电脑', '远程用户', '远程员工', '员工', '노트북',
  ],
  branches: ['retail chain', 'retail locations', 'shop chain', 'store chain', 'branches', 'branch offices', 'branch sites', 'stores', 'retail stores', 'shops', 'restaurants', 'petrol stations', 'gas stations', 'outlets', 'depots', 'pharmacies', 'schools', 'clinics', 'hospitals', 'supermarkets', 'showrooms', 'magasins', 'tiendas', 'lojas', '店舗', '门店', 'many branches', 'many sites', 'many offices', 'niederlassungen', 'filialen', 'zweigstellen', 'standorte', 'agences', 'succursales', 'sucursales', 'filiais', 'bank branches', 'dealerships', 'franchises', 'kiosks'],
  branch: [
    'branch', 'branch office', 'branch site', 'office', 'offices', 'head office', 'headoffice', 'headquarters', 'headquarter', 'hq', 'main office', 'regional office', 'small office', 'factory', 'factories', 'plant', 'plants', 'warehouse', 'clinic', 'hospital', 'school', 'depot', 'store', 'retail store', 'shop floor', 'campus', 'laboratory', 'lab site', 'production site', 'our site', 'our sites', 'company site', 'one site', 'remote site', 'physical site', 'sites', 'premises', 'own location', 'own locations', 'location of ours', 'company network', 'corporate network', 'corp network', 'corpnet', 'office network', 'local network',
    'niederlassung', 'zweigstelle', 'standort', 'buro', 'bueros', 'werk', 'zentrale', 'firmennetz', 'firmennetzwerk', 'fabrik', 'bureau', 'bureaux', 'siege', 'siege social', 'agence', 'succursale', 'usine', 'oficina', 'oficinas', 'sucursal', 'sede', 'fabrica', 'escritorio', 'escritorios', 'filial', 'sede central', 'オフィス', '支店', '本社', '拠点', '工場', '事務所', '办公室', '分公司', '总部', '工厂', '사무실', '본사', '지점',
  ],
  datacenter: [
    'datacenter', 'data center', 'data centre', 'datacentre', 'data centers', 'dc', 'colo', 'colocation', 'server room', 'own hardware', 'own servers', 'rechenzentrum', 'rz', 'rechenzentren', 'centre de donnees', 'salle serveur', 'centro de datos', 'centro de dados', 'cpd', 'データセンター', '数据中心', '机房', '데이터 센터', '데이터센터', 'mainframe', 'equinix', 'as400', 'as 400',
  ],
  onprem: [
    'on prem', 'onprem', 'on premises', 'on premise', 'onpremises', 'onpremise', 'on prem network', 'on premises network', 'on premises site', 'local servers', 'vmware on prem', 'vor ort', 'lokal', 'lokales netz', 'lokales netzwerk', 'sur site', 'en local', 'instalaciones locales', 'red local', 'rede local', 'オンプレミス', 'オンプレ', '本地', '本地网络', '온프레미스',
  ],
  visitor: [
    'customers', 'visitor', 'website visitor', 'mobile apps', 'mobile app users', 'all over the globe', 'all over the world', 'around the globe', 'around the world', 'across the globe', 'worldwide', 'player', 'gamer', 'shopper', 'internet user', 'public user', 'internet users', 'people on the internet', 'users on the internet', 'user on the internet', 'clients on the internet', 'anyone on the internet', 'everyone on the internet', 'general public', 'the world', 'the whole world', 'worldwide users', 'global users', 'users worldwide', 'users around the world', 'users all over the world', 'users everywhere', 'users across the globe', 'end customer', 'consumers', 'citizens', 'patients', 'students', 'subscribers', 'internet clients', 'browser users', 'external users', 'external customers', 'kunden', 'besucher', 'clientes', 'visiteurs', 'visitantes', 'お客様', '顧客', '一般ユーザー', '客户', '公众',
  ],
  othercloud: ['aws', 'amazon', 'amazon web services', 'gcp', 'google cloud', 'google cloud platform', 'alibaba cloud', 'aliyun', 'oracle cloud', 'oci', 'ibm cloud', 'ec2', 's3', 'aws vpc', 'vpc', 'another cloud', 'other cloud', 'other clouds', 'another cloud provider', 'second cloud', 'multicloud', 'multi cloud', 'cross cloud', 'rds', 'eks', 'gke', 'hetzner', 'ovh', 'digitalocean', 'otra nube', 'autre cloud', 'andere cloud'],
  vnet: ['vnet', 'vnets', "vnet's", 'virtual network', 'virtual networks', 'azure network', 'vn', 'virtuelles netzwerk', 'virtuellen netzwerk', 'virtuelle netzwerke', 'reseau virtuel', 'reseaux virtuels', 'red virtual', 'redes virtuales', 'rede virtual', 'redes virtuais', '仮想ネットワーク', '虚拟网络', '가상 네트워크', 'spoke', 'spokes', 'hub vnet', 'spoke vnet', 'hub', 'landing zone'],
  internet: ['internet', 'the internet', 'public internet', 'open internet', 'インターネット', '互联网', '公网'],
  person: ['helpdesk', 'help desk', 'sales rep', 'sales reps', 'service desk', 'user', 'users', 'people', 'person', 'employee', 'employees', 'staff', 'colleague', 'colleagues', 'developer', 'developers', 'devs', 'admin', 'admins', 'administrator', 'administrators', 'sysadmin', 'ops team', 'support team', 'engineer', 'engineers', 'operator', 'operators', 'team', 'teams', 'workers', 'analyst', 'analysts', 'vendor', 'technician', 'external staff', 'benutzer', 'nutzer', 'utilisateurs', 'usuarios', 'ユーザー', '用户', '管理者', 'somebody'],
  place: ['customer site', 'client site', 'coffee shop', 'sql injection', 'sql query', 'sql queries', 'sql statement', 'sql statements', 'sql auth', 'sql authentication', 'sql login', 'sql script', 'sql scripts', 'dns server', 'proxy server', 'dns', 'vpn server', 'meeting', 'conference', 'summer', 'holiday', 'trip', 'flight', 'restaurant', 'hotel'],
};
