import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../src/widget/browser/page/settings.ts';
import { contrast, readable } from '../../../src/widget/browser/page/theme.ts';

const read = (query: string) => settingsOf(new URLSearchParams(query), ['de-DE', 'en']);

describe('the settings that a host page gives', () => {
  it('count as not given where they are not understood', () => {
    expect(read('theme=pink&brand=red&greeting=%20')).toMatchObject({
      theme: 'auto',
      brand: undefined,
      greeting: undefined,
    });
  });

  it('are taken where they are', () => {
    expect(read('framed&theme=dark&brand=%23d13438&start=hello')).toMatchObject({
      framed: true,
      theme: 'dark',
      brand: '#d13438',
      start: 'hello',
    });
  });

  it('put their language before those of the browser', () => {
    expect(read('language=fr').locales).toEqual(['fr', 'de-DE', 'en']);
  });
});

describe('a brand colour', () => {
  it.each(['#ffff00', '#d13438', '#000000', '#ffffff', '#0078d4', '#808080', '#00ff00'])(
    '%s becomes readable on light and on dark',
    colour => {
      for (const ground of ['#e6efec', '#1f2b29']) {
        expect(contrast(readable(colour, ground), ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('stays as it is where it is readable already', () => {
    expect(readable('#0c5f58', '#e6efec')).toBe('#0c5f58');
  });
});
