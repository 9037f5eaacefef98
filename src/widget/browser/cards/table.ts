import { CardElement, GlobalRegistry, type PropertyBag, type SerializationContext } from 'adaptivecards';
import { element } from '../dom.ts';
import { inlineNodes } from '../markdown.ts';
import { isRecord, listOf, recordOf, textOf } from '../read.ts';

type Rows = readonly (readonly string[])[];

/** The words in the cells of a Table. */
function rowsOf(source: unknown): Rows {
  return listOf(recordOf(source)['rows']).map(row =>
    listOf(recordOf(row)['cells']).map(cell =>
      listOf(recordOf(cell)['items'])
        .filter(isRecord)
        .map(item => textOf(item['text']) ?? '')
        .join(' '),
    ),
  );
}

function headOf(titles: readonly string[]): HTMLElement {
  const cells = titles.map(title => element('th', { scope: 'col', role: 'columnheader' }, ...inlineNodes(title)));
  return element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...cells));
}

function rowOf([name = '', ...cells]: readonly string[], titles: readonly string[]): HTMLElement {
  return element(
    'tr',
    { role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, ...inlineNodes(name)),
    ...cells.map((text, at) => element('td', { role: 'cell', 'data-head': titles[at + 1] }, ...inlineNodes(text))),
  );
}

/**
 * A table of a card as a table of the page: its first row is the head, its first column names the rows. Where there is
 * no room for columns the style sheet makes a list of it, so the roles are said, and each cell knows its column.
 */
class PageTable extends CardElement {
  #rows: Rows = [];

  getJsonTypeName(): string {
    return 'Table';
  }

  protected override internalParse(source: PropertyBag, context: SerializationContext): void {
    super.internalParse(source, context);
    this.#rows = rowsOf(source);
  }

  protected internalRender(): HTMLElement | undefined {
    const [titles, ...rows] = this.#rows;
    if (titles === undefined) return undefined;
    const body = element('tbody', { role: 'rowgroup' }, ...rows.map(row => rowOf(row, titles)));
    return element('table', { role: 'table' }, headOf(titles), body);
  }
}

/** Makes every card use it. The library's own is no table to a browser, and stays out of the bundle. */
export function usePageTable(): void {
  GlobalRegistry.elements.register('Table', PageTable);
}
