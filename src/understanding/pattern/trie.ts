import type { Token } from '../1-text/tokens.ts';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** Phrases over tokens; looking one up costs its own length, however many there are. */
export class Trie<Value> {
  private readonly root: Node<Value> = { next: new Map(), values: [] };

  add(words: readonly string[], value: Value): void {
    let node = this.root;
    for (const word of words) {
      const found = node.next.get(word) ?? { next: new Map(), values: [] };
      node.next.set(word, found);
      node = found;
    }
    node.values.push(value);
  }

  /** Every phrase that begins at this token, shortest first: its values and its end (exclusive). */
  at(tokens: readonly Token[], from: number): readonly { readonly values: readonly Value[]; readonly to: number }[] {
    const found: { values: readonly Value[]; to: number }[] = [];
    let node: Node<Value> | undefined = this.root;
    for (let to = from; to < tokens.length; to += 1) {
      node = node.next.get(tokens[to]?.text ?? '');
      if (node === undefined) break;
      if (node.values.length > 0) found.push({ values: node.values, to: to + 1 });
    }
    return found;
  }

  /** The words that phrases begin with. */
  firstWords(): readonly string[] {
    return [...this.root.next.keys()];
  }

  /** Every phrase, with its values. */
  phrases(): readonly { readonly words: readonly string[]; readonly values: readonly Value[] }[] {
    const phrases: { words: readonly string[]; values: readonly Value[] }[] = [];
    const walk = ({ next, values }: Node<Value>, words: readonly string[]) => {
      if (values.length > 0) phrases.push({ words, values });
      for (const [word, node] of next) walk(node, [...words, word]);
    };
    walk(this.root, []);
    return phrases;
  }

  /** Every word of every phrase. */
  words(): readonly string[] {
    return this.phrases().flatMap(({ words }) => words);
  }
}
