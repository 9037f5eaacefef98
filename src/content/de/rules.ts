import { adminAccess } from './rules/admin-access.ts';
import { demand } from './rules/demand.ts';
import { egress } from './rules/egress.ts';
import { headline } from './rules/headline.ts';
import { hybridLink } from './rules/hybrid-link.ts';
import { names } from './rules/names.ts';
import { path } from './rules/path.ts';
import { protection } from './rules/protection.ts';
import { publicEntry } from './rules/public-entry.ts';
import { question } from './rules/question.ts';
import { serviceAccess } from './rules/service-access.ts';
import { subnetRule } from './rules/subnet-rule.ts';
import { topology } from './rules/topology.ts';
import { vnetLink } from './rules/vnet-link.ts';

/** Why each row of the decision tables decides, by table and row. */
export const rules = {
  ...adminAccess,
  ...demand,
  ...egress,
  ...headline,
  ...hybridLink,
  ...names,
  ...path,
  ...protection,
  ...publicEntry,
  ...question,
  ...serviceAccess,
  ...subnetRule,
  ...topology,
  ...vnetLink,
};
