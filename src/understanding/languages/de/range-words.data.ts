import type { RangeWords } from '../range-words.ts';

const of = (words: string): readonly string[] => words.split(' ');

export const rangeWords: RangeWords = {
  shared: of('beide beiden beides jeweils gleich gleiche gleichen selbe selben ebenfalls auch identisch'),
  part: of('subnetz subnetze teilnetz innerhalb'),
  passing: of('route routen ziel angekundigt annonciert erreichbar pool adresspool regel regeln weiterleitung'),
  many: of('vnets netze standorte seiten'),
  between: of(
    'ist sind hat haben nutzt nutzen verwendet mit der die das dem den unser unsere bereich adressbereich ' +
      'adressraum netz im in auf fur und',
  ),
};
