import { z } from 'zod';
import { say } from '../../src/content/index.ts';
import { cardNodes } from './teams-limits.ts';

/** As much of a message as it takes to know what it says. */
export interface Said {
  readonly text?: string | undefined;
  readonly attachments?: readonly { readonly content?: unknown }[] | undefined;
}

const fact = z.object({ title: z.string(), value: z.string() });
const written = z.object({ text: z.string().optional(), facts: z.array(fact).catch([]) });

/** The words of the button that is drawn as text: the change of a row. */
const buttonWords = say('en', 'card.change');

function linesOf(content: unknown): readonly string[] {
  return cardNodes(content).flatMap(node => {
    const { text, facts } = written.parse(node);
    return [...(text === undefined ? [] : [text]), ...facts.flatMap(({ title, value }) => [title, value])];
  });
}

/** Everything that a message says to a person, one line a text; what its buttons and fields say is no part of it. */
export function saidBy({ text, attachments = [] }: Said): readonly string[] {
  const lines = [...(text === undefined ? [] : [text]), ...attachments.flatMap(({ content }) => linesOf(content))];
  return lines.filter(line => line !== '' && line !== buttonWords);
}

/** What the first message said and the second, which takes its place, does not. */
export function lostWords(before: Said, after: Said): readonly string[] {
  const left = [...saidBy(after)];
  return saidBy(before).filter(line => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
