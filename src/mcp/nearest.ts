/** Ids that are offered in the place of one that is unknown. */
const mostOffered = 5;

/** How alike two texts must be, 0 to 1, for one to be offered in the place of the other. */
const alike = 0.35;

const plain = (text: string): string => ` ${text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')} `;

function pairsOf(text: string): ReadonlySet<string> {
  const letters = plain(text);
  return new Set(Array.from({ length: letters.length - 1 }, (_, place) => letters.slice(place, place + 2)));
}

/** Share of the pairs of letters that two texts have in common, 0 to 1 (Sørensen–Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter(pair => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}

/** The ids that are written most like a text, the closest first; none where nothing comes near. */
export function nearest(text: string, ids: readonly string[]): readonly string[] {
  const pairs = pairsOf(text);
  return ids
    .map(id => ({ id, share: likeness(pairs, pairsOf(id)) }))
    .filter(({ share }) => share >= alike)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostOffered)
    .map(({ id }) => id);
}
