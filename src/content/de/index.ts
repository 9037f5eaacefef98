import { answer } from './answer.ts';
import { azure } from './azure.ts';
import { costs } from './costs.ts';
import { dialog } from './dialog.ts';
import { errors } from './errors.ts';
import { explained } from './explained.ts';
import { forms } from './forms.ts';
import { grammar } from './grammar.ts';
import { names } from './names.ts';
import { options } from './options.ts';
import { page } from './page.ts';
import { parts } from './parts.ts';
import { picture } from './picture.ts';
import { pitfalls } from './pitfalls.ts';
import { ports } from './ports.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { rules } from './rules.ts';
import { steps } from './steps.ts';
import { told } from './told.ts';
import { widget } from './widget.ts';

/** German, by the ids of the English texts; what is missing here is said in English. */
export const de = {
  ...dialog,
  ...questions,
  ...grammar,
  ...ports,
  ...names,
  ...answer,
  ...parts,
  ...options,
  ...costs,
  ...azure,
  ...rules,
  ...steps,
  ...told,
  ...explained,
  ...picture,
  ...pitfalls,
  ...page,
  ...widget,
  ...errors,
  ...problems,
  ...forms,
};
