import { ai } from './ai.data.ts';
import { analytics } from './analytics.data.ts';
import { apps } from './apps.data.ts';
import { compute } from './compute.data.ts';
import { containers } from './containers.data.ts';
import { cosmos } from './cosmos.data.ts';
import { dataPipelines } from './data-pipelines.data.ts';
import { external } from './external.data.ts';
import { filesAndVolumes } from './files-and-volumes.data.ts';
import { iot } from './iot.data.ts';
import { machines } from './machines.data.ts';
import { management } from './management.data.ts';
import { messaging } from './messaging.data.ts';
import { monitoring } from './monitoring.data.ts';
import { network } from './network.data.ts';
import { openDatabases } from './open-databases.data.ts';
import { security } from './security.data.ts';
import { sql } from './sql.data.ts';
import { storageAccounts } from './storage-accounts.data.ts';
import { webServices } from './web-services.data.ts';

/** Every resource type, in the order in which schemas and lists name them: a new one comes last in its file. */
export const resourceTypeRows = [
  ...machines,
  ...compute,
  ...containers,
  ...sql,
  ...cosmos,
  ...openDatabases,
  ...storageAccounts,
  ...filesAndVolumes,
  ...security,
  ...apps,
  ...ai,
  ...messaging,
  ...dataPipelines,
  ...analytics,
  ...iot,
  ...webServices,
  ...monitoring,
  ...management,
  ...network,
  ...external,
];

export type { GeneralWord, Ports, PortsPhrase, Reach, ResourceTypeRow } from './resource-type-row.ts';
export { resourceTypeSources, resourceTypesSnapshot } from './sources.data.ts';
