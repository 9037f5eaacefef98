import type { ResourceTypeId } from '../../azure/resource-types.ts';
import { keysOf } from '../languages/merge-names.ts';
import { type GeneralResource, generalNames } from '../languages/names.ts';

/** A word with several readings: asked, with these candidates. */
export interface VagueResource {
  readonly id: GeneralResource;
  readonly names: readonly string[];
  readonly candidates: readonly ResourceTypeId[];
}

const candidatesOf: Readonly<Record<GeneralResource, readonly ResourceTypeId[]>> = {
  database: ['sql-database', 'sql-managed-instance', 'postgres-flexible', 'cosmos-sql', 'mysql-flexible', 'sql-on-vm'],
  'sql-server': ['sql-database', 'sql-managed-instance', 'sql-on-vm', 'onprem-server'],
  app: ['app-service', 'aks', 'container-apps', 'functions', 'vm'],
  function: ['functions'],
};

/** Words with several readings. */
export const vagueResources: readonly VagueResource[] = keysOf(candidatesOf).map(id => ({
  id,
  names: generalNames[id],
  candidates: candidatesOf[id],
}));
