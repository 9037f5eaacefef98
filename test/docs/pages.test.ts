import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from '../proof/pages.ts';

test.each(pages)('$file is what the data says', ({ file, write }) => {
  const kept = readFileSync(file, 'utf8');
  expect(kept, 'write it anew with npm run proof:build && node dist/proof/pages.command.js').toBe(write());
});
