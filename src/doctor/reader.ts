import { say, type WordId } from '../content/index.ts';
import { connectReader, type ReaderSettings, type ReadingOutcome } from '../understanding/model/index.ts';
import type { Finding } from './finding.ts';

/** How a first reading ends: nothing is paused yet, and nothing spent. */
type Tried = Exclude<ReadingOutcome, 'paused' | 'over-budget'>;

const isTried = (outcome: ReadingOutcome): outcome is Tried => outcome !== 'paused' && outcome !== 'over-budget';

/** Outcomes behind which it may be that the endpoint does not know who asks, or that nobody could say it. */
const unproved: Readonly<Record<'key' | 'identity', readonly Tried[]>> = {
  key: ['refused'],
  identity: ['refused', 'unreachable', 'slow'],
};

/** Has the model read one of our own examples, as the service has it read what people write. */
async function tried(settings: ReaderSettings): Promise<Tried> {
  let outcome: Tried = 'unreachable';
  const reader = await connectReader(settings, {
    ended: how => {
      if (isTried(how)) outcome = how;
    },
    dropped: () => {},
    spent: () => {},
  });
  await reader.read(say('en', 'example.story.1'));
  return outcome;
}

/** Whether the model that may read does so, with the address, the name and the proof that are configured. */
export async function checkReader(settings: ReaderSettings): Promise<Finding> {
  const check = 'reader';
  const outcome = await tried(settings);
  const what = say('en', `doctor.reader.${outcome}`, { model: settings.model, host: new URL(settings.url).host });
  if (outcome === 'read') return { check, status: 'ok', what, todo: [] };
  const proof = 'key' in settings.proof ? 'key' : 'identity';
  const steps: readonly WordId[] = [
    `doctor.reader.${outcome}.todo`,
    ...(unproved[proof].includes(outcome) ? [`doctor.reader.${proof}.todo` as const] : []),
  ];
  return { check, status: 'warn', what, todo: steps.map(step => say('en', step)) };
}
