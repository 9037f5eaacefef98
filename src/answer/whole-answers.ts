import { isWordId, say } from '../content/index.ts';
import type { Ask, SubjectId } from '../decision/case/ask.ts';
import type { Standing } from '../decision/case/stands.ts';

type Locale = string | undefined;

const told = ['name', 'sku', 'in', 'of', 'count', 'state', 'range'] as const;

/** One thing that stands, in words: "VPN gateway (VpnGw1AZ, hub)". */
export function standingTitle(locale: Locale, one: Standing): string {
  const name = say(locale, `standing.${one.kind}`);
  const details = told.flatMap(attribute => {
    const value = one[attribute];
    if (value === undefined || typeof value === 'boolean') return [];
    return [Array.isArray(value) ? value.join(', ') : String(value)];
  });
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

/** The name of an option or a part of a network. */
export function subjectTitle(locale: Locale, subject: SubjectId): string {
  const id = [`option.${subject}`, `part.${subject}`].find(isWordId);
  return id === undefined ? subject : say(locale, id);
}

/** A question in words: what kind it is, and about what. */
export function askTitle(locale: Locale, { kind, about }: Ask): string {
  const title = say(locale, `ask-kind.${kind}`);
  return about.length === 0 ? title : `${title}: ${about.map(one => subjectTitle(locale, one)).join(', ')}`;
}
