import { table } from './table.ts';

const managed = ['managed-to-service', 'managed-to-address', 'managed-to-site'] as const;
const insideQuestions = ['machine-to-address', 'machine-to-service', 'app-to-address', 'app-to-service'] as const;
const endpoint = ['private-endpoint', 'private-link'] as const;
const noEndpoint = ['none', 'service-firewall', 'service-endpoint'] as const;

export const names = table({
  id: 'names',
  title: 'What DNS needs',
  leg: 'names',
  columns: ['question', 'onpremDns', 'outsiders', 'place', 'access', 'outsideEndpoint', 'joint', 'publicName'],
  rows: [
    {
      id: 'nothing',
      when: {
        question: ['routes', 'balance', 'admin', 'ask-exposure', 'out-of-scope', 'egress', 'azure-to-site', 'between-sites'],
      },
      options: [],
      because: 'DNS needs nothing new.',
      sources: ['DG-DNS'],
    },
    {
      id: 'resolve-outside',
      when: { question: ['names'], outsiders: ['yes'] },
      options: ['dns-private-resolver', 'private-dns-zone'],
      because:
        'DNS servers outside Azure cannot ask Azure private DNS zones directly, and DNS Private Resolver answers them from inside a VNet.',
      sources: ['PRES', 'DG-DNS', 'PEDI'],
    },
    {
      id: 'resolve-onprem-dns',
      when: { question: ['names'], outsiders: ['no'], onpremDns: ['yes'] },
      options: ['dns-private-resolver', 'private-dns-zone'],
      because: 'Your own DNS servers resolve the names, and DNS Private Resolver answers them from inside a VNet.',
      sources: ['PRES', 'DG-DNS', 'PEDI'],
    },
    {
      id: 'resolve-inside',
      when: { question: ['names'], outsiders: ['no'], onpremDns: ['no'] },
      options: ['private-dns-zone'],
      restsOn: ['hybrid', 'dnsControl'],
      because: 'An Azure private DNS zone linked to the VNets resolves names across them.',
      sources: ['DG-DNS', 'PDNS'],
    },
    {
      id: 'managed',
      when: { question: managed, outsiders: ['no'] },
      options: [],
      because: 'The service resolves its managed private endpoint by itself.',
      sources: ['ADFPE'],
    },
    {
      id: 'managed-outside',
      when: { question: managed, outsiders: ['yes'], access: endpoint },
      options: ['dns-private-resolver', 'private-dns-zone'],
      because: 'Callers outside Azure resolve the private endpoint through DNS Private Resolver.',
      sources: ['PEDI', 'DG-DNS'],
    },
    {
      id: 'managed-no-endpoint',
      when: { question: managed, outsiders: ['yes'], access: noEndpoint },
      options: [],
      because: 'No private endpoint of yours needs a name.',
      sources: ['PEDI'],
    },
    {
      id: 'endpoint',
      when: { question: insideQuestions, access: endpoint, outsiders: ['no'], place: ['one-region', 'two-regions'] },
      options: ['private-dns-zone'],
      because: 'The name of {target} must resolve to the private endpoint in every VNet with callers.',
      sources: ['PEDI', 'PEDNS'],
    },
    {
      id: 'endpoint-other-cloud',
      when: { question: insideQuestions, access: endpoint, outsiders: ['no'], place: ['two-clouds'] },
      options: ['private-dns-zone', 'dns-private-resolver'],
      because: 'The name of {target} must resolve to the private endpoint, and a zone cannot be linked across clouds.',
      sources: ['PEDI', 'DG-DNS'],
    },
    {
      id: 'endpoint-outside',
      when: { question: insideQuestions, access: endpoint, outsiders: ['yes'] },
      options: ['private-dns-zone', 'dns-private-resolver'],
      because: 'The name of {target} must resolve to the private endpoint, also for callers outside Azure.',
      sources: ['PEDI', 'DG-DNS'],
    },
    {
      id: 'joined',
      when: { question: insideQuestions, access: noEndpoint, joint: ['two-clouds', 'joinable-near', 'joinable-far'], publicName: ['no'] },
      options: ['private-dns-zone'],
      because: 'Azure-provided names do not resolve in another VNet, so a private DNS zone linked to both does it.',
      sources: ['MPEER', 'PDNS'],
    },
    {
      id: 'joined-public-name',
      when: { question: insideQuestions, access: noEndpoint, joint: ['two-clouds', 'joinable-near', 'joinable-far'], publicName: ['yes'] },
      options: [],
      because: 'The name of {target} is in public DNS and leads to its address in the VNet.',
      sources: ['MIARCH'],
    },
    {
      id: 'no-endpoint',
      when: {
        question: insideQuestions,
        access: noEndpoint,
        joint: ['none', 'same-vnet', 'integration', 'publish', 'readdress', 'own-endpoint'],
      },
      options: [],
      because: 'DNS needs nothing new.',
      sources: ['VFAQ'],
    },
    {
      id: 'callers-outside',
      when: { question: ['people', 'site-to-azure', 'other-cloud', 'entry'], outsideEndpoint: ['yes'] },
      options: ['dns-private-resolver', 'private-dns-zone'],
      because:
        'Only DNS inside a VNet sees the private zone, so callers outside need a way to ask it.',
      sources: ['PEDI', 'DG-DNS'],
    },
    {
      id: 'callers-outside-no-endpoint',
      when: { question: ['people', 'site-to-azure', 'other-cloud', 'entry'], outsideEndpoint: ['no'] },
      options: [],
      because: 'DNS needs nothing new.',
      sources: ['DG-DNS'],
    },
  ],
});
