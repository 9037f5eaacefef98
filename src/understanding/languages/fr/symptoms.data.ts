// What goes wrong, as French speakers describe it, by the likeliest pitfall behind it.
import type { SymptomPack } from '../symptom-rows.ts';

/** Patterns of what does not work. */
export const symptoms: SymptomPack = {
  'pe-dns-zone-missing': ['(dns|nom|resolution) ..6 (ip|adresse) publique'],
  'peering-not-transitive': ['les spokes ne ..6'],
};
