import type { Talk } from './double.ts';
import type { Line } from './script.ts';
import { pressableOf } from './seen.ts';

function press(talk: Talk, line: Extract<Line, { kind: 'press' }>) {
  const shown = talk.sent.flatMap(activity => pressableOf(activity) ?? []);
  const card = line.on === undefined ? shown.at(-1) : shown.findLast(({ id }) => id === line.on);
  const wanted = line.text.split(' + ');
  const ids = wanted.map(title => card?.choices.find(choice => choice.title === title)?.id ?? title);
  return talk.press({
    kind: 'answer',
    id: card?.id ?? line.on,
    choice: ids.length === 1 ? ids[0] : ids,
    card: card?.card,
  });
}

/**
 * Does what the person of a transcript does in this line, and gives what came back; undefined where they do nothing.
 */
export function act(talk: Talk, line: Line): ReturnType<Talk['send']> | undefined {
  if (line.kind === 'arrive') return talk.arrive();
  if (line.kind === 'type') return talk.type(line.text === '(nothing)' ? '' : line.text);
  if (line.kind === 'form') return talk.press({ kind: 'form', ...line.fields });
  if (line.kind === 'rate') return talk.press({ kind: 'feedback', useful: line.useful });
  return line.kind === 'press' ? press(talk, line) : undefined;
}
