// Writes schema.data.ts from an unpacked package of provider bindings: npm pack @cdktn/provider-azurerm@16.1.0, unpack
// it,
// npm run azurerm:schema -- FOLDER. The package itself is too large (267 MB) to be installed for the tests.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type Declarations, declarationsOf } from '../sdk/declarations.ts';
import type { BlockSchema } from './schema.ts';

const wanted =
  /^(resource-group|virtual-network|virtual-hub|virtual-wan|vpn-|point-to-site|subnet|network-security-group|network-manager|network-ddos|public-ip|nat-gateway|firewall|route|bastion|private-(dns|endpoint|link)|local-network-gateway|express-route|lb|application-gateway|web-application-firewall|cdn-frontdoor|app-service-virtual-network-swift|storage-account-network-rules|ip-group|.*-virtual-network-rule)/;
const read =
  /^data-azurerm-(client-config|resource-group|virtual-network|virtual-hub|virtual-wan|subnet|network-security-group|public-ip|nat-gateway|firewall|route|private-dns-zone|private-link-service|local-network-gateway|express-route-circuit|vpn-gateway|bastion-host|storage-account|mssql-server|key-vault)/;

const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

const plain: ReadonlyMap<string, string> = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['boolean', 'bool'],
  ['string[]', 'list(string)'],
  ['number[]', 'list(number)'],
]);

/** What the provider works out itself, and what every block may have. */
const left = new Set(['id', 'timeouts']);

function schemaOf(declarations: Declarations, name: string): BlockSchema {
  const args: Record<string, string> = {};
  const blocks: Record<string, BlockSchema & { readonly one: boolean; readonly required: boolean }> = {};
  for (const { name: property, type, required } of declarations.interfaces.get(name) ?? []) {
    const key = snake(property);
    if (left.has(key)) continue;
    const bare = type.replace(/ \| cdk\w+\.IResolvable/, '');
    const inner = bare.replace('[]', '');
    if (declarations.interfaces.has(inner))
      blocks[key] = { one: !bare.endsWith('[]'), required, ...schemaOf(declarations, inner) };
    else args[key] = `${plain.get(bare) ?? 'map'}${required ? '!' : ''}`;
  }
  return Object.keys(blocks).length === 0 ? { args } : { args, blocks };
}

const [, , folder = ''] = process.argv;
if (!existsSync(`${folder}/lib`)) throw new Error('Give the folder of the unpacked package.');
const provider = /providerVersion: '([\d.]+)'/.exec(readFileSync(`${folder}/lib/provider/index.js`, 'utf8'))?.[1];
const { name, version } = z
  .object({ name: z.string(), version: z.string() })
  .parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
const lines = readdirSync(`${folder}/lib`)
  .filter(each => wanted.test(each) || read.test(each))
  .flatMap(each => {
    const declarations = declarationsOf(pathToFileURL(`${folder}/lib/${each}/index.d.ts`));
    const config = [...declarations.interfaces.keys()].find(key => key.endsWith('Config'));
    const keyword = each.startsWith('data-azurerm-') ? 'data' : 'resource';
    const type = `azurerm_${each.replace('data-azurerm-', '').replaceAll('-', '_')}`;
    const own = config === undefined ? [] : [schemaOf(declarations, config)];
    return own.map(schema => `  '${keyword} ${type}': ${JSON.stringify(schema)},`);
  });
writeFileSync(
  'test/answer/takeaway/azurerm/schema.data.ts',
  `// Arguments and blocks of the azurerm provider ${provider}, as ${name} ${version} declares them; read on ${new Date().toISOString().slice(0, 10)}.
// Written by \`npm run azurerm:schema\`. A type that ends with ! is required.
import type { BlockSchema } from './schema.ts';

export const schemaVersion = '${provider}';

export const schema: Readonly<Record<string, BlockSchema>> = {
${lines.join('\n')}
};
`,
);
