import { isScope, parseResourceId, resourceIdsIn } from '../../../azure/resource-id.ts';
import { kindOfResource } from '../../../decision/case/kind-of-resource.ts';
import { provider } from '../../../decision/case/standing-id.ts';

/** A resource id in a text that names nothing to build on. */
export interface RefusedId {
  readonly id: string;
  /** The type that it has, where it is whole: one that no network is built on; null: it is not whole. */
  readonly type: string | null;
  readonly start: number;
  readonly end: number;
}

/** True where a tool wrote it, as the messages of failures do. */
const isQuoted = (text: string, start: number): boolean => /['"`]/.test(text.charAt(start - 1));

/** Ids of networks that are cut, mistyped, or of a type that nothing is built on, in the order of the text. */
export function refusedIds(text: string): readonly RefusedId[] {
  return resourceIdsIn(text).flatMap(({ id, start }): readonly RefusedId[] => {
    if (isScope(id) || isQuoted(text, start)) return [];
    const at = { id, start, end: start + id.length };
    const parsed = parseResourceId(id);
    if (parsed === undefined) return [{ ...at, type: null }];
    const isOfNetworks = parsed.type.toLowerCase().startsWith(`${provider.toLowerCase()}/`);
    return isOfNetworks && kindOfResource(parsed) === undefined ? [{ ...at, type: parsed.type }] : [];
  });
}
