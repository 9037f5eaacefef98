import { table } from './table.ts';

const others = [
  'names',
  'routes',
  'balance',
  'admin',
  'entry',
  'people',
  'site-to-azure',
  'azure-to-site',
  'between-sites',
  'managed-to-site',
  'other-cloud',
  'managed-to-service',
  'managed-to-address',
  'machine-to-address',
  'machine-to-service',
  'app-to-address',
  'app-to-service',
] as const;
const site = ['vpn', 'expressroute', 'expressroute-vpn', 'virtual-wan', 'global-reach'] as const;

export const egress = table({
  id: 'egress',
  leg: 'egress',
  columns: ['question', 'outbound', 'forcedTunnel', 'siteLink', 'hub'],
  rows: [
    {
      id: 'no-question',
      when: { question: ['ask-exposure', 'out-of-scope'] },
      options: [],
      sources: ['DG-OUT'],
    },
    {
      id: 'not-needed',
      when: { question: others, outbound: ['no'] },
      options: [],
      sources: ['DG-OUT'],
    },
    {
      id: 'forced',
      when: { question: ['egress'], forcedTunnel: ['yes'], siteLink: site },
      options: [],
      sources: ['DG-OUT', 'UDR'],
    },
    {
      id: 'firewall',
      when: {
        question: ['egress'],
        forcedTunnel: ['yes'],
        siteLink: ['none'],
        hub: ['firewall', 'secured-virtual-hub'],
      },
      options: [],
      sources: ['DG-OUT'],
    },
    {
      id: 'firewall-out',
      when: { question: ['egress'], forcedTunnel: ['no'], hub: ['firewall', 'secured-virtual-hub'] },
      options: [],
      sources: ['DG-OUT'],
    },
    {
      id: 'nat-no-site',
      when: { question: ['egress'], forcedTunnel: ['yes'], siteLink: ['none'], hub: ['none'] },
      options: ['nat-gateway'],
      sources: ['DG-OUT', 'DOA'],
    },
    {
      id: 'nat',
      when: { question: ['egress'], forcedTunnel: ['no'], hub: ['none'] },
      options: ['nat-gateway'],
      sources: ['DG-OUT', 'DOA'],
    },
    {
      id: 'also-forced',
      when: { question: others, outbound: ['yes'], forcedTunnel: ['yes'], siteLink: site },
      options: [],
      sources: ['DG-OUT', 'UDR'],
    },
    {
      id: 'also-nat-no-site',
      when: {
        question: others,
        outbound: ['yes'],
        forcedTunnel: ['yes'],
        siteLink: ['none'],
        hub: ['none', 'firewall'],
      },
      options: ['nat-gateway'],
      sources: ['DG-OUT', 'DOA'],
    },
    {
      id: 'also-secured-no-site',
      when: {
        question: others,
        outbound: ['yes'],
        forcedTunnel: ['yes'],
        siteLink: ['none'],
        hub: ['secured-virtual-hub'],
      },
      options: [],
      sources: ['DG-VWAN'],
    },
    {
      id: 'also-nat',
      when: { question: others, outbound: ['yes'], forcedTunnel: ['no'], hub: ['none', 'firewall'] },
      options: ['nat-gateway'],
      sources: ['DG-OUT', 'DOA'],
    },
    {
      id: 'also-secured',
      when: { question: others, outbound: ['yes'], forcedTunnel: ['no'], hub: ['secured-virtual-hub'] },
      options: [],
      sources: ['DG-VWAN'],
    },
  ],
});
