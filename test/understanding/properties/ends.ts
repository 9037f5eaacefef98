/** A sentence with two ends: `{a}` starts, `{b}` is reached. */
export const framesOfTwo: readonly string[] = [
  '{a} in East US reads {b} in Japan East',
  '{b} in Japan East is read by {a} in East US',
  '{a} in East US, {b} in Japan East',
  '{a} in East US to {b} in Japan East',
  'From {a} in East US we must reach {b} in Japan East',
  '{a} (East US) needs {b} (Japan East)',
  'How do I reach {b} in Japan East from {a} in East US?',
  'Connect {a} in East US to {b} in Japan East',
  'Our {b} sits in Japan East. Our {a} in East US must access it.',
  '{a} -> {b}',
  'We have {a} and it has to talk to {b}',
  '{b} must be reachable from {a} only',
];

/** A sentence that names one thing. */
export const framesOfOne: readonly string[] = [
  '{a} in East US',
  'We have {a} in East US',
  'Private access to {a} in Japan East',
  'How do I reach {a} in Japan East?',
  '{a} must not be public',
  'I want to secure {a} in East US',
];

/** What starts traffic. */
export const callers: readonly string[] = [
  'a VM',
  'an AKS cluster',
  'an App Service',
  'a function app',
  'a container app',
  'a Databricks workspace',
  'a data factory',
  'a logic app',
  'an Azure Virtual Desktop host pool',
  'an API Management instance',
];

/** What is reached. */
export const targets: readonly string[] = [
  'a SQL database',
  'a storage account',
  'a key vault',
  'a Cosmos DB account',
  'a Redis cache',
  'a service bus',
  'a container registry',
  'a SQL managed instance',
  'a Postgres flexible server',
  'an event hub',
  'an Azure AI Search service',
  'a file share',
  'an internal load balancer',
  'a VM',
  'an AKS cluster',
];
