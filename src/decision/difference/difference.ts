import { sentence } from '../../content/sentence.ts';
import type { ChangeRow } from '../../knowledge/entry.ts';
import { type OptionId, optionIds } from '../../options/options.ts';
import { carries, type Standing, standingKindIds, standingKindOf } from '../case/stands.ts';
import { compile } from '../decide/compile-condition.ts';
import type { Case } from '../decide/condition.ts';
import type { Change } from '../recommendation/answer.ts';
import { partsOf } from './part-of.ts';
import { settingRows } from './settings.data.ts';

const settings = settingRows.map(row => ({ row, applies: compile(row.when) }));

const isPlanned = ({ planned }: Standing): boolean => planned === true;

/** True where something that stands already carries the option, or is the part. */
export function isThere(what: string, stands: readonly Standing[]): boolean {
  return stands.some(one => !isPlanned(one) && (carries(one, what) || partsOf(one.kind).some(part => part === what)));
}

/**
 * The design as a difference: each of its options is kept where something that stands carries it, else added; then the
 * settings that a kept part needs.
 */
export function differenceOf(given: Case, design: readonly OptionId[]): readonly Change[] {
  const options = design.map(
    (option): Change => ({
      do: isThere(option, given.stands) ? 'keep' : 'add',
      what: option,
      where: null,
      because: null,
    }),
  );
  const changes = settings
    .filter(({ applies }) => applies(given))
    .map(
      ({ row: { do: what, where, because, ...row } }): Change => ({
        do: what,
        what: row.what,
        where: sentence(where),
        because: sentence(because),
      }),
    );
  return [...options, ...changes];
}

/** What names an option. */
interface Named {
  readonly option: OptionId;
}

/**
 * The design held against what stands; what is in the person's mind and stands beside it is kept, unless something is
 * said against it. Nothing where nothing stands.
 */
export function changesFor(
  { legs, rejected }: { readonly legs: readonly Named[]; readonly rejected: readonly Named[] },
  given: Case,
): readonly Change[] {
  if (given.stands.length === 0) return [];
  const design = legs.map(({ option }) => option);
  const settled = new Set<string>([...design, ...rejected.map(({ option }) => option)]);
  const beside = optionIds.filter(id => given.proposed.has(id) && isThere(id, given.stands) && !settled.has(id));
  return differenceOf({ ...given, design: new Set(design) }, [...design, ...beside]);
}

/** The options that something which stands can carry: of any other nobody can say that it stands. */
const carriable: ReadonlySet<string> = new Set<string>([
  'gateway-transit',
  ...standingKindIds.flatMap(kind => standingKindOf(kind).is),
]);

/** True where it would be kept and is not known to stand; what is said of how it is set is a thing to look at. */
function isUnknown({ do: what, what: part, detail }: ChangeRow, stands: readonly Standing[]): boolean {
  if (what !== 'keep' || stands.length === 0 || !carriable.has(part) || isThere(part, stands)) return false;
  return detail === undefined || isOtherwise(part, stands);
}

/** True where another of the options that such a thing can be stands in its place: a peering of the other scope. */
function isOtherwise(what: string, stands: readonly Standing[]): boolean {
  return stands.some(({ kind }) => standingKindOf(kind).is.some(id => id === what));
}

/**
 * What an answer says to do, held against what stands: nothing that stands is added again, unless one more is meant,
 * and nothing is kept, changed or removed that is not known to be there.
 */
export function changesOf(rows: readonly ChangeRow[], stands: readonly Standing[]): readonly Change[] {
  const meant = rows.filter(row => !isUnknown(row, stands));
  return meant.map(({ do: what, ...row }): Change => {
    const again = what === 'add' && row.another !== true && isThere(row.what, stands);
    return {
      do: again ? 'keep' : what,
      what: row.what,
      where: again || row.detail === undefined ? null : sentence(row.detail),
      because: null,
    };
  });
}
