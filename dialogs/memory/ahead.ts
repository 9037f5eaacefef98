import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Conversation } from './conversation.ts';

/** Another target of the same wish: what it is, and where that was said of it alone. */
export type Target = NonNullable<Conversation['ahead']>[number];

/** The targets that still come, without the one that is talked about now. */
export function stillAhead(
  ahead: readonly Target[] | undefined,
  { resourceType }: Requirements,
): Pick<Conversation, 'ahead'> {
  return ahead === undefined ? {} : { ahead: ahead.filter(target => target.resourceType !== resourceType) };
}

/** The same where one of them was put before the one talked about so far, which then waits in its place. */
export function exchanged(
  { ahead, answered, requirements: { resourceType, targetRegion } }: Conversation,
  now: Requirements,
): Pick<Conversation, 'ahead'> {
  if (ahead === undefined) return {};
  const isDone = answered !== undefined || resourceType === undefined || resourceType === now.resourceType;
  const waiting: Target = { resourceType, ...(targetRegion === undefined ? {} : { targetRegion }) };
  return stillAhead(isDone ? ahead : ahead.map(one => (one.resourceType === now.resourceType ? waiting : one)), now);
}

/** Both lists of targets as one, each type once. */
export function united(one: readonly Target[] = [], other: readonly Target[] = []): readonly Target[] {
  const all = [...one, ...other];
  return all.filter(({ resourceType }, at) => all.findIndex(target => target.resourceType === resourceType) === at);
}
