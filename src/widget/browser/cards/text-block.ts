import { AdaptiveCard, GlobalRegistry, TextBlock } from 'adaptivecards';
import { inlineNodes, markdownNodes } from '../markdown.ts';

/** The sign of a text that unfolds, for clients that draw none by themselves. */
const foldSign = /\s*[▾▸]$/u;

/** Text of a card by the page's own Markdown: the library's way goes through innerHTML, this one through nodes. */
class MarkdownText extends TextBlock {
  override useMarkdown = false;

  protected override internalRender(): HTMLElement | undefined {
    const made = super.internalRender();
    const text = (this.text ?? '').replace(foldSign, '');
    const blocks = markdownNodes(text);
    const isOneParagraph = blocks.length === 1 && blocks[0]?.tagName === 'P';
    made?.replaceChildren(...(isOneParagraph ? inlineNodes(text) : blocks));
    return made;
  }
}

/** Makes every card use it. */
export function useMarkdown(): void {
  // Texts that the library makes itself, such as facts, stay plain.
  AdaptiveCard.onProcessMarkdown = () => undefined;
  GlobalRegistry.elements.register('TextBlock', MarkdownText);
}
