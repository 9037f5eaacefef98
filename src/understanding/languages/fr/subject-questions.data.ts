// How French speakers ask about the subject, and what something is.
import type { QuestionPack } from '../question-rows.ts';

/** Patterns of questions, and how they begin. */
export const questions: QuestionPack = {
  asked: {
    'peering-encrypted': ['est ce que ..3 (<#option:.peering>|<#option:vnet-peering-global>) ..2 chiffre'],
  },
  meaning: [
    '(que|qu) est (un|une|la|le)? (azure)? {name} (?|$|.)',
    'explique (azure)? {name} ..2 (?|$|.)',
    '^ (c est quoi|qu est ce que|qu est ce qu) (un|une|le|la)? {name} ..1 (?|$)',
  ],
  openers: ['que', 'qu', 'est'],
};
