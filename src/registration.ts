type Given = Readonly<Record<string, string>>;

/** The variables of the bot registration, each checked by itself. */
interface Variables {
  readonly MICROSOFT_APP_ID?: string | undefined;
  readonly MICROSOFT_APP_TYPE?: 'SingleTenant' | 'UserAssignedMSI' | undefined;
  readonly MICROSOFT_APP_TENANT_ID?: string | undefined;
  readonly MICROSOFT_APP_PASSWORD?: string | undefined;
  readonly MICROSOFT_APP_CERTIFICATE_THUMBPRINT?: string | undefined;
  readonly MICROSOFT_APP_CERTIFICATE_KEY?: string | undefined;
}

/** How the bot proves itself to Microsoft: a managed identity, a secret or a certificate. */
export type Credentials =
  | { readonly kind: 'managed-identity' }
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly key: string };

export interface AppRegistration {
  readonly id: string;
  readonly tenant: string;
  readonly credentials: Credentials;
}

/** What contradicts itself or is missing although each variable may be right by itself, one line each. */
export function contradictions(given: Given): string[] {
  const has = (name: string): boolean => Object.hasOwn(given, name);
  const password = has('MICROSOFT_APP_PASSWORD');
  const [thumbprint, key] = [has('MICROSOFT_APP_CERTIFICATE_THUMBPRINT'), has('MICROSOFT_APP_CERTIFICATE_KEY')];
  if (!has('MICROSOFT_APP_ID')) {
    const orphans = Object.keys(given).filter(name => name.startsWith('MICROSOFT_APP_'));
    return orphans.map(name => `${name}: is set, but MICROSOFT_APP_ID is not`);
  }
  const identity = given['MICROSOFT_APP_TYPE'] === 'UserAssignedMSI';
  const problems: readonly [found: boolean, line: string][] = [
    [!has('MICROSOFT_APP_TYPE'), 'MICROSOFT_APP_TYPE: SingleTenant or UserAssignedMSI'],
    [!has('MICROSOFT_APP_TENANT_ID'), 'MICROSOFT_APP_TENANT_ID: is needed with MICROSOFT_APP_ID'],
    [
      identity && (password || thumbprint || key),
      'MICROSOFT_APP_TYPE: UserAssignedMSI takes neither a password nor a certificate',
    ],
    [
      !identity && password && (thumbprint || key),
      'MICROSOFT_APP_PASSWORD: set the password or the certificate, not both',
    ],
    [
      !identity && !password && !(thumbprint && key),
      'MICROSOFT_APP_PASSWORD: SingleTenant needs it, or MICROSOFT_APP_CERTIFICATE_THUMBPRINT with ' +
        'MICROSOFT_APP_CERTIFICATE_KEY',
    ],
  ];
  return problems.flatMap(([found, line]) => (found ? [line] : []));
}

function credentials(env: Variables): Credentials | undefined {
  const { MICROSOFT_APP_PASSWORD: secret, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint } = env;
  const key = env.MICROSOFT_APP_CERTIFICATE_KEY;
  if (env.MICROSOFT_APP_TYPE === 'UserAssignedMSI') return { kind: 'managed-identity' };
  if (thumbprint !== undefined && key !== undefined) return { kind: 'certificate', thumbprint, key };
  return secret === undefined ? undefined : { kind: 'secret', secret };
}

/** The registration that the variables describe; undefined where there is none. */
export function registrationOf(env: Variables): AppRegistration | undefined {
  const { MICROSOFT_APP_ID: id, MICROSOFT_APP_TENANT_ID: tenant } = env;
  const proof = credentials(env);
  return id === undefined || tenant === undefined || proof === undefined
    ? undefined
    : { id, tenant, credentials: proof };
}
