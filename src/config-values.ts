import { z } from 'zod';

/** A whole number between two. */
export const whole = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);
export const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const isOrigin = (value: string): boolean =>
  URL.canParse(value) && new URL(value).origin === value && /^https?:/.test(value);
const origin = z.string().refine(isOrigin, 'must be an origin, like https://example.com');
/** Origins, separated by commas. */
export const originList = z
  .string()
  .transform(value => value.split(',').map(item => item.trim()))
  .pipe(z.array(origin).max(100));
const name = '[a-z0-9_-]+(\\.[a-z0-9_-]+)*';
const listOfHosts = (pattern: RegExp, error: string) =>
  z
    .string()
    .transform(value => value.split(',').map(item => item.trim().toLowerCase()))
    .pipe(z.array(z.string().regex(pattern, error)).max(100));
/** Names of hosts, separated by commas. */
export const hostNames = listOfHosts(new RegExp(`^${name}$`), 'must be host names, without scheme or port');
/** Names of hosts, or all below one as `*.NAME`, separated by commas. */
export const hostPatterns = listOfHosts(
  new RegExp(`^(\\*\\.)?${name}$`),
  'must be host names or *.NAME, without scheme or port',
);
