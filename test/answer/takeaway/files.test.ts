import { describe, expect, test } from 'vitest';
import { bicepFile } from './bicep-file.ts';
import { filesWithExisting } from './existing-files.ts';
import { armOf, everyFile } from './files.ts';
import { publishedShapes, templateFaults } from './sdk/template-faults.ts';
import { shellLines } from './shell-words.ts';

/** A value with every expression blotted out, so that two ways to write one compare equal. */
function blotted(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('[') ? '<expression>' : value;
  if (Array.isArray(value)) return value.map(blotted);
  if (typeof value !== 'object' || value === null) return value;
  if ('code' in value) return '<expression>';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blotted(inner)]));
}

const all = [...everyFile, ...filesWithExisting];

describe(`each of ${all.length} designs`, () => {
  test(
    'is an ARM template whose resources have the shapes that the Azure SDK publishes ' + 'for their version',
    async () => {
      const shapes = await publishedShapes();
      const faults = all.flatMap(([name, { arm }]) => templateFaults(shapes, arm).map(fault => `${name}: ${fault}`));
      expect(faults).toEqual([]);
    },
  );

  test('depends only on what its template declares, and names nothing twice', () => {
    for (const [name, { arm }] of all) {
      const { resources } = armOf(arm);
      const ids = resources.map(resource => {
        const bare = resource.name.replace(/^\[format\('(\{\d\}\/?)+', (.*)\)\]$/, '$2').replace(/^\[(.*)\]$/, '$1');
        return `[resourceId('${resource.type}', ${bare === resource.name ? `'${bare}'` : bare})]`;
      });
      expect(new Set(ids).size, name).toBe(ids.length);
      const missing = resources.flatMap(resource => resource.dependsOn).filter(id => !ids.includes(id));
      expect(missing, name).toEqual([]);
    }
  });

  test('is the same in Bicep as in the ARM template, resource by resource', () => {
    for (const [name, { arm, bicep }] of all) {
      const template = armOf(arm);
      const file = bicepFile(bicep);
      expect([...file.parameters.keys()], name).toEqual(Object.keys(template.parameters));
      expect(
        file.resources.map(resource => resource.type),
        name,
      ).toEqual(template.resources.map(resource => `${resource.type}@${resource.apiVersion}`));
      const bodies = file.resources.map(({ body: { parent, name: _, dependsOn, ...body } }) => body);
      const expected = template.resources.map(({ type, apiVersion, name: _, dependsOn, ...body }) => body);
      expect(blotted(bodies), name).toEqual(blotted(expected));
    }
  });

  test('uses only symbols and parameters that its Bicep file declares', () => {
    for (const [name, { bicep }] of all) {
      const file = bicepFile(bicep);
      const declared = new Set([
        ...file.parameters.keys(),
        ...[...file.resources, ...file.existing].map(resource => resource.symbol),
      ]);
      const codes = JSON.stringify([file.resources, file.existing]).matchAll(/"code":"([^"]*)"/g);
      const used = [...codes].flatMap(([, code = '']) =>
        code.includes('${') ? [...code.matchAll(/\$\{(\w+)/g)].map(match => match[1]) : [code.split('.')[0]],
      );
      expect(
        used.filter(symbol => symbol === undefined || !declared.has(symbol)),
        name,
      ).toEqual([]);
    }
  });

  test('is a script of plain az commands whose variables are all set', () => {
    for (const [name, { cli }] of all) {
      const lines = shellLines(cli);
      const set = new Set(lines.flatMap(([first]) => /^([A-Z_]+)=/.exec(first?.text ?? '')?.[1] ?? []));
      const used = lines.flat().flatMap(word => word.variables);
      expect(
        used.filter(variable => !set.has(variable)),
        name,
      ).toEqual([]);
      const commands = lines.filter(([first]) => first?.text === 'az');
      const others = lines.filter(
        ([first]) => first?.text !== 'az' && first?.text !== 'set' && !/^[A-Z_]+=/.test(first?.text ?? ''),
      );
      expect([commands.length > 1, others], name).toEqual([true, []]);
    }
  });
});
