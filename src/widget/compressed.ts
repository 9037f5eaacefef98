import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A body in the forms that browsers unpack; each is missing where it gains nothing. */
export interface Compressed {
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** Packs as small as can be: it is done once, and sent often. */
export function compressed(body: Buffer): Compressed {
  const br = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  const gzip = gzipSync(body, { level: 9 });
  return {
    ...(br.length < body.length ? { br } : {}),
    ...(gzip.length < body.length ? { gzip } : {}),
  };
}
