import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/decision/evaluate.ts';
import type { Requirements } from '../../src/decision/index.ts';
import { wordsOf } from '../../src/decision/words.ts';

const said: Requirements = { sourceType: 'azure-vm', resourceType: 'sql-database' };
const source = (requirements: Requirements): string | undefined => wordsOf(evaluate(requirements).facts)['source'];

describe('the caller is named', () => {
  it.each<[string, Requirements, string]>([
    ['by its kind where nothing closer is known', said, 'the VM'],
    ['by its type where the person named it', { ...said, sourceResourceType: 'aks' }, 'the AKS workload'],
    [
      'by the name of its service otherwise',
      { ...said, sourceResourceType: 'functions', sourceType: 'app-service' },
      'Azure Functions',
    ],
  ])('%s', (_title, requirements, expected) => {
    expect(source(requirements)).toBe(expected);
  });
});
