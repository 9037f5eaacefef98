import type { RangeWords } from '../range-words.ts';

const of = (words: string): readonly string[] => words.split(' ');

export const rangeWords: RangeWords = {
  shared: of('deux meme memes aussi egalement identique identiques chacun'),
  part: of('reseau dans'),
  passing: of('routes annonce annoncee pool regle destination'),
  many: of('vnets reseaux sites cotes'),
  between: of(
    'est sont a ont utilise utilisent avec le la les notre nos plage plages adresse adresses reseau en au et',
  ),
};
