import { it } from 'vitest';
import { startTeamsApp } from '../support/teams-app.ts';
import { inPerson, message } from './fixtures/envelopes.ts';

it('x', async () => {
  const app = await startTeamsApp();
  const r = await app.post(message('hello', inPerson));
  process.stdout.write(
    JSON.stringify([r, app.connector.calls, app.connector.taken.length, app.connector.faults], null, 1),
  );
  await app.stop();
});
