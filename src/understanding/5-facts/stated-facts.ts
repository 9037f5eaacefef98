import type { Field } from '../../decision/case/requirements.ts';
import { besideCompared, type Compared } from './ask/compared.ts';
import type { Facts } from './read.ts';

/** A question about the subject itself: whether it asks what something is, and its tokens, end exclusive. */
interface AskedSubject {
  readonly meaning: boolean;
  readonly from: number;
  readonly to: number;
}

/** "would P2S work from a VM to another VNet?" asks about the subject and tells of the case: these fields are told. */
const caseFields: ReadonlySet<Field> = new Set([
  'sourceType',
  'sourceResourceType',
  'sourceRegion',
  'targetRegion',
  'otherRegions',
  'resourceType',
  'sameRegion',
  'sameVnet',
  'sameTenant',
  'sameSubscription',
  'hybrid',
  'bandwidth',
  'siteCount',
  'callerPlan',
] satisfies readonly Field[]);

/** What lies inside a question about the subject is asked, not stated. */
function outsideQuestion(question: AskedSubject | undefined, facts: Facts): Facts {
  if (question === undefined) return facts;
  const stated = (part: { readonly field: Field; readonly from: number; readonly to: number }) =>
    part.from >= question.to || part.to <= question.from || (!question.meaning && caseFields.has(part.field));
  return { ...facts, findings: facts.findings.filter(stated), doubts: facts.doubts.filter(stated) };
}

/**
 * Names that are held side by side tell of no case; where no case is told beside them, they are nobody's plan either.
 */
function besideThem(facts: Facts, compared: Compared): Facts {
  const findings = besideCompared(facts.findings, compared);
  const options = findings.length === 0 ? besideCompared(facts.options, compared) : facts.options;
  return { ...facts, findings, options };
}

/** What a message states: neither what it asks about the subject, nor what it holds side by side. */
export function statedFacts(facts: Facts, question: AskedSubject | undefined, compared: Compared | undefined): Facts {
  return compared === undefined ? outsideQuestion(question, facts) : besideThem(facts, compared);
}
