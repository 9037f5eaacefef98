// German: what the words around a thing tell of it.
import type { AttributePack } from '../attribute-rows.ts';

/** What is said of things that stand. */
export const attributes: AttributePack = {
  said: {
    'in.vhub': /\b(in|im) (dem )?(virtual hub|vhub|vwan hub|virtual wan hub|secured hub|secured virtual hub)\b/,
    'in.hub': /\b(in|im) (dem |unserem )?hubs?\b|\bhub (vnet |virtual network |network )?(10|172|192)?[\d./ ]{0,18}mit/,
    'in.spoke': /\b(in|im) einem spokes?\b/,
    'in.hub-that-holds-it': /\bhub( vnet| virtual network)?( \(?[\w./]+\)?)? mit/,
    'peering.state.initiated': /\binitiiert\b/,
    'peering.scope.global': /\bglobale[nmrs]?\b/,
    'vpn-gateway.bgp.off': /\bohne bgp\b/,
    'vpn-gateway.bgp.on': /\bmit bgp\b/,
    'vpn-gateway.mode.active-active': /\baktiv aktiv\b/,
    'vpn-gateway.mode.active-standby': /\baktiv passiv\b/,
    'load-balancer.scheme.internal': /\b(interner|internen|interne)\b/,
    'load-balancer.scheme.public': /\boffentlich\w*\b/,
    'circuit.peerings.private': /\bprivates peering\b/,
    'endpoint.slot.production': /\bproduktions ?slot\b/,
    'p2s.auth.certificate': /\bzertifikate?n?\b/,
    'vnet-to-vnet.state.connected': /\b(seit jahren|laufen|hangen)\b/,
  },
};
