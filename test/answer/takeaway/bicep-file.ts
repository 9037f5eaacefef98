/** A resource as a Bicep file declares it; expressions are `{ code }`. */
export interface BicepResource {
  readonly symbol: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

class Reader {
  private position = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private space(): void {
    for (;;) {
      const match = /^(\s+|\/\/[^\n]*)/.exec(this.text.slice(this.position));
      if (match === null) return;
      this.position += match[0].length;
    }
  }

  private take(pattern: RegExp): string {
    this.space();
    const match = pattern.exec(this.text.slice(this.position));
    if (match === null || match.index !== 0)
      throw new Error(`Not Bicep: ${this.text.slice(this.position, this.position + 60)}`);
    this.position += match[0].length;
    return match[0];
  }

  private is(sign: string): boolean {
    this.space();
    return this.text.startsWith(sign, this.position);
  }

  private string(): unknown {
    this.take(/^'/);
    let text = '';
    let isCode = false;
    for (;;) {
      const letter = this.text[this.position];
      if (letter === undefined || letter === '\n') throw new Error('A string is never closed.');
      this.position += 1;
      if (letter === "'") return isCode ? { code: text } : text;
      if (letter === '\\') {
        const next = this.text[this.position] ?? '';
        this.position += 1;
        if (next === 'u') text += String.fromCodePoint(Number.parseInt(this.take(/^\{[0-9a-f]+\}/).slice(1, -1), 16));
        else text += escapes[next] ?? next;
      } else if (letter === '$' && this.text[this.position] === '{') {
        isCode = true;
        text += `$${this.take(/^\{[a-zA-Z_0-9.]+\}/)}`;
      } else text += letter;
    }
  }

  value(): unknown {
    if (this.is("'")) return this.string();
    if (this.is('{')) {
      this.take(/^\{/);
      const entries: [string, unknown][] = [];
      while (!this.is('}')) {
        const key = this.is("'") ? String(this.string()) : this.take(/^[A-Za-z0-9]+/);
        this.take(/^:/);
        entries.push([key, this.value()]);
      }
      this.take(/^\}/);
      return Object.fromEntries(entries);
    }
    if (this.is('[')) {
      this.take(/^\[/);
      const items: unknown[] = [];
      while (!this.is(']')) items.push(this.value());
      this.take(/^\]/);
      return items;
    }
    const word = this.take(
      /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+|\[\d+\])*(?:\((?:'(?:[^'\\\n]|\\.)*'|[A-Za-z0-9_, ])*\))?/,
    );
    if (word === 'true' || word === 'false') return word === 'true';
    return /^\d+$/.test(word) ? Number(word) : { code: word };
  }

  file(): {
    readonly parameters: ReadonlyMap<string, unknown>;
    readonly resources: readonly BicepResource[];
    /** What the file only refers to. */
    readonly existing: readonly BicepResource[];
  } {
    const parameters = new Map<string, unknown>();
    const resources: BicepResource[] = [];
    const existing: BicepResource[] = [];
    this.space();
    while (this.position < this.text.length) {
      if (this.is('@')) this.take(/^@[a-z]+\((?:'(?:[^'\\\n]|\\.)*')?\)/);
      else if (this.is('param ')) {
        this.take(/^param /);
        const name = this.take(/^[A-Za-z][A-Za-z0-9]*/);
        this.take(/^(string|int|array)/);
        const isGiven = this.is('=');
        if (isGiven) this.take(/^=/);
        parameters.set(name, isGiven ? this.value() : undefined);
      } else {
        this.take(/^resource /);
        const symbol = this.take(/^[A-Za-z_0-9]+/);
        const type = this.take(/^'[A-Za-z0-9./]+@[0-9-]+'/).slice(1, -1);
        const exists = this.is('existing ');
        if (exists) this.take(/^existing/);
        this.take(/^=/);
        const body = Object.fromEntries(Object.entries(Object(this.value())));
        (exists ? existing : resources).push({ symbol, type, body });
      }
      this.space();
    }
    return { parameters, resources, existing };
  }
}

/** Reads the part of Bicep that our files use, strictly. */
export function bicepFile(text: string): ReturnType<Reader['file']> {
  return new Reader(text).file();
}
