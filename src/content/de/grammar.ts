import type { SomeWords } from '../languages.ts';

/** Words by which a German text shows how it goes on. */
export const grammar = {
  'grammar.articles': 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines',
  'grammar.small':
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|viele|je|jede|jeder|jedes|auf|an|am|in|im|' +
    'für|mit|ohne|zwischen|über|aus|nur|vom|von|zum|zur|zu',
  'grammar.goes-on':
    'von|vom|auf|an|am|in|im|ins|mit|ohne|für|zu|zum|zur|bei|beim|durch|nach|vor|zwischen|als|aus|über|unter|hinter|' +
    'neben|je|pro|statt|gegen|bis|ab|um',
  'grammar.form.genitive': 'von {name_dative}',
  'grammar.verdicts': 'ja|nein|nicht|nichts|nur|es kommt darauf an|kommt darauf an|lieber nicht|besser nicht|kaum',
} as const satisfies SomeWords;
