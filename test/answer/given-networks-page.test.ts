import { describe, expect, it, test } from 'vitest';
import { answerDocument, decodeAnswers, encodeAnswers } from '../../src/answer/index.ts';
import { say } from '../../src/content/index.ts';
import { type GivenName, givenNames } from '../../src/decision/case/given-networks.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { networkId } from '../support/resource-ids.ts';

const app: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'westeurope',
  targetRegion: 'westeurope',
  resourceType: 'sql-database',
  exposure: 'none',
};
const query = encodeAnswers(app);
const vnet = networkId('virtualNetworks', ['vnet-app'], { group: 'rg-app' });
const pageOf = (text: string): string => String(answerDocument('/answer', text).body);
const beside = (given: Readonly<Partial<Record<GivenName, string>>>): string =>
  `${query}&${new URLSearchParams(given)}`;

/** The fold in a page; empty where there is none. */
const foldIn = (page: string): string =>
  new RegExp(`<details[^>]*><summary>${say(undefined, 'page.there')}</summary>.*?</details>`, 's').exec(page)?.[0] ??
  '';
const askedIn = (page: string): readonly string[] =>
  [...foldIn(page).matchAll(/<input type="text" id="(\w+)"/g)].map(([, id = '']) => id);

describe('the fold for networks that exist', () => {
  it('asks for those of the design, each with its label, and is shut', () => {
    const fold = foldIn(pageOf(query));
    expect(askedIn(pageOf(query))).toEqual(['callerVnet', 'endpointSubnet', 'zone']);
    for (const name of ['callerVnet', 'endpointSubnet', 'zone'] as const)
      expect(fold).toContain(`<label for="${name}">${say(undefined, `page.there.${name}`)}</label>`);
    expect(fold).not.toMatch(/<details open|aria-invalid/);
  });

  it('is not there where nothing is built', () => {
    expect(foldIn(pageOf('exposure=none'))).toBe('');
  });

  it('sends what is named along with the answers: the link, the files and the fold then hold it', () => {
    const page = pageOf(beside({ callerVnet: vnet }));
    expect(foldIn(page)).toContain(`value="${vnet}"`);
    expect(page).toContain('param callerVnetName string = &#39;vnet-app&#39;');
    const linked = /href="(\/answer\?[^"]*stands=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { stands } = decodeAnswers(linked.slice(linked.indexOf('?') + 1)).requirements;
    expect(stands).toEqual([{ kind: 'vnet', in: 'caller', id: vnet }]);
  });

  it('is open and says beside the field what is wrong, keeps what was typed, and loses no answer', () => {
    const wrong = networkId('natGateways', ['nat']);
    const page = pageOf(beside({ callerVnet: wrong, zone: 'rg-dns/privatelink.database.windows.net' }));
    const fold = foldIn(page);
    expect(fold).toMatch(/^<details open>/);
    expect(fold).toContain(`value="${wrong}"`);
    expect(fold).toContain('aria-invalid="true" aria-describedby="callerVnet-problem"');
    expect(fold).toMatch(/id="callerVnet-problem">This is the id of Microsoft\.Network\/natGateways/);
    expect(page).toContain('&#39;privatelink.database.windows.net&#39;');
    expect(page).toContain('id="files"');
  });

  it('takes a name back by an empty field', () => {
    const named = encodeAnswers(decodeAnswers(beside({ callerVnet: vnet })).requirements);
    expect(askedIn(pageOf(`${named}&callerVnet=`))).toContain('callerVnet');
    expect(foldIn(pageOf(`${named}&callerVnet=`))).not.toContain(vnet);
  });

  it('carries names and ranges of the files along unseen', () => {
    expect(foldIn(pageOf(`${query}&prefix=contoso`))).toContain('<input type="hidden" name="prefix" value="contoso">');
  });
});

test('every name that a form may give has a label of its own', () => {
  const labels = givenNames.map(name => say(undefined, `page.there.${name}`));
  expect(new Set(labels).size).toBe(givenNames.length);
});

describe('a bad id in a link', () => {
  const hub = { kind: 'vnet', in: 'hub', name: 'vnet-hub' };
  const stands = JSON.stringify([hub, { kind: 'vnet', in: 'caller', id: networkId('natGateways', ['nat']) }]);

  it.each([
    ['as a form gives it', beside({ hubVnet: '/subscriptions/1/nothing' }), '/hubVnet'],
    ['as a part of what stands', `${query}&${new URLSearchParams({ stands })}`, '/stands/1/id'],
  ])('is told with its path, and the answers and the other networks stay: %s', (_, link, path) => {
    const { requirements, problems } = decodeAnswers(link);
    expect(problems.map(problem => [problem.path, problem.code])).toEqual([[path, 'invalid-resource-id']]);
    expect(requirements).toMatchObject(app);
    expect(requirements.stands ?? []).toEqual(path === '/hubVnet' ? [] : [hub]);
  });
});
