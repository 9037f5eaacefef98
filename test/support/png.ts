import { inflateSync } from 'node:zlib';

/** What the first bytes of a PNG say (W3C PNG, third edition, section 11.2.1), and its pixels as RGBA. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  readonly pixels: readonly (readonly [red: number, green: number, blue: number, alpha: number])[];
}

function chunks(png: Buffer): readonly { type: string; data: Buffer }[] {
  const found = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
  }
  return found;
}

function predictor(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Reads an 8-bit RGBA PNG without interlace; throws where it is something else. */
export function readPng(png: Buffer): Picture {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const parts = chunks(png);
  const header = parts.find(part => part.type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height, depth, colour, interlace] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header.readUInt8(8),
    header.readUInt8(9),
    header.readUInt8(12),
  ];
  if (depth !== 8 || colour !== 6 || interlace !== 0) throw new Error('not an 8-bit RGBA picture');
  const raw = inflateSync(Buffer.concat(parts.filter(part => part.type === 'IDAT').map(part => part.data)));
  const stride = width * 4;
  const bytes = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const kind = raw.readUInt8(row * (stride + 1));
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < 4 ? 0 : bytes.readUInt8(at - 4);
      const up = row === 0 ? 0 : bytes.readUInt8(at - stride);
      const corner = row === 0 || column < 4 ? 0 : bytes.readUInt8(at - stride - 4);
      bytes[at] = (raw.readUInt8(row * (stride + 1) + 1 + column) + predictor(kind, left, up, corner)) & 0xff;
    }
  }
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const at = index * 4;
    return [bytes.readUInt8(at), bytes.readUInt8(at + 1), bytes.readUInt8(at + 2), bytes.readUInt8(at + 3)] as const;
  });
  return { width, height, hasAlpha: colour === 6, pixels };
}
