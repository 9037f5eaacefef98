import { describe, expect, test } from 'vitest';
import {
  answerDocument,
  answerPage,
  answerStylesheet,
  decodeAnswers,
  formPage,
  takeAway,
} from '../../src/answer/index.ts';
import { regionNames } from '../../src/azure/regions.ts';
import { resourceTypeIds } from '../../src/azure/resource-types.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { compare, recommend } from '../recommended.ts';
import { headlineOf } from '../support/headline.ts';
import { crossRegionRecommendation, crossRegionRequirements } from '../support/recommendation.ts';

const requirements = crossRegionRequirements;
const recommendation = recommend(requirements);
const taken = takeAway(recommendation);
const files = taken.ok ? taken.files : [];
const page = answerPage({ recommendation, comparison: compare(requirements), files });

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const plain = unescaped(page.replace(/<\/?strong>/g, ''));

describe('the page of an answer', () => {
  test.each([
    ['recommendation', [headlineOf(recommendation).sentence, headlineOf(recommendation).because]],
    ['parts', recommendation.legs.map(leg => leg.what)],
    ['reasons', recommendation.reasons.map(reason => reason.text.replace(/^If [^:]+: /, ''))],
    ['options that do not fit', recommendation.rejected.map(rejected => rejected.because)],
    ['pitfalls', recommendation.pitfalls.flatMap(pitfall => [pitfall.problem, pitfall.remedy])],
    ['figures', recommendation.figures.map(figure => figure.value)],
    ['steps', recommendation.steps.map(step => step.text)],
    ['sources', recommendation.sources.map(source => source.title)],
    ['files', files.map(file => file.text)],
  ])('says all its %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(text => !plain.includes(text))).toEqual([]);
  });

  test('has no script or style inside it and nothing from another host', () => {
    expect(page).not.toMatch(/<script>|<style| style=| on[a-z]+=|<iframe|javascript:/);
    const loaded = [...page.matchAll(/<(?:link|script|img)[^>]*(?:href|src)="([^"]*)"/g)].map(match => match[1]);
    expect(loaded).toEqual(['/icon.svg', '/answer.css', '/answer.js', '/icon.svg']);
  });

  test('leads back to each answer, and to the same answers', () => {
    const links = [...page.matchAll(/href="(\/answer\?edit=yes[^"#]*)#(\w+)"/g)];
    const answered = links.filter(([, , field = '']) => field in requirements);
    const { proposed: _changedInTheChat, ...asked } = requirements;
    expect(answered.map(match => match[2])).toEqual(
      Object.keys(asked).sort((a, b) => page.indexOf(`#${a}"`) - page.indexOf(`#${b}"`)),
    );
    for (const [, link = ''] of links)
      expect(decodeAnswers(unescaped(link).split('?')[1] ?? '').requirements).toEqual(requirements);
  });

  test('leads from each what-if to the answers that it names', () => {
    const [first] = recommendation.whatIf;
    expect(first).toBeDefined();
    const link = new RegExp(`href="([^"]*)">${first?.text ?? ''}`).exec(page)?.[1];
    const decoded = decodeAnswers(unescaped(link ?? '').split('?')[1] ?? '').requirements;
    expect(first === undefined ? undefined : decoded[first.field]).toEqual(first?.set[first.field]);
  });

  test('says so where a link was made with other rules, and only then', () => {
    expect(answerPage({ recommendation, linkedRules: '2020.1.0' })).toContain('rules of version 2020.1.0');
    expect(answerPage({ recommendation, linkedRules: recommendation.ruleVersion })).not.toContain('This link was made');
  });

  test('says which answers of a link it did not understand', () => {
    const { requirements: known, problems } = decodeAnswers('sourceRegion=atlantis&targetRegion=japaneast');
    expect(answerPage({ recommendation: recommend(known), problems })).toMatch(/left out: Starts in\./);
  });

  test('escapes whatever stands in it', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='x'>&`;
    const poisoned: Recommendation = {
      ...crossRegionRecommendation,
      headline: { ...crossRegionRecommendation.headline, sentence: hostile, because: hostile },
      reasons: [
        { id: 'x', text: hostile, answers: [{ field: 'exposure', value: hostile }], assumed: [], sources: ['peering'] },
      ],
      sources: [
        {
          id: 'peering',
          title: hostile,
          url: `https://x.example/${hostile}`,
          documentDate: null,
          checkedOn: '2026-11-30',
          stored: false,
        },
      ],
    };
    const poison = answerPage({
      recommendation: poisoned,
      files: [{ format: 'cli', name: hostile, title: hostile, text: hostile }],
    });
    expect(poison).not.toMatch(/<script>|<img src=x/);
  });
});

describe('the form', () => {
  const form = formPage({ requirements });

  test('asks the four topics and sends them to the page of the answer', () => {
    expect(form).toMatch(/<form method="get" action="\/answer">/);
    for (const field of ['sourceRegion', 'targetRegion', 'resourceType', 'exposure', 'hybrid'])
      expect(form).toContain(`name="${field}"`);
  });

  test('is filled in with what is known, and keeps what it does not ask', () => {
    expect(form).toContain('<option value="eastus" selected>East US</option>');
    expect(form).toContain('<input type="hidden" name="proposed" value="p2s-vpn">');
    expect(form).toMatch(/value="none" checked><label for="hybrid-none">/);
  });

  test('labels each control', () => {
    const controls = [...form.matchAll(/<(?:select|input)(?![^>]*type="hidden")[^>]*id="([^"]+)"/g)].map(
      match => match[1],
    );
    expect(controls.length).toBeGreaterThan(20);
    expect(controls.filter(id => !form.includes(`<label for="${id}">`))).toEqual([]);
  });

  test('lists every region and every resource type, each once', () => {
    const valuesOf = (field: string): readonly string[] => {
      const inner = new RegExp(`<select id="${field}"[^>]*>(.*?)</select>`, 's').exec(form)?.[1] ?? '';
      return [...inner.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value ?? '').toSorted();
    };
    expect(valuesOf('sourceRegion')).toEqual([...regionNames, 'unknown'].toSorted());
    expect(valuesOf('targetRegion')).toEqual([...regionNames, 'unknown'].toSorted());
    expect(valuesOf('resourceType')).toEqual([...resourceTypeIds, 'unknown'].toSorted());
  });

  test('has no script and no style inside it', () => {
    expect(form).not.toMatch(/<script>|<style| style=| on[a-z]+=/);
  });
});

test('the stylesheet knows dark, print, forced colours and small screens', () => {
  for (const rule of ['prefers-color-scheme:dark', '@media print', 'forced-colors:active', 'max-width:26rem']) {
    expect(answerStylesheet).toContain(rule);
  }
});

describe('the names and ranges of the files', () => {
  test('are asked for only where there are files that they go into', () => {
    const web = {
      ...requirements,
      sourceType: 'internet-client',
      resourceType: 'app-service',
      exposure: 'public',
    } as const;
    const without = answerPage({ recommendation: recommend(web), files: [] });
    expect([page.includes('id="callerSpace"'), without.includes('id="callerSpace"')]).toEqual([true, false]);
  });

  const query = 'sourceRegion=eastus&targetRegion=japaneast&resourceType=vm';
  const body = (more: string): string => String(answerDocument('/answer', `${query}&${more}`).body);

  test('go from the page into the files', () => {
    expect(body('prefix=shop&callerSpace=10.77.0.0/16')).toContain('10.77.0.0/24');
    expect(body('prefix=shop')).toContain('name="prefix" value="shop"');
  });

  test('are refused beside what is wrong, and the answer stays', () => {
    const wrong = body('callerSpace=10.0.0.0/8&targetSpace=10.1.0.0/16');
    expect(wrong).toMatch(/<p class="note" id="targetSpace-problem">10\.0\.0\.0\/8 and 10\.1\.0\.0\/16 overlap\./);
    expect(wrong).toContain('lobal VNet peering');
  });

  test('keep the answers', () => {
    expect(body('prefix=shop')).toContain('<input type="hidden" name="sourceRegion" value="eastus">');
  });
});
