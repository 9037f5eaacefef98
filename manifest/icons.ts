import { Resvg } from '@resvg/resvg-js';

/** Width and height of each icon in pixels, as the manifest schema asks. */
export const iconSizes = { color: 192, outline: 32 } as const;

/** The icon as a square PNG of this many pixels, drawn from its SVG; the same SVG always gives the same bytes. */
export function renderIcon(svg: string, pixels: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font: { loadSystemFonts: false } }).render().asPng();
}
