import { azureCallers, siteCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const p2sVpn: OptionRow<'p2s-vpn'> = {
  id: 'p2s-vpn',
  name: 'Point-to-site VPN',
  summary: 'Single devices of people join a VNet with a VPN client.',
  use: sentence("Use a point-to-site VPN, with which each person's device connects to Azure by itself."),
  what: sentence("Point-to-site VPN on Azure VPN Gateway, with a VPN client on each person's device."),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Internet, not predictable',
    throughput: 'Shares the aggregate of the gateway SKU',
    encryption: 'OpenVPN or IKEv2',
    transitivity: 'Directly peered VNets with gateway transit',
    overlap: 'Not supported by NAT',
    billed: 'Gateway per hour; connections above 128; outbound traffic',
    effort: 'Medium: a gateway, authentication, a client on each device',
  },
  sources: ['P2S', 'P2SR', 'VGLIM', 'DG-ADM', 'VPNNAT', 'VPN'],
  card: {
    scope: 'single devices of people with VNets',
    takes: '45 minutes or more for the gateway, then a profile on each device',
    when: 'when people on the road need databases, shares and private websites, not only a desktop',
    not: 'for whole sites, for servers that start unattended, or for RDP and SSH alone',
    sources: ['P2S', 'DG-ADM', 'VPNFAQ'],
  },
  limits: [
    {
      label: 'clients by SKU',
      value: '250, 500, 1,000, 5,000 and 10,000 for VpnGw1AZ to VpnGw5AZ',
      note: 'OpenVPN and IKEv2.',
      sources: ['VGLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'the gateway', price: { size: 'vpnGateway' } },
      { what: 'each connection above 128', price: 'vpn-p2s-conn' },
      {
        what: 'data out to the internet, first 10 TB',
        price: { meter: 'internet-egress', at: 'azureRegion' },
        upTo: 10_000,
      },
    ],
    sources: ['VPN'],
  },
  files: ['point-to-site'],
  alternatives: [
    {
      option: 'bastion',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because: 'Azure Bastion is simpler and safer, but carries RDP and SSH only.',
      wouldFit: 'It comes first when people need only RDP or SSH.',
      sources: ['DG-ADM'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'Virtual WAN serves very large numbers of users or many regions.',
      wouldFit: 'It comes first beyond 10,000 users, or when branches join.',
      sources: ['VWANF'],
    },
    {
      option: 'app-gateway-waf',
      when: { fact: 'resourceType', op: 'in', value: ['app-service', 'aks', 'container-apps', 'functions'] },
      because:
        'Publishing the web app behind Application Gateway avoids client software, but opens the app to the internet.',
      wouldFit: 'It comes first when the app may be public.',
      sources: ['DG-IN'],
    },
    {
      option: 's2s-vpn',
      when: { always: true },
      because: 'A site-to-site VPN connects an office, not single devices.',
      wouldFit: 'It fits when the users sit in one office.',
      sources: ['VPNDES'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'sourceType', op: 'in', value: azureCallers },
          { not: { fact: 'hybrid', op: 'contains', value: 'user-devices' } },
        ],
      },
      impossible: true,
      because:
        "Point-to-site VPN is for people's devices: it attaches one client and joins no networks. A VM " +
        'cannot rely on it to start unattended, because only Always On device tunnels of domain-joined ' +
        'Windows Enterprise or Education do.',
      wouldFit: "It fits when people's devices need access to the network.",
      sources: ['P2S', 'VPNDES', 'VPNAON'],
    },
    {
      when: {
        all: [
          { fact: 'sourceType', op: 'in', value: siteCallers },
          { not: { fact: 'hybrid', op: 'contains', value: 'user-devices' } },
        ],
      },
      impossible: true,
      because:
        'Point-to-site VPN attaches single devices; a whole site needs a site-to-site connection or ExpressRoute.',
      wouldFit: "It fits when people's devices need access to the network.",
      sources: ['P2S', 'VPNDES'],
    },
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'Unknown clients on the internet cannot be given a VPN profile.',
      wouldFit: 'It fits when the clients are known people with managed devices.',
      sources: ['P2S', 'DG-ADM'],
    },
    {
      when: { fact: 'userNeed', op: '=', value: 'admin-rdp-ssh' },
      because: 'People need RDP or SSH only, which Azure Bastion gives without client software.',
      wouldFit: 'It fits when people need access to the network.',
      sources: ['DG-ADM'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The user VPN gateway of the virtual hub already serves the devices.',
      wouldFit: 'It fits with a hub of your own and up to 10,000 users.',
      sources: ['VWANF'],
    },
    {
      when: { fact: 'hybrid', op: 'contains', value: 'user-devices' },
      because: 'The devices reach the target in another way in this design.',
      wouldFit: "It fits when people's devices need access to the network.",
      sources: ['P2S', 'DG-ADM'],
    },
    {
      when: { always: true },
      because: "You named no person's device that has to join the network.",
      wouldFit: "It fits when people's devices need access to the network.",
      sources: ['P2S', 'DG-ADM'],
    },
  ],
};
