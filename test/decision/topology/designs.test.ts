import { expect, test } from 'vitest';
import { designs, recommendationFor } from '../../support/designs.ts';

test.each(designs)('the answers of “$name” lead to a design of that kind', design => {
  const options = recommendationFor(design).legs.map(({ option }) => option);
  expect(options).toEqual(expect.arrayContaining([...design.has]));
});
