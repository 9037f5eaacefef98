import { describe, expect, it } from 'vitest';
import { makePackage, packageFiles } from '../../manifest/app-package.ts';
import { ListingError, readListing } from '../../manifest/listing.ts';
import { schemaProblems } from '../../manifest/schema.ts';
import { goodEnvironment, manifest, packaged, sources } from '../support/app-package.ts';
import { mcpClient } from '../support/mcp-client.ts';
import { readPng } from '../support/png.ts';
import { readZip } from '../support/read-zip.ts';

const listing = readListing(goodEnvironment, '1.2.3');

describe('the app package', () => {
  const archive = makePackage(sources, listing);

  it('holds manifest, localisations and icons at its root, and nothing else', () => {
    expect([...readZip(archive).keys()]).toEqual([
      'manifest.json',
      'de.json',
      'mcp-tools.json',
      'color.png',
      'outline.png',
    ]);
  });

  it('gives back the bytes that went in', () => {
    for (const [name, content] of readZip(archive)) expect(content.equals(packaged(name)), name).toBe(true);
  });

  it('is the same archive each time', () => {
    expect(makePackage(sources, listing).equals(archive)).toBe(true);
  });

  it('dates every file the first minute of 1980, wherever it is made', () => {
    const names = [...readZip(archive).keys()].map(name => archive.indexOf(name));
    expect(names.map(at => archive.readUInt32LE(at - 20))).toEqual(names.map(() => 0x0021_0000));
  });

  it('holds no placeholder any more', () => {
    expect(packaged('manifest.json').toString('utf8')).not.toContain('{{');
  });

  it('escapes values for JSON', () => {
    const quoted = { ...listing, DEVELOPER_NAME: 'Nord"wind \\ Söhne' };
    const [file] = packageFiles(sources, quoted);
    expect(JSON.parse(Buffer.from(file?.content ?? []).toString('utf8'))).toMatchObject({
      developer: { name: 'Nord"wind \\ Söhne' },
    });
  });

  it.each(['1.27', '1.30'])('passes the published schemas of version %s', version => {
    const lifted = { ...manifest, manifestVersion: version };
    expect(schemaProblems('manifest', version, lifted)).toEqual([]);
    expect(schemaProblems('localization', version, JSON.parse(packaged('de.json').toString('utf8')))).toEqual([]);
  });

  it.each([
    ['a name of 31 characters', (text: string) => text.replace('"Connectivity Advisor"', `"${'n'.repeat(31)}"`)],
    ['a property that the schema does not know', (text: string) => text.replace('"accentColor"', '"accent"')],
    ['a scope that does not exist', (text: string) => text.replaceAll('"groupChat"]', '"group"]')],
  ])('is refused with %s', (_, change) => {
    expect(() => packageFiles({ ...sources, template: change(sources.template) }, listing)).toThrow(ListingError);
  });

  it('is refused where the template asks for a value that nobody gives', () => {
    const template = sources.template.replace('{{TERMS_URL}}', '{{TERMS}}');
    expect(() => packageFiles({ ...sources, template }, listing)).toThrow('TERMS');
  });
});

describe('the app beside the chat', () => {
  const client = mcpClient();

  it('is an agent of Copilot: the same bot, in its scope too', () => {
    const [bot] = manifest.bots;
    expect(manifest.copilotAgents.customEngineAgents).toEqual([{ id: bot?.botId, type: 'bot' }]);
    expect(bot?.scopes).toEqual(expect.arrayContaining(['personal', 'copilot']));
  });

  it('offers its tools to other agents at the address that serves them, without a sign-in', () => {
    const [connector] = manifest.agentConnectors;
    expect(connector?.toolSource.remoteMcpServer).toMatchObject({
      mcpServerUrl: `${goodEnvironment.PUBLIC_URL}/mcp`,
      authorization: { type: 'None' },
    });
  });

  it('describes the tools as the server lists them', async () => {
    const [connector] = manifest.agentConnectors;
    const file = connector?.toolSource.remoteMcpServer.mcpToolDescription.file ?? '';
    expect(JSON.parse(packaged(file).toString('utf8'))).toEqual(await client.listTools());
  });

  it('shows what links to its own answers hold, and no others', () => {
    const { hostname } = new URL(goodEnvironment.PUBLIC_URL);
    expect(manifest.composeExtensions).toMatchObject([
      { botId: goodEnvironment.MICROSOFT_APP_ID, messageHandlers: [{ type: 'link', value: { domains: [hostname] } }] },
    ]);
    expect(manifest.validDomains).toEqual([hostname]);
  });
});

describe('the icons', () => {
  it('in colour: 192 by 192, filled to the corners', () => {
    const icon = readPng(packaged('color.png'));
    expect([icon.width, icon.height]).toEqual([192, 192]);
    expect(icon.pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  it('in outline: 32 by 32, white on nothing', () => {
    const icon = readPng(packaged('outline.png'));
    expect([icon.width, icon.height, icon.hasAlpha]).toEqual([32, 32, true]);
    const seen = icon.pixels.filter(([, , , alpha]) => alpha > 0);
    expect(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(seen.length).toBeGreaterThan(50);
    expect(seen.length).toBeLessThan(icon.pixels.length / 2);
  });
});
