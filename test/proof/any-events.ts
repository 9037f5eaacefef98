import fc from 'fast-check';
import { type Conversation, freshConversation } from '../../dialogs/memory/conversation.ts';
import type { ConversationEvent, EventKind } from '../../dialogs/memory/events.ts';
import { reduce } from '../../dialogs/memory/reduce.ts';
import { questions } from '../../dialogs/questions.ts';
import { fields } from '../../src/decision/case/requirements.ts';
import { anyRequirements } from '../support/any-requirements.ts';
import { deepFrozen } from '../support/deep-frozen.ts';

const id = fc.constantFrom(...questions.map(question => question.id), 'form', 'summary', 'review');
const among = fc.array(fc.constantFrom('eastus', 'vm', 'nothing', 'unknown'), { maxLength: 3 });
const readings = fc.option(among, { nil: undefined });
const question = fc
  .record({ id, readings })
  .map(({ id, readings }) => (readings === undefined ? { id } : { id, among: readings }));
const wanted = fc.array(question, { maxLength: 6 });
const requirements = anyRequirements.filter(answers => Object.keys(answers).length > 0);
const few = requirements.map(answers => Object.fromEntries(Object.entries(answers).slice(0, 4)));
const illegal = fc.constantFrom({ sourceRegion: 'atlantis' }, { hybrid: 7 }, { sourceRegion: null });
const patch = fc.oneof({ weight: 4, arbitrary: few }, { weight: 2, arbitrary: requirements }, illegal);
const volunteered = fc.subarray([...fields], { maxLength: 4 });
const asked = fc.option(fc.record({ id, card: fc.constant('card-1'), misses: fc.nat(3) }), { nil: undefined });
const target = fc.oneof(
  fc.record({ resourceType: fc.constantFrom('vm', 'storage-blob', 'key-vault', 'aks') }),
  fc.constant({ resourceType: 'sql-database', targetRegion: 'westeurope' } as const),
);
const targets = fc.array(target, { maxLength: 9 });
const locale = fc.constantFrom('en', 'de-DE');

const differing = fc.array(fc.record({ rules: few, model: few }), { maxLength: 5 });

const message = fc.constantFrom('m-1', 'm-2', 'm-3');
const before = requirements.map((answers): Conversation => ({ ...freshConversation(), requirements: answers }));

/** Any event of each kind. */
const anyOf: { readonly [Kind in EventKind]: fc.Arbitrary<ConversationEvent<Kind>> } = {
  'language-heard': fc.record({
    kind: fc.constant('language-heard'),
    locale,
    by: fc.constantFrom('client', 'words', 'wish'),
    chosen: fc.boolean(),
  }),
  'way-back-told': fc.constant({ kind: 'way-back-told' }),
  welcomed: fc.constant({ kind: 'welcomed' }),
  'answers-given': fc.record({ kind: fc.constant('answers-given'), patch, volunteered }),
  'targets-named': fc.record({ kind: fc.constant('targets-named'), targets }),
  'target-taken-up': target.map(target => ({ kind: 'target-taken-up', target })),
  'question-heard': fc.subarray(['move-peered-vnet', 'gone-point']).map(near => ({ kind: 'question-heard', near })),
  'read-by-two': fc.record({
    kind: fc.constant('read-by-two'),
    version: fc.constant('v1'),
    single: volunteered,
    differing,
  }),
  'readings-left': differing.map(differing => ({ kind: 'readings-left', differing })),
  'reader-told': fc.constant({ kind: 'reader-told', where: 'model.example' }),
  'reader-switched': fc.boolean().map(reads => ({ kind: 'reader-switched', reads })),
  'message-read': fc.record({ kind: fc.constant('message-read'), id: message, digest: message, before }),
  'message-taken-back': message.map(id => ({ kind: 'message-taken-back', id })),
  'edit-read': fc.record({ kind: fc.constant('edit-read'), id: message, before }),
  'started-over': fc.constant({ kind: 'started-over' }),
  undone: fc.constant({ kind: 'undone' }),
  'question-asked': fc.record({ kind: fc.constant('question-asked'), id, again: fc.boolean(), among: readings }),
  'question-missed': readings.map(likely => ({ kind: 'question-missed', likely })),
  'readings-offered': among.map(among => ({ kind: 'readings-offered', among })),
  'readings-refused': fc.constant({ kind: 'readings-refused' }),
  'question-dropped': fc.constant({ kind: 'question-dropped' }),
  'question-recalled': fc.record({ kind: fc.constant('question-recalled'), id, among: readings }),
  'question-resumed': asked.map(asked => ({ kind: 'question-resumed', asked })),
  'questions-wanted': wanted.map(questions => ({ kind: 'questions-wanted', questions })),
  'question-left-open': question.map(question => ({ kind: 'question-left-open', question })),
  'form-read': fc.record({ kind: fc.constant('form-read'), unread: fc.boolean(), wanted }),
  'wanted-taken-up': fc.constant({ kind: 'wanted-taken-up' }),
  'change-cancelled': fc.constant({ kind: 'change-cancelled' }),
  paused: fc.constant({ kind: 'paused' }),
  continued: fc.constant({ kind: 'continued' }),
  'volume-named': fc.integer({ min: 1, max: 9_999 }).map(gigabytes => ({ kind: 'volume-named', gigabytes })),
  'summary-confirmed': fc.constant({ kind: 'summary-confirmed' }),
  'confirmation-withdrawn': fc.constant({ kind: 'confirmation-withdrawn' }),
  'answer-shown': fc.subarray(['bandwidth', 'latency']).map(left => ({ kind: 'answer-shown', left })),
  'learner-question-put': fc.constantFrom('one', 'two').map(id => ({ kind: 'learner-question-put' as const, id })),
  'answer-rated': fc.record({
    kind: fc.constant('answer-rated'),
    row: fc.nat(3),
    of: fc.constantFrom('a', 'b'),
    useful: fc.boolean(),
  }),
  'reason-wanted': fc.constant({ kind: 'reason-wanted' }),
  'reason-closed': fc.constant({ kind: 'reason-closed' }),
  'answer-wanted-again': fc.constant({ kind: 'answer-wanted-again' }),
};

/** Any event that may change answers. */
export const anyAnswering: fc.Arbitrary<ConversationEvent> = fc.oneof(
  { weight: 3, arbitrary: anyOf['answers-given'] },
  { weight: 1, arbitrary: anyOf['started-over'] },
  { weight: 1, arbitrary: anyOf.undone },
  { weight: 1, arbitrary: anyOf['target-taken-up'] },
);

/** Any event; every second one may change answers. */
export const anyEvent: fc.Arbitrary<ConversationEvent> = fc.oneof(anyAnswering, fc.oneof(...Object.values(anyOf)));

/** Any conversation that events can lead to, deeply frozen. */
export const anyConversation: fc.Arbitrary<Conversation> = fc
  .array(anyEvent, { maxLength: 12 })
  .map(events =>
    events.reduce((conversation, event) => deepFrozen(reduce(conversation, event)), deepFrozen(freshConversation())),
  );
