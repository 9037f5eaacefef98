import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reviewPage } from './review.ts';

it('the page for reviewers says what the data says', () => {
  const page = readFileSync(new URL('./REVIEW.md', import.meta.url), 'utf8');
  expect(page).toBe(reviewPage());
});
