// What a part of the design that stands, or is added beside what stands, needs set. Each row: where it applies and what
// to do, in the terms of keep, add and change.
import type { Condition } from '../decide/condition.ts';
import type { ChangeKind, PartId } from './parts.ts';

export interface SettingRow {
  readonly id: string;
  readonly when: Condition;
  readonly do: ChangeKind;
  readonly what: PartId;
  readonly where: string;
  readonly because: string;
}

export const settingRows: readonly SettingRow[] = [
  {
    id: 'peering-flags-for-transit', do: 'change', what: 'peering-settings',
    when: { all: [{ rec: 'gateway-transit' }, { stands: 'peering' }, { not: { stands: 'peering', with: { useRemoteGateway: true } } }] },
    where: 'gateway transit on the side of the hub, remote gateway on the side of the spoke',
    because: 'A peering does not lend its gateway by itself.',
  },
  {
    id: 'forwarded-traffic-through-the-hub', do: 'change', what: 'peering-settings',
    when: { all: [{ rec: 'hub-spoke-firewall' }, { stands: 'peering' }] },
    where: 'forwarded traffic allowed on both sides',
    because: 'Traffic that the firewall passes on comes from another VNet and is dropped otherwise.',
  },
  {
    id: 'routes-to-the-firewall', do: 'add', what: 'udr',
    when: { all: [{ rec: 'hub-spoke-firewall' }, { any: [{ stands: 'hub-firewall' }, { stands: 'nva' }] }] },
    where: 'routes in each spoke with the firewall as next hop, and on GatewaySubnet for the way back',
    because: 'Nothing goes through a firewall that no route points to.',
  },
  {
    id: 'zone-link-of-the-callers', do: 'add', what: 'dns-zone-link',
    when: { all: [{ rec: 'private-dns-zone' }, { stands: 'private-dns-zone' }] },
    where: 'the VNet in which the names are looked up',
    because: 'A zone answers only in VNets that are linked to it.',
  },
  {
    id: 'forwarder-of-own-servers', do: 'change', what: 'dns-forwarding',
    when: { all: [{ rec: 'private-endpoint*' }, { any: [{ stands: 'custom-dns' }, { stands: 'onprem-dns' }] }] },
    where: 'the public name of the service, to the resolver in Azure (in a VNet: 168.63.129.16)',
    because: 'Servers of your own do not know the private zone.',
  },
  {
    id: 'forwarding-from-the-site', do: 'add', what: 'dns-forwarding',
    when: { all: [{ rec: 'dns-private-resolver' }, { not: { any: [{ stands: 'custom-dns' }, { stands: 'onprem-dns' }] } }] },
    where: 'on-premises, the public name of the service to the inbound endpoint of the resolver',
    because: 'The sites ask their own servers, which must send these names to Azure.',
  },
];
