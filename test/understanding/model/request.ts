import type { Requirements } from '../../../src/decision/case/requirements.ts';
import {
  createReader,
  ModelFault,
  type ModelRequest,
  type ReaderWatch,
} from '../../../src/understanding/model/reader.ts';

const unwatched: ReaderWatch = { ended: () => {}, dropped: () => {}, spent: () => {} };

/** What the reader sends to a model for this message: taken from the reader itself, where nobody answers. */
export async function requestFor(text: string, known: Requirements = {}): Promise<ModelRequest> {
  let sent: ModelRequest | undefined;
  const reader = createReader(
    async request => {
      sent = request;
      throw new ModelFault('unreachable');
    },
    { where: 'nowhere', patience: 60_000, tokensPerDay: Number.POSITIVE_INFINITY },
    unwatched,
  );
  await reader.read(text, { known });
  if (sent === undefined) throw new Error('The reader sent nothing.');
  return sent;
}
