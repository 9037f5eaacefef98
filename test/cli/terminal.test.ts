import { describe, expect, it } from 'vitest';
import { shownOn, terminalOf } from '../../src/cli/terminal.ts';

const terminal = { isTTY: true, columns: 60 };
const pipe = {};

describe('how a stream shows text', () => {
  it.each([
    ['a terminal', terminal, {}, { colour: true, width: 60 }],
    ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, { colour: false, width: 60 }],
    ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, { colour: true, width: 60 }],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, { colour: false, width: 60 }],
    ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, { colour: false, width: 60 }],
    ['a very wide terminal', { isTTY: true, columns: 300 }, {}, { colour: true, width: 100 }],
    ['a pipe', pipe, {}, { colour: false, width: undefined }],
    ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, { colour: true, width: undefined }],
  ])('%s', (_, stream, environment, expected) => {
    expect(terminalOf(stream, environment)).toEqual(expected);
  });

  const markdown = [
    '**Use global VNet peering between the VNet of the VM and the one of the database.**',
    '',
    '- A private endpoint for Azure SQL Database in the other VNet. [1][2]',
    '12. https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview',
  ].join('\n');

  it('is Markdown as it was written in a pipe', () => {
    expect(shownOn({ colour: false, width: undefined }, markdown)).toBe(markdown);
  });

  it('is broken between words on a terminal, below the words of its list, and no address is cut', () => {
    expect(shownOn({ colour: false, width: 40 }, markdown)).toBe(
      [
        'Use global VNet peering between the VNet',
        'of the VM and the one of the database.',
        '',
        '- A private endpoint for Azure SQL',
        '  Database in the other VNet. [1][2]',
        '12. https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview',
      ].join('\n'),
    );
  });

  it('is bold where it was bold, over the end of a line too', () => {
    const shown = shownOn({ colour: true, width: 40 }, markdown)
      .replaceAll('\u001b[1m', '<bold>')
      .replaceAll('\u001b[2m', '<dim>')
      .replaceAll('\u001b[22m', '<end>');
    expect(shown).toMatch(/^<bold>Use global [^<]*\n[^<]*database\.<end>\n/);
    expect(shown).toContain('<dim>[1][2]<end>');
    expect(shown).not.toContain('**');
  });
});
