import { describe, expect, it } from 'vitest';
import { whyNotOf } from '../../src/understanding/index.ts';
import { talk as de } from '../../src/understanding/languages/de/talk.data.ts';
import { talk as en } from '../../src/understanding/languages/en/talk.data.ts';
import { talk as es } from '../../src/understanding/languages/es/talk.data.ts';
import { talk as fr } from '../../src/understanding/languages/fr/talk.data.ts';
import { talk as ja } from '../../src/understanding/languages/ja/talk.data.ts';
import { talk as pt } from '../../src/understanding/languages/pt/talk.data.ts';

const packs = Object.entries({ en, de, fr, es, pt, ja });

describe('"why not … ?"', () => {
  it.each(packs)('leaves the name in every wording in %s', (_, { whyNot = [] }) => {
    expect(whyNot.length).toBeGreaterThan(5);
    for (const way of whyNot) expect(whyNotOf(way.replace('…', ' Virtual WAN ')), way).toBe('Virtual WAN');
  });

  it.each([
    ['Why not ExpressRoute?', 'ExpressRoute'],
    ['why not just use peering instead', 'peering'],
    ['¿Por qué no ExpressRoute?', 'ExpressRoute'],
    ['Pourquoi pas ExpressRoute ?', 'ExpressRoute'],
    ['なぜExpressRouteではないのですか？', 'ExpressRoute'],
  ])('%s', (text, name) => {
    expect(whyNotOf(text)).toBe(name);
  });

  it.each(['why not?', 'why is ExpressRoute not working', 'ExpressRoute', ''])('is not "%s"', text => {
    expect(whyNotOf(text)).toBeUndefined();
  });
});
