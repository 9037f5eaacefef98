// French: what the words around a thing tell of it.
import type { AttributePack } from '../attribute-rows.ts';

/** What is said of things that stand. */
export const attributes: AttributePack = {
  said: {
    'in.vhub': /\b(dans|en) (le )?(virtual hub|vhub|vwan hub|virtual wan hub|secured hub|secured virtual hub)\b/,
    'in.hub': /\b(dans|en) (le |notre )?hubs?\b|\bhub (vnet |virtual network |network )?(10|172|192)?[\d./ ]{0,18}avec/,
    'in.spoke': /\b(dans|en) un spokes?\b/,
    'in.hub-that-holds-it': /\bhub( vnet| virtual network)?( \(?[\w./]+\)?)? avec/,
    'peering.scope.global': /\bglobale\b/,
    'vpn-gateway.bgp.off': /\bsans bgp\b/,
    'vpn-gateway.bgp.on': /\bavec bgp\b/,
    'vpn-gateway.mode.active-active': /\bactif actif\b/,
    'load-balancer.scheme.internal': /\binterne\b/,
    'circuit.peerings.private': /\bpeering prive\b/,
    'circuit.peerings.microsoft': /\bpeering microsoft\b/,
    'p2s.auth.certificate': /\bcertificats?\b/,
    'service.publicAccess.disabled': /\bdesactive l ?acces public\b|\bacces public desactive\b/,
  },
};
