import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answerDocument, answerPaths, encodeAnswers } from '../../src/answer/index.ts';
import { picturePng } from '../../src/answer/picture/png.ts';
import { crossRegionRequirements } from '../support/recommendation.ts';

const query = encodeAnswers(crossRegionRequirements);
const fonts = [
  import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
].map(address => fileURLToPath(address));
const toPng = (svg: string): Uint8Array => picturePng(svg, fonts, 'Inter');

describe('every address of the answer', () => {
  test.each(answerPaths)('%s gives something for a design, the same every time', path => {
    const given = answerDocument(path, query, { toPng });
    expect([given.status, given.body.length > 100]).toEqual([200, true]);
    expect(answerDocument(path, query, { toPng })).toEqual(given);
  });

  test.each(['/answer.svg', '/answer.sh', '/answer.tf'] as const)('%s says kindly that there is nothing', path => {
    const contradiction = 'sourceType=internet-client&resourceType=app-service&targetRegion=japaneast&exposure=none';
    expect(answerDocument(path, contradiction)).toMatchObject({
      status: 404,
      body: expect.stringContaining('nothing'),
    });
  });

  test('the page says what is missing, with a way to each answer, and offers nothing to build', () => {
    const page = String(answerDocument('/answer', 'exposure=none&sourceType=unknown').body);
    expect(page).toContain('<h1>I know too little for one answer.</h1>');
    expect(page).toMatch(/href="\/answer\?edit=yes[^"]*#resourceType">What must be reached\?</);
    expect(page).not.toMatch(/<figure|<pre|<table|id="files"|id="sources"|Rules 20/);
  });

  test('the decision record of too little says that nothing is decided', () => {
    const record = String(answerDocument('/answer.md', 'exposure=none').body);
    expect(record).toMatch(/^# No decision yet\n/);
    expect(record).toContain('- What must be reached?');
  });

  test('/answer is the form without answers, and with a wish to change them', () => {
    const isForm = (asked: string): boolean =>
      String(answerDocument('/answer', asked).body).includes('name="hybrid" value="datacenter"');
    expect([isForm(''), isForm(`edit=yes&${query}`), isForm(query)]).toEqual([true, true, false]);
  });
});

test('the picture as PNG is sharp and inside what Teams shows', () => {
  const { body } = answerDocument('/answer.png', query, { toPng });
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20) <= 1024]).toEqual([800, true]);
});
