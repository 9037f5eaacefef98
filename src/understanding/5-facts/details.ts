import type { Field } from '../../decision/case/requirements.ts';
import type { Read } from '../2-entities/entities.ts';
import { covered, finder, strongest, withAddresses } from '../2-entities/find.ts';
import type { Finding } from '../finding.ts';
import { exposureDecoys, exposureRows } from '../languages/exposure-rows.ts';
import type { FactRow } from '../languages/fact-row.ts';
import { detailRows } from '../languages/fact-rows.ts';
import type { Hit } from '../pattern/rules.ts';
import { readDeniedClauses, turnDenied } from './exposure-clause.ts';

const findDetails = finder<FactRow>(detailRows);
const findExposure = finder<FactRow>(exposureRows);
const findDecoys = finder([{ patterns: exposureDecoys }]);

function toFinding(read: Read, hit: Hit<FactRow>): Finding {
  const fuzzy = read.message.tokens.slice(hit.from, hit.to).some(token => token.fuzzy);
  return {
    field: hit.row.field,
    value: hit.row.value,
    from: hit.from,
    to: hit.to,
    fuzzy,
    weight: hit.row.weight ?? 1,
    by: { pattern: hit.pattern },
  };
}

/** Details of the connection that are said in words. */
export function readDetails(read: Read): readonly Finding[] {
  const byField = new Map<Field, Hit<FactRow>[]>();
  for (const hit of findDetails(withAddresses(read))) {
    byField.set(hit.row.field, [...(byField.get(hit.row.field) ?? []), hit]);
  }
  return [...byField.values()].flatMap(hits => strongest(hits).map(hit => toFinding(read, hit)));
}

/** Whether half of a hit or more lies in words that speak of something else. */
function isDecoyed(hit: Hit<FactRow>, decoys: ReadonlySet<number>): boolean {
  let inside = 0;
  for (let at = hit.from; at < hit.to; at += 1) if (decoys.has(at)) inside += 1;
  return inside * 2 >= hit.to - hit.from;
}

/** Who outside may reach the target, where the message says so. */
export function readExposure(read: Read): readonly Finding[] {
  const ground = withAddresses(read);
  const decoys = covered(findDecoys(ground));
  const hits = findExposure(ground).filter(hit => !isDecoyed(hit, decoys));
  const findings = strongest(hits).map(hit => toFinding(read, hit));
  return findings.length > 0 ? turnDenied(read, findings) : readDeniedClauses(read, decoys);
}
