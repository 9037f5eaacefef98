import type { Conversation } from '../../../dialogs/memory/conversation.ts';
import type { ConversationEvent, EventKind } from '../../../dialogs/memory/events.ts';
import { deepFrozen } from '../../support/deep-frozen.ts';

/** A conversation with something in each of its places. */
export const busy: Conversation = deepFrozen({
  version: 1,
  welcomed: false,
  locale: 'en',
  requirements: { sourceRegion: 'eastus', sourceType: 'user-device', hybrid: ['user-devices'], proposed: ['p2s-vpn'] },
  said: ['hybrid'],
  trail: ['sourceRegion', 'sourceType', 'hybrid'],
  asked: { id: 'exposure', card: 'card-4', misses: 1, among: ['none', 'public'], since: 'card-3' },
  wanted: [{ id: 'latency' }, { id: 'form' }],
  confirmed: false,
  paused: true,
  answered: { sourceRegion: 'westus' },
  undo: { requirements: { sourceRegion: 'westus' }, trail: ['sourceRegion'] },
  cards: 4,
});
const { requirements, trail } = busy;
const snapshot = { requirements, trail };
const onCard = { id: 'exposure', card: 'card-4', since: 'card-3' };
const { asked: _, ...calm } = busy;
/** The same with two targets of one wish that wait, and nothing answered yet. */
const { answered: ____, ...open } = busy;
const waiting = [{ resourceType: 'storage-blob' }, { resourceType: 'vm', targetRegion: 'westus' }] as const;
const listing: Conversation = deepFrozen({
  ...open,
  requirements: { ...requirements, resourceType: 'key-vault', existingPrivateEndpoint: 'none' },
  ahead: waiting,
});
const explaining: Conversation = deepFrozen({
  ...busy,
  asked: { id: 'not-useful', card: 'card-5', misses: 0 },
  waits: busy.asked,
});
const { locale: __, undo: ___, ...mute } = busy;
/** The same after a message that named the caller and one that named the region, which another had named first. */
const first = {
  id: 'm-1',
  digest: 'one',
  changed: ['sourceRegion', 'hybrid'],
  was: { sourceRegion: 'westus' },
} as const;
const second = { id: 'm-2', digest: 'two', changed: ['sourceRegion'], was: { sourceRegion: 'northeurope' } } as const;
const told: Conversation = deepFrozen({ ...busy, messages: [first, second] });

/** The same after a message that a model read too, and read in part differently. */
const twoReadings = { rules: { exposure: 'none' }, model: { exposure: 'public' } } as const;
const readTwice: Conversation = deepFrozen({
  ...busy,
  single: { version: 'v1', fields: ['sourceRegion'] },
  differing: [twoReadings],
});

const germanClient: Conversation = deepFrozen({ ...busy, locale: 'de-DE', client: 'de-DE' });
const englishWished: Conversation = deepFrozen({ ...germanClient, locale: 'en', languageBy: 'wish' });

/** The event, what it changes (undefined: gone), and what it happens to where that is not the busy conversation. */
type Row<Kind extends EventKind> = readonly [
  what: string,
  event: ConversationEvent<Kind>,
  changes: { readonly [Key in keyof Conversation]?: Conversation[Key] | undefined },
  before?: Conversation,
];

/** Each event, and all that it changes. */
export const eventTable: { readonly [Kind in EventKind]: readonly Row<Kind>[] } = {
  'language-heard': [
    [
      'of the client holds from now on',
      { kind: 'language-heard', locale: 'de-DE', by: 'client' },
      { locale: 'de-DE', client: 'de-DE' },
    ],
    [
      'of the client is a choice where it was another before',
      { kind: 'language-heard', locale: 'en-GB', by: 'client' },
      { locale: 'en-GB', client: 'en-GB', languageBy: 'wish' },
      germanClient,
    ],
    [
      'of the client changes nothing where it is the same and something else was wished for',
      { kind: 'language-heard', locale: 'de-AT', by: 'client', chosen: true },
      { client: 'de-AT' },
      englishWished,
    ],
    [
      'that was chosen in the client is a wish',
      { kind: 'language-heard', locale: 'de', by: 'client', chosen: true },
      { locale: 'de', client: 'de', languageBy: 'wish' },
    ],
    [
      "in what somebody writes takes the place of the client's",
      { kind: 'language-heard', locale: 'en', by: 'words' },
      { locale: 'en', languageBy: 'words' },
      germanClient,
    ],
    [
      'of the client, the same as before, leaves what somebody writes',
      { kind: 'language-heard', locale: 'de-DE', by: 'client' },
      {},
      { ...germanClient, locale: 'en', languageBy: 'words' },
    ],
    [
      'in what somebody writes changes nothing where something was wished for',
      { kind: 'language-heard', locale: 'de', by: 'words' },
      {},
      englishWished,
    ],
    [
      'in a wish holds before all others',
      { kind: 'language-heard', locale: 'de', by: 'wish' },
      { locale: 'de', languageBy: 'wish' },
      { ...germanClient, locale: 'en', languageBy: 'words' },
    ],
  ],
  'way-back-told': [['is remembered', { kind: 'way-back-told' }, { wayBackTold: true }]],
  welcomed: [['is remembered', { kind: 'welcomed' }, { welcomed: true }]],
  'read-by-two': [
    [
      'keeps what one alone stated and what is to be asked',
      { kind: 'read-by-two', version: 'v2', single: ['hybrid'], differing: [twoReadings] },
      { single: { version: 'v2', fields: ['hybrid'] }, differing: [twoReadings] },
    ],
    [
      'adds to what one alone stated before, and asks only what is new',
      { kind: 'read-by-two', version: 'v2', single: ['hybrid'], differing: [] },
      { single: { version: 'v2', fields: ['sourceRegion', 'hybrid'] }, differing: [] },
      readTwice,
    ],
  ],
  'readings-left': [['settles the first', { kind: 'readings-left', differing: [] }, { differing: [] }, readTwice]],
  'reader-told': [
    ['is remembered with the host', { kind: 'reader-told', where: 'model.example' }, { readerTold: 'model.example' }],
  ],
  'reader-switched': [
    ['keeps words from the model', { kind: 'reader-switched', reads: false }, { rulesOnly: true }],
    [
      'lets it read again',
      { kind: 'reader-switched', reads: true },
      { rulesOnly: undefined },
      { ...busy, rulesOnly: true },
    ],
  ],
  'answers-given': [
    [
      'stated again: no more by one reader alone',
      { kind: 'answers-given', patch: { sourceRegion: 'westus', sourceType: 'azure-vm' }, volunteered: [] },
      {
        requirements: { sourceType: 'azure-vm', sourceRegion: 'westus', proposed: ['p2s-vpn'] },
        said: [],
        undo: snapshot,
        paused: false,
        single: { version: 'v1', fields: [] },
      },
      readTwice,
    ],
    [
      'adds an answer: nothing to undo',
      { kind: 'answers-given', patch: { exposure: 'none' }, volunteered: [] },
      { requirements: { ...requirements, exposure: 'none' }, trail: [...trail, 'exposure'], paused: false },
    ],
    [
      'changes an answer, and what stood before can come back',
      {
        kind: 'answers-given',
        patch: { sourceType: 'onprem-site', hybrid: ['datacenter'] },
        volunteered: ['sourceType'],
      },
      {
        requirements: { ...requirements, sourceType: 'onprem-site', hybrid: ['datacenter'] },
        said: ['hybrid', 'sourceType'],
        undo: snapshot,
        paused: false,
      },
    ],
    [
      'brings a caller from outside into Azure with its region',
      { kind: 'answers-given', patch: { sourceRegion: 'westeurope' }, volunteered: [] },
      {
        requirements: { sourceRegion: 'westeurope', proposed: ['p2s-vpn'] },
        said: [],
        undo: snapshot,
        paused: false,
      },
    ],
    [
      'takes an answer back',
      { kind: 'answers-given', patch: { proposed: null }, volunteered: [] },
      {
        requirements: { sourceRegion: 'eastus', sourceType: 'user-device', hybrid: ['user-devices'] },
        undo: snapshot,
        paused: false,
      },
    ],
    [
      'names the region of the other side in the same region',
      { kind: 'answers-given', patch: { sameRegion: 'yes' }, volunteered: [] },
      {
        requirements: { ...requirements, targetRegion: 'eastus' },
        trail: [...trail, 'targetRegion'],
        paused: false,
      },
    ],
    [
      'put another target of the wish first: the one before it waits in its place',
      { kind: 'answers-given', patch: { resourceType: 'storage-blob' }, volunteered: [] },
      {
        requirements: { ...requirements, resourceType: 'storage-blob' },
        trail: [...trail, 'resourceType'],
        ahead: [{ resourceType: 'key-vault' }, waiting[1]],
        undo: { requirements: listing.requirements, trail, ahead: waiting },
        paused: false,
      },
      listing,
    ],
    [
      'to a question after an answer can be taken back',
      { kind: 'answers-given', patch: { ask: { kind: 'can', about: ['p2s-vpn'] } }, volunteered: [] },
      { requirements: { ...requirements, ask: { kind: 'can', about: ['p2s-vpn'] } }, undo: snapshot, paused: false },
    ],
    [
      'that are known already change nothing',
      { kind: 'answers-given', patch: { hybrid: ['user-devices'] }, volunteered: ['sourceRegion'] },
      {},
    ],
    [
      'that are not legal change nothing',
      { kind: 'answers-given', patch: { sourceRegion: 'atlantis' }, volunteered: ['sourceRegion'] },
      {},
    ],
  ],
  'targets-named': [
    [
      'come after the one that is talked about, each once',
      { kind: 'targets-named', targets: [...waiting, { resourceType: 'vm' }, { resourceType: 'key-vault' }] },
      { ahead: waiting },
      { ...listing, ahead: [waiting[0]] },
    ],
    ['wait alone where none waited', { kind: 'targets-named', targets: waiting }, { ahead: waiting }],
  ],
  'target-taken-up': [
    [
      'keeps the places and lets go what was said of the first target',
      { kind: 'target-taken-up', target: waiting[1] },
      {
        requirements: {
          sourceRegion: 'eastus',
          sourceType: 'user-device',
          hybrid: ['user-devices'],
          resourceType: 'vm',
          targetRegion: 'westus',
        },
        said: ['hybrid', 'resourceType', 'targetRegion'],
        trail: [...trail, 'targetRegion', 'resourceType'],
        ahead: [waiting[0]],
        undo: { requirements: listing.requirements, trail, ahead: waiting },
        ...{ wanted: [], paused: false },
      },
      listing,
    ],
  ],
  'question-heard': [
    [
      'keeps what its words come near to',
      { kind: 'question-heard', near: ['move-peered-vnet'] },
      { near: ['move-peered-vnet'] },
    ],
  ],
  'message-read': [
    [
      'is remembered with what it changed, and what that was',
      {
        kind: 'message-read',
        id: 'm-3',
        digest: 'three',
        before: { ...busy, requirements: { ...requirements, sourceRegion: 'westus' } },
      },
      {
        messages: [
          {
            id: 'm-3',
            digest: 'three',
            asked: { id: 'exposure', among: ['none', 'public'] },
            changed: ['sourceRegion'],
            was: { sourceRegion: 'westus' },
          },
        ],
      },
    ],
    [
      'stands in the place of the one that it edits',
      { kind: 'message-read', id: 'm-3', digest: 'three', before: { ...told, asked: undefined }, edits: 'm-1' },
      { messages: [{ id: 'm-3', digest: 'three', changed: [], was: {} }, second] },
      told,
    ],
  ],
  'message-taken-back': [
    [
      'leaves what was said again later, which now stands on what was there before',
      { kind: 'message-taken-back', id: 'm-1' },
      {
        requirements: { sourceRegion: 'eastus', sourceType: 'user-device', proposed: ['p2s-vpn'] },
        said: [],
        messages: [first, { ...second, was: { sourceRegion: 'westus' } }],
      },
      told,
    ],
    ['that nobody remembers changes nothing', { kind: 'message-taken-back', id: 'm-9' }, {}, told],
  ],
  'edit-read': [
    [
      'keeps what was said later, and what stood before can come back',
      {
        kind: 'edit-read',
        id: 'm-1',
        before: { ...told, requirements: { ...requirements, sourceRegion: 'japaneast' } },
      },
      {
        requirements: { ...requirements, sourceRegion: 'japaneast' },
      },
      told,
    ],
  ],
  'started-over': [
    [
      'puts everything aside but the person',
      { kind: 'started-over' },
      {
        ...{ requirements: {}, said: [], trail: [], asked: undefined, wanted: [], paused: false },
        ...{ answered: undefined, undo: snapshot },
      },
    ],
    [
      'twice still brings back what was said',
      { kind: 'started-over' },
      { said: [], asked: undefined, wanted: [], paused: false, answered: undefined },
      { ...busy, requirements: {}, trail: [] },
    ],
    [
      'of nothing said leaves nothing to bring back',
      { kind: 'started-over' },
      { requirements: {}, said: [], asked: undefined, wanted: [], paused: false, answered: undefined },
      { ...mute, trail: [] },
    ],
  ],
  undone: [
    [
      'brings back, and can itself be undone',
      { kind: 'undone' },
      { ...busy.undo, undo: snapshot, wanted: [], paused: false },
    ],
    ['with nothing before changes nothing', { kind: 'undone' }, {}, mute],
    [
      'brings back the targets that waited then, beside those named since',
      { kind: 'undone' },
      {
        requirements: { resourceType: 'vm' },
        ahead: [{ resourceType: 'aks' }, waiting[0]],
        undo: { requirements: listing.requirements, trail, ahead: waiting },
        ...{ wanted: [], paused: false },
      },
      { ...listing, undo: { requirements: { resourceType: 'vm' }, trail, ahead: [{ resourceType: 'aks' }] } },
    ],
    [
      'leaves the targets with the answers that a new beginning put aside',
      { kind: 'undone' },
      {
        ...{ requirements: {}, trail: [], ahead: [], wanted: [], paused: false },
        undo: { requirements: listing.requirements, trail, ahead: waiting },
      },
      { ...listing, undo: { requirements: {}, trail: [] } },
    ],
  ],
  'question-asked': [
    [
      'is a new card without misses',
      { kind: 'question-asked', id: 'latency', again: false, among: undefined },
      { asked: { id: 'latency', card: 'card-5', misses: 0, since: 'card-5' }, cards: 5 },
    ],
    [
      'again keeps the misses and the first card',
      { kind: 'question-asked', id: 'exposure', again: true, among: ['none'] },
      { asked: { ...onCard, card: 'card-5', misses: 1, among: ['none'] }, cards: 5 },
    ],
    [
      'again where nothing was asked is asked first',
      { kind: 'question-asked', id: 'exposure', again: true, among: undefined },
      { asked: { id: 'exposure', card: 'card-5', misses: 0, since: 'card-5' }, cards: 5 },
      calm,
    ],
  ],
  'question-missed': [
    [
      'counts, and offers everything',
      { kind: 'question-missed', likely: undefined },
      { asked: { ...onCard, misses: 2 } },
    ],
    [
      'offers what is likely',
      { kind: 'question-missed', likely: ['none'] },
      { asked: { ...onCard, misses: 2, among: ['none'] } },
    ],
    ['changes nothing where nothing is asked', { kind: 'question-missed', likely: ['none'] }, {}, calm],
  ],
  'readings-offered': [
    ['are these', { kind: 'readings-offered', among: ['none'] }, { asked: { ...onCard, misses: 1, among: ['none'] } }],
  ],
  'readings-refused': [
    ['leaves the whole question', { kind: 'readings-refused' }, { asked: { ...onCard, misses: 1 } }],
  ],
  'question-dropped': [['asks nothing', { kind: 'question-dropped' }, { asked: undefined }]],
  'question-recalled': [
    [
      'stands as if asked now, with its readings',
      { kind: 'question-recalled', id: 'latency', among: ['tolerant'] },
      { asked: { id: 'latency', card: 'card-4', misses: 0, among: ['tolerant'] } },
    ],
    [
      'stands on no card where none asks',
      { kind: 'question-recalled', id: 'latency', among: undefined },
      { asked: { id: 'latency', card: '', misses: 0 } },
      calm,
    ],
  ],
  'question-resumed': [
    [
      'waits as it waited',
      { kind: 'question-resumed', asked: { ...onCard, misses: 3 } },
      { asked: { ...onCard, misses: 3 } },
    ],
    ['is none where none waited', { kind: 'question-resumed', asked: undefined }, { asked: undefined }],
  ],
  'questions-wanted': [
    [
      'come next, and end a pause',
      { kind: 'questions-wanted', questions: [{ id: 'exposure' }] },
      { wanted: [{ id: 'exposure' }], paused: false },
    ],
  ],
  'question-left-open': [
    [
      'comes next, after the pause',
      { kind: 'question-left-open', question: { id: 'exposure' } },
      { wanted: [{ id: 'exposure' }] },
    ],
  ],
  'form-read': [
    [
      'asks closer questions before those that waited',
      { kind: 'form-read', unread: false, wanted: [{ id: 'vnet' }] },
      { wanted: [{ id: 'vnet' }, { id: 'latency' }] },
    ],
    [
      'comes again where some of it was not read, and asks nothing twice',
      { kind: 'form-read', unread: true, wanted: [{ id: 'latency', among: ['tolerant'] }] },
      { wanted: [{ id: 'form' }, { id: 'latency', among: ['tolerant'] }] },
    ],
    [
      'never asks for more than can be saved',
      { kind: 'form-read', unread: true, wanted: Array.from({ length: 12 }, (_, index) => ({ id: `q${index}` })) },
      { wanted: [{ id: 'form' }, ...Array.from({ length: 9 }, (_, index) => ({ id: `q${index}` }))] },
    ],
  ],
  'wanted-taken-up': [['leaves the rest', { kind: 'wanted-taken-up' }, { wanted: [{ id: 'form' }] }]],
  'change-cancelled': [['wants nothing', { kind: 'change-cancelled' }, { wanted: [] }]],
  paused: [['waits', { kind: 'paused' }, { wanted: [], paused: true }]],
  continued: [['goes on with what is open', { kind: 'continued' }, { wanted: [], paused: false, begun: true }]],
  'volume-named': [['is kept for the answer', { kind: 'volume-named', gigabytes: 5_000 }, { volume: 5_000 }]],
  'summary-confirmed': [['holds', { kind: 'summary-confirmed' }, { confirmed: true }]],
  'confirmation-withdrawn': [
    ['holds no more', { kind: 'confirmation-withdrawn' }, { confirmed: false }, { ...busy, confirmed: true }],
  ],
  'answer-shown': [
    [
      'is remembered with what it was given for',
      { kind: 'answer-shown', left: ['bandwidth'] },
      {
        left: ['bandwidth'],
        counted: 2,
        answered: requirements,
        asked: { id: 'next', card: 'card-5', misses: 0 },
        cards: 5,
      },
    ],
  ],
  'learner-question-put': [
    ['it is remembered', { kind: 'learner-question-put', id: 'one' }, { learned: ['one'] }],
    [
      'the newest last, each once',
      { kind: 'learner-question-put', id: 'one' },
      { learned: ['two', 'one'] },
      deepFrozen({ ...busy, learned: ['one', 'two'] }),
    ],
  ],
  'answer-rated': [
    [
      'is remembered',
      { kind: 'answer-rated', row: 7, of: 'a', useful: false },
      { votes: [{ row: 7, of: 'a', useful: false }] },
    ],
    [
      'once for each answer, the newest last',
      { kind: 'answer-rated', row: 7, of: 'a', useful: true },
      {
        votes: [
          { row: 8, of: 'b', useful: true },
          { row: 7, of: 'a', useful: true },
        ],
      },
      deepFrozen({
        ...busy,
        votes: [
          { row: 7, of: 'a', useful: false },
          { row: 8, of: 'b', useful: true },
        ],
      }),
    ],
  ],
  'reason-wanted': [
    [
      'lets the question wait',
      { kind: 'reason-wanted' },
      { asked: { id: 'not-useful', card: 'card-4', misses: 0 }, waits: busy.asked },
    ],
    ['twice lets the first one wait', { kind: 'reason-wanted' }, {}, explaining],
    ['where nothing is asked changes nothing', { kind: 'reason-wanted' }, {}, calm],
  ],
  'reason-closed': [
    [
      'brings the question back as it stood',
      { kind: 'reason-closed' },
      { asked: busy.asked, waits: undefined },
      explaining,
    ],
    ['where it is not asked changes nothing', { kind: 'reason-closed' }, {}],
  ],
  'answer-wanted-again': [['forgets that it was given', { kind: 'answer-wanted-again' }, { answered: undefined }]],
};
