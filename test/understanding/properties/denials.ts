/** How a language wishes for a resource and denies the outside. `{name}` is the resource. */
export interface DenyingLanguage {
  readonly wish: string;
  readonly denials: readonly string[];
}

export const denyingLanguages: Readonly<Record<string, DenyingLanguage>> = {
  en: {
    wish: 'VM in East US to {name} in Japan East',
    denials: [
      'nothing on-premises',
      'no on-prem',
      'not on the internet',
      'no public access',
      'no VPN',
      'without internet access',
      'no datacenter, no office',
      'we have no on-premises site',
      'no public IP',
      'nobody from outside',
    ],
  },
  de: {
    wish: 'VM in East US soll {name} in Japan East erreichen',
    denials: [
      'nichts vor Ort',
      'kein On-Prem',
      'nicht im Internet',
      'kein öffentlicher Zugriff',
      'kein VPN',
      'ohne Internetzugang',
      'kein Rechenzentrum',
    ],
  },
  fr: {
    wish: 'VM dans East US vers {name} dans Japan East',
    denials: [
      'rien sur site',
      'pas de on-prem',
      'pas sur internet',
      'aucun accès public',
      'pas de VPN',
      'sans accès internet',
      'aucun centre de données',
    ],
  },
  es: {
    wish: 'VM en East US hacia {name} en Japan East',
    denials: [
      'nada en local',
      'sin on-prem',
      'no en internet',
      'sin acceso público',
      'sin VPN',
      'sin acceso a internet',
      'ningún centro de datos',
    ],
  },
  pt: {
    wish: 'VM em East US para {name} em Japan East',
    denials: [
      'nada local',
      'sem on-prem',
      'não na internet',
      'sem acesso público',
      'sem VPN',
      'sem acesso à internet',
      'nenhum centro de dados',
    ],
  },
  ja: {
    wish: 'East USのVMからJapan Eastの{name}へ',
    denials: [
      'オンプレミスなし',
      'オンプレはありません',
      'インターネットには公開しない',
      'パブリックアクセスなし',
      'VPNなし',
      'インターネットアクセスなし',
      'データセンターはない',
    ],
  },
};

/** How the wish and the denial stand beside each other. */
export const joinings: Readonly<Record<string, (wish: string, denial: string) => string>> = {
  comma: (wish, denial) => `${wish}, ${denial}`,
  'full stop': (wish, denial) => `${wish}. ${upper(denial)}.`,
  dash: (wish, denial) => `${wish} - ${denial}`,
  'long dash': (wish, denial) => `${wish} — ${denial}`,
  semicolon: (wish, denial) => `${wish}; ${denial}`,
  brackets: (wish, denial) => `${wish} (${denial})`,
  'new line': (wish, denial) => `${wish}\n${denial}`,
  'denial first, comma': (wish, denial) => `${upper(denial)}, ${wish}`,
  'denial first, colon': (wish, denial) => `${upper(denial)}: ${wish}`,
  'denial first, full stop': (wish, denial) => `${upper(denial)}. ${wish}.`,
  'denial first, new line': (wish, denial) => `${upper(denial)}\n${wish}`,
};

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
