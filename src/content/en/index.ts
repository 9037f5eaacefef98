import { answer } from './answer.ts';
import { azure } from './azure.ts';
import { caseWords } from './case.ts';
import { commandLine } from './command-line.ts';
import { contradictions } from './contradictions.ts';
import { dialog } from './dialog.ts';
import { doctor } from './doctor.ts';
import { errors } from './errors.ts';
import { explained } from './explained.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { grammar } from './grammar.ts';
import { knowledge } from './knowledge/index.ts';
import { mcp } from './mcp.ts';
import { names } from './names.ts';
import { options } from './options/index.ts';
import { page } from './page.ts';
import { parts } from './parts.ts';
import { picture } from './picture.ts';
import { ports } from './ports.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { rules } from './rules/index.ts';
import { settings } from './settings.ts';
import { steps } from './steps.ts';
import { tables } from './tables.ts';
import { told } from './told.ts';
import { verdicts } from './verdicts.ts';
import { widget } from './widget.ts';

/**
 * English: every word a person reads, by id; `{name}` stands for a value. A text that no other language has is said in
 * it.
 */
export const en = {
  ...dialog,
  ...questions,
  ...grammar,
  ...tables,
  ...ports,
  ...names,
  ...answer,
  ...parts,
  ...page,
  ...picture,
  ...files,
  ...widget,
  ...errors,
  ...problems,
  ...commandLine,
  ...doctor,
  ...mcp,
  ...knowledge,
  ...azure,
  ...caseWords,
  ...options,
  ...rules,
  ...steps,
  ...told,
  ...explained,
  ...contradictions,
  ...settings,
  ...figures,
  ...verdicts,
};
