import { say, type WordId } from '../../content/index.ts';
import type { Identity } from '../../decision/case/standing-id.ts';
import type { NetworkId, Topology } from '../../decision/topology/topology.ts';
import type { Home, Item, Scope } from './model.ts';

const inOrder: readonly NetworkId[] = ['caller', 'target', 'hub', 'remote-hub'];

/** Where the files run: at the first network of the design, where it stands and its group was said. */
export function homeOf({ networks }: Topology): Home {
  const first = inOrder.flatMap(id => networks.find(network => network.id === id) ?? [])[0];
  if (first?.standing !== 'existing' || first.group === undefined) return { group: null, subscription: null };
  return { group: first.group, subscription: first.subscription ?? null };
}

const isSame = (one: string, other: string | null): boolean => one.toLowerCase() === other?.toLowerCase();

/** The scopes of what exists: one parameter for each group and each subscription, named after the first thing in it. */
export class Scopes {
  private readonly groups = new Map<string, Scope['group']>();
  private readonly subscriptions = new Map<string, Scope['group']>();
  private readonly locale: string | undefined;
  private readonly home: Home;

  constructor(locale: string | undefined, home: Home) {
    this.locale = locale;
    this.home = home;
  }

  private held(
    held: Map<string, Scope['group']>,
    key: string,
    value: string,
    id: string,
    word: WordId,
    thing: string,
  ): Scope['group'] {
    const found = held.get(key.toLowerCase());
    if (found !== undefined) return found;
    const made = { id, about: say(this.locale, word, { thing }), type: 'text', value } as const;
    held.set(key.toLowerCase(), made);
    return made;
  }

  /**
   * The scope of something that exists; undefined where the files run there, or nobody said where it is. `nameId`: the
   * parameter of its name.
   */
  of({ group, subscription, name = '' }: Identity, nameId: string): Scope | undefined {
    const { home } = this;
    if (group === undefined) return undefined;
    const elsewhere = subscription !== undefined && !isSame(subscription, home.subscription);
    if (!elsewhere && isSame(group, home.group)) return undefined;
    const base = nameId.replace(/Name$/, '');
    const where = elsewhere ? subscription : '';
    return {
      group: this.held(this.groups, `${where}/${group}`, group, `${base}Group`, 'take.param.group-of', name),
      subscription: elsewhere
        ? this.held(
            this.subscriptions,
            subscription,
            subscription,
            `${base}Subscription`,
            'take.param.subscription-of',
            name,
          )
        : null,
    };
  }
}

/** Items put where what they belong to is. */
export const inScope = (scope: Scope | undefined, items: readonly Item[]): readonly Item[] =>
  scope === undefined ? items : items.map(item => ({ ...item, scope: item.scope ?? scope }));

/** True where two items are in one group. */
export const isOneScope = (one: Scope | undefined, other: Scope | undefined): boolean =>
  one?.group.id === other?.group.id;
