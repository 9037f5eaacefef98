import { describe, expect, it } from 'vitest';
import { ListingError, readListing } from '../../manifest/listing.ts';
import { goodEnvironment } from '../support/app-package.ts';

function problems(changes: Record<string, string | undefined>): string {
  try {
    readListing({ ...goodEnvironment, ...changes }, '1.2.3');
  } catch (error) {
    if (error instanceof ListingError) return error.message;
    throw error;
  }
  return '';
}

describe('the values of the package', () => {
  it('are taken as they are where they are real', () => {
    expect(readListing(goodEnvironment, '1.2.3')).toMatchObject({
      PUBLIC_HOST: 'advisor.northwind-platform.net',
      APP_VERSION: '1.2.3',
      TEAMS_APP_ID: goodEnvironment.TEAMS_APP_ID,
    });
  });

  it('use the bot id as app id where no app id is given', () => {
    const { TEAMS_APP_ID: _, ...rest } = goodEnvironment;
    expect(readListing(rest, '1.2.3')).toMatchObject({ TEAMS_APP_ID: goodEnvironment.MICROSOFT_APP_ID });
  });

  it('name all that is missing in one message', () => {
    expect(() => readListing({}, '1.2.3')).toThrow(ListingError);
    try {
      readListing({ DEVELOPER_NAME: '  ' }, '1.2.3');
    } catch (error) {
      const lines = String(error).split('\n');
      expect(lines[0]).toContain('6 problem(s)');
      expect(lines.filter(line => line.endsWith('is missing'))).toHaveLength(6);
      expect(String(error)).not.toContain('TEAMS_APP_ID');
    }
  });

  it.each([
    ['MICROSOFT_APP_ID', 'advisor', 'GUID'],
    ['MICROSOFT_APP_ID', '00000000-0000-0000-0000-000000000000', 'example id'],
    ['MICROSOFT_APP_ID', '11111111-1111-1111-1111-111111111111', 'example id'],
    ['MICROSOFT_APP_ID', '12345678-1234-1234-1234-123456789012', 'example id'],
    ['TEAMS_APP_ID', '11111111-2222-3333-4444-555555555555', 'example id'],
    ['PUBLIC_URL', 'http://advisor.northwind-platform.net', 'https'],
    ['PUBLIC_URL', 'https://*.northwind-platform.net', 'wildcard'],
    ['PUBLIC_URL', '*', 'wildcard'],
    ['PUBLIC_URL', 'advisor.northwind-platform.net', 'https'],
    ['PUBLIC_URL', 'https://advisor.northwind-platform.net/bot', 'origin'],
    ['PUBLIC_URL', 'https://a1b2.ngrok-free.app', 'tunnel'],
    ['PUBLIC_URL', 'http://a1b2.ngrok-free.app', 'must start with https://; must not lead through a tunnel'],
    ['PUBLIC_URL', 'https://x-3978.euw.devtunnels.ms', 'tunnel'],
    ['PUBLIC_URL', 'https://quiet-hill.trycloudflare.com', 'tunnel'],
    ['PUBLIC_URL', 'https://localhost:3978', 'internet'],
    ['PUBLIC_URL', 'https://advisor', 'internet'],
    ['PUBLIC_URL', 'https://203.0.113.7', 'IP address'],
    ['PUBLIC_URL', 'https://[2001:db8::1]', 'IP address'],
    ['PUBLIC_URL', 'https://azurewebsites.net', 'shares'],
    ['PUBLIC_URL', 'https://northwind-advisor.azurewebsites.net', undefined],
    ['PRIVACY_URL', 'https://www.example.com/privacy', 'example address'],
    ['PRIVACY_URL', 'https://contoso.com/privacy', 'example address'],
    ['TERMS_URL', 'https://{{HOST}}/terms', 'placeholder'],
    ['SUPPORT_URL', 'ftp://northwind-platform.net/', 'https'],
    ['SUPPORT_URL', 'https://user:word@northwind-platform.net/', 'password'],
    ['DEVELOPER_NAME', 'The Northwind Platform and Networks Team', '32'],
    ['DEVELOPER_NAME', 'Microsoft', 'own organisation'],
    ['DEVELOPER_NAME', 'Contoso', 'own organisation'],
  ])('%s = %s is judged: %s', (name, value, said) => {
    const message = problems({ [name]: value });
    if (said === undefined) return expect(message).toBe('');
    expect(message).toContain('1 problem(s)');
    expect(message).toContain(`- ${name}: `);
    expect(message).toContain(said);
  });
});
