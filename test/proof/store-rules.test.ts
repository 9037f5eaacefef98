import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardRules } from '../teams/store-rules/card-rules.ts';
import { commandRules } from '../teams/store-rules/command-rules.ts';
import { ownRules } from '../teams/store-rules/own-rules.ts';
import { packageRules } from '../teams/store-rules/package-rules.ts';
import { Stage } from '../teams/store-rules/stage.ts';
import { talkRules } from '../teams/store-rules/talk-rules.ts';

const rules = [...commandRules, ...talkRules, ...cardRules, ...packageRules, ...ownRules].toSorted((one, other) =>
  one.id.localeCompare(other.id),
);
const broken = new Set<string>();
const measured = new Map<string, string>();
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(async () => {
  await stage.app.stop();
  const lines = rules.map(({ id, must, check }) => {
    const byHand = typeof check === 'string';
    const verdict = byHand ? 'by hand' : broken.has(id) ? 'BROKEN' : 'holds';
    const said = byHand ? check : measured.get(id);
    return `${id}  ${verdict.padEnd(7)}  ${must}${said === undefined ? '' : `  (${said})`}`;
  });
  process.stdout.write(`\nRules of the Teams store\n${lines.join('\n')}\n\n`);
});

describe('the rules of the Teams store', () => {
  it('are all here', () => {
    const ids = Array.from({ length: 28 }, (_, index) => `SR-${String(index + 1).padStart(2, '0')}`);
    expect(rules.map(({ id }) => id)).toEqual(ids);
  });

  for (const { id, must, check } of rules) {
    if (typeof check === 'string') continue;
    it(`${id} ${must}`, async () => {
      broken.add(id);
      const said = await check(stage);
      if (typeof said === 'string') measured.set(id, said);
      broken.delete(id);
    });
  }
});
