import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, by its name inside. */
export interface ArchivedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** 1 January 1980, the earliest date of the format, so that the same files always make the same bytes. */
const dosDate = 0x0021;
/** Version 2.0 of the format: deflate, no encryption. */
const formatVersion = 20;
const utf8Names = 0x0800;
const deflated = 8;

function record(signature: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(4 + fields.reduce((total, [bytes]) => total + bytes, 0));
  buffer.writeUInt32LE(signature, 0);
  let offset = 4;
  for (const [bytes, value] of fields) {
    buffer.writeUIntLE(value, offset, bytes);
    offset += bytes;
  }
  return buffer;
}

/** A zip archive of the files, all at its root, in the given order (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16). */
export function zip(files: readonly ArchivedFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const title = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const shared = [
      [2, formatVersion],
      [2, utf8Names],
      [2, deflated],
      [2, 0],
      [2, dosDate],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, title.length],
      [2, 0],
    ] as const;
    const header = record(0x04034b50, shared);
    directory.push(
      record(0x02014b50, [[2, formatVersion], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      title,
    );
    bodies.push(header, title, packed);
    offset += header.length + title.length + packed.length;
  }
  const size = directory.reduce((total, part) => total + part.length, 0);
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, ...directory, end]);
}
