import type { IncomingMessage } from 'node:http';
import { mostFiles, type Upload } from '../channels/index.ts';
import { Fault } from '../errors.ts';
import { bytesOf, ownBodyLimit, parseJson } from './body.ts';
import { boundaryOf, MultipartScanner, type PartHeaders, type PartListener } from './multipart.ts';

type File = Upload['files'][number];

const activityType = 'application/vnd.microsoft.activity';

/** A value of a Content-Disposition header: `name` or `filename`. */
function parameter(headers: PartHeaders, name: string): string | undefined {
  const header = headers.get('content-disposition') ?? '';
  const [, quoted, bare] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header) ?? [];
  return quoted ?? bare;
}

function fileOf(headers: PartHeaders): File {
  const name = parameter(headers, 'filename');
  const contentType = headers.get('content-type') ?? 'application/octet-stream';
  return { contentType, ...(name === undefined ? {} : { name }) };
}

const isActivity = (headers: PartHeaders): boolean =>
  headers.get('content-type')?.startsWith(activityType) === true || parameter(headers, 'name') === 'activity';

/** Keeps the part that is the message, and of the others what they are called. */
class Parts implements PartListener {
  readonly files: File[] = [];
  readonly #activity: Buffer[] = [];
  #size = 0;

  begin(headers: PartHeaders): boolean {
    if (isActivity(headers)) return true;
    if (this.files.length < mostFiles) this.files.push(fileOf(headers));
    return false;
  }

  data(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.#size > ownBodyLimit) throw new Fault('body-too-large');
    this.#activity.push(Buffer.from(bytes));
  }

  upload(): Upload {
    const text = Buffer.concat(this.#activity).toString('utf8').trim();
    return { activity: text === '' ? undefined : parseJson(text), files: this.files };
  }
}

/** The one file of a request whose body is that file. */
function onlyFile({ headers }: IncomingMessage): File {
  const { 'content-type': type = '', 'content-disposition': disposition = '' } = headers;
  return fileOf(
    new Map([
      ['content-type', type === '' ? 'application/octet-stream' : type],
      ['content-disposition', disposition],
    ]),
  );
}

function faultOf(act: () => void): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

/**
 * Reads an upload: a message beside its files, or one file alone. The bytes of files are dropped as they come. Throws
 * body-too-large, invalid-body, malformed-json.
 */
export async function readUpload(request: IncomingMessage, limit: number): Promise<Upload> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Fault('body-too-large');
  const boundary = boundaryOf(request.headers['content-type'] ?? '');
  const parts = new Parts();
  const scanner = boundary === undefined ? undefined : new MultipartScanner(boundary, parts);
  let fault: unknown;
  for await (const bytes of bytesOf(request, limit)) {
    // What is refused is still read to its end, or the sender would see the line cut and never hear why.
    if (fault === undefined) fault = faultOf(() => scanner?.push(bytes));
  }
  if (fault !== undefined) throw fault;
  if (scanner === undefined) return { activity: undefined, files: [onlyFile(request)] };
  scanner.end();
  return parts.upload();
}
