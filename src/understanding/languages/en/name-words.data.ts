// English words that tell a name from an everyday word, and who or what a name means.
import type { NameWords } from '../name-words.ts';

/** The English words. */
export const nameWords: NameWords = {
  capitalsOnly: ['er', 'se', 'alb', 'ars', 'pls', 'amr', 'asb', 'vns'],
  codesLikeWords: ['sea'],
  beforePlaces: ['in', 'from', 'to', 'and', 'region'],
  commonWords: ['use', 'inc', 'san', 'case', 'wind', 'can', 'de', 'us', 'in', 'ca', 'au'],
  misleadingPlaces: ['in central', 'we', 'ne', 'act', 'sg', 'kl', 'victoria', 'rio', 'madras', 'canberra 2', 'virginia 2'],
  misleadingResources: [
    'batch', 'cache', 'topic', 'arc', 'monitor', 'migrate', 'backup', 'bot', 'workflow', 'secrets', 'spark', 'mi', 'pg', 'arm', 's3', 'ec2', 'saas',
    'partner service', 'hsm', 'asa', 'adu', 'dps', 'on prem', 'attestation', 'direct line', 'server', 'website', 'web app', 'hybrid connections',
    'resource manager', 'management plane', 'fabric', 'foundry', 'relay', 'oracle', 'docker registry', 'waf gateway', 'app gateway', 'application gateway', 'agw', 'ilb', 'internal lb', 'internal load balancer',
    'private link service', 'pls', 'domain controller', 'private azure sql instance', 'datacenter server', 'iscsi', 'runbook', 'internet api', 'hadoop', 'kafka', 'redis',
    'storage account', 'storage', 'private aks', 'dicom', 'disk access', 'vm', 'pubsub',
  ],
  worthCorrecting: [
    'database', 'databases', 'datacenter', 'datacentre', 'laptops', 'laptop', 'internet', 'public', 'private', 'branch', 'branches', 'office', 'offices', 'premises',
    'encrypted', 'encryption', 'overlapping', 'overlap', 'connect', 'virtual', 'network', 'networks', 'vnets', 'region', 'regions', 'tenant', 'subscription', 'different',
    'separate', 'reachable', 'accessible', 'restricted', 'employees', 'customers', 'machine', 'machines', 'bandwidth', 'connection', 'company',
  ],
  remoteWords: ['rdp', 'ssh', 'vpn', 'home', 'remote', 'remotely', 'laptop', 'laptops', 'p2s', 'travel', 'travels', 'travelling', 'traveling', 'hotels', 'airports', 'dial', 'dialin'],
  publicWords: ['website', 'public', 'internet', 'worldwide', 'web', 'browser'],
  pairWords: ['both', 'two'],
  listFillers: ['also', 'both', 'then', 'too'],
  networkWords: ['vnet'],
  peeringSites: ['location'],
  defaultWords: ['default'],
  otherZones: ['availability', 'dmz', 'landing', 'time'],
  redundancy: ['redundan'],
  controllerWords: ['dc', 'dcs'],
  onPremisesWords: ['premises', 'prem'],
  standingInCapitals: { 'expressroute-circuit': ['er'], 'private-endpoint': ['pe'] },
};
