import { access, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { manifest } from '../support/app-package.ts';

const project = z.object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) });
const bicep = await readFile('manifest/azure/bot.bicep', 'utf8');
const guide = await readFile('manifest/README.md', 'utf8');

describe('the Azure Bot registration', () => {
  it('has the name of the app and the address of the endpoint', () => {
    expect(bicep).toContain(`param displayName string = '${manifest.name.short}'`);
    expect(bicep).toMatch(/endpoint: '\$\{publicUrl\}\/api\/messages'/);
  });

  it('gives the bot an app type that its configuration takes, and no third one', () => {
    const types = [...bicep.matchAll(/'(UserAssignedMSI|SingleTenant|MultiTenant)'/g)].map(([, type]) => type);
    expect(new Set(types)).toEqual(new Set(['UserAssignedMSI', 'SingleTenant']));
    for (const type of new Set(types)) {
      const environment = {
        MICROSOFT_APP_ID: '5f0a2d37-9c1e-4b60-8a4f-d2f7c3be9a11',
        MICROSOFT_APP_TENANT_ID: 'c7d2a4f1-3b5e-4f60-91aa-7d5e0b6c8f24',
        MICROSOFT_APP_TYPE: type,
        ...(type === 'SingleTenant' ? { MICROSOFT_APP_PASSWORD: 'x' } : {}),
      };
      expect(readConfig(environment).app?.id).toBe(environment.MICROSOFT_APP_ID);
    }
  });

  it('holds no id and no secret', () => {
    expect(bicep).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/i);
    expect(bicep).not.toMatch(/password|secret/i);
  });
});

describe('the guide', () => {
  it('names only parameters and outputs that the registration has', () => {
    const parameters = [...bicep.matchAll(/^param (\w+)/gm)].map(([, name]) => name);
    const used = [...guide.matchAll(/--parameters ([^\n]+)/g)].flatMap(
      ([, line = '']) => line.match(/\w+(?==)/g) ?? [],
    );
    expect(used.length).toBeGreaterThan(3);
    for (const name of used) expect(parameters).toContain(name);
    for (const [, name] of guide.matchAll(/output `(\w+)`/g)) expect(bicep).toContain(`output ${name} `);
  });

  it('names the files that are there and the scripts that run', async () => {
    const { scripts } = project.parse(JSON.parse(await readFile('package.json', 'utf8')));
    for (const [, script = ''] of guide.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });

  it(
    'has packages installed before the first script of the project runs, and names the ' + 'Node that it needs',
    async () => {
      const { engines } = project.parse(JSON.parse(await readFile('package.json', 'utf8')));
      expect(guide.indexOf('```bash\nnpm ci\n```')).toBeGreaterThan(0);
      expect(guide.indexOf('```bash\nnpm ci\n```')).toBeLessThan(guide.indexOf('```bash\nexport'));
      expect(guide).toContain(`Node](https://nodejs.org/) ${engines.node.replace('>=', '')} or newer`);
    },
  );

  it('runs only commands that are there: scripts, files, variables of the bot', async () => {
    const { scripts } = project.parse(JSON.parse(await readFile('package.json', 'utf8')));
    const commands = [...guide.matchAll(/```bash\n([^`]*)```/g)].map(([, text = '']) => text).join('\n');
    const used = [...guide.matchAll(/\bnpm (start|test)\b/g)].map(([, name = '']) => name);
    expect(used).toContain('start');
    for (const script of used) expect(Object.keys(scripts)).toContain(script);
    for (const [, path = ''] of commands.matchAll(/--template-file (\S+)/g)) await access(path);
    for (const [, path = ''] of guide.matchAll(/npx vitest run (\S+?)`/g)) await access(path);
    for (const name of ['PUBLIC_URL', 'TRUSTED_PROXIES', 'STATE', 'REQUESTS_PER_MINUTE']) {
      expect(guide).toContain(name);
      expect(() => readConfig(Object.fromEntries([[name, '?']])), name).toThrow(name);
    }
  });

  it('says which right each step needs, and where the state may not lie', () => {
    for (const right of ['Contributor', 'Managed Identity Operator', 'Application Developer', 'Teams Administrator'])
      expect(guide).toContain(`**${right}**`);
    expect(guide).toMatch(/SMB share[^\n]*does not work/);
    expect(guide).toContain('one instance only');
  });

  it('has keys of Direct Line only where it says so', () => {
    expect(bicep).toContain('disableLocalAuth: !directLine');
    expect(bicep).toMatch(/param directLine bool = false/);
    expect(guide).toContain('`directLine=true`');
  });

  it(
    'gives the identity of the template the role by which it may use a model, with ' + 'variables that the bot takes',
    () => {
      expect(bicep).toContain('output identityPrincipalId ');
      expect(guide).toMatch(/az role assignment create --role "Cognitive Services OpenAI User"/);
      const names = [...guide.matchAll(/`(AZURE_OPENAI_\w+)`/g)].map(([, name = '']) => name);
      expect(new Set(names).size).toBe(4);
      const environment = {
        MICROSOFT_APP_ID: '5f0a2d37-9c1e-4b60-8a4f-d2f7c3be9a11',
        MICROSOFT_APP_TENANT_ID: 'c7d2a4f1-3b5e-4f60-91aa-7d5e0b6c8f24',
        MICROSOFT_APP_TYPE: 'UserAssignedMSI',
        AZURE_OPENAI_ENDPOINT: 'https://models.openai.azure.com',
        AZURE_OPENAI_DEPLOYMENT: 'reader',
      };
      expect(readConfig(environment).reader?.proof).toMatchObject({
        identity: { client: environment.MICROSOFT_APP_ID },
      });
      for (const name of names)
        expect(() => readConfig(Object.fromEntries([[name, '?']])), name).toThrow(new RegExp(`${name}: `));
    },
  );

  it('has a section for each link inside it', () => {
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text.toLowerCase().replaceAll(' ', '-'));
    for (const [, anchor = ''] of guide.matchAll(/\]\(#([\w-]+)\)/g)) expect(headings).toContain(anchor);
  });
});
