// German words that tell a name from an everyday word, and who or what a name means.
import type { NameWords } from '../name-words.ts';

/** The German words. */
export const nameWords: Partial<NameWords> = {
  commonWords: ['nord', 'sud'],
  pairWords: ['beide', 'beiden', 'zwei'],
  otherThings: ['standardgateway', 'zahlungsgateway', 'sicherungstresor', 'failovercluster'],
  insideWords: ['im'],
  bareClusters: ['clustern'],
  bareGateways: ['netzwerkgateway', 'netzwerkgateways', 'virtuelles netzwerkgateway'],
  routeLeads: ['zur', 'die'],
  namingWords: ['heisst', 'namens', 'genannt', 'ist', 'name'],
  vnetNouns: ['netz', 'netzwerk'],
  subnetNouns: ['subnetz'],
};
