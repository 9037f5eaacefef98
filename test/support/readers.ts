import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { ModelReader } from '../../src/understanding/model/index.ts';

/** The version of every reading here. */
export const version = 'of-the-test';

/** A reader that makes the same of every text, or nothing; `asked` holds what it was given. */
export function readerOf(requirements: Requirements | undefined): ModelReader & { readonly asked: string[] } {
  const asked: string[] = [];
  const dropped = { 'not-in-message': 0, outside: 0, contradiction: 0 };
  return {
    asked,
    where: 'model.example',
    read: text => {
      asked.push(text);
      if (requirements === undefined) return Promise.resolve(undefined);
      return Promise.resolve({ requirements, spans: new Map(), named: [], dropped, version });
    },
  };
}
