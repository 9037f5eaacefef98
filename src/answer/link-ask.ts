import type { Ask, SymptomAsked } from '../decision/case/ask.ts';
import { cut, decodeText, encodeText, parted } from './link-text.ts';

/** Between what is said further of a question. */
const further = ';';

const list = (items: readonly string[]): string => items.map(encodeText).join(',');

function encodeSymptom({ seen, codes, skipped, likely }: SymptomAsked): readonly string[] {
  return [
    `seen:${list(seen)}`,
    ...(codes === undefined ? [] : [`codes:${list(codes)}`]),
    ...(skipped === undefined ? [] : [`skipped:${list(skipped)}`]),
    ...(likely === undefined
      ? []
      : [`likely:${likely.map(({ cause, share }) => `${encodeText(cause)}!${share}`).join(',')}`]),
  ];
}

/** A question: `can:gateway-transit,s2s-vpn:point`, `compare:bastion,p2s-vpn;side;by:cost`. */
export function encodeAsk({ kind, about, point, sideBySide, criteria, learning, symptom }: Ask): string {
  return [
    [kind, list(about), ...(point === undefined ? [] : [encodeText(point)])].join(':'),
    ...(sideBySide === undefined ? [] : ['side']),
    ...(criteria === undefined ? [] : [`by:${list(criteria)}`]),
    ...(learning === undefined ? [] : ['learning']),
    ...(symptom === undefined ? [] : encodeSymptom(symptom)),
  ].join(further);
}

const texts = (value: string): readonly string[] => parted(value, ',').map(decodeText);

function decodeLikely(value: string): unknown {
  return parted(value, ',').map(one => {
    const [cause, share] = cut(one, '!');
    return { cause: decodeText(cause), share: Number(share) };
  });
}

function decodeSymptom(said: ReadonlyMap<string, string>): unknown {
  const [seen, codes, skipped, likely] = [said.get('seen'), said.get('codes'), said.get('skipped'), said.get('likely')];
  if (seen === undefined) return undefined;
  return {
    seen: texts(seen),
    ...(codes === undefined ? {} : { codes: texts(codes) }),
    ...(skipped === undefined ? {} : { skipped: texts(skipped) }),
    ...(likely === undefined ? {} : { likely: decodeLikely(likely) }),
  };
}

/** Reads a question as a link has it. */
export function decodeAsk(given: string): unknown {
  const [first = '', ...rest] = given.split(further);
  const [kind, about = '', point] = first.split(':');
  const said = new Map(
    rest.map(part => {
      const [name, value = ''] = cut(part, ':');
      return [name, value];
    }),
  );
  const criteria = said.get('by');
  const symptom = decodeSymptom(said);
  return {
    kind,
    about: texts(about),
    ...(point === undefined ? {} : { point: decodeText(point) }),
    ...(said.has('side') ? { sideBySide: true } : {}),
    ...(criteria === undefined ? {} : { criteria: texts(criteria) }),
    ...(said.has('learning') ? { learning: true } : {}),
    ...(symptom === undefined ? {} : { symptom }),
  };
}
