import { expect, test } from 'vitest';
import { resourceTypes } from '../../../src/azure/resource-types.ts';
import { say } from '../../../src/content/index.ts';
import { portsWord } from '../../../src/decision/explain/ports.ts';

const reaches = ['nic', 'private-endpoint', 'hybrid', 'public'] as const;

const saidIn = (locale: string): readonly string[] =>
  resourceTypes.flatMap(type =>
    reaches.map(reach => {
      const ports = portsWord(type, { reach });
      return typeof ports === 'string' ? ports : say(locale, ports.id);
    }),
  );

test('ports are said by their numbers, and in words of the language where there is more to say', () => {
  const english = saidIn('en');
  expect(english).toContain('the ports of your application');
  expect(english.filter(ports => !/ports|vendor|\d/u.test(ports))).toEqual([]);
  expect(saidIn('de').filter(ports => /\b(?:the|or|and|for|needs|of|by|also)\b/u.test(ports))).toEqual([]);
});
