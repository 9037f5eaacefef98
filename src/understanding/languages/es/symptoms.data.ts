// What goes wrong, as Spanish speakers describe it, by the likeliest pitfall behind it.
import type { SymptomPack } from '../symptom-rows.ts';

/** Patterns of what does not work. */
export const symptoms: SymptomPack = {
  'pe-dns-zone-missing': ['(dns|nombre|resuelve) ..6 (ip|direccion) publica'],
};
