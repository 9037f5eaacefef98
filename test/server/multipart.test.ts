import { describe, expect, it } from 'vitest';
import { boundaryOf, MultipartScanner } from '../../src/server/multipart.ts';

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  body: string;
}

/** Reads a body in chunks of so many bytes, and keeps what it hears. */
function scan(body: Buffer | string, boundary: string, size: number, wanted = true): readonly Part[] {
  const bytes = Buffer.from(body);
  const parts: Part[] = [];
  const scanner = new MultipartScanner(boundary, {
    begin: headers => {
      parts.push({ headers: Object.fromEntries(headers), body: '' });
      return wanted;
    },
    data: some => {
      const part = parts.at(-1);
      if (part !== undefined) part.body += some.toString('latin1');
    },
  });
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
  scanner.end();
  return parts;
}

const sizes = [1, 2, 3, 7, 64, 100_000];

/** A body as a browser writes it. */
async function written(): Promise<{ body: Buffer; boundary: string }> {
  const form = new FormData();
  form.append('activity', new Blob(['{"type":"message"}'], { type: 'application/vnd.microsoft.activity' }));
  form.append('file', new Blob(['\r\n--not the boundary\r\n\r\n--'], { type: 'image/png' }), 'ä "b".png');
  form.append('file', new Blob([]), 'empty.txt');
  const response = new Response(form);
  const boundary = boundaryOf(response.headers.get('content-type') ?? '') ?? '';
  return { body: Buffer.from(await response.arrayBuffer()), boundary };
}

describe('a body of several parts', () => {
  it.each(sizes)('as a browser writes it is read whole in chunks of %i bytes', async size => {
    const { body, boundary } = await written();
    const parts = scan(body, boundary, size);
    expect(parts.map(part => part.body)).toEqual(['{"type":"message"}', '\r\n--not the boundary\r\n\r\n--', '']);
    expect(parts.map(({ headers }) => headers['content-type'])).toEqual([
      'application/vnd.microsoft.activity',
      'image/png',
      'application/octet-stream',
    ]);
    expect(parts[1]?.headers['content-disposition']).toContain('ä');
  });

  it.each(sizes)('may have words before it and after it, and parts without headers: chunks of %i bytes', size => {
    const body =
      'Words before.\r\n--x\r\n\r\none\r\n--x  \r\nA: b\r\n\r\ntwo\r\n--x--\r\nWords after.\r\n--x\r\n\r\nthree';
    expect(scan(body, 'x', size)).toEqual([
      { headers: {}, body: 'one' },
      { headers: { a: 'b' }, body: 'two' },
    ]);
  });

  it('gives nothing of a part that nobody wants', async () => {
    const { body, boundary } = await written();
    expect(scan(body, boundary, 10, false).map(part => part.body)).toEqual(['', '', '']);
  });

  it.each([
    ['nothing', ''],
    ['no boundary', 'words'],
    ['no end', '--x\r\n\r\none'],
    ['an end in the middle of a part', '--x\r\nA: b\r\n\r\none\r\n--'],
    ['headers without end', `--x\r\n${'A: b\r\n'.repeat(5_000)}`],
  ])('with %s is refused', (_, body) => {
    expect(() => scan(body, 'x', 50)).toThrow(expect.objectContaining({ code: 'invalid-body' }));
  });
});

describe('a content type', () => {
  it.each([
    ['multipart/form-data; boundary=abc', 'abc'],
    ['Multipart/Form-Data;charset=utf-8; boundary="a b;c"', 'a b;c'],
    ['application/json', undefined],
    ['', undefined],
  ])('%j has the boundary %j', (contentType, boundary) => {
    expect(boundaryOf(contentType)).toBe(boundary);
  });

  it.each(['multipart/form-data', `multipart/form-data; boundary=${'x'.repeat(71)}`, 'multipart/mixed; boundary='])(
    '%j has no boundary that can be used, and is refused',
    contentType => {
      expect(() => boundaryOf(contentType)).toThrow(expect.objectContaining({ code: 'invalid-body' }));
    },
  );
});
