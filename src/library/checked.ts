import { parseRequirementsIn } from '../answer/spoken.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { RequirementsError } from './requirements-error.ts';

/** The requirements that a program gave, which no compiler may have looked at. Throws a RequirementsError. */
export function checked(value: unknown): Requirements {
  const parsed = parseRequirementsIn(undefined, value);
  if (!parsed.ok) throw new RequirementsError(value, parsed.problems);
  return parsed.requirements;
}
