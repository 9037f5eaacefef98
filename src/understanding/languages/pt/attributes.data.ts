// Portuguese: what the words around a thing tell of it.
import type { AttributePack } from '../attribute-rows.ts';

/** What is said of things that stand. */
export const attributes: AttributePack = {
  said: {
    'in.vhub': /\bno (virtual hub|vhub|vwan hub|virtual wan hub|secured hub|secured virtual hub)\b/,
    'in.hub': /\bno hubs?\b|\bhub (vnet |virtual network |network )?(10|172|192)?[\d./ ]{0,18}com/,
    'in.hub-that-holds-it': /\bhub( vnet| virtual network)?( \(?[\w./]+\)?)? com/,
    'vpn-gateway.bgp.off': /\bsem bgp\b/,
    'load-balancer.sku.Basic': /\bbasico\b/,
    'load-balancer.scheme.internal': /\binterno\b/,
    'load-balancer.scheme.public': /\bpublico\b/,
    'circuit.peerings.private': /\bpeering privado\b/,
    'circuit.peerings.microsoft': /\bpeering microsoft\b/,
    'p2s.auth.certificate': /\bcertificados?\b/,
  },
};
