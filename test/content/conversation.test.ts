import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/en/index.ts';

const rooms =
  /^(ask|again|why|example|short|choice|card|said|back|start-over|undo|cancel|help|talk|miss|welcome|trouble|no|feedback|verdict|difference)\./u;
const spoken = Object.entries(en).filter(([id]) => rooms.test(id));

describe('the words of the conversation', () => {
  it.each(spoken)('%s has the voice of the house', (_, text) => {
    expect(text).not.toMatch(/\bplease\b|\boops\b|\bsorry, I\b|!|\s{2}|^\s|\s$/iu);
  });

  it.each(spoken.filter(([id]) => /^(ask|again)\./u.test(id)))(
    '%s ends with the question, in at most 300 characters',
    (_, text) => {
      expect(text).toMatch(/\?$/u);
      expect(text.length).toBeLessThanOrEqual(300);
    },
  );
});
