import { Resvg } from '@resvg/resvg-js';

/** Pixels to a unit of the drawing: sharp on a phone. */
const scale = 2;

/** Pixels that a picture may be wide and high in Teams. */
const most = 1024;

function zoomOf(svg: string): number {
  const [, width = '1', height = '1'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return Math.min(scale, most / Number(width), most / Number(height));
}

/**
 * The picture as PNG, in light colours on white. `fontFiles`: paths of the faces to draw with; the fonts of the machine
 * are left alone, so that the same case gives the same bytes everywhere.
 */
export function picturePng(svg: string, fontFiles: readonly string[], family: string): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoomOf(svg) },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: family },
  });
  return drawn.render().asPng();
}
