import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, startService } from '../support/service.ts';
import { type Double, startDouble } from '../understanding/model/double.ts';

const packages = ['openai', '@azure/identity'];

/** Writes to standard error which of these packages the program loads, and when. */
const hooks = `import { writeSync } from 'node:fs';
const watched = new Set(${JSON.stringify(packages)});
export async function resolve(specifier, context, next) {
  if (watched.has(specifier)) writeSync(2, 'loads ' + specifier + '\\n');
  return next(specifier, context);
}`;
const asUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const registration = `import { register } from 'node:module'; register(${JSON.stringify(asUrl(hooks))});`;
const watched = { NODE_OPTIONS: `--import=${asUrl(registration)}` };

const built = join(import.meta.dirname, '../../dist/src/main.js');
const imports = /^(?:import|export)\b[^'"();]*?["']([^"']+)["']/gm;

/** Everything that a built file loads before it runs, beside what was seen: files, and packages by their names. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imports))
    if (name.startsWith('.')) loadedWith(join(dirname(file), name), seen);
    else seen.add(name);
  return seen;
}

const start = (environment: NodeJS.ProcessEnv = {}): Promise<Service> => startService({ ...watched, ...environment });

const used = async (service: Service): Promise<void> => {
  for (const path of ['/readyz', '/', '/metrics']) expect((await fetch(service.url + path)).status).toBeLessThan(500);
};

describe('the service without a model', () => {
  let service: Service;
  beforeAll(async () => {
    service = await start();
  });
  afterAll(() => service.stop());

  it('loads nothing of it', async () => {
    await used(service);
    for (const name of packages) expect(service.output()).not.toContain(`loads ${name}`);
  });

  it('holds nothing of it in what is loaded first', () => {
    const later = [...readFileSync(built, 'utf8').matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, name = '']) => name);
    const room = later.filter(name => /\/model-\w+\.js$/.test(name));
    expect(room).toHaveLength(1);
    const loaded = loadedWith(built);
    for (const name of later.filter(one => !room.includes(one))) loadedWith(join(dirname(built), name), loaded);
    expect(loaded.size).toBeGreaterThan(20);
    for (const name of packages) expect([...loaded]).not.toContain(name);
  });
});

describe('the service with a model', () => {
  let double: Double;
  let service: Service;
  beforeAll(async () => {
    double = await startDouble();
    service = await start({ READER_URL: double.url, READER_MODEL: 'm', READER_KEY: 'k' });
  });
  afterAll(() => Promise.all([service.stop(), double.stop()]));

  it('loads its client, and opens no connection before somebody writes', async () => {
    await used(service);
    expect(service.output()).toContain('loads openai\n');
    expect(service.output()).not.toContain('loads @azure/identity');
    expect(double.connections()).toBe(0);
  });
});
