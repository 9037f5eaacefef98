import { z } from 'zod';
import { publicAddress } from './public-address.ts';

const digitsInOrder = '01234567890123456789';

/** A GUID that somebody typed to have one: each group repeats one digit or counts up. */
function isExampleId(id: string): boolean {
  const groups = id.toLowerCase().split('-');
  return groups.every(group => /^(.)\1*$/.test(group) || digitsInOrder.includes(group) || 'abcdef'.startsWith(group));
}

const id = z.guid({ error: 'must be a GUID' }).refine(value => !isExampleId(value), 'is an example id, not a real one');

const developerName = z
  .string({ error: 'is missing' })
  .min(1, 'is missing')
  .max(32, 'must have at most 32 characters')
  .refine(value => !/microsoft|contoso|fabrikam|[*<>{}]/i.test(value), 'must be the name of your own organisation');

/** What the package needs from the environment, and which values it refuses. */
const listingSchema = z.object({
  /** Client id of the Azure Bot; also the botId. */
  MICROSOFT_APP_ID: id,
  /** Id of the Teams app; the same as MICROSOFT_APP_ID unless it is given. */
  TEAMS_APP_ID: id.optional(),
  /** Where the bot can be reached: its host becomes the only valid domain. */
  PUBLIC_URL: publicAddress.refine(
    value => !URL.canParse(value) || new URL(value).pathname === '/',
    'must be an origin, without a path behind the host',
  ),
  DEVELOPER_NAME: developerName,
  SUPPORT_URL: publicAddress,
  PRIVACY_URL: publicAddress,
  TERMS_URL: publicAddress,
});

/** The values that fill the manifest template, by placeholder. */
export type Listing = Readonly<Record<string, string>>;

/** The package cannot be made. The message names every problem at once, and no value. */
export class ListingError extends Error {
  override readonly name = 'ListingError';
  /** Each begins with the variable that it is about. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The app package has ${problems.length} problem(s):\n${problems.map(problem => `  - ${problem}`).join('\n')}\n` +
        'manifest/README.md says what each value is.',
    );
    this.problems = problems;
  }
}

function problemLine(name: string, messages: readonly string[]): string {
  return `${name}: ${[...new Set(messages)].join('; ')}`;
}

/** Reads the values of the package from environment variables; throws one ListingError that names every problem. */
export function readListing(environment: Readonly<Record<string, string | undefined>>, appVersion: string): Listing {
  const names = Object.keys(listingSchema.shape);
  const set = new Map(Object.entries(environment));
  const given = new Map(names.map(name => [name, set.get(name)?.trim() || undefined]));
  const parsed = listingSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new ListingError(
      names.flatMap(name => {
        const issues = parsed.error.issues.filter(issue => issue.path[0] === name);
        if (issues.length === 0) return [];
        return [problemLine(name, given.get(name) === undefined ? ['is missing'] : issues.map(issue => issue.message))];
      }),
    );
  }
  const { TEAMS_APP_ID: ownId, ...values } = parsed.data;
  return {
    ...values,
    TEAMS_APP_ID: ownId ?? values.MICROSOFT_APP_ID,
    PUBLIC_HOST: new URL(values.PUBLIC_URL).hostname,
    PUBLIC_ORIGIN: new URL(values.PUBLIC_URL).origin,
    APP_VERSION: appVersion,
  };
}
