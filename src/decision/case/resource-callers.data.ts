// As which kind of caller a resource type starts traffic. What is not listed calls from where the platform runs it.
import type { ResourceTypeId } from '../../azure/resource-types.ts';
import type { SourceType } from './source-types.ts';

export const resourceCallers: Readonly<Partial<Record<SourceType, readonly ResourceTypeId[]>>> = {
  'azure-vm': [
    'vm', 'vmss', 'sql-on-vm', 'aks', 'aci', 'avd', 'internal-load-balancer', 'container-apps', 'azure-vmware-solution', 'netapp-files',
    'sql-managed-instance', 'hdinsight', 'oracle-database', 'entra-domain-services', 'application-gateway', 'batch',
  ],
  'app-service': ['app-service', 'functions', 'logic-apps-standard', 'app-service-environment'],
  'onprem-site': ['onprem-server'],
};
