import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Request, Response, Server } from 'restify';
import { answerDocument, answerPaths, canonicalAddress, languageIn, pagePaths } from '../../answer/index.ts';
import { picturePng } from '../../answer/picture/png.ts';
import { demand, type RateLimit } from '../../channels/index.ts';
import { tagOf } from '../../content/index.ts';
import { Fault } from '../../errors.ts';
import { localeOf } from '../accept-language.ts';
import { addressOf } from '../address.ts';
import { clientOf } from '../client-of.ts';
import { allowOnlyStyle, varyBy } from '../headers.ts';

/** The faces that pictures are drawn with, so that they look the same whatever the machine has. */
const fontFiles: readonly string[] = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold'].map(face =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${face}.ttf`)),
);

const toPng = (svg: string): Uint8Array => picturePng(svg, fontFiles, 'Inter');

/** A picture that is opened by itself brings its own style sheet inside; exactly that one is allowed. */
function allowOwnStyle(response: Response, svg: string, frames: readonly string[]): void {
  const style = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1];
  if (style !== undefined) allowOnlyStyle(response, createHash('sha256').update(style).digest('base64'), frames);
}

/** What the addresses under `/answer` go by. */
export interface AnswerRules {
  readonly limit: RateLimit;
  readonly trustedProxies: number;
  /** Origins whose pages may show an answer in a frame. */
  readonly frames: readonly string[];
}

/** The answer in every form that has an address: the page and the form, picture, decision record and files. */
export function serveAnswer(server: Server, { limit, trustedProxies, frames }: AnswerRules): void {
  for (const path of answerPaths) {
    const handler = async (request: Request, response: Response): Promise<void> => {
      // A page that says that this was too much wants its style sheet.
      if (path !== '/answer.css') demand(limit, clientOf(request, trustedProxies).addressKey);
      const query = addressOf(request).search.slice(1);
      const page = pagePaths.find(each => each === path);
      const sentOn = page === undefined ? null : canonicalAddress(page, query);
      if (sentOn !== null) {
        response.sendRaw(sentOn.status, '', { Location: sentOn.location, 'Cache-Control': 'no-cache' });
        return;
      }
      const locale = languageIn(query) ?? localeOf(request.headers['accept-language']);
      const { status, type, body, filename } = answerDocument(path, query, { locale, toPng, today: new Date() });
      if (status === 404) throw new Fault('nothing-to-draw');
      response.setHeader('Cache-Control', 'no-cache');
      varyBy(response, 'Accept-Language');
      response.setHeader('Content-Language', tagOf(locale));
      if (type === 'image/svg+xml' && typeof body === 'string') allowOwnStyle(response, body, frames);
      if (filename !== null) response.setHeader('Content-Disposition', `attachment; filename="${filename}"`);
      const sent = request.method === 'HEAD' ? '' : typeof body === 'string' ? body : Buffer.from(body);
      response.sendRaw(200, sent, { 'Content-Type': type });
    };
    server.get(path, handler);
    server.head(path, handler);
  }
}
