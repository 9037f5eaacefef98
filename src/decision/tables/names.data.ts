import { table } from './table.ts';

const managed = ['managed-to-service', 'managed-to-address', 'managed-to-site'] as const;
const insideQuestions = ['machine-to-address', 'machine-to-service', 'app-to-address', 'app-to-service'] as const;
const endpoint = ['private-endpoint', 'private-link'] as const;
const noEndpoint = ['none', 'service-firewall', 'service-endpoint'] as const;

export const names = table({
  id: 'names',
  leg: 'names',
  columns: ['question', 'onpremDns', 'outsiders', 'place', 'access', 'outsideEndpoint', 'joint', 'publicName'],
  rows: [
    {
      id: 'nothing',
      when: {
        question: [
          'routes',
          'balance',
          'admin',
          'ask-exposure',
          'out-of-scope',
          'egress',
          'azure-to-site',
          'between-sites',
        ],
      },
      options: [],
      sources: ['DG-DNS'],
    },
    {
      id: 'resolve-outside',
      when: { question: ['names'], outsiders: ['yes'] },
      options: ['dns-private-resolver', 'private-dns-zone'],
      sources: ['PRES', 'DG-DNS', 'PEDI'],
    },
    {
      id: 'resolve-onprem-dns',
      when: { question: ['names'], outsiders: ['no'], onpremDns: ['yes'] },
      options: ['dns-private-resolver', 'private-dns-zone'],
      sources: ['PRES', 'DG-DNS', 'PEDI'],
    },
    {
      id: 'resolve-inside',
      when: { question: ['names'], outsiders: ['no'], onpremDns: ['no'] },
      options: ['private-dns-zone'],
      restsOn: ['hybrid', 'dnsControl'],
      sources: ['DG-DNS', 'PDNS'],
    },
    {
      id: 'managed',
      when: { question: managed, outsiders: ['no'] },
      options: [],
      sources: ['ADFPE'],
    },
    {
      id: 'managed-outside',
      when: { question: managed, outsiders: ['yes'], access: endpoint },
      options: ['dns-private-resolver', 'private-dns-zone'],
      sources: ['PEDI', 'DG-DNS'],
    },
    {
      id: 'managed-no-endpoint',
      when: { question: managed, outsiders: ['yes'], access: noEndpoint },
      options: [],
      sources: ['PEDI'],
    },
    {
      id: 'endpoint',
      when: { question: insideQuestions, access: endpoint, outsiders: ['no'], place: ['one-region', 'two-regions'] },
      options: ['private-dns-zone'],
      sources: ['PEDI', 'PEDNS'],
    },
    {
      id: 'endpoint-other-cloud',
      when: { question: insideQuestions, access: endpoint, outsiders: ['no'], place: ['two-clouds'] },
      options: ['private-dns-zone', 'dns-private-resolver'],
      sources: ['PEDI', 'DG-DNS'],
    },
    {
      id: 'endpoint-outside',
      when: { question: insideQuestions, access: endpoint, outsiders: ['yes'] },
      options: ['private-dns-zone', 'dns-private-resolver'],
      sources: ['PEDI', 'DG-DNS'],
    },
    {
      id: 'joined',
      when: {
        question: insideQuestions,
        access: noEndpoint,
        joint: ['two-clouds', 'joinable-near', 'joinable-far'],
        publicName: ['no'],
      },
      options: ['private-dns-zone'],
      sources: ['MPEER', 'PDNS'],
    },
    {
      id: 'joined-public-name',
      when: {
        question: insideQuestions,
        access: noEndpoint,
        joint: ['two-clouds', 'joinable-near', 'joinable-far'],
        publicName: ['yes'],
      },
      options: [],
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
      sources: ['VFAQ'],
    },
    {
      id: 'callers-outside',
      when: { question: ['people', 'site-to-azure', 'other-cloud', 'entry'], outsideEndpoint: ['yes'] },
      options: ['dns-private-resolver', 'private-dns-zone'],
      sources: ['PEDI', 'DG-DNS'],
    },
    {
      id: 'callers-outside-no-endpoint',
      when: { question: ['people', 'site-to-azure', 'other-cloud', 'entry'], outsideEndpoint: ['no'] },
      options: [],
      sources: ['DG-DNS'],
    },
  ],
});
