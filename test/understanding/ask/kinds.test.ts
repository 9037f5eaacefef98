import { describe, expect, it } from 'vitest';
import type { AskKind } from '../../../src/decision/case/ask.ts';
import { understand } from '../../../src/understanding/index.ts';

const stands = {
  en: 'We have a hub with Azure Firewall and a VPN gateway. ',
  de: 'Wir haben einen Hub mit Azure Firewall und VPN-Gateway. ',
  fr: 'Nous avons un hub avec Azure Firewall et une passerelle VPN. ',
  es: 'Tenemos un hub con Azure Firewall y una VPN. ',
  pt: 'Temos um hub com Azure Firewall e uma VPN. ',
  ja: 'ハブにAzure FirewallとVPNゲートウェイがあります。',
};

const rows: readonly (readonly [AskKind, keyof typeof stands, string])[] = [
  ['can', 'en', 'Can the spokes use it?'],
  ['can', 'en', 'Is it possible to add ExpressRoute?'],
  ['can', 'en', 'Does a VPN gateway support IPv6?'],
  ['can', 'de', 'Kann ein Spoke das Gateway mitbenutzen?'],
  ['can', 'fr', 'Est-il possible d’ajouter ExpressRoute ?'],
  ['can', 'es', '¿Se puede usar ExpressRoute a la vez?'],
  ['can', 'pt', 'É possível usar ExpressRoute ao mesmo tempo?'],
  ['can', 'ja', 'スポークから使えますか。'],
  ['needed', 'en', 'Do we still need NSGs in the spokes?'],
  ['needed', 'en', 'Is a route table necessary?'],
  ['needed', 'en', 'Can the firewall go?'],
  ['needed', 'de', 'Brauchen wir dann noch NSGs?'],
  ['needed', 'fr', 'Avons-nous besoin d’une table de routage ?'],
  ['needed', 'es', '¿Hace falta una tabla de rutas?'],
  ['needed', 'pt', 'Precisamos de uma tabela de rotas?'],
  ['needed', 'ja', 'ルートテーブルは必要ですか。'],
  ['how', 'en', 'How do I add a second VPN gateway?'],
  ['how', 'en', 'What do we have to change on the route table?'],
  ['how', 'de', 'Wie hängen wir einen zweiten Spoke an?'],
  ['how', 'fr', 'Comment ajouter un deuxième spoke ?'],
  ['how', 'es', '¿Cómo añadimos otro spoke?'],
  ['how', 'pt', 'Como adicionamos outro spoke?'],
  ['how', 'ja', 'スポークを追加するにはどうすればよいですか。'],
  ['which', 'en', 'Which is better here, peering or the firewall?'],
  ['which', 'en', 'Through the firewall or direct peering among the three?'],
  ['which', 'de', 'Welche Variante passt besser, Peering oder Firewall?'],
  ['which', 'fr', 'Quelle solution choisir, peering ou pare-feu ?'],
  ['which', 'es', '¿Cuál es mejor, peering o firewall?'],
  ['which', 'pt', 'Qual é melhor, peering ou firewall?'],
  ['which', 'ja', 'ピアリングとファイアウォールのどちらがよいですか。'],
  ['compare', 'en', 'What is the difference between the firewall and an NVA?'],
  ['compare', 'de', 'Was ist der Unterschied zwischen Firewall und NVA?'],
  ['compare', 'fr', 'Quelle est la différence entre peering et VPN ?'],
  ['compare', 'es', '¿Qué diferencia hay entre peering y VPN?'],
  ['compare', 'pt', 'Qual a diferença entre peering e VPN?'],
  ['compare', 'ja', 'ピアリングとVPNの違いは何ですか。'],
  ['first-step', 'en', 'We want Virtual WAN. What has to be done first?'],
  ['first-step', 'en', 'In which order do we move the spokes?'],
  ['first-step', 'de', 'Was müssen wir zuerst tun, um auf Virtual WAN umzuziehen?'],
  ['first-step', 'fr', 'Que faut-il faire en premier pour passer à Virtual WAN ?'],
  ['first-step', 'es', '¿Qué hacemos primero para pasar a Virtual WAN?'],
  ['first-step', 'pt', 'O que fazemos primeiro para mudar para Virtual WAN?'],
  ['first-step', 'ja', 'Virtual WANへ移行するには最初に何をしますか。'],
  ['why-not-working', 'en', 'A VM in the spoke cannot reach the datacenter.'],
  ['why-not-working', 'en', 'The tunnel is up but no reply ever comes back.'],
  ['why-not-working', 'en', 'Why does the spoke time out?'],
  ['why-not-working', 'de', 'Warum kommt keine Antwort aus dem Spoke?'],
  ['why-not-working', 'de', 'Der Ping in den Spoke funktioniert nicht.'],
  ['why-not-working', 'fr', 'Pourquoi le spoke ne répond-il pas ?'],
  ['why-not-working', 'es', '¿Por qué no responde el spoke?'],
  ['why-not-working', 'pt', 'A VM no spoke não responde.'],
  ['why-not-working', 'ja', 'スポークのVMに接続できません。'],
  ['limit', 'en', 'How many tunnels can the gateway take?'],
  ['limit', 'en', 'What is the maximum throughput of the firewall?'],
  ['limit', 'en', 'Which SKU do we need for 10 Gbps?'],
  ['limit', 'de', 'Wie viele Tunnel verträgt das Gateway?'],
  ['limit', 'fr', 'Combien de tunnels la passerelle accepte-t-elle ?'],
  ['limit', 'es', '¿Cuántos túneles admite la VPN?'],
  ['limit', 'pt', 'Quantos túneis a VPN suporta?'],
  ['limit', 'ja', 'トンネルの上限はいくつですか。'],
  ['review', 'en', 'Is this the right design?'],
  ['review', 'en', 'Can it stay like that?'],
  ['review', 'en', 'Would you change anything about the firewall?'],
  ['review', 'de', 'Kann das so bleiben?'],
  ['review', 'fr', 'Est-ce correct ?'],
  ['review', 'es', '¿Está bien así?'],
  ['review', 'pt', 'Está certo assim?'],
  ['review', 'ja', 'この構成で問題ありませんか。'],
];

describe('what a question wants to know', () => {
  it.each(rows)('%s (%s): %s', (kind, language, question) => {
    expect(understand(`${stands[language]}${question}`).requirements.ask?.kind).toBe(kind);
  });

  it.each([
    ['a VM in East US must reach SQL in Japan East'],
    ['VM in East US to a storage account in West US, no public access'],
    ['How do I connect a VM in East US to Azure SQL in Japan East?'],
    ['what is a private endpoint?'],
    ['hello'],
    ['yes'],
    ['what is the weather like in Paris?'],
    ['tell me a joke'],
  ])('is nothing in a wish, a command or talk: %s', text => {
    expect(understand(text).requirements.ask).toBeUndefined();
  });

  it('still takes what is asked about as an option in mind', () => {
    const { requirements, proposed } = understand('Two VNets in East US. Do I need a VNet-to-VNet VPN for this?');
    expect(requirements.ask).toMatchObject({ kind: 'needed', about: ['vnet-to-vnet-vpn'] });
    expect(proposed).toEqual(['vnet-to-vnet-vpn']);
  });
});
