// What people say that they see, of whatever does not work, and the checks that many causes share.
import type { CheckRow, ObservationRow } from './observation.ts';

export const generalObservations = {
  // Names
  'name-public': { title: 'seen.name-public' },
  'name-private': { title: 'seen.name-private' },
  'name-missing': { title: 'seen.name-missing' },
  'name-stale': { title: 'seen.name-stale' },
  'works-by-address': { title: 'seen.works-by-address' },
  // Transport
  timeout: { title: 'seen.timeout' },
  refused: { title: 'seen.refused' },
  reset: { title: 'seen.reset' },
  'tls-error': { title: 'seen.tls-error' },
  'ping-only': { title: 'seen.ping-only' },
  'one-way': { title: 'seen.one-way' },
  intermittent: { title: 'seen.intermittent' },
  'some-only': { title: 'seen.some-only' },
  'idle-drop': { title: 'seen.idle-drop' },
  slow: { title: 'seen.slow' },
  'packet-loss': { title: 'seen.packet-loss' },
  // Answers of the service
  unauthorized: { title: 'seen.unauthorized' },
  forbidden: { title: 'seen.forbidden' },
  'not-found': { title: 'seen.not-found' },
  'bad-gateway': { title: 'seen.bad-gateway' },
  unavailable: { title: 'seen.unavailable' },
  'gateway-timeout': { title: 'seen.gateway-timeout' },
  // State of the network
  'greyed-out': { title: 'seen.greyed-out' },
  'create-fails': { title: 'seen.create-fails' },
  'delete-fails': { title: 'seen.delete-fails' },
  'state-initiated': { title: 'seen.state-initiated', shown: [{ property: 'peeringstate', matches: /^initiated$/i }] },
  'state-disconnected': {
    title: 'seen.state-disconnected',
    shown: [{ property: 'peeringstate', matches: /^disconnected$/i }],
  },
  'state-pending': { title: 'seen.state-pending', shown: [{ property: 'status', matches: /^pending$/i }] },
  'state-failed': { title: 'seen.state-failed', shown: [{ property: 'provisioningstate', matches: /^failed$/i }] },
  'tunnel-down': {
    title: 'seen.tunnel-down',
    shown: [{ property: 'connectionstatus', matches: /^(notconnected|connecting|unknown)$/i }],
  },
  'tunnel-up': { title: 'seen.tunnel-up', shown: [{ property: 'connectionstatus', matches: /^connected$/i }] },
  flapping: { title: 'seen.flapping' },
  'bgp-down': { title: 'seen.bgp-down' },
  'bgp-up': { title: 'seen.bgp-up' },
  unhealthy: { title: 'seen.unhealthy' },
  'route-missing': { title: 'seen.route-missing' },
  'route-appliance': { title: 'seen.route-appliance' },
  'route-direct': { title: 'seen.route-direct' },
  'no-internet': { title: 'seen.no-internet' },
  'snat-failures': { title: 'seen.snat-failures' },
  'wrong-source-address': { title: 'seen.wrong-source-address' },
  'after-change': { title: 'seen.after-change' },
  // What works beside it
  'works-from-vm': { title: 'seen.works-from-vm' },
  'works-from-peered': { title: 'seen.works-from-peered' },
  'works-from-onprem': { title: 'seen.works-from-onprem' },
  'works-from-clients': { title: 'seen.works-from-clients' },
  'works-from-internet': { title: 'seen.works-from-internet' },
  'works-to-hub': { title: 'seen.works-to-hub' },
  'works-to-others': { title: 'seen.works-to-others' },
  'works-other-port': { title: 'seen.works-other-port' },
  // Where it fails
  'fails-from-vm': { title: 'seen.fails-from-vm' },
  'fails-from-peered': { title: 'seen.fails-from-peered' },
  'fails-from-onprem': { title: 'seen.fails-from-onprem' },
  'fails-from-clients': { title: 'seen.fails-from-clients' },
  'fails-to-spoke': { title: 'seen.fails-to-spoke' },
} as const satisfies Record<string, ObservationRow>;

type General = keyof typeof generalObservations;

export const generalChecks = {
  'name-lookup': {
    step: 'check-step.name-lookup',
    command: 'nslookup <name of the service>',
    shows: ['name-private', 'name-public', 'name-missing', 'name-stale'],
  },
  'port-test': {
    step: 'check-step.port-test',
    command: 'Test-NetConnection <name> -Port <port>',
    shows: ['timeout', 'refused', 'ping-only'],
  },
  'effective-routes': {
    step: 'check-step.effective-routes',
    command: 'az network nic show-effective-route-table -g <group> -n <interface> -o table',
    shows: ['route-direct', 'route-appliance', 'route-missing'],
  },
} as const satisfies Record<string, CheckRow<General>>;
