import { Fault } from '../errors.ts';

/** The headers of one part, by lower-case name. */
export type PartHeaders = ReadonlyMap<string, string>;

/** Hears the parts of a body as they come. */
export interface PartListener {
  /** A part begins; `false`: nothing of it is wanted. */
  begin(headers: PartHeaders): boolean;
  /** Some bytes of a part that is wanted. */
  data(bytes: Buffer): void;
}

/** Bytes of the headers of one part at most; those of a file with a long name are a tenth of it. */
const mostHeaders = 4_096;
const blankLine = Buffer.from('\r\n\r\n');
/** Goes before the first boundary, which alone stands at no line's end. */
const lineEnd = Buffer.from('\r\n');

/**
 * The boundary that a content type of several parts names; undefined for any other. Throws invalid-body where it names
 * none.
 */
export function boundaryOf(contentType: string): string | undefined {
  if (!/^multipart\//i.test(contentType)) return undefined;
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70})(?=[\s;]|$))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw new Fault('invalid-body');
  return boundary;
}

function headersOf(text: string): PartHeaders {
  const lines = text.split('\r\n').map(line => /^([\w-]+):\s*(.*)$/.exec(line));
  return new Map(lines.flatMap(line => (line === null ? [] : [[(line[1] ?? '').toLowerCase(), line[2] ?? '']])));
}

/**
 * Reads multipart/form-data (RFC 7578) chunk by chunk. It holds no more than the headers of one part and a boundary,
 * however large the parts are. Throws invalid-body for what is no such body.
 */
export class MultipartScanner {
  readonly #delimiter: Buffer;
  readonly #listener: PartListener;
  #rest: Buffer = lineEnd;
  #state: 'before' | 'headers' | 'part' | 'after' = 'before';
  #wanted = false;

  constructor(boundary: string, listener: PartListener) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`);
    this.#listener = listener;
  }

  push(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    while (this.#step());
  }

  /** The body has ended. */
  end(): void {
    if (this.#state !== 'after') throw new Fault('invalid-body');
  }

  /** Takes one step; false where more bytes are needed. */
  #step(): boolean {
    if (this.#state === 'after') {
      this.#rest = Buffer.alloc(0);
      return false;
    }
    return this.#state === 'headers' ? this.#readHeaders() : this.#readPart();
  }

  /** Up to the next boundary, and over it once it is known whether it is the last. */
  #readPart(): boolean {
    const at = this.#rest.indexOf(this.#delimiter);
    const open = this.#rest.length - this.#delimiter.length + 1;
    const end = at === -1 ? Math.max(open, 0) : at;
    if (this.#wanted && end > 0) this.#listener.data(this.#rest.subarray(0, end));
    this.#rest = this.#rest.subarray(end);
    const after = this.#delimiter.length;
    if (at === -1 || this.#rest.length < after + 2) return false;
    this.#state = this.#rest.toString('latin1', after, after + 2) === '--' ? 'after' : 'headers';
    this.#rest = this.#rest.subarray(after);
    this.#wanted = false;
    return true;
  }

  /** From the end of the boundary's line to the blank line. */
  #readHeaders(): boolean {
    const end = this.#rest.indexOf(blankLine);
    if (end === -1 && this.#rest.length > mostHeaders) throw new Fault('invalid-body');
    if (end === -1) return false;
    const headers = this.#rest.toString('utf8', 0, end);
    this.#wanted = this.#listener.begin(headersOf(headers));
    this.#rest = this.#rest.subarray(end + blankLine.length);
    this.#state = 'part';
    return true;
  }
}
