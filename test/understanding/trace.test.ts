import { describe, expect, it } from 'vitest';
import { traceOf, understand } from '../../src/understanding/index.ts';

const outcomes = (text: string, field: string) =>
  traceOf(text)
    .findings.filter(finding => finding.field === field)
    .map(({ value, outcome }) => [value, outcome]);

describe('how an understanding came about', () => {
  it.each([
    'VM in East US to Azure SQL in Japan East, private only',
    'We have a hub with a VPN gateway. Can two spokes use gizmo flubber over it?',
    'hello',
    'start over',
    '',
  ])('comes to what is understood of %j', text => {
    const { requirements, nearPoints, symptoms, main, words } = understand(text);
    const trace = traceOf(text);
    expect(trace).toMatchObject({ requirements, nearPoints, symptoms, unread: words.unread });
    expect([trace.main?.kind, trace.main?.span]).toEqual([main?.kind, main?.span]);
    const held = trace.findings.filter(({ outcome }) => outcome === 'holds');
    expect(requirements).toMatchObject(Object.fromEntries(held.map(({ field, value }) => [field, value])));
    expect(new Set(held.map(({ field }) => field)).size).toBe(held.length);
  });

  it('tells which of several findings of one field holds', () => {
    expect(outcomes('VM to Azure SQL, open to the internet, sorry, private only', 'exposure')).toEqual([
      ['none', 'holds'],
      ['public', 'outweighed'],
    ]);
  });

  it('tells what a question about a network names in passing', () => {
    const text = 'We have an ExpressRoute circuit. Can a VM in East US reach Azure SQL privately over it?';
    expect(outcomes(text, 'exposure')).toEqual([['none', 'aside']]);
  });

  it('is read with what is known of the conversation', () => {
    const { findings, ends } = traceOf('a VM', { asked: 'sourceType' });
    expect(findings[0]).toMatchObject({ field: 'sourceType', outcome: 'holds' });
    expect(ends.sources).toEqual([{ what: 'vm', span: { start: 2, end: 4, text: 'VM' }, because: [] }]);
  });
});
