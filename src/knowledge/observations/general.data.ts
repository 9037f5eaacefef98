// What people say that they see, of whatever does not work, and the checks that many causes share.
import type { CheckRow, ObservationRow } from './observation.ts';

export const generalObservations = {
  // Names
  'name-public': { title: 'the public address' },
  'name-private': { title: 'the private address' },
  'name-missing': { title: 'no address (NXDOMAIN, server failed)' },
  'name-stale': { title: 'another private address than the endpoint has now' },
  'works-by-address': { title: 'it works by address, not by name' },
  // Transport
  timeout: { title: 'a timeout' },
  refused: { title: 'connection refused' },
  reset: { title: 'the connection is cut (reset)' },
  'tls-error': { title: 'a certificate or TLS error' },
  'ping-only': { title: 'only ping fails, TCP works' },
  'one-way': { title: 'it works in one direction only' },
  intermittent: { title: 'it works at times' },
  'some-only': { title: 'some clients or subnets work, others do not' },
  'idle-drop': { title: 'idle connections are dropped' },
  slow: { title: 'it is slow' },
  'packet-loss': { title: 'packets are lost' },
  // Answers of the service
  unauthorized: { title: 'HTTP 401 or login failed' },
  forbidden: { title: 'HTTP 403 or "public network access is disabled"' },
  'not-found': { title: 'HTTP 404' },
  'bad-gateway': { title: 'HTTP 502' },
  unavailable: { title: 'HTTP 503' },
  'gateway-timeout': { title: 'HTTP 504' },
  // State of the network
  'greyed-out': { title: 'the setting is greyed out' },
  'create-fails': { title: 'creating or changing it is refused' },
  'delete-fails': { title: 'deleting or moving it is refused' },
  'state-initiated': { title: 'Initiated', shown: [{ property: 'peeringstate', matches: /^initiated$/i }] },
  'state-disconnected': { title: 'Disconnected', shown: [{ property: 'peeringstate', matches: /^disconnected$/i }] },
  'state-pending': { title: 'Pending', shown: [{ property: 'status', matches: /^pending$/i }] },
  'state-failed': { title: 'Failed', shown: [{ property: 'provisioningstate', matches: /^failed$/i }] },
  'tunnel-down': { title: 'the tunnel is not connected', shown: [{ property: 'connectionstatus', matches: /^(notconnected|connecting|unknown)$/i }] },
  'tunnel-up': { title: 'the tunnel is connected', shown: [{ property: 'connectionstatus', matches: /^connected$/i }] },
  flapping: { title: 'the connection drops and comes back' },
  'bgp-down': { title: 'the BGP session is down' },
  'bgp-up': { title: 'the BGP session is up' },
  unhealthy: { title: 'back ends or probes are unhealthy' },
  'route-missing': { title: 'no route to the other side' },
  'route-appliance': { title: 'a route to a firewall or appliance' },
  'route-direct': { title: 'a direct route (peering, gateway)' },
  'no-internet': { title: 'nothing reaches the internet' },
  'snat-failures': { title: 'failed SNAT connections' },
  'wrong-source-address': { title: 'the other side sees another source address than expected' },
  'after-change': { title: 'it began after a change' },
  // What works beside it
  'works-from-vm': { title: 'it works from a VM in the same VNet' },
  'works-from-peered': { title: 'it works from a peered VNet' },
  'works-from-onprem': { title: 'it works from on-premises' },
  'works-from-clients': { title: 'it works from point-to-site clients' },
  'works-from-internet': { title: 'it works from the internet' },
  'works-to-hub': { title: 'the hub is reached' },
  'works-to-others': { title: 'other targets are reached' },
  'works-other-port': { title: 'other ports work' },
  // Where it fails
  'fails-from-vm': { title: 'it fails from a VM in the same VNet too' },
  'fails-from-peered': { title: 'it fails from a peered VNet' },
  'fails-from-onprem': { title: 'it fails from on-premises' },
  'fails-from-clients': { title: 'it fails from point-to-site clients' },
  'fails-to-spoke': { title: 'the spokes are not reached' },
} as const satisfies Record<string, ObservationRow>;

type General = keyof typeof generalObservations;

export const generalChecks = {
  'name-lookup': {
    step: 'Look the name up from the client that fails',
    command: 'nslookup <name of the service>',
    shows: ['name-private', 'name-public', 'name-missing', 'name-stale'],
  },
  'port-test': {
    step: 'Test the port of the service from the client that fails, by TCP and not by ping',
    command: 'Test-NetConnection <name> -Port <port>',
    shows: ['timeout', 'refused', 'ping-only'],
  },
  'effective-routes': {
    step: 'Look at the effective routes of the network interface that sends',
    command: 'az network nic show-effective-route-table -g <group> -n <interface> -o table',
    shows: ['route-direct', 'route-appliance', 'route-missing'],
  },
} as const satisfies Record<string, CheckRow<General>>;
