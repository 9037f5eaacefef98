// How questions are told by their words, put together from the packs of the languages.
import type { AskKind } from '../../decision/case/ask.ts';
import { type Criterion, criteria } from '../../decision/case/criteria.ts';
import { ask as de } from './de/ask.data.ts';
import { ask as en } from './en/ask.data.ts';
import { ask as es } from './es/ask.data.ts';
import { anyOf } from './expressions.ts';
import { ask as fr } from './fr/ask.data.ts';
import { ask as ja } from './ja/ask.data.ts';
import { ask as pt } from './pt/ask.data.ts';

/** What a language gives: expressions over folded words. */
export interface AskPack {
  /** What a question wants to know. */
  readonly kinds: Readonly<Partial<Record<AskKind, RegExp>>>;
  /** Somebody says that something does not work. */
  readonly symptom: RegExp;
  /** "This or that". */
  readonly choice: RegExp;
  /** "For this": the case that was told. */
  readonly ofCase?: RegExp;
  /** People and their devices, which tell what VPN is meant. */
  readonly users?: RegExp;
  /** A VPN of a site is meant even where people are spoken of. */
  readonly siteToSite?: RegExp;
  /** More regions than one. */
  readonly severalRegions?: RegExp;
  /** A place outside Azure. */
  readonly onPremises?: RegExp;
  /** What options are compared by. */
  readonly criteria?: Readonly<Partial<Record<Criterion, RegExp>>>;
  /** Two or more things are held side by side. */
  readonly sideBySide?: RegExp;
  /** Somebody learns, as for an exam. */
  readonly learning?: RegExp;
}

/** What a question wants to know, by its words. */
export interface AskRow {
  readonly kind: AskKind;
  readonly pattern: RegExp;
}

const packs: readonly AskPack[] = [en, de, fr, es, pt, ja];

const kinds: readonly AskKind[] = [
  'compare',
  'first-step',
  'limit',
  'why-not-working',
  'review',
  'needed',
  'how',
  'which',
  'can',
];

/**
 * What a question wants to know. Held against the folded words of the main question; the reading whose words come first
 * holds, of two that begin together the one above.
 */
export const askRows: readonly AskRow[] = kinds.map(kind => ({
  kind,
  pattern: anyOf(packs.map(pack => pack.kinds[kind])),
}));

/** Words of somebody who says that something does not work. */
export const symptomPattern = anyOf(packs.map(({ symptom }) => symptom));

/** Words of a choice between two things. */
export const choicePattern = anyOf(packs.map(({ choice }) => choice));

/** Words that point at the case that was told. */
export const ofCasePattern = anyOf(packs.map(({ ofCase }) => ofCase));

/** Words for people and their devices. */
export const userPattern = anyOf(packs.map(({ users }) => users));

/** Words for a VPN between sites. */
export const siteToSitePattern = anyOf(packs.map(({ siteToSite }) => siteToSite));

/** Words for more regions than one. */
export const severalRegionsPattern = anyOf(packs.map(({ severalRegions }) => severalRegions));

/** Words for a place outside Azure. */
export const onPremisesPattern = anyOf(packs.map(({ onPremises }) => onPremises));

/** What options are compared by, by its words. */
export const criterionPatterns: readonly { readonly criterion: Criterion; readonly pattern: RegExp }[] = criteria.map(
  criterion => ({ criterion, pattern: anyOf(packs.map(pack => pack.criteria?.[criterion])) }),
);

/** Words that hold two or more things side by side. */
export const sideBySidePattern = anyOf(packs.map(({ sideBySide }) => sideBySide));

/** Words of somebody who learns. */
export const learningPattern = anyOf(packs.map(({ learning }) => learning));
