// What checks of app hosting can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const appHostingObservations = {
  // The subnet of whatever is hosted
  'host-subnet-in-use': { title: 'seen.host-subnet-in-use' },
  'host-subnet-delegation': { title: 'seen.host-subnet-delegation' },
  'host-subnet-full': { title: 'seen.host-subnet-full' },
  'host-subnet-linked': { title: 'seen.host-subnet-linked' },
  'host-subnet-fit': { title: 'seen.host-subnet-fit' },
  'host-nsg-missing': { title: 'seen.host-nsg-missing' },
  'host-nsg-complete': { title: 'seen.host-nsg-complete' },
  'host-names-denied': { title: 'seen.host-names-denied' },
  'host-names-allowed': { title: 'seen.host-names-allowed' },
  'host-dns-silent': { title: 'seen.host-dns-silent' },
  'host-dns-forwards-elsewhere': { title: 'seen.host-dns-forwards-elsewhere' },
  'host-dns-forwards-to-azure': { title: 'seen.host-dns-forwards-to-azure' },
  'host-network-not-allowed': { title: 'seen.host-network-not-allowed' },
  'host-network-allowed': { title: 'seen.host-network-allowed' },
  // App Service and Functions
  'app-instance-without-address': { title: 'seen.app-instance-without-address' },
  'app-instance-with-address': { title: 'seen.app-instance-with-address' },
  'app-port-answers': { title: 'seen.app-port-answers' },
  'app-route-all-off': {
    title: 'seen.app-route-all-off',
    shown: [{ property: 'vnetrouteallenabled', matches: /^false$/i }],
  },
  'app-route-all-on': {
    title: 'seen.app-route-all-on',
    shown: [
      { property: 'vnetrouteallenabled', matches: /^true$/i },
      { property: 'applicationtraffic', matches: /^true$/i },
      { property: 'alltraffic', matches: /^true$/i },
    ],
  },
  'app-dns-own': { title: 'seen.app-dns-own' },
  'app-dns-of-vnet': { title: 'seen.app-dns-of-vnet' },
  'app-both-names-public': { title: 'seen.app-both-names-public' },
  'app-scm-name-public': { title: 'seen.app-scm-name-public' },
  'app-both-names-private': { title: 'seen.app-both-names-private' },
  'app-content-share-public': {
    title: 'seen.app-content-share-public',
    shown: [{ property: 'vnetcontentshareenabled', matches: /^false$/i }],
  },
  'app-content-share-vnet': {
    title: 'seen.app-content-share-vnet',
    shown: [
      { property: 'vnetcontentshareenabled', matches: /^true$/i },
      { property: 'contentsharetraffic', matches: /^true$/i },
      { property: 'alltraffic', matches: /^true$/i },
    ],
  },
  'app-image-pull-public': {
    title: 'seen.app-image-pull-public',
    shown: [{ property: 'vnetimagepullenabled', matches: /^false$/i }],
  },
  'app-image-pull-vnet': {
    title: 'seen.app-image-pull-vnet',
    shown: [
      { property: 'vnetimagepullenabled', matches: /^true$/i },
      { property: 'imagepulltraffic', matches: /^true$/i },
      { property: 'alltraffic', matches: /^true$/i },
    ],
  },
  'app-plan-without-integration': {
    title: 'seen.app-plan-without-integration',
    shown: [{ property: 'tier', matches: /^(dynamic|shared)$/i }],
  },
  'app-plan-with-integration': { title: 'seen.app-plan-with-integration' },
  'app-vnet-elsewhere': { title: 'seen.app-vnet-elsewhere' },
  'app-vnet-same-region': { title: 'seen.app-vnet-same-region' },
  'app-rule-denies': { title: 'seen.app-rule-denies' },
  'app-rule-admits': { title: 'seen.app-rule-admits' },
  'app-web-endpoint-on-subnet': { title: 'seen.app-web-endpoint-on-subnet' },
  'app-no-web-endpoint': { title: 'seen.app-no-web-endpoint' },
  'app-slot-without-endpoint': { title: 'seen.app-slot-without-endpoint' },
  'app-slot-with-endpoint': { title: 'seen.app-slot-with-endpoint' },
  'app-host-name-not-bound': { title: 'seen.app-host-name-not-bound' },
  'app-host-name-bound': { title: 'seen.app-host-name-bound' },
  'app-scale-monitoring-off': {
    title: 'seen.app-scale-monitoring-off',
    shown: [{ property: 'functionsruntimescalemonitoringenabled', matches: /^false$/i }],
  },
  'app-scale-monitoring-on': {
    title: 'seen.app-scale-monitoring-on',
    shown: [{ property: 'functionsruntimescalemonitoringenabled', matches: /^true$/i }],
  },
  'app-vault-reference-denied': { title: 'seen.app-vault-reference-denied' },
  'app-vault-reference-resolved': { title: 'seen.app-vault-reference-resolved' },
  'app-gateway-out-of-sync': { title: 'seen.app-gateway-out-of-sync' },
  'app-gateway-in-sync': { title: 'seen.app-gateway-in-sync' },
  'app-snat-fine': { title: 'seen.app-snat-fine' },
  'app-relay-blocked': { title: 'seen.app-relay-blocked' },
  'app-relay-reached': { title: 'seen.app-relay-reached' },
  'app-health-redirect': { title: 'seen.app-health-redirect' },
  'app-health-ok': { title: 'seen.app-health-ok' },
  // Kubernetes
  'aks-no-default-route': { title: 'seen.aks-no-default-route' },
  'aks-default-route-appliance': { title: 'seen.aks-default-route-appliance' },
  'aks-own-outbound': {
    title: 'seen.aks-own-outbound',
    shown: [
      {
        property: 'outboundtype',
        matches: /^(loadbalancer|managednatgateway|managednatgatewayv2|userassignednatgateway)$/i,
      },
    ],
  },
  'aks-node-without-registry': { title: 'seen.aks-node-without-registry' },
  'aks-node-without-api-server': { title: 'seen.aks-node-without-api-server' },
  'aks-node-without-api-name': { title: 'seen.aks-node-without-api-name' },
  'aks-node-reaches-all': { title: 'seen.aks-node-reaches-all' },
  'aks-address-not-authorized': { title: 'seen.aks-address-not-authorized' },
  'aks-api-server-private': {
    title: 'seen.aks-api-server-private',
    shown: [{ property: 'enableprivatecluster', matches: /^true$/i }],
  },
  'aks-api-server-open': { title: 'seen.aks-api-server-open' },
  'aks-event-no-rights': { title: 'seen.aks-event-no-rights' },
  'aks-event-address': { title: 'seen.aks-event-address' },
  'aks-event-none': { title: 'seen.aks-event-none' },
  'aks-pod-answers-inside': { title: 'seen.aks-pod-answers-inside' },
  'aks-pod-silent-inside': { title: 'seen.aks-pod-silent-inside' },
  'aks-pod-without-names': { title: 'seen.aks-pod-without-names' },
  'aks-node-reaches-pod-not': { title: 'seen.aks-node-reaches-pod-not' },
  'aks-node-fails-too': { title: 'seen.aks-node-fails-too' },
  'aks-pod-and-node-reach': { title: 'seen.aks-pod-and-node-reach' },
  'aks-logs-fail': { title: 'seen.aks-logs-fail' },
  'aks-logs-work': { title: 'seen.aks-logs-work' },
  'aks-kubenet-routes-gone': { title: 'seen.aks-kubenet-routes-gone' },
  'aks-kubenet-routes-there': { title: 'seen.aks-kubenet-routes-there' },
  'aks-back-ends-unhealthy': { title: 'seen.aks-back-ends-unhealthy' },
  'aks-back-ends-stale': { title: 'seen.aks-back-ends-stale' },
  'aks-gateway-stopped': {
    title: 'seen.aks-gateway-stopped',
    shown: [{ property: 'operationalstate', matches: /^stopped$/i }],
  },
  'aks-back-ends-healthy': { title: 'seen.aks-back-ends-healthy' },
  'aks-ranges-overlap': { title: 'seen.aks-ranges-overlap' },
  'aks-ranges-apart': { title: 'seen.aks-ranges-apart' },
  'aks-zone-without-rights': { title: 'seen.aks-zone-without-rights' },
  'aks-zone-with-rights': { title: 'seen.aks-zone-with-rights' },
  // Container Apps
  'aca-consumption-only': { title: 'seen.aca-consumption-only' },
  'aca-no-vnet': { title: 'seen.aca-no-vnet' },
  'aca-public-access-on': { title: 'seen.aca-public-access-on' },
  'aca-public-access-off': { title: 'seen.aca-public-access-off' },
  'aca-profiles-in-vnet': { title: 'seen.aca-profiles-in-vnet' },
  'aca-workload-profiles': { title: 'seen.aca-workload-profiles' },
  'aca-own-vnet': { title: 'seen.aca-own-vnet' },
  'aca-answers-by-name': { title: 'seen.aca-answers-by-name' },
  'aca-404-by-name': { title: 'seen.aca-404-by-name' },
  'aca-ingress-off': { title: 'seen.aca-ingress-off' },
  'aca-ingress-limited': { title: 'seen.aca-ingress-limited', shown: [{ property: 'external', matches: /^false$/i }] },
  'aca-ingress-port': { title: 'seen.aca-ingress-port' },
  'aca-ingress-fit': { title: 'seen.aca-ingress-fit' },
  'aca-endpoint-not-on-subnet': { title: 'seen.aca-endpoint-not-on-subnet' },
  'aca-endpoint-on-subnet': { title: 'seen.aca-endpoint-on-subnet' },
  // API Management
  'apim-management-lost': { title: 'seen.apim-management-lost' },
  'apim-dependency-failed': { title: 'seen.apim-dependency-failed' },
  'apim-dependencies-fine': { title: 'seen.apim-dependencies-fine' },
  'apim-trace-name': { title: 'seen.apim-trace-name' },
  'apim-trace-connect': { title: 'seen.apim-trace-connect' },
  'apim-trace-forbidden': { title: 'seen.apim-trace-forbidden' },
  'apim-trace-answer': { title: 'seen.apim-trace-answer' },
  'apim-injected': {
    title: 'seen.apim-injected',
    shown: [{ property: 'virtualnetworktype', matches: /^(internal|external)$/i }],
  },
  'apim-not-injected': {
    title: 'seen.apim-not-injected',
    shown: [{ property: 'virtualnetworktype', matches: /^none$/i }],
  },
  'apim-stv1': { title: 'seen.apim-stv1', shown: [{ property: 'platformversion', matches: /^stv1$/i }] },
  'apim-stv2': { title: 'seen.apim-stv2', shown: [{ property: 'platformversion', matches: /^stv2(\.\d)?$/i }] },
} as const satisfies Record<string, ObservationRow>;

type Shown = keyof typeof appHostingObservations | keyof typeof generalObservations;

export const appHostingChecks = {
  'host-subnet': {
    step: 'check-step.host-subnet',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n <subnet> --query "{range:[addressPrefix, ' +
      'addressPrefixes], delegated:delegations[].serviceName, used:ipConfigurations[].id, ' +
      'links:serviceAssociationLinks[].linkedResourceType}"',
    shows: [
      'host-subnet-in-use',
      'host-subnet-delegation',
      'host-subnet-full',
      'host-subnet-linked',
      'host-subnet-fit',
    ],
  },
  'host-subnet-nsg': {
    step: 'check-step.host-subnet-nsg',
    command: 'az network nsg rule list -g <group> --nsg-name <nsg> --include-default -o table',
    shows: ['host-nsg-missing', 'host-nsg-complete'],
  },
  'host-firewall-log': {
    step: 'check-step.host-firewall-log',
    shows: ['host-names-denied', 'host-names-allowed'],
  },
  'host-dns-server': {
    step: 'check-step.host-dns-server',
    command: 'nslookup mcr.microsoft.com <DNS server of the VNet>',
    shows: ['host-dns-silent', 'host-dns-forwards-elsewhere', 'host-dns-forwards-to-azure'],
  },
  'host-subnet-rights': {
    step: 'check-step.host-subnet-rights',
    command:
      'az role assignment list --scope <id of the subnet> --include-inherited --query "[].{who:principalName, ' +
      'role:roleDefinitionName}" -o table',
    shows: ['host-network-not-allowed', 'host-network-allowed'],
  },
  'app-own-lookup': {
    step: 'check-step.app-own-lookup',
    command: 'nameresolver <name>   (Linux: nslookup <name>)',
    shows: ['name-public', 'name-private', 'name-missing'],
  },
  'app-own-port': {
    step: 'check-step.app-own-port',
    command: 'tcpping <name>:<port>   (Linux: curl -v telnet://<name>:<port>)',
    shows: ['app-port-answers', 'timeout', 'refused'],
  },
  'app-own-address': {
    step: 'check-step.app-own-address',
    command: 'set WEBSITE_PRIVATE_IP   (Linux: env | grep WEBSITE_PRIVATE_IP)',
    shows: ['app-instance-without-address', 'app-instance-with-address'],
  },
  'app-route-all': {
    step: 'check-step.app-route-all',
    command:
      'az resource show -g <group> -n <app> --resource-type Microsoft.Web/sites --api-version 2024-04-01 --query ' +
      '"{vnetRouteAllEnabled:properties.vnetRouteAllEnabled}"',
    shows: ['app-route-all-off', 'app-route-all-on'],
  },
  'app-dns-settings': {
    step: 'check-step.app-dns-settings',
    command:
      'az webapp config appsettings list -g <group> -n <app> --query "[?starts_with(name, \'WEBSITE_DNS\')]" & az ' +
      'resource show -g <group> -n <app> --resource-type Microsoft.Web/sites --query properties.dnsConfiguration',
    shows: ['app-dns-own', 'app-dns-of-vnet'],
  },
  'app-two-names': {
    step: 'check-step.app-two-names',
    command: 'nslookup <app>.azurewebsites.net & nslookup <app>.scm.azurewebsites.net',
    shows: ['app-both-names-public', 'app-scm-name-public', 'app-both-names-private'],
  },
  'app-configuration-routing': {
    step: 'check-step.app-configuration-routing',
    command:
      'az resource show -g <group> -n <app> --resource-type Microsoft.Web/sites --api-version 2024-04-01 --query ' +
      '"{vnetContentShareEnabled:properties.vnetContentShareEnabled, ' +
      'vnetImagePullEnabled:properties.vnetImagePullEnabled}"',
    shows: ['app-content-share-public', 'app-content-share-vnet', 'app-image-pull-public', 'app-image-pull-vnet'],
  },
  'app-plan-tier': {
    step: 'check-step.app-plan-tier',
    command: 'az appservice plan show --ids <id of the plan> --query sku',
    shows: ['app-plan-without-integration', 'app-plan-with-integration'],
  },
  'app-vnet-region': {
    step: 'check-step.app-vnet-region',
    command:
      'az webapp show -g <group> -n <app> --query location & az network vnet show -g <group> -n <vnet> --query ' +
      'location',
    shows: ['app-vnet-elsewhere', 'app-vnet-same-region'],
  },
  'app-access-rules': {
    step: 'check-step.app-access-rules',
    command: 'az webapp config access-restriction show -g <group> -n <app>',
    shows: ['app-rule-denies', 'app-rule-admits'],
  },
  'app-caller-subnet': {
    step: 'check-step.app-caller-subnet',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n <subnet> --query "serviceEndpoints[].service"',
    shows: ['app-web-endpoint-on-subnet', 'app-no-web-endpoint'],
  },
  'app-slot-endpoint': {
    step: 'check-step.app-slot-endpoint',
    command:
      'az network private-endpoint list --query "[].{name:name, slot:privateLinkServiceConnections[0].groupIds[0]}" ' +
      '-o table',
    shows: ['app-slot-without-endpoint', 'app-slot-with-endpoint'],
  },
  'app-host-names': {
    step: 'check-step.app-host-names',
    command: 'az webapp config hostname list -g <group> --webapp-name <app> -o table',
    shows: ['app-host-name-not-bound', 'app-host-name-bound'],
  },
  'app-scale-monitoring': {
    step: 'check-step.app-scale-monitoring',
    command:
      'az resource show -g <group> -n <app>/config/web --resource-type Microsoft.Web/sites --query ' +
      '"{functionsRuntimeScaleMonitoringEnabled:properties.functionsRuntimeScaleMonitoringEnabled}"',
    shows: ['app-scale-monitoring-off', 'app-scale-monitoring-on'],
  },
  'app-vault-reference': {
    step: 'check-step.app-vault-reference',
    shows: ['app-vault-reference-denied', 'app-vault-reference-resolved'],
  },
  'app-gateway-sync': {
    step: 'check-step.app-gateway-sync',
    shows: ['app-gateway-out-of-sync', 'app-gateway-in-sync'],
  },
  'app-snat': {
    step: 'check-step.app-snat',
    shows: ['snat-failures', 'app-snat-fine'],
  },
  'app-relay': {
    step: 'check-step.app-relay',
    command: 'Test-NetConnection <namespace>.servicebus.windows.net -Port 443',
    shows: ['app-relay-blocked', 'app-relay-reached'],
  },
  'app-health-path': {
    step: 'check-step.app-health-path',
    command: 'curl -s -o /dev/null -w "%{http_code} %{redirect_url}" https://<app>.azurewebsites.net/<health path>',
    shows: ['app-health-redirect', 'app-health-ok'],
  },
  'aks-outbound-path': {
    step: 'check-step.aks-outbound-path',
    command:
      'az aks show -g <group> -n <cluster> --query "{outboundType:networkProfile.outboundType}" & az network ' +
      'route-table route list -g <group> --route-table-name <table> -o table',
    shows: ['aks-no-default-route', 'aks-default-route-appliance', 'aks-own-outbound'],
  },
  'aks-node-test': {
    step: 'check-step.aks-node-test',
    command:
      'az vmss run-command invoke -g <MC group> -n <scale set> --instance-id 0 --command-id RunShellScript --scripts ' +
      '"nc -vz mcr.microsoft.com 443; nc -vz <API server> 443; nslookup <API server>"',
    shows: [
      'aks-node-without-registry',
      'aks-node-without-api-server',
      'aks-node-without-api-name',
      'aks-node-reaches-all',
    ],
  },
  'aks-api-access': {
    step: 'check-step.aks-api-access',
    command: 'az aks show -g <group> -n <cluster> --query apiServerAccessProfile',
    shows: ['aks-address-not-authorized', 'aks-api-server-private', 'aks-api-server-open'],
  },
  'aks-service-events': {
    step: 'check-step.aks-service-events',
    command: 'kubectl describe service <service> -n <namespace>',
    shows: ['aks-event-no-rights', 'aks-event-address', 'aks-event-none'],
  },
  'aks-pod-inside': {
    step: 'check-step.aks-pod-inside',
    command:
      'kubectl run -it --rm --restart=Never test --image=curlimages/curl -- curl -sv http://<pod address>:<port>',
    shows: ['aks-pod-answers-inside', 'aks-pod-silent-inside'],
  },
  'aks-pod-lookup': {
    step: 'check-step.aks-pod-lookup',
    command: 'kubectl run -it --rm --restart=Never test --image=busybox:1.36 -- nslookup <name>',
    shows: ['name-public', 'name-private', 'name-missing', 'aks-pod-without-names'],
  },
  'aks-node-and-pod': {
    step: 'check-step.aks-node-and-pod',
    command: 'kubectl debug node/<node> -it --image=busybox:1.36 -- nc -vz <target> <port>',
    shows: ['aks-node-reaches-pod-not', 'aks-node-fails-too', 'aks-pod-and-node-reach'],
  },
  'aks-logs': {
    step: 'check-step.aks-logs',
    command: 'kubectl get pods -A -o wide && kubectl logs <pod> -n <namespace>',
    shows: ['aks-logs-fail', 'aks-logs-work'],
  },
  'aks-kubenet-routes': {
    step: 'check-step.aks-kubenet-routes',
    command: 'az network route-table route list -g <group> --route-table-name <table> -o table',
    shows: ['aks-kubenet-routes-gone', 'aks-kubenet-routes-there'],
  },
  'aks-ingress-back-ends': {
    step: 'check-step.aks-ingress-back-ends',
    command:
      'az network application-gateway show -g <group> -n <gateway> --query "{operationalState:operationalState}" & ' +
      'az network application-gateway show-backend-health -g <group> -n <gateway> & kubectl get endpoints <service>',
    shows: ['aks-back-ends-unhealthy', 'aks-back-ends-stale', 'aks-gateway-stopped', 'aks-back-ends-healthy'],
  },
  'aks-ranges': {
    step: 'check-step.aks-ranges',
    command:
      'az aks show -g <group> -n <cluster> --query "{service:networkProfile.serviceCidr, ' +
      'pod:networkProfile.podCidr}" & az network vnet subnet list -g <group> --vnet-name <vnet> -o table',
    shows: ['aks-ranges-overlap', 'aks-ranges-apart'],
  },
  'aks-zone-roles': {
    step: 'check-step.aks-zone-roles',
    command:
      'az role assignment list --assignee <cluster identity> --scope <id of the zone, then of the VNet> ' +
      '--include-inherited -o table',
    shows: ['aks-zone-without-rights', 'aks-zone-with-rights'],
  },
  'aca-environment': {
    step: 'check-step.aca-environment',
    command:
      'az containerapp env show -g <group> -n <environment> --query ' +
      '"{subnet:properties.vnetConfiguration.infrastructureSubnetId, profiles:properties.workloadProfiles, ' +
      'access:properties.publicNetworkAccess}"',
    shows: [
      'aca-consumption-only',
      'aca-no-vnet',
      'aca-public-access-on',
      'aca-public-access-off',
      'aca-profiles-in-vnet',
    ],
  },
  'aca-environment-kind': {
    step: 'check-step.aca-environment-kind',
    command: 'az containerapp env show -g <group> -n <environment> --query properties.workloadProfiles',
    shows: ['aca-consumption-only', 'aca-workload-profiles'],
  },
  'aca-environment-vnet': {
    step: 'check-step.aca-environment-vnet',
    command:
      'az containerapp env show -g <group> -n <environment> --query ' +
      'properties.vnetConfiguration.infrastructureSubnetId',
    shows: ['aca-no-vnet', 'aca-own-vnet'],
  },
  'aca-by-name': {
    step: 'check-step.aca-by-name',
    command: 'curl -v --resolve <app name>:443:<static address> https://<app name>/',
    shows: ['aca-answers-by-name', 'aca-404-by-name'],
  },
  'aca-ingress': {
    step: 'check-step.aca-ingress',
    command:
      'az containerapp show -g <group> -n <app> --query "{external:properties.configuration.ingress.external, ' +
      'port:properties.configuration.ingress.targetPort}"',
    shows: ['aca-ingress-off', 'aca-ingress-limited', 'aca-ingress-port', 'aca-ingress-fit'],
  },
  'aca-service-endpoint': {
    step: 'check-step.aca-service-endpoint',
    command: 'az network vnet subnet show --ids <subnet of the environment> --query "serviceEndpoints[].service"',
    shows: ['aca-endpoint-not-on-subnet', 'aca-endpoint-on-subnet'],
  },
  'apim-status': {
    step: 'check-step.apim-status',
    shows: ['apim-management-lost', 'apim-dependency-failed', 'apim-dependencies-fine'],
  },
  'apim-trace': {
    step: 'check-step.apim-trace',
    shows: ['apim-trace-name', 'apim-trace-connect', 'apim-trace-forbidden', 'apim-trace-answer'],
  },
  'apim-mode': {
    step: 'check-step.apim-mode',
    command:
      'az apim show -g <group> -n <name> --query "{virtualNetworkType:virtualNetworkType, ' +
      'platformVersion:platformVersion, tier:sku.name}"',
    shows: ['apim-injected', 'apim-not-injected', 'apim-stv1', 'apim-stv2'],
  },
} as const satisfies Record<string, CheckRow<Shown>>;
