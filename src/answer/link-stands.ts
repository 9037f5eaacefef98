import type { Standing, StandingValue } from '../decision/case/stands.ts';
import { cut, decodeText, encodeText, parted } from './link-text.ts';

/** Between things, between what is said of one, and before each text of a list. */
const [things, attributes, listed] = [',', ';', '!'] as const;

function encodeAttribute(name: string, value: StandingValue): string {
  if (value === true) return name;
  if (value === false) return `-${name}`;
  if (typeof value === 'number') return `${name}:${value}`;
  const text = typeof value === 'string' ? encodeText(value) : value.map(one => listed + encodeText(one)).join('');
  return `${name}:${text === '' ? listed : text}`;
}

function encodeThing({ kind, ...said }: Standing): string {
  const told = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [encodeAttribute(name, value)],
  );
  return [kind, ...told].join(attributes);
}

/** What stands: `vpn-gateway;sku:VpnGw1AZ;in:hub,peering;count:2;allowForwarded`. */
export function encodeStands(stands: readonly Standing[]): string {
  return stands.map(encodeThing).join(things);
}

function decodeAttribute(part: string): readonly [string, unknown] {
  const [name, value] = cut(part, ':');
  if (value === undefined) return name.startsWith('-') ? [name.slice(1), false] : [name, true];
  if (value.startsWith(listed)) return [name, parted(value, listed).map(decodeText)];
  return [name, /^\d+$/.test(value) ? Number(value) : decodeText(value)];
}

function decodeThing(thing: string): unknown {
  const [kind, ...said] = thing.split(attributes);
  return { ...Object.fromEntries(said.map(decodeAttribute)), kind };
}

/**
 * Reads what stands, as a link, an older link in JSON, or the ticked kinds of a form have it; null for what is none.
 */
export function decodeStands(given: readonly string[]): unknown {
  const [only = ''] = given;
  if (!only.startsWith('[')) return given.flatMap(text => parted(text, things)).map(decodeThing);
  try {
    return JSON.parse(only);
  } catch {
    return null;
  }
}
