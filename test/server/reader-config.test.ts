import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const anybody = { READER_URL: 'https://models.contoso.com/v1', READER_MODEL: 'm', READER_KEY: 'the-secret' };
const azure = { AZURE_OPENAI_ENDPOINT: 'https://contoso.openai.azure.com', AZURE_OPENAI_DEPLOYMENT: 'gpt' };
const identity = '11111111-2222-4333-8444-555555555555';
const bot = {
  MICROSOFT_APP_ID: '22222222-2222-4333-8444-555555555555',
  MICROSOFT_APP_TENANT_ID: '99999999-2222-4333-8444-555555555555',
};

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('the model that reads', () => {
  it('is none unless it is asked for', () => {
    expect(readConfig({}).reader).toBeUndefined();
    expect(readConfig({ READER_URL: '', AZURE_OPENAI_ENDPOINT: '' }).reader).toBeUndefined();
  });

  it('is any endpoint with its model and key', () => {
    expect(readConfig(anybody).reader).toEqual({
      url: 'https://models.contoso.com/v1',
      model: 'm',
      proof: { key: 'the-secret' },
      tokensPerDay: 5_000_000,
    });
    expect(readConfig({ ...anybody, READER_TOKENS_PER_DAY: '70000' }).reader?.tokensPerDay).toBe(70_000);
  });

  it.each(['https://models.contoso.com/v1', 'https://models.contoso.com/v1/', 'https://models.contoso.com/v1//'])(
    'is at an address with or without a slash: %s',
    READER_URL => {
      expect(readConfig({ ...anybody, READER_URL }).reader?.url).toBe('https://models.contoso.com/v1');
    },
  );

  it.each(['', '/', '/openai', '/openai/', '/openai/v1', '/openai/v1/'])(
    'is at a resource of Azure OpenAI, as the portal shows it: …%s',
    path => {
      const AZURE_OPENAI_ENDPOINT = `https://contoso.openai.azure.com${path}`;
      expect(readConfig({ ...azure, AZURE_OPENAI_KEY: 'k', AZURE_OPENAI_ENDPOINT }).reader).toMatchObject({
        url: 'https://contoso.openai.azure.com/openai/v1',
        model: 'gpt',
        proof: { key: 'k' },
      });
    },
  );

  it.each([
    ['Public', 'https://cognitiveservices.azure.com/.default'],
    ['USGovernment', 'https://cognitiveservices.azure.us/.default'],
    ['China', 'https://cognitiveservices.azure.cn/.default'],
  ])('is reached with a token of its own cloud: %s', (AZURE_CLOUD, scope) => {
    expect(readConfig({ ...azure, AZURE_CLOUD }).reader?.proof).toEqual({ identity: { scope, client: undefined } });
  });

  it.each([
    ['the one named', { AZURE_OPENAI_IDENTITY: identity }, identity],
    ['that of the bot', { ...bot, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }, bot.MICROSOFT_APP_ID],
    [
      'the one named before that of the bot',
      { ...bot, MICROSOFT_APP_TYPE: 'UserAssignedMSI', AZURE_OPENAI_IDENTITY: identity },
      identity,
    ],
    [
      'that of the machine where the bot has a secret',
      { ...bot, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_PASSWORD: 'p' },
      undefined,
    ],
  ])('knows whose identity proves who asks: %s', (_, environment, client) => {
    expect(readConfig({ ...azure, ...environment }).reader?.proof).toMatchObject({ identity: { client } });
  });

  it.each<[what: string, environment: Record<string, string>, problems: readonly string[]]>([
    ['no model', { READER_URL: anybody.READER_URL, READER_KEY: 'k' }, ['READER_MODEL: is needed with READER_URL']],
    [
      'no key',
      { READER_URL: anybody.READER_URL, READER_MODEL: 'm' },
      ['READER_KEY: is needed with READER_URL; any text where the endpoint asks for none'],
    ],
    [
      'no address',
      { READER_MODEL: 'm', READER_KEY: 'k' },
      ['READER_MODEL: is set, but READER_URL is not', 'READER_KEY: is set, but READER_URL is not'],
    ],
    ['two models', { ...anybody, ...azure }, ['READER_URL: set it or AZURE_OPENAI_ENDPOINT, not both']],
    [
      'no deployment',
      { AZURE_OPENAI_ENDPOINT: azure.AZURE_OPENAI_ENDPOINT },
      ['AZURE_OPENAI_DEPLOYMENT: is needed with AZURE_OPENAI_ENDPOINT'],
    ],
    [
      'a key and an identity',
      { ...azure, AZURE_OPENAI_KEY: 'k', AZURE_OPENAI_IDENTITY: identity },
      ['AZURE_OPENAI_KEY: set it or AZURE_OPENAI_IDENTITY, not both'],
    ],
    ['a key of nothing', { AZURE_OPENAI_KEY: 'k' }, ['AZURE_OPENAI_KEY: is set, but AZURE_OPENAI_ENDPOINT is not']],
    [
      'tokens of nothing',
      { READER_TOKENS_PER_DAY: '5' },
      ['READER_TOKENS_PER_DAY: is set, but neither READER_URL nor AZURE_OPENAI_ENDPOINT is'],
    ],
    [
      'an address with a query',
      { ...anybody, READER_URL: 'https://models.contoso.com/v1?api-version=1' },
      ['READER_URL: must be a base address, without user name, query and fragment'],
    ],
    [
      'an address with a password',
      { ...azure, AZURE_OPENAI_ENDPOINT: 'https://me:secret@contoso.openai.azure.com' },
      ['AZURE_OPENAI_ENDPOINT: must be a base address, without user name, query and fragment'],
    ],
    [
      'an address that is none',
      { ...anybody, READER_URL: 'models.contoso.com' },
      ['READER_URL: must be an http or https address'],
    ],
    [
      'an address of files',
      { ...anybody, READER_URL: 'file:///models' },
      ['READER_URL: must be an http or https address'],
    ],
    ['a misspelt name', { ...anybody, READER_TOKENS: '5' }, ['READER_TOKENS: is no variable of this service']],
    [
      'a misspelt name of Azure',
      { ...azure, AZURE_OPENAI_API_KEY: 'k' },
      ['AZURE_OPENAI_API_KEY: is no variable of this service'],
    ],
  ])('is refused with %s', (_, environment, problems) => {
    expect(problemsOf(environment)).toEqual(problems);
  });

  it.each([
    { AZURE_OPENAI_IDENTITY: 'me', ...azure },
    { ...anybody, READER_TOKENS_PER_DAY: '0' },
    { ...anybody, READER_TOKENS_PER_DAY: 'many' },
  ])('is refused with a wrong value, which is not repeated', environment => {
    expect(problemsOf(environment)).toHaveLength(1);
    expect(problemsOf({ ...environment, READER_URLS: 'x' }).join('\n')).not.toContain('the-secret');
  });
});
