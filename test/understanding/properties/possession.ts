/** How a language says that something stands, and the question that follows. `{thing}` is the thing. */
export interface PossessionLanguage {
  readonly phrases: readonly string[];
  readonly question: string;
}

export const possessionLanguages: Readonly<Record<string, PossessionLanguage>> = {
  en: {
    phrases: [
      'We have a {thing}.',
      'Our {thing} has been running since 2023.',
      'The {thing} is live.',
      'The {thing} is deployed in the hub.',
      'The app runs behind our {thing}.',
      'The network is connected to a {thing}.',
      'There is a {thing} already.',
      'We already use a {thing}.',
    ],
    question: 'Can the new spoke use it?',
  },
  de: {
    phrases: [
      'Wir haben bereits: {thing}.',
      'Unser {thing} läuft seit 2023.',
      '{thing} ist in Betrieb.',
      '{thing} ist im Hub ausgerollt.',
      'Die App steht hinter unserem {thing}.',
      'Es gibt schon {thing}.',
      'Bei uns steht {thing}.',
    ],
    question: 'Kann der neue Spoke das nutzen?',
  },
  fr: {
    phrases: [
      'Nous avons déjà {thing}.',
      'Notre {thing} fonctionne depuis 2023.',
      '{thing} est en service.',
      '{thing} est déployé dans le hub.',
      "L'application est derrière notre {thing}.",
      'Il y a déjà {thing}.',
    ],
    question: "Le nouveau spoke peut-il l'utiliser ?",
  },
  es: {
    phrases: [
      'Tenemos {thing}.',
      'Nuestro {thing} funciona desde 2023.',
      '{thing} está en servicio.',
      '{thing} está desplegado en el hub.',
      'La aplicación está detrás de nuestro {thing}.',
      'Ya hay {thing}.',
    ],
    question: '¿Puede usarlo el nuevo spoke?',
  },
  pt: {
    phrases: [
      'Temos {thing}.',
      'Nosso {thing} funciona desde 2023.',
      '{thing} está em produção.',
      '{thing} está implantado no hub.',
      'A aplicação está atrás do nosso {thing}.',
      'Já existe {thing}.',
    ],
    question: 'O novo spoke pode usar isso?',
  },
  ja: {
    phrases: [
      '{thing}があります。',
      'うちの{thing}は2023年から動いています。',
      '{thing}は稼働中です。',
      'ハブに{thing}をデプロイ済みです。',
      '既に{thing}を使っています。',
      '{thing}に接続済みです。',
    ],
    question: '新しいスポークから使えますか？',
  },
};
