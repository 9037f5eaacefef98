// What checks of delivery can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const deliveryObservations = {
  // Load balancer
  'lb-nsg-denies-probe': { title: 'seen.lb-nsg-denies-probe' },
  'lb-nsg-no-client-rule': { title: 'seen.lb-nsg-no-client-rule' },
  'lb-nsg-allows-both': { title: 'seen.lb-nsg-allows-both' },
  'lb-probe-port-silent': { title: 'seen.lb-probe-port-silent' },
  'lb-probe-path-error': { title: 'seen.lb-probe-path-error' },
  'lb-probe-path-ok': { title: 'seen.lb-probe-path-ok' },
  'lb-guest-firewall-blocks': { title: 'seen.lb-guest-firewall-blocks' },
  'lb-guest-firewall-allows': { title: 'seen.lb-guest-firewall-allows' },
  'lb-pool-gone': { title: 'seen.lb-pool-gone' },
  'lb-pool-runs': { title: 'seen.lb-pool-runs' },
  'lb-caller-in-pool': { title: 'seen.lb-caller-in-pool' },
  'lb-floating-on': { title: 'seen.lb-floating-on', shown: [{ property: 'enablefloatingip', matches: /^true$/i }] },
  'lb-floating-off': { title: 'seen.lb-floating-off', shown: [{ property: 'enablefloatingip', matches: /^false$/i }] },
  'lb-idle-shorter': { title: 'seen.lb-idle-shorter' },
  'lb-persistence-on': {
    title: 'seen.lb-persistence-on',
    shown: [{ property: 'loaddistribution', matches: /^sourceip/i }],
  },
  'lb-is-basic': { title: 'seen.lb-is-basic' },
  'lb-is-standard': { title: 'seen.lb-is-standard' },
  'lb-new-flows-elsewhere': { title: 'seen.lb-new-flows-elsewhere' },
  'lb-new-flows-still-there': { title: 'seen.lb-new-flows-still-there' },
  'lb-error-sku': { title: 'seen.lb-error-sku' },
  'lb-error-same-port': { title: 'seen.lb-error-same-port' },
  'lb-error-second': { title: 'seen.lb-error-second' },
  'lb-error-other': { title: 'seen.lb-error-other' },
  // Application Gateway
  'agw-healthy': { title: 'seen.agw-healthy' },
  'agw-unknown': { title: 'seen.agw-unknown' },
  'agw-cannot-connect': {
    title: 'seen.agw-cannot-connect',
    shown: [{ property: 'healthprobelog', matches: /c(ould not|annot) connect|timeout threshold/i }],
  },
  'agw-status-mismatch': {
    title: 'seen.agw-status-mismatch',
    shown: [{ property: 'healthprobelog', matches: /status code/i }],
  },
  'agw-no-name': { title: 'seen.agw-no-name', shown: [{ property: 'healthprobelog', matches: /create a probe/i }] },
  'agw-common-name': {
    title: 'seen.agw-common-name',
    shown: [{ property: 'healthprobelog', matches: /common name/i }],
  },
  'agw-unknown-root': {
    title: 'seen.agw-unknown-root',
    shown: [
      { property: 'healthprobelog', matches: /well-known certificate authority|not signed by any root|trusted root/i },
    ],
  },
  'agw-broken-chain': {
    title: 'seen.agw-broken-chain',
    shown: [{ property: 'healthprobelog', matches: /certificate is missing|valid from/i }],
  },
  'agw-server-slow': { title: 'seen.agw-server-slow' },
  'agw-server-made-it': { title: 'seen.agw-server-made-it' },
  'agw-no-server': { title: 'seen.agw-no-server' },
  'agw-waf-entry': { title: 'seen.agw-waf-entry' },
  'agw-waf-size': { title: 'seen.agw-waf-size' },
  'agw-waf-silent': { title: 'seen.agw-waf-silent' },
  'agw-subnet-shared': { title: 'seen.agw-subnet-shared' },
  'agw-nsg-blocks-manager': { title: 'seen.agw-nsg-blocks-manager' },
  'agw-route-elsewhere': { title: 'seen.agw-route-elsewhere' },
  'agw-subnet-clean': { title: 'seen.agw-subnet-clean' },
  'agw-vault-network': { title: 'seen.agw-vault-network' },
  'agw-vault-permission': { title: 'seen.agw-vault-permission' },
  'agw-vault-fine': { title: 'seen.agw-vault-fine' },
  'agw-redirect-loop': { title: 'seen.agw-redirect-loop' },
  'agw-redirect-default-name': { title: 'seen.agw-redirect-default-name' },
  'agw-redirect-none': { title: 'seen.agw-redirect-none' },
  'agw-v1': { title: 'seen.agw-v1', shown: [{ property: 'tier', matches: /^(standard|waf)$/i }] },
  'agw-stopped': { title: 'seen.agw-stopped', shown: [{ property: 'operationalstate', matches: /^stopped$/i }] },
  'agw-running': { title: 'seen.agw-running', shown: [{ property: 'operationalstate', matches: /^running$/i }] },
  'agw-error-join': { title: 'seen.agw-error-join' },
  'agw-error-other': { title: 'seen.agw-error-other' },
  'agw-no-listener': { title: 'seen.agw-no-listener' },
  'agw-no-host': { title: 'seen.agw-no-host' },
  'agw-listener-fits': { title: 'seen.agw-listener-fits' },
  'agw-path-unmatched': { title: 'seen.agw-path-unmatched' },
  'agw-path-matched': { title: 'seen.agw-path-matched' },
  'agw-tls12-works': { title: 'seen.agw-tls12-works' },
  'agw-tls12-fails': { title: 'seen.agw-tls12-fails' },
  'agic-no-class': { title: 'seen.agic-no-class' },
  'agic-forbidden': { title: 'seen.agic-forbidden' },
  'agic-applied': { title: 'seen.agic-applied' },
  'agw-path-blocked': { title: 'seen.agw-path-blocked' },
  'agw-path-open': { title: 'seen.agw-path-open' },
  'agw-frontend-conflict': { title: 'seen.agw-frontend-conflict' },
  'agw-frontend-free': { title: 'seen.agw-frontend-free' },
  // Front Door
  'fd-origin-fast': { title: 'seen.fd-origin-fast' },
  'fd-origin-slow': { title: 'seen.fd-origin-slow' },
  'fd-origin-unknown-host': { title: 'seen.fd-origin-unknown-host' },
  'fd-origin-other-certificate': { title: 'seen.fd-origin-other-certificate' },
  'fd-link-waiting': { title: 'seen.fd-link-waiting' },
  'fd-link-approved': { title: 'seen.fd-link-approved' },
  'fd-waf-entry': { title: 'seen.fd-waf-entry' },
  'fd-waf-silent': { title: 'seen.fd-waf-silent' },
  'fd-domain-pending': {
    title: 'seen.fd-domain-pending',
    shown: [{ property: 'domainvalidationstate', matches: /^(pending|rejected|timedout|submitting)$/i }],
  },
  'fd-domain-no-route': { title: 'seen.fd-domain-no-route' },
  'fd-domain-revalidate': {
    title: 'seen.fd-domain-revalidate',
    shown: [{ property: 'domainvalidationstate', matches: /^pendingrevalidation$/i }],
  },
  'fd-domain-secret-old': { title: 'seen.fd-domain-secret-old' },
  'fd-domain-fine': { title: 'seen.fd-domain-fine' },
  'fd-cache-hit': { title: 'seen.fd-cache-hit' },
  'fd-cache-miss': { title: 'seen.fd-cache-miss' },
  'fd-origins-down': { title: 'seen.fd-origins-down' },
  'fd-origins-up': { title: 'seen.fd-origins-up' },
  'fd-origins-mixed': { title: 'seen.fd-origins-mixed' },
  'fd-origins-alike': { title: 'seen.fd-origins-alike' },
  // Traffic Manager
  'tm-probe-200': { title: 'seen.tm-probe-200' },
  'tm-probe-other-code': { title: 'seen.tm-probe-other-code' },
  'tm-probe-refused': { title: 'seen.tm-probe-refused' },
  'tm-private-target': { title: 'seen.tm-private-target' },
  'tm-answer-new': { title: 'seen.tm-answer-new' },
  'tm-answer-failed': { title: 'seen.tm-answer-failed' },
  'tm-host-unknown': { title: 'seen.tm-host-unknown' },
  'tm-host-known': { title: 'seen.tm-host-known' },
} as const satisfies Record<string, ObservationRow>;

type Shown = keyof typeof deliveryObservations | keyof typeof generalObservations;

export const deliveryChecks = {
  'lb-effective-rules': {
    step: 'check-step.lb-effective-rules',
    command: 'az network nic list-effective-nsg -g <group> -n <interface>',
    shows: ['lb-nsg-denies-probe', 'lb-nsg-no-client-rule', 'lb-nsg-allows-both'],
  },
  'lb-probe-on-server': {
    step: 'check-step.lb-probe-on-server',
    command: 'ss -tlnp; curl -i http://<private address>:<probe port><probe path>',
    shows: ['lb-probe-port-silent', 'lb-probe-path-error', 'lb-probe-path-ok'],
  },
  'lb-guest-firewall': {
    step: 'check-step.lb-guest-firewall',
    shows: ['lb-guest-firewall-blocks', 'lb-guest-firewall-allows'],
  },
  'lb-pool-members': {
    step: 'check-step.lb-pool-members',
    command: 'az network lb address-pool show -g <group> --lb-name <load balancer> -n <pool>',
    shows: ['lb-pool-gone', 'lb-caller-in-pool', 'lb-pool-runs'],
  },
  'lb-rule-settings': {
    step: 'check-step.lb-rule-settings',
    command:
      'az network lb rule list -g <group> --lb-name <load balancer> --query "[].{name:name, backendPort:backendPort, ' +
      'enableFloatingIP:enableFloatingIP, idleTimeoutInMinutes:idleTimeoutInMinutes, ' +
      'loadDistribution:loadDistribution}"',
    shows: ['lb-floating-on', 'lb-floating-off', 'lb-idle-shorter', 'lb-persistence-on'],
  },
  'lb-sku': {
    step: 'check-step.lb-sku',
    command: 'az network lb show -g <group> -n <load balancer> --query sku.name',
    shows: ['lb-is-basic', 'lb-is-standard'],
  },
  'lb-new-connection': {
    step: 'check-step.lb-new-connection',
    shows: ['lb-new-flows-elsewhere', 'lb-new-flows-still-there'],
  },
  'lb-deployment-error': {
    step: 'check-step.lb-deployment-error',
    command:
      'az deployment operation group list -g <group> -n <deployment> --query ' +
      '"[?properties.provisioningState==\'Failed\'].properties.statusMessage.error"',
    shows: ['lb-error-sku', 'lb-error-same-port', 'lb-error-second', 'lb-error-other'],
  },
  'agw-backend-health': {
    step: 'check-step.agw-backend-health',
    command: 'az network application-gateway show-backend-health -g <group> -n <gateway>',
    shows: [
      'agw-cannot-connect',
      'agw-status-mismatch',
      'agw-no-name',
      'agw-common-name',
      'agw-unknown-root',
      'agw-broken-chain',
      'agw-unknown',
      'agw-healthy',
    ],
  },
  'agw-access-log': {
    step: 'check-step.agw-access-log',
    shows: ['agw-server-slow', 'agw-server-made-it', 'agw-no-server'],
  },
  'agw-waf-log': {
    step: 'check-step.agw-waf-log',
    shows: ['agw-waf-entry', 'agw-waf-size', 'agw-waf-silent'],
  },
  'agw-subnet': {
    step: 'check-step.agw-subnet',
    command: 'az network vnet subnet show -g <group> --vnet-name <vnet> -n <gateway subnet>',
    shows: ['agw-subnet-shared', 'agw-nsg-blocks-manager', 'agw-route-elsewhere', 'agw-subnet-clean'],
  },
  'agw-vault': {
    step: 'check-step.agw-vault',
    shows: ['agw-vault-network', 'agw-vault-permission', 'agw-vault-fine'],
  },
  'agw-redirects': {
    step: 'check-step.agw-redirects',
    command: 'curl -sIL --max-redirs 5 https://<name>/',
    shows: ['agw-redirect-loop', 'agw-redirect-default-name', 'agw-redirect-none'],
  },
  'agw-state': {
    step: 'check-step.agw-state',
    command:
      'az network application-gateway show -g <group> -n <gateway> --query "{tier:sku.tier, ' +
      'operationalState:operationalState, provisioningState:provisioningState}"',
    shows: ['agw-v1', 'agw-stopped', 'agw-running'],
  },
  'agw-denied-action': {
    step: 'check-step.agw-denied-action',
    shows: ['agw-error-join', 'agw-error-other'],
  },
  'agw-name-from-vnet': {
    step: 'check-step.agw-name-from-vnet',
    command: 'nslookup <name of the back end>',
    shows: ['name-public', 'name-missing', 'name-private'],
  },
  'agw-listeners': {
    step: 'check-step.agw-listeners',
    command: 'az network application-gateway http-listener list -g <group> --gateway-name <gateway> -o table',
    shows: ['agw-no-listener', 'agw-no-host', 'agw-listener-fits'],
  },
  'agw-path-map': {
    step: 'check-step.agw-path-map',
    command: 'az network application-gateway url-path-map list -g <group> --gateway-name <gateway>',
    shows: ['agw-path-unmatched', 'agw-path-matched'],
  },
  'agw-tls': {
    step: 'check-step.agw-tls',
    command: 'openssl s_client -connect <name>:443 -servername <name> -tls1_2',
    shows: ['agw-tls12-works', 'agw-tls12-fails'],
  },
  'agic-ingress': {
    step: 'check-step.agic-ingress',
    command: 'kubectl get ingress -A -o yaml; kubectl logs <controller pod>',
    shows: ['agic-no-class', 'agic-forbidden', 'agic-applied'],
  },
  'agw-connection-troubleshoot': {
    step: 'check-step.agw-connection-troubleshoot',
    shows: ['agw-path-blocked', 'agw-path-open'],
  },
  'agw-frontend-address': {
    step: 'check-step.agw-frontend-address',
    shows: ['agw-frontend-conflict', 'agw-frontend-free'],
  },
  'fd-origin-directly': {
    step: 'check-step.fd-origin-directly',
    command: 'curl -iv https://<origin host name>/<path> -H "Host: <origin host header>"',
    shows: ['fd-origin-slow', 'fd-origin-unknown-host', 'fd-origin-other-certificate', 'forbidden', 'fd-origin-fast'],
  },
  'fd-link': {
    step: 'check-step.fd-link',
    command: 'az network private-endpoint-connection list --id <resource id of the origin> -o table',
    shows: ['fd-link-waiting', 'fd-link-approved'],
  },
  'fd-waf-log': {
    step: 'check-step.fd-waf-log',
    shows: ['fd-waf-entry', 'fd-waf-silent'],
  },
  'fd-domain': {
    step: 'check-step.fd-domain',
    command: 'az afd custom-domain show -g <group> --profile-name <profile> --custom-domain-name <domain>',
    shows: [
      'fd-domain-pending',
      'fd-domain-no-route',
      'fd-domain-revalidate',
      'fd-domain-secret-old',
      'fd-domain-fine',
    ],
  },
  'fd-cache': {
    step: 'check-step.fd-cache',
    command: 'curl -sI https://<name>/<file>',
    shows: ['fd-cache-hit', 'fd-cache-miss'],
  },
  'fd-origin-health': {
    step: 'check-step.fd-origin-health',
    shows: ['fd-origins-down', 'fd-origins-up'],
  },
  'fd-origin-group': {
    step: 'check-step.fd-origin-group',
    command: 'az afd origin list -g <group> --profile-name <profile> --origin-group-name <origin group>',
    shows: ['fd-origins-mixed', 'fd-origins-alike'],
  },
  'tm-probe': {
    step: 'check-step.tm-probe',
    command: 'curl -i <protocol>://<endpoint name>:<port><probe path>',
    shows: ['tm-probe-other-code', 'tm-probe-refused', 'tm-private-target', 'tm-probe-200'],
  },
  'tm-answer': {
    step: 'check-step.tm-answer',
    command: 'nslookup <profile>.trafficmanager.net',
    shows: ['tm-answer-new', 'tm-answer-failed'],
  },
  'tm-host': {
    step: 'check-step.tm-host',
    command: 'curl -i https://<endpoint name>/ -H "Host: <name that people type>"',
    shows: ['tm-host-unknown', 'tm-host-known'],
  },
} as const satisfies Record<string, CheckRow<Shown>>;
