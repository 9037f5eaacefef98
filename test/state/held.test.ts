import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { createHeld } from '../../src/state/held.ts';
import { openState, type State } from '../../src/state/index.ts';
import { migrations } from '../../src/state/migrations.ts';

const hour = 3_600_000;
const day = 24 * hour;

function bytesOf(state: State): number {
  const { activities } = state.transcripts.since('c', 0, 100);
  return activities.reduce((sum, activity) => sum + Buffer.byteLength(JSON.stringify(activity)), 0);
}

describe('what a conversation keeps', () => {
  it('is counted with each change', () => {
    let now = 0;
    const state = openState('memory:', () => now);
    const { transcripts, held } = state;
    transcripts.start('c', 'u');
    expect(held('c')).toEqual({ activities: 0, bytes: 0 });
    const ids = ['one', 'zwölf', '三'].map(text => transcripts.append('c', { body: { text } }).id);
    expect(held('c')).toEqual({ activities: 3, bytes: bytesOf(state) });
    transcripts.replace('c', ids[1] ?? '', { text: 'longer than before' });
    expect(held('c')).toEqual({ activities: 3, bytes: bytesOf(state) });
    transcripts.remove('c', ids[0] ?? '');
    transcripts.forgetBefore('c', ids[2] ?? '');
    expect(held('c')).toEqual({ activities: 1, bytes: bytesOf(state) });
    for (; now < 2 * day; now += hour) state.sweep(1);
    expect(held('c')).toEqual({ activities: 0, bytes: 0 });
    state.close();
  });

  it('of before it was counted is counted when the schema is brought up to date', () => {
    const database = new Database(':memory:');
    const counting = migrations.findIndex(step => step.includes('CREATE TABLE held'));
    for (const step of migrations.slice(0, counting)) database.exec(step);
    database.exec("INSERT INTO conversations (id, user, watermark, started, active) VALUES ('c', 'u', 2, 0, 0)");
    const add = database.prepare("INSERT INTO activities (conversation, sequence, id, body) VALUES ('c', ?, ?, ?)");
    add.run(1, 'a', '{"text":"é"}');
    add.run(2, 'b', '{}');
    for (const step of migrations.slice(counting)) database.exec(step);
    expect(createHeld(database)('c')).toEqual({ activities: 2, bytes: 15 });
    database.close();
  });
});
