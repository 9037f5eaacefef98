// What goes wrong, as German speakers describe it, by the likeliest pitfall behind it.
import type { SymptomPack } from '../symptom-rows.ts';

/** Patterns of what does not work. */
export const symptoms: SymptomPack = {
  'pe-dns-zone-missing': ['(namensauflosung|dns) ..5 (offentliche|public) (ip|adresse)'],
  'peering-not-transitive': ['(spokes) ..4 (konnen|erreichen) ..4 nicht ..3'],
  'default-outbound-gone': ['kein internet ..4 (mehr|vm|vms) ..2'],
};
