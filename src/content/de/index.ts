import { answer } from './answer.ts';
import { dialog } from './dialog.ts';
import { errors } from './errors.ts';
import { forms } from './forms.ts';
import { names } from './names.ts';
import { page } from './page.ts';
import { parts } from './parts.ts';
import { questions } from './questions.ts';
import { widget } from './widget.ts';

/** German, by the ids of the English texts; what is missing here is said in English. */
export const de = {
  ...dialog,
  ...questions,
  ...names,
  ...answer,
  ...parts,
  ...page,
  ...widget,
  ...errors,
  ...forms,
};
