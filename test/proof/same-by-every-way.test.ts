import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerDocument, encodeAnswers, takeAway } from '../../src/answer/index.ts';
import { answerPage } from '../../src/answer/page/answer-page.ts';
import { pageLinks } from '../../src/answer/page/shell.ts';
import { run } from '../../src/cli/run.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { openTalk } from '../conversations/double.ts';
import { answerOf } from '../conversations/seen.ts';
import { compare, recommendForPrograms } from '../recommended.ts';
import { type Running, start } from '../server/start.ts';
import { anyRequirements } from '../support/any-requirements.ts';
import { mcpClient } from '../support/mcp-client.ts';
import { extent } from './extent.ts';
import { farTooMany, last, type Persona, personaOf, plainPath, shownNow } from './walker.ts';

const count = extent(10, 100);
const seeds = Array.from({ length: count }, (_, index) => 7_919 * (index + 1));
const sets = fc.sample(anyRequirements, { numRuns: count, seed: 20_261_125 });

const client = mcpClient();
let service: Running;

beforeAll(async () => {
  service = await start({ env: { REQUESTS_PER_MINUTE: '100000' } });
});
afterAll(() => service.stop());

/** The same conversation with the words of each button typed instead of the button pressed. */
async function typedPath(persona: Persona) {
  const talk = openTalk();
  await talk.arrive();
  for (let step = 0; step < farTooMany; step += 1) {
    const answer = answerOf(last(talk));
    if (answer !== undefined) return answer;
    const shown = shownNow(talk);
    const picked = shown.id === 'review' ? 'confirm' : persona(shown);
    await talk.type(shown.choices.find(({ id }) => id === picked)?.title ?? "I don't know");
  }
  throw new Error('No answer came of what was typed.');
}

async function overHttp(requirements: Requirements): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(requirements);
  const response = await fetch(`${service.url}/api/recommendations`, { method: 'POST', headers, body });
  return response.text();
}

async function byCommandLine(requirements: Requirements): Promise<string> {
  const answers = [...new URLSearchParams(encodeAnswers(requirements))];
  const { out } = await run(['recommend', '--json', ...answers.flatMap(pair => ['--answer', pair.join('=')])]);
  const { recommendation }: { readonly recommendation: unknown } = JSON.parse(out);
  return JSON.stringify(recommendation);
}

async function byAssistant(requirements: Requirements): Promise<string> {
  const { structuredContent } = await client.callTool({
    name: 'recommend',
    arguments: { requirements, detail: 'full' },
  });
  return JSON.stringify(structuredContent);
}

/** The page that this recommendation makes. */
function pageOf(recommendation: Recommendation, query: string): string {
  const taken = takeAway(recommendation);
  const files = taken.ok ? taken.files : [];
  const problems = taken.ok ? [] : taken.problems;
  return answerPage({
    recommendation,
    comparison: compare(recommendation.requirements),
    files,
    linkedRules: null,
    problems,
    links: { ...pageLinks, here: query === '' ? '/answer' : `/answer?${query}` },
  });
}

/** The ways of programs and of the page, each against the bytes of the module. */
async function expectSame(requirements: Requirements, bytes: string): Promise<void> {
  expect(await overHttp(requirements)).toBe(bytes);
  expect(await byCommandLine(requirements)).toBe(bytes);
  expect(await byAssistant(requirements)).toBe(`{"recommendation":${bytes}}`);
  const recommendation: Recommendation = JSON.parse(bytes);
  const query = encodeAnswers(requirements);
  expect(answerDocument('/answer', query).body).toBe(pageOf(recommendation, query));
}

describe('the same answers give the same recommendation, byte by byte', () => {
  it(`by buttons, words, HTTP, command line, assistant and as a page: ${count} conversations`, async () => {
    const seen = new Set<string>();
    for (const persona of seeds.map(personaOf)) {
      const pressed = (await plainPath(persona)).answer;
      const bytes = JSON.stringify(pressed.recommendation);
      expect(JSON.stringify((await typedPath(persona)).recommendation)).toBe(bytes);
      await expectSame(pressed.requirements, bytes);
      seen.add(JSON.stringify(pressed.requirements));
    }
    expect(seen.size).toBeGreaterThan(count / 2);
  });

  it(`for programs and as a page, whatever the answers: ${count} sets`, async () => {
    for (const requirements of sets) await expectSame(requirements, JSON.stringify(recommendForPrograms(requirements)));
  });
});
