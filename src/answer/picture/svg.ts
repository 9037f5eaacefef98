import { escapeMarkup } from '../escape.ts';
import type { Drawing, Shape } from './shapes.ts';
import { pictureStyle } from './style.ts';

/** Numbers with at most one decimal, so that the same drawing gives the same bytes. */
const number = (value: number): string => String(Math.round(value * 10) / 10);

type Point = readonly [number, number];

/** The head of an arrow at `tip`, coming from `tail`; the lines run along the axes only. */
function arrow(tail: Point, tip: Point, role: string): string {
  const [x, y] = tip;
  const [dx, dy] = [Math.sign(x - tail[0]), Math.sign(y - tail[1])];
  const [baseX, baseY] = [x - dx * 8, y - dy * 8];
  const corners: readonly Point[] = [tip, [baseX + dy * 4.5, baseY + dx * 4.5], [baseX - dy * 4.5, baseY - dx * 4.5]];
  return `<polygon class="${role}" points="${corners.map(corner => corner.map(number).join(',')).join(' ')}"/>`;
}

const classOf = ({ role, stands }: Exclude<Shape, { kind: 'text' }>): string =>
  stands === true ? `${role} stands` : role;

function line(shape: Extract<Shape, { kind: 'line' }>): string {
  const { points, arrows } = shape;
  const drawn = `<polyline class="${classOf(shape)}" points="${points.map(point => point.map(number).join(',')).join(' ')}"/>`;
  const head = shape.stands === true ? 'arrow stands' : 'arrow';
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  const end = arrows !== 'none' && beforeLast !== undefined && last !== undefined ? arrow(beforeLast, last, head) : '';
  const start = arrows === 'both' && first !== undefined && second !== undefined ? arrow(second, first, head) : '';
  return drawn + end + start;
}

function element(shape: Shape): string {
  if (shape.kind === 'line') return line(shape);
  if (shape.kind === 'box') {
    const { x, y, width, height, radius } = shape;
    const size = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
    return `<rect class="${classOf(shape)}" ${size} rx="${number(radius)}"/>`;
  }
  const { role, x, y, size, anchor, text } = shape;
  const at = `x="${number(x)}" y="${number(y)}" font-size="${number(size)}"`;
  return `<text class="${role}" ${at} text-anchor="${anchor}">${escapeMarkup(text)}</text>`;
}

/**
 * A drawing as SVG. `standalone`: carries its own style, for a file or an image; else it is to stand in a page whose
 * stylesheet has the rules, because a strict content security policy allows no style inside the page.
 */
export function drawingSvg(
  drawing: Drawing,
  words: { readonly lang: string; readonly title: string; readonly description: string },
  standalone: boolean,
): string {
  const { width, height, shapes } = drawing;
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="pic" lang="${words.lang}" ${size} role="img" aria-labelledby="pic-title pic-desc">`;
  const said = `<title id="pic-title">${escapeMarkup(words.title)}</title><desc id="pic-desc">${escapeMarkup(words.description)}</desc>`;
  const style = standalone ? `<style>${pictureStyle}</style>` : '';
  return `${head}${said}${style}${shapes.map(element).join('')}</svg>`;
}
