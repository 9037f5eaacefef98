// Points that people ask about the SQL family: SQL Database, SQL Managed Instance, PostgreSQL, MySQL, Synapse.
import type { Entry } from '../entry.ts';

export const sqlFamilyEntries: readonly Entry[] = [];
