import { expect, test } from 'vitest';
import { say } from '../../src/content/index.ts';
import { optionName } from '../../src/decision/explain/catalogue.ts';
import { proposalIds } from '../../src/options/options.ts';

test.each(proposalIds)('%s has one name in English, whoever says it', id => {
  expect(say('en', `option.${id}`)).toBe(optionName(id));
});
