/** Doctor: what a check found, and what to do. */
export const doctor = {
  'doctor.node.ok': 'Node {found}.',
  'doctor.node.fail': 'Node {found} is too old.',
  'doctor.node.fail.todo': 'Run it with Node {needed} or newer.',
  'doctor.configuration.ok': 'Every variable can be used.',
  'doctor.configuration.fail': 'Variables that cannot be used: {count}. What rests on them was not checked.',
  'doctor.store.ok': 'The store {place} opens and can be written.',
  'doctor.store.warn': 'The store is memory alone: every conversation ends with the process.',
  'doctor.store.warn.todo': 'Set STATE to file:PATH to keep them.',
  'doctor.store.fail': 'The store cannot be used.',
  'doctor.port.ok': 'Port {port} of {host} is free.',
  'doctor.port.running': 'The service listens on port {port} of {host} already.',
  'doctor.port.fail': 'The service could not listen.',
  'doctor.address.ok': 'The service answers at {address}.',
  'doctor.address.unset': 'PUBLIC_URL is not set: answers have no link to their page, and no picture.',
  'doctor.address.unset.todo': 'Set PUBLIC_URL to the https address under which people reach the service.',
  'doctor.address.insecure': 'PUBLIC_URL is no https address: Teams follows none of its links.',
  'doctor.address.silent': 'Nobody answers at {address} within {seconds} seconds.',
  'doctor.address.silent.todo': 'Start the service, and let the address lead to its port.',
  'doctor.address.stranger': 'Something else than this service answers at {address}.',
  'doctor.address.stranger.todo': 'Let the address lead to the port of the service.',
  'doctor.reader.none': 'No model is configured: the rules read alone, and no words go out to be read.',
  'doctor.reader.read': 'The model {model} at {host} reads a sentence of ours.',
  'doctor.reader.slow': 'The model {model} at {host} gives no reading in time, so the rules read alone.',
  'doctor.reader.slow.todo':
    'Check again, as a first request takes longest. If it stays so, take a faster model, or one that runs nearer.',
  'doctor.reader.unreachable': 'The model {model} at {host} cannot be reached, or fails, so the rules read alone.',
  'doctor.reader.unreachable.todo':
    'Let the machine reach that host, and check READER_URL or AZURE_OPENAI_ENDPOINT. Redirections are not followed.',
  'doctor.reader.over-quota': 'The model {model} at {host} takes no more requests now, so the rules read alone.',
  'doctor.reader.over-quota.todo': 'Check again in a minute. If it stays so, raise the quota of the model there.',
  'doctor.reader.refused': 'The model {model} at {host} refuses the request, so the rules read alone.',
  'doctor.reader.refused.todo':
    'Check the address and the name: READER_URL and READER_MODEL, or AZURE_OPENAI_ENDPOINT and ' +
    'AZURE_OPENAI_DEPLOYMENT. The model has to take structured output (a JSON schema), a seed and a temperature ' +
    'of 0.',
  'doctor.reader.nonsense':
    'What the model {model} at {host} sends is cut, or of another form than asked for, so the rules read alone.',
  'doctor.reader.nonsense.todo': 'Take a model that keeps to structured output (a JSON schema).',
  'doctor.reader.key.todo': 'Check READER_KEY or AZURE_OPENAI_KEY.',
  'doctor.reader.identity.todo':
    'Give this machine its managed identity, and the identity the role Cognitive Services OpenAI User on the ' +
    'Azure OpenAI resource.',
  'doctor.endpoint.ok': 'The messaging endpoint {address} asks callers for a token.',
  'doctor.endpoint.fail': 'The messaging endpoint {address} answers {status}, not 401.',
  'doctor.endpoint.fail.todo':
    'Let the address lead to the service as it is configured here; it refuses whoever brings no token.',
  'doctor.registration.warn': 'There is no app id: the web chat works, Teams and other channels cannot call.',
  'doctor.registration.warn.todo': 'manifest/README.md leads to a registration.',
  'doctor.token.ok': 'Entra gives the bot a token ({cloud}).',
  'doctor.token.fail': 'Entra gives the bot no token ({cloud}; {code}).',
  'doctor.token.fail.todo':
    'Check MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID, AZURE_CLOUD and the credentials against the registration.',
  'doctor.token.late': 'Entra gives no answer within {seconds} seconds ({cloud}).',
  'doctor.token.late.todo': 'Let the machine reach the login address of its cloud over https, port 443.',
  'doctor.token.AADSTS7000215.todo':
    'MICROSOFT_APP_PASSWORD is not a secret of this app: set the value of the secret, not its id.',
  'doctor.token.AADSTS7000222.todo': 'The secret has expired: make a new one, and set MICROSOFT_APP_PASSWORD.',
  'doctor.token.AADSTS700016.todo': 'The tenant knows no such app: check MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID.',
  'doctor.token.AADSTS90002.todo':
    'There is no such tenant in this cloud: check MICROSOFT_APP_TENANT_ID and AZURE_CLOUD.',
  'doctor.token.AADSTS700027.todo':
    'The app does not know the certificate: upload it, or correct MICROSOFT_APP_CERTIFICATE_THUMBPRINT and its key.',
  'doctor.manifest.ok': 'The Teams manifest can be filled.',
  'doctor.manifest.warn': 'The Teams manifest cannot be filled yet.',
};
