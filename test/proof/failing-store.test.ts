import { afterEach, expect, it } from 'vitest';
import { isPassing } from '../../src/state/index.ts';
import { type LocalService, openLocalService, type Person } from '../channels/local-service.ts';
import { FaultyDatabase } from '../support/faulty-database.ts';
import { extent } from './extent.ts';

const codes = ['SQLITE_FULL', 'SQLITE_BUSY', 'SQLITE_IOERR_WRITE'] as const;

/** Milliseconds after which what could not be finished is taken up again. */
const untilRetry = 5_000;

/** From one statement to the next that fails. */
const step = extent(67, 1);

let service: LocalService | undefined;
afterEach(() => {
  service?.close();
  service = undefined;
});

/** Lets everything that runs come to its end, and what waits be taken up again. */
async function rest(): Promise<void> {
  await service?.channels.turns.idle();
  service?.pass(untilRetry);
  await service?.channels.turns.idle();
}

/** Tries as a client does that is told to come again: the same request, until it is taken. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || tries > 100) throw error;
    }
    await rest();
  }
}

/** Somebody comes and says something; returns the ids of what was said. */
async function talk(person: Person): Promise<string[]> {
  await patiently(() => person.begin());
  await service?.channels.turns.idle();
  const ids: string[] = [];
  for (const text of ['a VM in East US must reach a storage account in Japan East', 'start over', 'help']) {
    ids.push(await patiently(() => person.say(text, `mine-${ids.length}`)));
    await service?.channels.turns.idle();
  }
  return ids;
}

async function forget(person: Person): Promise<string> {
  const id = await patiently(() => person.say('forget me', 'forget'));
  await service?.channels.turns.idle();
  return id;
}

/** How many words of the bot reply to this message; to none: those that it began with. */
const answersTo = async (person: Person, id: string | undefined): Promise<number> =>
  (await person.activities()).filter(({ replyToId, type, from }) => {
    const fromBot = type === 'message' && JSON.stringify(from).includes('bot');
    return fromBot && replyToId === id;
  }).length;

/** Statements that a whole conversation takes while nothing fails. */
async function statementsOf(): Promise<number> {
  const database = new FaultyDatabase();
  service = openLocalService(database);
  const before = database.count;
  const person = await service.person();
  await talk(person);
  await forget(person);
  service.close();
  return database.count - before;
}

it.each([
  { how: 'that fails once', lasts: 1, late: false },
  { how: 'that fails four times on end', lasts: 4, late: false },
  { how: 'that fails for a while', lasts: 60, late: false },
  { how: 'that does what it is told and says that it failed', lasts: 1, late: true },
])(
  'a store $how, at whichever statement of a conversation, leaves nobody without an answer',
  async ({ lasts, late }) => {
    const statements = await statementsOf();
    expect(statements).toBeGreaterThan(100);
    for (let first = 1; first <= statements; first += step) {
      const database = new FaultyDatabase();
      service = openLocalService(database);
      const other = await service.person();
      await other.begin();
      await rest();
      const from = database.count + first;
      const code = codes[first % codes.length] ?? codes[0];
      const at = `${code} at statement ${first}`;
      database.late = late;
      database.fault = number => (number >= from && number < from + lasts ? code : undefined);
      const person = await service.person();
      const said = [undefined, ...(await talk(person))];
      const broken = database.fault;
      database.fault = () => undefined;
      await rest();
      for (const id of said) expect(await answersTo(person, id), `${at}: ${id}`).toBeGreaterThan(0);
      database.fault = broken;
      const forgotten = await forget(person);
      database.fault = () => undefined;
      await rest();
      expect(await answersTo(person, forgotten), at).toBeGreaterThan(0);
      expect(service.state.inbox.waiting(), at).toEqual([]);
      const [last, others] = [await person.say('help'), await other.say('help')];
      await rest();
      expect([await answersTo(person, last), await answersTo(other, others)], at).toEqual([1, 1]);
      service.close();
    }
  },
);
