import type { StandingAttribute } from '../../decision/case/standing-attributes.data.ts';
import type { StandingKind } from '../../decision/case/stands.ts';
import { type AttributeId, attributeKinds } from './attribute-kinds.data.ts';
import { attributes as de } from './de/attributes.data.ts';
import { attributes as en } from './en/attributes.data.ts';
import { attributes as es } from './es/attributes.data.ts';
import { attributes as fr } from './fr/attributes.data.ts';
import { attributes as ja } from './ja/attributes.data.ts';
import { attributes as pt } from './pt/attributes.data.ts';

/** A value that an attribute takes, and of which kinds of things that is told. */
export interface AttributeKind {
  readonly kinds: readonly StandingKind[];
  readonly attribute: StandingAttribute;
  /** `$1` is what the expression caught. */
  readonly value: string | boolean;
  /** Whether the whole sentence tells it, or only the few words around the thing. */
  readonly reach: 'near' | 'sentence';
  /** How every language writes it: protocols, prefixes, addresses. */
  readonly notation?: RegExp;
}

/** What one language says of things, over folded words. */
export interface AttributePack {
  readonly said: Readonly<Partial<Record<AttributeId, RegExp>>>;
  /** What a private DNS zone is linked to; the first group catches it. */
  readonly linkedTo?: RegExp;
}

/** A value of an attribute, with the expressions that tell it, tried in order. */
export interface AttributeRow extends AttributeKind {
  readonly expressions: readonly RegExp[];
}

const packs: readonly AttributePack[] = [en, de, fr, es, pt, ja];
const isGiven = (expression: RegExp | undefined): expression is RegExp => expression !== undefined;
const isId = (id: string): id is AttributeId => Object.hasOwn(attributeKinds, id);

/** What the words around a thing tell of it, in every language. */
export const attributeRows: readonly AttributeRow[] = Object.keys(attributeKinds)
  .filter(isId)
  .map(id => {
    const kind: AttributeKind = attributeKinds[id];
    return { ...kind, expressions: [kind.notation, ...packs.map(({ said }) => said[id])].filter(isGiven) };
  });

/** What a private DNS zone is linked to, caught by the first group. */
export const linkedTo: readonly RegExp[] = packs.map(pack => pack.linkedTo).filter(isGiven);
