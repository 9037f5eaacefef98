import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { manifest } from '../support/app-package.ts';

const project = z.object({ scripts: z.record(z.string(), z.string()) });
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

  it('has a section for each link inside it', () => {
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text.toLowerCase().replaceAll(' ', '-'));
    for (const [, anchor = ''] of guide.matchAll(/\]\(#([\w-]+)\)/g)) expect(headings).toContain(anchor);
  });
});
