// Situations as those meet them who prepare for AZ-104, AZ-305 or AZ-700: one right option, and why each other one is
// wrong there.
import type { LearnerQuestion } from './learner-row.ts';

export const learnerQuestions: readonly LearnerQuestion[] = [
  // Peering, VPN, ExpressRoute
  {
    id: 'two-vnets-one-region',
    asks: 'learner-question.two-vnets-one-region.asks',
    choices: [
      { option: 'vnet-to-vnet-vpn', because: 'learner-question.two-vnets-one-region.vnet-to-vnet-vpn' },
      {
        option: 'vnet-peering-regional',
        right: true,
        because: 'learner-question.two-vnets-one-region.vnet-peering-regional',
      },
      { option: 'expressroute', because: 'learner-question.two-vnets-one-region.expressroute' },
      { option: 'route-server', because: 'learner-question.two-vnets-one-region.route-server' },
    ],
    sources: ['PEER', 'VPNDES', 'ERV2V', 'RS'],
  },
  {
    id: 'branch-next-week',
    asks: 'learner-question.branch-next-week.asks',
    choices: [
      { option: 's2s-vpn', right: true, because: 'learner-question.branch-next-week.s2s-vpn' },
      { option: 'expressroute', because: 'learner-question.branch-next-week.expressroute' },
      { option: 'p2s-vpn', because: 'learner-question.branch-next-week.p2s-vpn' },
      { option: 'vnet-peering-global', because: 'learner-question.branch-next-week.vnet-peering-global' },
    ],
    sources: ['DG-HYB', 'P2S', 'PEER'],
  },
  {
    id: 'bank-without-internet',
    asks: 'learner-question.bank-without-internet.asks',
    choices: [
      { option: 's2s-vpn', because: 'learner-question.bank-without-internet.s2s-vpn' },
      { option: 'expressroute', right: true, because: 'learner-question.bank-without-internet.expressroute' },
      {
        option: 'expressroute-global-reach',
        because: 'learner-question.bank-without-internet.expressroute-global-reach',
      },
      {
        option: 'expressroute-vpn-failover',
        because: 'learner-question.bank-without-internet.expressroute-vpn-failover',
      },
    ],
    sources: ['DG-HYB', 'ER', 'ERGR', 'ERCO'],
  },
  {
    id: 'auditor-wants-ipsec',
    asks: 'learner-question.auditor-wants-ipsec.asks',
    choices: [
      { option: 'vnet-peering-regional', because: 'learner-question.auditor-wants-ipsec.vnet-peering-regional' },
      { option: 'vnet-encryption', because: 'learner-question.auditor-wants-ipsec.vnet-encryption' },
      { option: 'vnet-to-vnet-vpn', right: true, because: 'learner-question.auditor-wants-ipsec.vnet-to-vnet-vpn' },
      { option: 'expressroute', because: 'learner-question.auditor-wants-ipsec.expressroute' },
    ],
    sources: ['AC-PEER', 'VENC', 'ENC', 'ERENC'],
  },
  {
    id: 'chain-of-three-vnets',
    asks: 'learner-question.chain-of-three-vnets.asks',
    choices: [
      { option: 'gateway-transit', because: 'learner-question.chain-of-three-vnets.gateway-transit' },
      { option: 'hub-spoke-firewall', because: 'learner-question.chain-of-three-vnets.hub-spoke-firewall' },
      { option: 'route-server', because: 'learner-question.chain-of-three-vnets.route-server' },
      {
        option: 'vnet-peering-regional',
        right: true,
        because: 'learner-question.chain-of-three-vnets.vnet-peering-regional',
      },
    ],
    sources: ['MPEER', 'PEER', 'AC-PEER', 'RS'],
  },
  {
    id: 'circuit-is-no-bridge',
    asks: 'learner-question.circuit-is-no-bridge.asks',
    choices: [
      {
        option: 'vnet-peering-global',
        right: true,
        because: 'learner-question.circuit-is-no-bridge.vnet-peering-global',
      },
      { option: 'expressroute', because: 'learner-question.circuit-is-no-bridge.expressroute' },
      {
        option: 'expressroute-global-reach',
        because: 'learner-question.circuit-is-no-bridge.expressroute-global-reach',
      },
      { option: 'vnet-to-vnet-vpn', because: 'learner-question.circuit-is-no-bridge.vnet-to-vnet-vpn' },
    ],
    sources: ['ERV2V', 'ERGW', 'AC-PEER', 'ERGR'],
  },
  {
    id: 'azure-and-another-cloud',
    asks: 'learner-question.azure-and-another-cloud.asks',
    choices: [
      { option: 'vnet-peering-global', because: 'learner-question.azure-and-another-cloud.vnet-peering-global' },
      { option: 'p2s-vpn', because: 'learner-question.azure-and-another-cloud.p2s-vpn' },
      { option: 's2s-vpn', right: true, because: 'learner-question.azure-and-another-cloud.s2s-vpn' },
      {
        option: 'expressroute-global-reach',
        because: 'learner-question.azure-and-another-cloud.expressroute-global-reach',
      },
    ],
    sources: ['LN-AWS', 'DG-XC', 'PEER', 'ERGR'],
  },

  // Regional and global peering
  {
    id: 'replica-in-another-region',
    asks: 'learner-question.replica-in-another-region.asks',
    choices: [
      { option: 'vnet-peering-regional', because: 'learner-question.replica-in-another-region.vnet-peering-regional' },
      { option: 'front-door', because: 'learner-question.replica-in-another-region.front-door' },
      {
        option: 'vnet-peering-global',
        right: true,
        because: 'learner-question.replica-in-another-region.vnet-peering-global',
      },
    ],
    sources: ['PEER', 'VFAQ', 'DG-XR', 'DG-IN'],
  },
  {
    id: 'subnets-of-one-vnet',
    asks: 'learner-question.subnets-of-one-vnet.asks',
    choices: [
      { option: 'same-vnet', right: true, because: 'learner-question.subnets-of-one-vnet.same-vnet' },
      { option: 'vnet-peering-regional', because: 'learner-question.subnets-of-one-vnet.vnet-peering-regional' },
      { option: 'internal-load-balancer', because: 'learner-question.subnets-of-one-vnet.internal-load-balancer' },
    ],
    sources: ['UDR', 'PEER', 'LBSKU'],
  },
  {
    id: 'public-and-government-cloud',
    asks: 'learner-question.public-and-government-cloud.asks',
    choices: [
      { option: 'vnet-peering-global', because: 'learner-question.public-and-government-cloud.vnet-peering-global' },
      { option: 's2s-vpn', right: true, because: 'learner-question.public-and-government-cloud.s2s-vpn' },
      { option: 'avnm-mesh', because: 'learner-question.public-and-government-cloud.avnm-mesh' },
    ],
    sources: ['VFAQ', 'MPEER', 'AC-PEER', 'GOV'],
  },
  {
    id: 'one-account-far-away',
    asks: 'learner-question.one-account-far-away.asks',
    choices: [
      { option: 'vnet-peering-global', because: 'learner-question.one-account-far-away.vnet-peering-global' },
      { option: 'service-endpoint', because: 'learner-question.one-account-far-away.service-endpoint' },
      { option: 'nat-gateway', because: 'learner-question.one-account-far-away.nat-gateway' },
      { option: 'private-endpoint', right: true, because: 'learner-question.one-account-far-away.private-endpoint' },
    ],
    sources: ['PE', 'STO', 'CAF-PLDNS'],
  },

  // Private endpoint, service endpoint, service firewall
  {
    id: 'storage-from-the-datacenter',
    asks: 'learner-question.storage-from-the-datacenter.asks',
    choices: [
      { option: 'service-endpoint', because: 'learner-question.storage-from-the-datacenter.service-endpoint' },
      {
        option: 'private-endpoint-from-onprem',
        right: true,
        because: 'learner-question.storage-from-the-datacenter.private-endpoint-from-onprem',
      },
      { option: 'service-firewall', because: 'learner-question.storage-from-the-datacenter.service-firewall' },
      { option: 'vnet-integration', because: 'learner-question.storage-from-the-datacenter.vnet-integration' },
    ],
    sources: ['AC-PLHS', 'PEDI', 'SE', 'ASVI'],
  },
  {
    id: 'test-subnet-without-budget',
    asks: 'learner-question.test-subnet-without-budget.asks',
    choices: [
      { option: 'private-endpoint', because: 'learner-question.test-subnet-without-budget.private-endpoint' },
      { option: 'service-firewall', because: 'learner-question.test-subnet-without-budget.service-firewall' },
      {
        option: 'service-endpoint',
        right: true,
        because: 'learner-question.test-subnet-without-budget.service-endpoint',
      },
      { option: 'nat-gateway', because: 'learner-question.test-subnet-without-budget.nat-gateway' },
    ],
    sources: ['SE', 'STOLIM', 'PLC', 'DG-PAAS'],
  },
  {
    id: 'partner-with-one-address',
    asks: 'learner-question.partner-with-one-address.asks',
    choices: [
      {
        option: 'service-firewall',
        right: true,
        because: 'learner-question.partner-with-one-address.service-firewall',
      },
      { option: 'service-endpoint', because: 'learner-question.partner-with-one-address.service-endpoint' },
      { option: 'private-endpoint', because: 'learner-question.partner-with-one-address.private-endpoint' },
      { option: 'p2s-vpn', because: 'learner-question.partner-with-one-address.p2s-vpn' },
    ],
    sources: ['DG-PAAS', 'STO', 'SE', 'PE'],
  },
  {
    id: 'sql-in-another-region',
    asks: 'learner-question.sql-in-another-region.asks',
    choices: [
      { option: 'service-endpoint', because: 'learner-question.sql-in-another-region.service-endpoint' },
      { option: 'vnet-peering-global', because: 'learner-question.sql-in-another-region.vnet-peering-global' },
      { option: 'private-endpoint', right: true, because: 'learner-question.sql-in-another-region.private-endpoint' },
    ],
    sources: ['SE', 'PE', 'SQLDB'],
  },
  {
    id: 'only-our-own-account',
    asks: 'learner-question.only-our-own-account.asks',
    choices: [
      { option: 'service-endpoint', because: 'learner-question.only-our-own-account.service-endpoint' },
      { option: 'private-endpoint', right: true, because: 'learner-question.only-our-own-account.private-endpoint' },
      { option: 'service-firewall', because: 'learner-question.only-our-own-account.service-firewall' },
    ],
    sources: ['PE', 'DG-PAAS', 'SE'],
  },
  {
    id: 'one-rule-set-for-many-resources',
    asks: 'learner-question.one-rule-set-for-many-resources.asks',
    choices: [
      { option: 'service-firewall', because: 'learner-question.one-rule-set-for-many-resources.service-firewall' },
      { option: 'avnm-mesh', because: 'learner-question.one-rule-set-for-many-resources.avnm-mesh' },
      {
        option: 'network-security-perimeter',
        right: true,
        because: 'learner-question.one-rule-set-for-many-resources.network-security-perimeter',
      },
      { option: 'ddos-protection', because: 'learner-question.one-rule-set-for-many-resources.ddos-protection' },
    ],
    sources: ['NSP', 'DG-PAAS', 'DG-IN'],
  },
  {
    id: 'database-of-another-tenant',
    asks: 'learner-question.database-of-another-tenant.asks',
    choices: [
      { option: 'vnet-peering-regional', because: 'learner-question.database-of-another-tenant.vnet-peering-regional' },
      {
        option: 'private-endpoint-cross-tenant',
        right: true,
        because: 'learner-question.database-of-another-tenant.private-endpoint-cross-tenant',
      },
      { option: 'service-endpoint', because: 'learner-question.database-of-another-tenant.service-endpoint' },
      { option: 'private-link-service', because: 'learner-question.database-of-another-tenant.private-link-service' },
    ],
    sources: ['AC-XT', 'PE', 'VFAQ', 'PLS'],
  },

  // Application Gateway, Front Door, Traffic Manager, load balancers
  {
    id: 'website-on-three-continents',
    asks: 'learner-question.website-on-three-continents.asks',
    choices: [
      { option: 'traffic-manager', because: 'learner-question.website-on-three-continents.traffic-manager' },
      { option: 'app-gateway-waf', because: 'learner-question.website-on-three-continents.app-gateway-waf' },
      { option: 'global-load-balancer', because: 'learner-question.website-on-three-continents.global-load-balancer' },
      { option: 'front-door', right: true, because: 'learner-question.website-on-three-continents.front-door' },
    ],
    sources: ['DG-IN', 'DG-APP', 'LBG', 'TM'],
  },
  {
    id: 'paths-in-one-region',
    asks: 'learner-question.paths-in-one-region.asks',
    choices: [
      { option: 'app-gateway-waf', right: true, because: 'learner-question.paths-in-one-region.app-gateway-waf' },
      { option: 'public-load-balancer', because: 'learner-question.paths-in-one-region.public-load-balancer' },
      { option: 'front-door', because: 'learner-question.paths-in-one-region.front-door' },
      { option: 'traffic-manager', because: 'learner-question.paths-in-one-region.traffic-manager' },
    ],
    sources: ['DG-IN', 'AGWO', 'LBSKU', 'TMF'],
  },
  {
    id: 'game-server-over-udp',
    asks: 'learner-question.game-server-over-udp.asks',
    choices: [
      { option: 'app-gateway-waf', because: 'learner-question.game-server-over-udp.app-gateway-waf' },
      {
        option: 'public-load-balancer',
        right: true,
        because: 'learner-question.game-server-over-udp.public-load-balancer',
      },
      { option: 'front-door', because: 'learner-question.game-server-over-udp.front-door' },
      { option: 'internal-load-balancer', because: 'learner-question.game-server-over-udp.internal-load-balancer' },
    ],
    sources: ['DG-IN', 'LBSKU', 'AC-LB'],
  },
  {
    id: 'one-address-for-two-regions',
    asks: 'learner-question.one-address-for-two-regions.asks',
    choices: [
      { option: 'traffic-manager', because: 'learner-question.one-address-for-two-regions.traffic-manager' },
      { option: 'front-door', because: 'learner-question.one-address-for-two-regions.front-door' },
      {
        option: 'global-load-balancer',
        right: true,
        because: 'learner-question.one-address-for-two-regions.global-load-balancer',
      },
      { option: 'public-load-balancer', because: 'learner-question.one-address-for-two-regions.public-load-balancer' },
    ],
    sources: ['LBG', 'TM', 'AC-LB', 'DG-IN'],
  },
  {
    id: 'one-name-for-azure-and-datacenter',
    asks: 'learner-question.one-name-for-azure-and-datacenter.asks',
    choices: [
      {
        option: 'traffic-manager',
        right: true,
        because: 'learner-question.one-name-for-azure-and-datacenter.traffic-manager',
      },
      {
        option: 'global-load-balancer',
        because: 'learner-question.one-name-for-azure-and-datacenter.global-load-balancer',
      },
      { option: 'front-door', because: 'learner-question.one-name-for-azure-and-datacenter.front-door' },
      { option: 'private-dns-zone', because: 'learner-question.one-name-for-azure-and-datacenter.private-dns-zone' },
    ],
    sources: ['TM', 'TMF', 'LBG', 'DG-IN'],
  },
  {
    id: 'appliances-in-the-hub',
    asks: 'learner-question.appliances-in-the-hub.asks',
    choices: [
      { option: 'internal-app-gateway', because: 'learner-question.appliances-in-the-hub.internal-app-gateway' },
      {
        option: 'internal-load-balancer',
        right: true,
        because: 'learner-question.appliances-in-the-hub.internal-load-balancer',
      },
      { option: 'public-load-balancer', because: 'learner-question.appliances-in-the-hub.public-load-balancer' },
      { option: 'traffic-manager', because: 'learner-question.appliances-in-the-hub.traffic-manager' },
    ],
    sources: ['DLLBHA', 'LBSKU', 'TM', 'AC-LB'],
  },
  {
    id: 'intranet-by-host-name',
    asks: 'learner-question.intranet-by-host-name.asks',
    choices: [
      { option: 'internal-load-balancer', because: 'learner-question.intranet-by-host-name.internal-load-balancer' },
      { option: 'front-door', because: 'learner-question.intranet-by-host-name.front-door' },
      {
        option: 'internal-app-gateway',
        right: true,
        because: 'learner-question.intranet-by-host-name.internal-app-gateway',
      },
      { option: 'traffic-manager', because: 'learner-question.intranet-by-host-name.traffic-manager' },
    ],
    sources: ['AGWPD', 'AGW-MULTI', 'DG-IN', 'TMF'],
  },
  {
    id: 'flood-against-public-addresses',
    asks: 'learner-question.flood-against-public-addresses.asks',
    choices: [
      { option: 'app-gateway-waf', because: 'learner-question.flood-against-public-addresses.app-gateway-waf' },
      { option: 'nat-gateway', because: 'learner-question.flood-against-public-addresses.nat-gateway' },
      {
        option: 'ddos-protection',
        right: true,
        because: 'learner-question.flood-against-public-addresses.ddos-protection',
      },
      { option: 'bastion', because: 'learner-question.flood-against-public-addresses.bastion' },
    ],
    sources: ['DLDDOS', 'DG-IN', 'WAFVN'],
  },
  {
    id: 'front-door-to-a-private-app',
    asks: 'learner-question.front-door-to-a-private-app.asks',
    choices: [
      { option: 'vnet-peering-global', because: 'learner-question.front-door-to-a-private-app.vnet-peering-global' },
      { option: 'public-load-balancer', because: 'learner-question.front-door-to-a-private-app.public-load-balancer' },
      {
        option: 'private-link-service',
        right: true,
        because: 'learner-question.front-door-to-a-private-app.private-link-service',
      },
    ],
    sources: ['FDPL', 'PLS', 'DG-APP'],
  },

  // Hub and spoke, mesh, Virtual WAN
  {
    id: 'inspect-between-spokes',
    asks: 'learner-question.inspect-between-spokes.asks',
    choices: [
      { option: 'avnm-mesh', because: 'learner-question.inspect-between-spokes.avnm-mesh' },
      {
        option: 'hub-spoke-firewall',
        right: true,
        because: 'learner-question.inspect-between-spokes.hub-spoke-firewall',
      },
      { option: 'gateway-transit', because: 'learner-question.inspect-between-spokes.gateway-transit' },
      { option: 'vwan-standard', because: 'learner-question.inspect-between-spokes.vwan-standard' },
    ],
    sources: ['DG-HS', 'AC-HS', 'AVNMC', 'DG-VWAN'],
  },
  {
    id: 'forty-vnets-all-to-all',
    asks: 'learner-question.forty-vnets-all-to-all.asks',
    choices: [
      { option: 'vnet-peering-regional', because: 'learner-question.forty-vnets-all-to-all.vnet-peering-regional' },
      { option: 'avnm-hub-spoke', because: 'learner-question.forty-vnets-all-to-all.avnm-hub-spoke' },
      { option: 'vwan-standard', because: 'learner-question.forty-vnets-all-to-all.vwan-standard' },
      { option: 'avnm-mesh', right: true, because: 'learner-question.forty-vnets-all-to-all.avnm-mesh' },
    ],
    sources: ['AVNMC', 'AVNML', 'DG-AVNM', 'DG-VWAN'],
  },
  {
    id: 'eighty-spokes-with-one-gateway',
    asks: 'learner-question.eighty-spokes-with-one-gateway.asks',
    choices: [
      { option: 'avnm-mesh', because: 'learner-question.eighty-spokes-with-one-gateway.avnm-mesh' },
      {
        option: 'avnm-hub-spoke',
        right: true,
        because: 'learner-question.eighty-spokes-with-one-gateway.avnm-hub-spoke',
      },
      {
        option: 'expressroute-fastpath',
        because: 'learner-question.eighty-spokes-with-one-gateway.expressroute-fastpath',
      },
      { option: 'vnet-to-vnet-vpn', because: 'learner-question.eighty-spokes-with-one-gateway.vnet-to-vnet-vpn' },
    ],
    sources: ['AVNMC', 'DG-AVNM', 'MPEER', 'ERFP'],
  },
  {
    id: 'five-regions-sixty-branches',
    asks: 'learner-question.five-regions-sixty-branches.asks',
    choices: [
      { option: 'vwan-standard', right: true, because: 'learner-question.five-regions-sixty-branches.vwan-standard' },
      { option: 'hub-spoke-firewall', because: 'learner-question.five-regions-sixty-branches.hub-spoke-firewall' },
      { option: 'vwan-basic', because: 'learner-question.five-regions-sixty-branches.vwan-basic' },
      { option: 'route-server', because: 'learner-question.five-regions-sixty-branches.route-server' },
    ],
    sources: ['VWAN', 'DG-VWAN', 'CAF-TOP', 'RS'],
  },
  {
    id: 'virtual-wan-with-inspection',
    asks: 'learner-question.virtual-wan-with-inspection.asks',
    choices: [
      { option: 'hub-spoke-firewall', because: 'learner-question.virtual-wan-with-inspection.hub-spoke-firewall' },
      {
        option: 'vwan-secured-hub',
        right: true,
        because: 'learner-question.virtual-wan-with-inspection.vwan-secured-hub',
      },
      { option: 'nat-gateway', because: 'learner-question.virtual-wan-with-inspection.nat-gateway' },
      { option: 'avnm-mesh', because: 'learner-question.virtual-wan-with-inspection.avnm-mesh' },
    ],
    sources: ['HB-RI', 'DG-VWAN', 'VWANF', 'AVNMC'],
  },
  {
    id: 'basic-virtual-wan-grows',
    asks: 'learner-question.basic-virtual-wan-grows.asks',
    choices: [
      { option: 'vwan-basic', because: 'learner-question.basic-virtual-wan-grows.vwan-basic' },
      {
        option: 'expressroute-vpn-failover',
        because: 'learner-question.basic-virtual-wan-grows.expressroute-vpn-failover',
      },
      { option: 'vwan-standard', right: true, because: 'learner-question.basic-virtual-wan-grows.vwan-standard' },
    ],
    sources: ['HB-UP', 'VWAN', 'DG-VWAN'],
  },

  // Gateway transit, Route Server
  {
    id: 'spokes-need-the-headquarters',
    asks: 'learner-question.spokes-need-the-headquarters.asks',
    choices: [
      {
        option: 'gateway-transit',
        right: true,
        because: 'learner-question.spokes-need-the-headquarters.gateway-transit',
      },
      { option: 's2s-vpn', because: 'learner-question.spokes-need-the-headquarters.s2s-vpn' },
      { option: 'route-server', because: 'learner-question.spokes-need-the-headquarters.route-server' },
      { option: 'vwan-standard', because: 'learner-question.spokes-need-the-headquarters.vwan-standard' },
    ],
    sources: ['GWT', 'MPEER', 'RS', 'DG-VWAN'],
  },
  {
    id: 'sdwan-appliance-learns-sites',
    asks: 'learner-question.sdwan-appliance-learns-sites.asks',
    choices: [
      { option: 'gateway-transit', because: 'learner-question.sdwan-appliance-learns-sites.gateway-transit' },
      { option: 'hub-spoke-firewall', because: 'learner-question.sdwan-appliance-learns-sites.hub-spoke-firewall' },
      { option: 'route-server', right: true, because: 'learner-question.sdwan-appliance-learns-sites.route-server' },
      { option: 'nat-gateway', because: 'learner-question.sdwan-appliance-learns-sites.nat-gateway' },
    ],
    sources: ['RS', 'RSF', 'GWT', 'DG-HS'],
  },
  {
    id: 'vpn-branches-to-circuit-site',
    asks: 'learner-question.vpn-branches-to-circuit-site.asks',
    choices: [
      {
        option: 'expressroute-vpn-failover',
        because: 'learner-question.vpn-branches-to-circuit-site.expressroute-vpn-failover',
      },
      {
        option: 'expressroute-global-reach',
        because: 'learner-question.vpn-branches-to-circuit-site.expressroute-global-reach',
      },
      { option: 'gateway-transit', because: 'learner-question.vpn-branches-to-circuit-site.gateway-transit' },
      { option: 'route-server', right: true, because: 'learner-question.vpn-branches-to-circuit-site.route-server' },
    ],
    sources: ['RSV', 'RSF', 'ERGR', 'VPNFAQ'],
  },

  // Site-to-site, point-to-site, Bastion
  {
    id: 'contractor-needs-a-desktop',
    asks: 'learner-question.contractor-needs-a-desktop.asks',
    choices: [
      { option: 'bastion', right: true, because: 'learner-question.contractor-needs-a-desktop.bastion' },
      { option: 'p2s-vpn', because: 'learner-question.contractor-needs-a-desktop.p2s-vpn' },
      { option: 's2s-vpn', because: 'learner-question.contractor-needs-a-desktop.s2s-vpn' },
      { option: 'public-load-balancer', because: 'learner-question.contractor-needs-a-desktop.public-load-balancer' },
    ],
    sources: ['DG-ADM', 'BASP', 'BAS', 'P2S'],
  },
  {
    id: 'developers-on-the-road',
    asks: 'learner-question.developers-on-the-road.asks',
    choices: [
      { option: 'bastion', because: 'learner-question.developers-on-the-road.bastion' },
      { option: 's2s-vpn', because: 'learner-question.developers-on-the-road.s2s-vpn' },
      { option: 'p2s-vpn', right: true, because: 'learner-question.developers-on-the-road.p2s-vpn' },
      { option: 'service-firewall', because: 'learner-question.developers-on-the-road.service-firewall' },
    ],
    sources: ['P2S', 'DG-ADM', 'DG-PAAS'],
  },
  {
    id: 'warehouse-with-printers',
    asks: 'learner-question.warehouse-with-printers.asks',
    choices: [
      { option: 'p2s-vpn', because: 'learner-question.warehouse-with-printers.p2s-vpn' },
      { option: 's2s-vpn', right: true, because: 'learner-question.warehouse-with-printers.s2s-vpn' },
      { option: 'bastion', because: 'learner-question.warehouse-with-printers.bastion' },
      { option: 'vnet-integration', because: 'learner-question.warehouse-with-printers.vnet-integration' },
    ],
    sources: ['VPNDES', 'DG-HYB', 'P2S', 'BAS'],
  },

  // NAT gateway, load balancer, firewall on the way out
  {
    id: 'many-calls-to-one-partner',
    asks: 'learner-question.many-calls-to-one-partner.asks',
    choices: [
      { option: 'public-load-balancer', because: 'learner-question.many-calls-to-one-partner.public-load-balancer' },
      { option: 'nat-gateway', right: true, because: 'learner-question.many-calls-to-one-partner.nat-gateway' },
      { option: 'private-endpoint', because: 'learner-question.many-calls-to-one-partner.private-endpoint' },
      { option: 'service-endpoint', because: 'learner-question.many-calls-to-one-partner.service-endpoint' },
    ],
    sources: ['NAT', 'LBOUT', 'DG-OUT', 'SE'],
  },
  {
    id: 'only-listed-names-outbound',
    asks: 'learner-question.only-listed-names-outbound.asks',
    choices: [
      { option: 'nat-gateway', because: 'learner-question.only-listed-names-outbound.nat-gateway' },
      { option: 'public-load-balancer', because: 'learner-question.only-listed-names-outbound.public-load-balancer' },
      {
        option: 'hub-spoke-firewall',
        right: true,
        because: 'learner-question.only-listed-names-outbound.hub-spoke-firewall',
      },
      {
        option: 'network-security-perimeter',
        because: 'learner-question.only-listed-names-outbound.network-security-perimeter',
      },
    ],
    sources: ['DG-OUT', 'DG-HS', 'NSP', 'NAT'],
  },
  {
    id: 'updates-behind-an-internal-balancer',
    asks: 'learner-question.updates-behind-an-internal-balancer.asks',
    choices: [
      {
        option: 'internal-load-balancer',
        because: 'learner-question.updates-behind-an-internal-balancer.internal-load-balancer',
      },
      {
        option: 'nat-gateway',
        right: true,
        because: 'learner-question.updates-behind-an-internal-balancer.nat-gateway',
      },
      { option: 'bastion', because: 'learner-question.updates-behind-an-internal-balancer.bastion' },
      { option: 'traffic-manager', because: 'learner-question.updates-behind-an-internal-balancer.traffic-manager' },
    ],
    sources: ['DOA', 'NAT', 'LBOUT', 'DG-OUT'],
  },

  // VNet integration, private endpoint
  {
    id: 'web-app-calls-a-private-vm',
    asks: 'learner-question.web-app-calls-a-private-vm.asks',
    choices: [
      { option: 'private-endpoint', because: 'learner-question.web-app-calls-a-private-vm.private-endpoint' },
      { option: 'service-endpoint', because: 'learner-question.web-app-calls-a-private-vm.service-endpoint' },
      {
        option: 'vnet-integration',
        right: true,
        because: 'learner-question.web-app-calls-a-private-vm.vnet-integration',
      },
      { option: 'bastion', because: 'learner-question.web-app-calls-a-private-vm.bastion' },
    ],
    sources: ['ASVI', 'ASPE', 'SE', 'BAS'],
  },
  {
    id: 'web-app-for-insiders-only',
    asks: 'learner-question.web-app-for-insiders-only.asks',
    choices: [
      {
        option: 'private-endpoint',
        right: true,
        because: 'learner-question.web-app-for-insiders-only.private-endpoint',
      },
      { option: 'vnet-integration', because: 'learner-question.web-app-for-insiders-only.vnet-integration' },
      { option: 'service-firewall', because: 'learner-question.web-app-for-insiders-only.service-firewall' },
      { option: 'service-endpoint', because: 'learner-question.web-app-for-insiders-only.service-endpoint' },
    ],
    sources: ['ASPE', 'ASVI', 'SE', 'DG-PAAS'],
  },
  {
    id: 'app-and-vm-in-two-regions',
    asks: 'learner-question.app-and-vm-in-two-regions.asks',
    choices: [
      { option: 'vnet-integration', because: 'learner-question.app-and-vm-in-two-regions.vnet-integration' },
      {
        option: 'vnet-peering-global',
        right: true,
        because: 'learner-question.app-and-vm-in-two-regions.vnet-peering-global',
      },
      { option: 'private-endpoint', because: 'learner-question.app-and-vm-in-two-regions.private-endpoint' },
    ],
    sources: ['ASVI', 'FNNET', 'PEER'],
  },

  // The family of ExpressRoute
  {
    id: 'sixty-gigabits-into-azure',
    asks: 'learner-question.sixty-gigabits-into-azure.asks',
    choices: [
      { option: 'expressroute', because: 'learner-question.sixty-gigabits-into-azure.expressroute' },
      { option: 's2s-vpn', because: 'learner-question.sixty-gigabits-into-azure.s2s-vpn' },
      { option: 'expressroute-fastpath', because: 'learner-question.sixty-gigabits-into-azure.expressroute-fastpath' },
      {
        option: 'expressroute-direct',
        right: true,
        because: 'learner-question.sixty-gigabits-into-azure.expressroute-direct',
      },
    ],
    sources: ['ERD', 'ERENC', 'VGLIM', 'ERFP'],
  },
  {
    id: 'two-offices-with-circuits',
    asks: 'learner-question.two-offices-with-circuits.asks',
    choices: [
      { option: 'route-server', because: 'learner-question.two-offices-with-circuits.route-server' },
      {
        option: 'expressroute-global-reach',
        right: true,
        because: 'learner-question.two-offices-with-circuits.expressroute-global-reach',
      },
      { option: 'vnet-peering-global', because: 'learner-question.two-offices-with-circuits.vnet-peering-global' },
      { option: 'gateway-transit', because: 'learner-question.two-offices-with-circuits.gateway-transit' },
    ],
    sources: ['ERGR', 'RSV', 'PEER', 'GWT'],
  },
  {
    id: 'backup-that-may-be-slow',
    asks: 'learner-question.backup-that-may-be-slow.asks',
    choices: [
      {
        option: 'expressroute-vpn-failover',
        right: true,
        because: 'learner-question.backup-that-may-be-slow.expressroute-vpn-failover',
      },
      { option: 'expressroute-direct', because: 'learner-question.backup-that-may-be-slow.expressroute-direct' },
      { option: 'p2s-vpn', because: 'learner-question.backup-that-may-be-slow.p2s-vpn' },
      {
        option: 'expressroute-global-reach',
        because: 'learner-question.backup-that-may-be-slow.expressroute-global-reach',
      },
    ],
    sources: ['ERCO', 'ERRES', 'ERD', 'ERGR'],
  },
  {
    id: 'backup-for-mission-critical',
    asks: 'learner-question.backup-for-mission-critical.asks',
    choices: [
      {
        option: 'expressroute-vpn-failover',
        because: 'learner-question.backup-for-mission-critical.expressroute-vpn-failover',
      },
      {
        option: 'expressroute-fastpath',
        because: 'learner-question.backup-for-mission-critical.expressroute-fastpath',
      },
      { option: 'expressroute', right: true, because: 'learner-question.backup-for-mission-critical.expressroute' },
      {
        option: 'expressroute-encrypted',
        because: 'learner-question.backup-for-mission-critical.expressroute-encrypted',
      },
    ],
    sources: ['ERRES', 'ERCO', 'ERFP', 'ERENC'],
  },
  {
    id: 'encrypt-a-provider-circuit',
    asks: 'learner-question.encrypt-a-provider-circuit.asks',
    choices: [
      { option: 'expressroute-direct', because: 'learner-question.encrypt-a-provider-circuit.expressroute-direct' },
      {
        option: 'expressroute-encrypted',
        right: true,
        because: 'learner-question.encrypt-a-provider-circuit.expressroute-encrypted',
      },
      { option: 'vnet-encryption', because: 'learner-question.encrypt-a-provider-circuit.vnet-encryption' },
      { option: 's2s-vpn', because: 'learner-question.encrypt-a-provider-circuit.s2s-vpn' },
    ],
    sources: ['ERENC', 'VPNPP', 'VENC', 'ERD'],
  },
  {
    id: 'gateway-is-the-bottleneck',
    asks: 'learner-question.gateway-is-the-bottleneck.asks',
    choices: [
      { option: 'expressroute-direct', because: 'learner-question.gateway-is-the-bottleneck.expressroute-direct' },
      {
        option: 'expressroute-fastpath',
        right: true,
        because: 'learner-question.gateway-is-the-bottleneck.expressroute-fastpath',
      },
      { option: 'route-server', because: 'learner-question.gateway-is-the-bottleneck.route-server' },
      { option: 'vnet-to-vnet-vpn', because: 'learner-question.gateway-is-the-bottleneck.vnet-to-vnet-vpn' },
    ],
    sources: ['ERFP', 'ERGW', 'RS'],
  },

  // Names
  {
    id: 'datacenter-resolves-private-names',
    asks: 'learner-question.datacenter-resolves-private-names.asks',
    choices: [
      { option: 'private-dns-zone', because: 'learner-question.datacenter-resolves-private-names.private-dns-zone' },
      {
        option: 'dns-private-resolver',
        right: true,
        because: 'learner-question.datacenter-resolves-private-names.dns-private-resolver',
      },
      { option: 'traffic-manager', because: 'learner-question.datacenter-resolves-private-names.traffic-manager' },
      { option: 'service-endpoint', because: 'learner-question.datacenter-resolves-private-names.service-endpoint' },
    ],
    sources: ['PEDI', 'PRES', 'DG-DNS', 'SE'],
  },
  {
    id: 'names-across-peered-vnets',
    asks: 'learner-question.names-across-peered-vnets.asks',
    choices: [
      { option: 'vnet-peering-regional', because: 'learner-question.names-across-peered-vnets.vnet-peering-regional' },
      { option: 'dns-private-resolver', because: 'learner-question.names-across-peered-vnets.dns-private-resolver' },
      {
        option: 'private-dns-zone',
        right: true,
        because: 'learner-question.names-across-peered-vnets.private-dns-zone',
      },
    ],
    sources: ['PDNS', 'NRES', 'KN-AUTO', 'PRES'],
  },
  {
    id: 'azure-asks-for-corporate-names',
    asks: 'learner-question.azure-asks-for-corporate-names.asks',
    choices: [
      { option: 'private-dns-zone', because: 'learner-question.azure-asks-for-corporate-names.private-dns-zone' },
      {
        option: 'dns-private-resolver',
        right: true,
        because: 'learner-question.azure-asks-for-corporate-names.dns-private-resolver',
      },
      { option: 'gateway-transit', because: 'learner-question.azure-asks-for-corporate-names.gateway-transit' },
    ],
    sources: ['PRES', 'PDRES', 'DG-DNS', 'GWT'],
  },

  // Private Link service, overlapping ranges, encryption between VMs
  {
    id: 'customers-with-our-ranges',
    asks: 'learner-question.customers-with-our-ranges.asks',
    choices: [
      { option: 'vnet-peering-regional', because: 'learner-question.customers-with-our-ranges.vnet-peering-regional' },
      { option: 's2s-vpn', because: 'learner-question.customers-with-our-ranges.s2s-vpn' },
      {
        option: 'private-link-service',
        right: true,
        because: 'learner-question.customers-with-our-ranges.private-link-service',
      },
      { option: 'service-endpoint', because: 'learner-question.customers-with-our-ranges.service-endpoint' },
    ],
    sources: ['PLS', 'VFAQ', 'DG-PAAS', 'SE'],
  },
  {
    id: 'overlap-and-both-sides-call',
    asks: 'learner-question.overlap-and-both-sides-call.asks',
    choices: [
      {
        option: 'vnet-peering-regional',
        because: 'learner-question.overlap-and-both-sides-call.vnet-peering-regional',
      },
      { option: 'vnet-to-vnet-vpn', because: 'learner-question.overlap-and-both-sides-call.vnet-to-vnet-vpn' },
      { option: 'private-link-service', because: 'learner-question.overlap-and-both-sides-call.private-link-service' },
      {
        option: 'redesign-addresses',
        right: true,
        because: 'learner-question.overlap-and-both-sides-call.redesign-addresses',
      },
    ],
    sources: ['VFAQ', 'VPNNAT', 'PLS', 'MPEER'],
  },
  {
    id: 'only-some-subnets-overlap',
    asks: 'learner-question.only-some-subnets-overlap.asks',
    choices: [
      { option: 'vnet-peering-regional', because: 'learner-question.only-some-subnets-overlap.vnet-peering-regional' },
      { option: 'subnet-peering', right: true, because: 'learner-question.only-some-subnets-overlap.subnet-peering' },
      { option: 'avnm-hub-spoke', because: 'learner-question.only-some-subnets-overlap.avnm-hub-spoke' },
    ],
    sources: ['SUBP', 'VFAQ', 'AVNMC'],
  },
  {
    id: 'encrypt-between-vms',
    asks: 'learner-question.encrypt-between-vms.asks',
    choices: [
      { option: 'vnet-to-vnet-vpn', because: 'learner-question.encrypt-between-vms.vnet-to-vnet-vpn' },
      { option: 'expressroute-encrypted', because: 'learner-question.encrypt-between-vms.expressroute-encrypted' },
      { option: 'vnet-encryption', right: true, because: 'learner-question.encrypt-between-vms.vnet-encryption' },
    ],
    sources: ['VENC', 'AC-PEER', 'ERENC'],
  },
  {
    id: 'one-service-for-a-partner-tenant',
    asks: 'learner-question.one-service-for-a-partner-tenant.asks',
    choices: [
      {
        option: 'private-link-service',
        right: true,
        because: 'learner-question.one-service-for-a-partner-tenant.private-link-service',
      },
      {
        option: 'vnet-peering-global',
        because: 'learner-question.one-service-for-a-partner-tenant.vnet-peering-global',
      },
      {
        option: 'public-load-balancer',
        because: 'learner-question.one-service-for-a-partner-tenant.public-load-balancer',
      },
      {
        option: 'internal-load-balancer',
        because: 'learner-question.one-service-for-a-partner-tenant.internal-load-balancer',
      },
    ],
    sources: ['PLS', 'PEER', 'LBSKU', 'DG-PAAS'],
  },
];
