import type { ResourceLink, ResourceTemplate, TextResourceContents } from '@modelcontextprotocol/sdk/types.js';
import { type AnswerPath, answerDocument, encodeAnswers } from '../answer/index.ts';
import type { Recommendation } from '../decision/said.ts';

interface Form {
  readonly name: string;
  readonly path: AnswerPath;
  readonly title: string;
  readonly mimeType: string;
}

const whole: Form = { name: 'md', path: '/answer.md', title: 'The whole answer', mimeType: 'text/markdown' };

/** The files that a person builds from most. */
const files: readonly Form[] = [
  { name: 'bicep', path: '/answer.bicep', title: 'Bicep', mimeType: 'text/plain' },
  { name: 'tf', path: '/answer.tf', title: 'Terraform', mimeType: 'text/plain' },
];

const forms: readonly Form[] = [
  whole,
  ...files,
  { name: 'sh', path: '/answer.sh', title: 'az commands', mimeType: 'text/x-shellscript' },
  { name: 'json', path: '/answer.json', title: 'ARM template', mimeType: 'application/json' },
  { name: 'mmd', path: '/answer.mmd', title: 'Diagram (Mermaid)', mimeType: 'text/plain' },
  { name: 'svg', path: '/answer.svg', title: 'Diagram', mimeType: 'image/svg+xml' },
];

/** The address of every form of an answer; `query` is that of the link to the answer's page. */
export const answerTemplate: ResourceTemplate = {
  uriTemplate: 'advisor://answer/{form}?{+query}',
  name: 'answer',
  title: 'An answer in full, or as a file',
  description: `form: ${forms.map(({ name, title }) => `${name} (${title})`).join(', ')}. query: the requirements, field=value with & between; sets with commas.`,
};

/** Links to an answer in full and to its files; none where there is no answer yet. */
export function answerLinks({ headline, answer, requirements }: Recommendation): ResourceLink[] {
  if (headline === null && answer === null) return [];
  return [whole, ...(headline === null ? [] : files)].map(({ name, title, mimeType }) => ({
    type: 'resource_link',
    uri: `advisor://answer/${name}?${encodeAnswers(requirements)}`,
    name,
    title,
    mimeType,
  }));
}

/** An answer in the form that its address names; undefined where there is no such form, or this answer has it not. */
export function readAnswer(uri: string): TextResourceContents | undefined {
  const [, name, query = ''] = /^advisor:\/\/answer\/(\w+)\?(.+)$/s.exec(uri) ?? [];
  const form = forms.find(each => each.name === name);
  if (form === undefined) return undefined;
  const { status, body } = answerDocument(form.path, query);
  return status === 200 && typeof body === 'string' ? { uri, mimeType: form.mimeType, text: body } : undefined;
}
