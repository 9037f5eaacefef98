import { describe, expect, it } from 'vitest';
import { textLimit } from '../../src/text-limit.ts';
import { tokenise } from '../../src/understanding/1-text/tokens.ts';
import { type Read, readThings } from '../../src/understanding/2-entities/entities.ts';
import { readQuestion } from '../../src/understanding/talk/subject-questions.ts';

/** As many characters as the bot reads of a message. */
const whole = (piece: string): string => piece.repeat(textLimit).slice(0, textLimit);

/** How often reading a question looks for a thing or a word class in the message. */
function lookUps(text: string): number {
  let count = 0;
  const read = readThings(tokenise(text));
  const counted: Read = {
    ...read,
    endsOf: (kind, at) => {
      count += 1;
      return read.endsOf(kind, at);
    },
    endsOfClass: (name, at) => {
      count += 1;
      return read.endsOfClass(name, at);
    },
  };
  readQuestion(counted);
  return count;
}

const usual = lookUps(whole('Is it better to use a VPN or peering between a VM in East US and SQL in Japan East? '));

describe('a message made to be read slowly', () => {
  it.each([
    'what is ',
    'what is the ',
    'how does ',
    'can ',
    'difference ',
    'what is vpn ',
    'what is vpn how does er work ',
    'what is er what is pe what is lb what is vpn what is nva what is ars what is afd what is agw what is ilb ' +
      'what is pls ',
  ])('of %j over and over costs a few times what a usual one costs', piece => {
    expect(lookUps(whole(piece))).toBeLessThan(usual * 6);
  });
});
