// How German speakers ask about the subject, and what something is.
import type { QuestionPack } from '../question-rows.ts';

/** Patterns of questions, and how they begin. */
export const questions: QuestionPack = {
  asked: {
    'peering-encrypted': ['ist ..3 (<#option:.peering>|<#option:vnet-peering-global>) ..2 verschlusselt'],
  },
  meaning: [
    'was (ist|sind|bedeutet) (ein|eine)? (azure)? {name} (?|$|.)',
    '(erklare|erklar) (azure)? {name} ..2 (?|$|.)',
    '^ was (ist|sind|bedeutet) (ein|eine|das|die|der)? {name} ..1 (?|$)',
  ],
  openers: ['was', 'ist', 'kann'],
};
