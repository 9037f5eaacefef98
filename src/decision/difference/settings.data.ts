// What a part of the design that stands, or is added beside what stands, needs set. Each row: where it applies and what
// to do, in the terms of keep, add and change.
import type { WordId } from '../../content/languages.ts';
import type { Condition } from '../decide/condition.ts';
import type { ChangeKind, PartId } from './parts.ts';

export interface SettingRow {
  readonly id: string;
  readonly when: Condition;
  readonly do: ChangeKind;
  readonly what: PartId;
  readonly where: WordId;
  readonly because: WordId;
}

export const settingRows: readonly SettingRow[] = [
  {
    id: 'peering-flags-for-transit',
    do: 'change',
    what: 'peering-settings',
    when: {
      all: [
        { rec: 'gateway-transit' },
        { stands: 'peering' },
        { not: { stands: 'peering', with: { useRemoteGateway: true } } },
      ],
    },
    where: 'setting.peering-flags-for-transit.where',
    because: 'setting.peering-flags-for-transit.because',
  },
  {
    id: 'forwarded-traffic-through-the-hub',
    do: 'change',
    what: 'peering-settings',
    when: { all: [{ rec: 'hub-spoke-firewall' }, { stands: 'peering' }] },
    where: 'setting.forwarded-traffic-through-the-hub.where',
    because: 'setting.forwarded-traffic-through-the-hub.because',
  },
  {
    id: 'routes-to-the-firewall',
    do: 'add',
    what: 'udr',
    when: { all: [{ rec: 'hub-spoke-firewall' }, { any: [{ stands: 'hub-firewall' }, { stands: 'nva' }] }] },
    where: 'setting.routes-to-the-firewall.where',
    because: 'setting.routes-to-the-firewall.because',
  },
  {
    id: 'zone-link-of-the-callers',
    do: 'add',
    what: 'dns-zone-link',
    when: { all: [{ rec: 'private-dns-zone' }, { stands: 'private-dns-zone' }] },
    where: 'setting.zone-link-of-the-callers.where',
    because: 'setting.zone-link-of-the-callers.because',
  },
  {
    id: 'forwarder-of-own-servers',
    do: 'change',
    what: 'dns-forwarding',
    when: { all: [{ rec: 'private-endpoint*' }, { any: [{ stands: 'custom-dns' }, { stands: 'onprem-dns' }] }] },
    where: 'setting.forwarder-of-own-servers.where',
    because: 'setting.forwarder-of-own-servers.because',
  },
  {
    id: 'forwarding-from-the-site',
    do: 'add',
    what: 'dns-forwarding',
    when: {
      all: [{ rec: 'dns-private-resolver' }, { not: { any: [{ stands: 'custom-dns' }, { stands: 'onprem-dns' }] } }],
    },
    where: 'setting.forwarding-from-the-site.where',
    because: 'setting.forwarding-from-the-site.because',
  },
];
