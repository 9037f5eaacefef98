import { Resvg } from '@resvg/resvg-js';

/** Pixels to a unit of the drawing: sharp on a phone, and inside the 1024 pixels that Teams shows. */
const scale = 2;

/**
 * The picture as PNG, in light colours on white. `fontFiles`: paths of the faces to draw with; the fonts of the machine
 * are left alone, so that the same case gives the same bytes everywhere.
 */
export function picturePng(svg: string, fontFiles: readonly string[], family: string): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: family },
  });
  return drawn.render().asPng();
}
