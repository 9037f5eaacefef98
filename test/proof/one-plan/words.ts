import type { Drawn } from './drawn.ts';
import { against, type Rule } from './rule.ts';
import { differing } from './written.ts';

/** The words name each zone of the picture, and the networks that it is tied to. */
function zonesUnsaid({ boxes, zone }: Drawn): readonly string[] {
  if (zone === null) return [];
  const said = zone.said.map(({ names }) => names.join(', '));
  const named = new Set(zone.said.flatMap(({ networks }) => networks));
  const tied = boxes.filter(({ id }) => zone.tied.includes(id)).map(({ printed: [title = ''] }) => title);
  const drawn = zone.names.map(names => names.join(', '));
  return [
    ...drawn
      .filter(names => !said.includes(names))
      .flatMap(names => against(true, `the zone ${names} is drawn`, 'the words lack it')),
    ...tied
      .filter(title => !named.has(title))
      .flatMap(title => against(true, `a zone is tied to ${title}`, 'the words do not link it')),
    ...[...named]
      .filter(title => !tied.includes(title))
      .flatMap(title => against(true, `the words link a zone to ${title}`, 'the picture does not')),
    ...against(said.length !== drawn.length, `${drawn.length} zones are drawn`, `the words have ${said.length}`),
  ];
}

export const wordRules: readonly Rule[] = [
  {
    id: 'picture-in-words',
    because: 'Who hears the picture instead of seeing it gets another design.',
    find: ({ outputs, drawn }) => {
      const text = outputs.picture?.description ?? '';
      const missing = drawn.boxes.filter(({ printed: [title = ''] }) => !text.includes(title));
      const parts = drawn.boxes.filter(
        ({ kind, printed: [, ...inside] }) =>
          kind !== 'outsider' && kind !== 'other' && inside.some(part => !text.includes(part)),
      );
      const labels = drawn.lines.filter(({ printed }) => !text.includes(printed));
      const lines = text.split(/ are joined by | leads to /).length - 1;
      return [
        ...missing
          .filter(({ id }) => drawn.lines.some(({ from, to }) => from === id || to === id))
          .flatMap(({ title }) => against(true, `${title} is drawn`, 'the words lack it')),
        ...parts.flatMap(({ title }) => against(true, `${title} holds parts`, 'the words lack one')),
        ...against(lines !== drawn.lines.length, `${drawn.lines.length} lines are drawn`, `the words have ${lines}`),
        ...labels.flatMap(({ printed }) => against(true, `a line by ${printed} is drawn`, 'the words lack it')),
        ...zonesUnsaid(drawn),
      ];
    },
  },
  {
    id: 'languages-differ',
    because: 'The four files are one design: which language somebody takes must not matter.',
    find: ({ outputs }) =>
      outputs.files === null ? [] : differing(outputs.files).map(found => `one design in four languages, but ${found}`),
  },
];
