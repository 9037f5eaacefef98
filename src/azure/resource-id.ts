/** A resource id of Azure, taken apart. */
export interface ResourceId {
  readonly subscription: string;
  readonly group: string;
  /**
   * Provider and types, such as `Microsoft.Network/virtualNetworks/subnets`, in the letters in which they were written.
   */
  readonly type: string;
  /** Names of the resource and of what it belongs to, outermost first. */
  readonly names: readonly string[];
}

/** Units of a resource id that are read: the longest parts that Azure takes fit. */
export const longestResourceId = 600;

const subscription = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Up to 90 letters, digits, hyphens, underscores, dots and parentheses; no dot at the end. */
export const groupName = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u;
/** What the names of network resources are made of, whatever the type. */
export const resourceName = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,79}$/u;

const isWord = (text: string | undefined, word: string): boolean => text?.toLowerCase() === word;

/**
 * Takes `/subscriptions/…/resourceGroups/…/providers/<provider>/<type>/<name>[/<type>/<name>]` apart, its keywords in
 * any letters; undefined for anything else. Source: naming rules for Azure resources (Azure Resource Manager
 * reference).
 */
export function parseResourceId(text: string): ResourceId | undefined {
  if (text.length > longestResourceId) return undefined;
  const [start, subscriptions, id = '', groups, group = '', providers, provider = '', ...rest] = text.split('/');
  if (start !== '' || !isWord(subscriptions, 'subscriptions') || !subscription.test(id)) return undefined;
  if (!isWord(groups, 'resourcegroups') || !groupName.test(group) || !isWord(providers, 'providers')) return undefined;
  const types = rest.filter((_, index) => index % 2 === 0);
  const names = rest.filter((_, index) => index % 2 === 1);
  const whole = names.length > 0 && names.length === types.length;
  if (!whole || !/^[a-z]+(?:\.[a-z]+)+$/i.test(provider) || !types.every(type => /^[a-z]+$/i.test(type)))
    return undefined;
  return names.every(name => resourceName.test(name))
    ? { subscription: id.toLowerCase(), group, type: [provider, ...types].join('/'), names }
    : undefined;
}

const scope = /^\/subscriptions\/[\da-f-]{36}(?:\/resourcegroups\/[^/]+)?$/i;

/** True for the id of a subscription or a resource group: where something is, and no id of a resource. */
export const isScope = (id: string): boolean => scope.test(id);

const idInText = /\/subscriptions\/[\w./()-]{1,600}/gi;

/** What looks like a resource id in a text, without the marks of the sentence around it. */
export function resourceIdsIn(text: string): readonly { readonly id: string; readonly start: number }[] {
  return [...text.matchAll(idInText)].map(match => ({ id: match[0].replace(/[.)/]+$/, ''), start: match.index }));
}

/** The id of what the resource belongs to: the VNet of a subnet; undefined for what stands by itself. */
export function parentOf({ type, names, ...where }: ResourceId): ResourceId | undefined {
  const parent = names.slice(0, -1);
  return parent.length === 0 ? undefined : { ...where, type: type.split('/').slice(0, -1).join('/'), names: parent };
}
