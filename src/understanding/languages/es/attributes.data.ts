// Spanish: what the words around a thing tell of it.
import type { AttributePack } from '../attribute-rows.ts';

/** What is said of things that stand. */
export const attributes: AttributePack = {
  said: {
    'in.vhub': /\ben (el )?(virtual hub|vhub|vwan hub|virtual wan hub|secured hub|secured virtual hub)\b/,
    'in.hub': /\ben (el |nuestro )?hubs?\b|\bhub (vnet |virtual network |network )?(10|172|192)?[\d./ ]{0,18}con/,
    'in.spoke': /\ben un spokes?\b/,
    'in.hub-that-holds-it': /\bhub( vnet| virtual network)?( \(?[\w./]+\)?)? con/,
    'vpn-gateway.bgp.off': /\bsin bgp\b/,
    'vpn-gateway.bgp.on': /\bcon bgp\b/,
    'vpn-gateway.mode.active-active': /\bactivo activo\b/,
    'load-balancer.sku.Basic': /\bbasico\b/,
    'load-balancer.scheme.internal': /\binterno\b/,
    'load-balancer.scheme.public': /\bpublico\b/,
    'circuit.peerings.private': /\bpeering privado\b/,
    'circuit.peerings.microsoft': /\bpeering microsoft\b/,
    'p2s.auth.certificate': /\bcertificados?\b/,
    'service.publicAccess.disabled': /\bacceso publico deshabilitado\b/,
  },
};
