// How Spanish speakers ask about the subject, and what something is.
import type { QuestionPack } from '../question-rows.ts';

/** Patterns of questions, and how they begin. */
export const questions: QuestionPack = {
  asked: {
    'peering-encrypted': ['esta ..3 (<#option:.peering>|<#option:vnet-peering-global>) ..2 cifrado'],
  },
  meaning: [
    'que (es|son) (un|una|la|el)? (azure)? {name} (?|$|.)',
    '(explica|explique) (azure)? {name} ..2 (?|$|.)',
    '^ que es (un|una|la|el)? {name} ..1 (?|$)',
  ],
  openers: ['que', 'cual'],
};
