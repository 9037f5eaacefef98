import type { Field } from '../../src/decision/case/requirements.ts';
import { type Patch, questionFor } from '../questions.ts';
import { stillAhead, united } from './ahead.ts';
import { onAnswers } from './answers.ts';
import { mostAhead } from './conversation.ts';
import type { Reducers } from './events.ts';
import { snapshotOf } from './undo.ts';

/** What was said of one target and its network, and of nothing else: the question about it too. */
const ofTarget: readonly Field[] = [
  ...(questionFor('resourceType')?.clears ?? []),
  'sameVnet',
  'ask',
  'proposed',
  'lbSku',
  'targetBehindBasicLb',
  'peCountPerResource',
];

const letGo: Patch = Object.fromEntries(ofTarget.map(field => [field, null]));

/**
 * The further targets of one wish: each has its turn, and keeps the places, what takes part outside and what stands.
 */
export const onTargets: Reducers<'targets-named' | 'target-taken-up'> = {
  'targets-named': (conversation, { targets }) => ({
    ...conversation,
    ...stillAhead(united(conversation.ahead, targets).slice(0, mostAhead), conversation.requirements),
  }),
  'target-taken-up': (conversation, { target }) => {
    const volunteered: readonly Field[] =
      target.targetRegion === undefined ? ['resourceType'] : ['resourceType', 'targetRegion'];
    const event = { kind: 'answers-given', patch: { ...letGo, ...target }, volunteered } as const;
    const { ahead, answered: _, ...next } = onAnswers['answers-given'](conversation, event);
    return {
      ...next,
      ...stillAhead(conversation.ahead, next.requirements),
      undo: snapshotOf(conversation),
      wanted: [],
      paused: false,
    };
  },
};
