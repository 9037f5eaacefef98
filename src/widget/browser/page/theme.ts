import { wear } from './kept-theme.ts';
import type { Settings } from './settings.ts';

type Rgb = readonly [number, number, number];

function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function mixed(colour: string, into: string, share: number): string {
  const target = rgbOf(into);
  const parts = rgbOf(colour).map((part, at) => Math.round(part + ((target[at] ?? 0) - part) * share));
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour itself, or as little darker or lighter as it takes to be read on `ground` (4.5 to 1). */
export function readable(colour: string, ground: string): string {
  const towards = luminance(rgbOf(ground)) > 0.4 ? '#000000' : '#ffffff';
  const shares = Array.from({ length: 21 }, (_, step) => step / 20);
  return shares.map(share => mixed(colour, towards, share)).find(one => contrast(one, ground) >= 4.5) ?? towards;
}

/** The grounds that the style sheet paints on, the most demanding of each theme. */
const grounds = { light: '#e6efec', dark: '#1f2b29' } as const;

/**
 * Puts theme and brand colour on the page. Colours go through the CSSOM, which a strict content security policy allows.
 */
export function dress(root: HTMLElement, { theme, brand }: Pick<Settings, 'theme' | 'brand'>): void {
  if (theme !== 'auto') wear(theme);
  if (brand === undefined) return;
  const light = readable(brand, grounds.light);
  const dark = readable(brand, grounds.dark);
  root.style.setProperty('--accent', `light-dark(${light}, ${dark})`);
  root.style.setProperty('--on-accent', `light-dark(#ffffff, #0b1110)`);
}
