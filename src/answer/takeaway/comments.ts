import { say } from '../../content/index.ts';
import type { Plan } from './model.ts';

/** What stands at the top of every file: what it builds, what it leaves to the reader, and what to look at. */
export function headLines(plan: Plan, locale: string | undefined): readonly string[] {
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines.map(line => `- ${line}`)];
  return [
    plan.title,
    say(locale, 'take.rules', { version: plan.ruleVersion }),
    say(locale, 'take.read'),
    ...list(say(locale, 'take.assumed'), plan.assumed),
    ...list(say(locale, 'take.left-out'), plan.leftOut),
    ...list(say(locale, 'take.look'), plan.hints),
  ];
}

/** Lines as comments; whatever could end a line is a space. */
export function comment(mark: string, lines: readonly string[]): string {
  return lines.map(line => `${mark} ${line.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')}`).join('\n');
}
