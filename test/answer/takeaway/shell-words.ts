/** A word of a shell line: its text with variables as they are written, and whether any quote stood in it. */
export interface ShellWord {
  readonly text: string;
  readonly variables: readonly string[];
}

const bare = /[A-Za-z0-9_./:=@%+,-]/;

class Reader {
  readonly lines: ShellWord[][] = [];
  private words: ShellWord[] = [];
  private position = 0;
  private readonly script: string;

  constructor(script: string) {
    this.script = script;
  }

  private peek(ahead = 0): string {
    return this.script[this.position + ahead] ?? '';
  }

  private variable(): string {
    const match = /^\$\{([A-Z][A-Z0-9_]*)(:?\?[\p{L}\p{N} ]*)?\}/u.exec(this.script.slice(this.position));
    if (match === null)
      throw new Error(`Not a plain variable: ${this.script.slice(this.position, this.position + 30)}`);
    this.position += match[0].length;
    return match[1] ?? '';
  }

  private singleQuoted(): string {
    const end = this.script.indexOf("'", this.position + 1);
    if (end < 0) throw new Error('A single quote is never closed.');
    const text = this.script.slice(this.position + 1, end);
    this.position = end + 1;
    return text;
  }

  private doubleQuoted(variables: string[]): string {
    let text = '';
    this.position += 1;
    while (this.peek() !== '"') {
      if (this.peek() === '') throw new Error('A double quote is never closed.');
      if (this.peek() === '`') throw new Error('A command stands inside a word.');
      if (this.peek() === '$') {
        const name = this.variable();
        variables.push(name);
        text += `<${name}>`;
      } else if (this.peek() === '\\' && /[\\"$`]/.test(this.peek(1))) {
        text += this.peek(1);
        this.position += 2;
      } else {
        text += this.peek();
        this.position += 1;
      }
    }
    this.position += 1;
    return text;
  }

  private word(): ShellWord {
    const variables: string[] = [];
    let text = '';
    for (;;) {
      const letter = this.peek();
      if (letter === "'") text += this.singleQuoted();
      else if (letter === '"') text += this.doubleQuoted(variables);
      else if (letter === '\\' && this.peek(1) === "'") {
        text += "'";
        this.position += 2;
      } else if (bare.test(letter)) {
        text += letter;
        this.position += 1;
      } else return { text, variables };
    }
  }

  /** `${NAME:+--option ${NAME}}`: an option with every word of a variable, unless that is empty. */
  private spread(): void {
    const match = /^\$\{([A-Z][A-Z0-9_]*):\+(--[a-z-]+) \$\{\1\}\}/.exec(this.script.slice(this.position));
    if (match === null) throw new Error(`Not a plain list: ${this.script.slice(this.position, this.position + 40)}`);
    const [whole, name = '', option = ''] = match;
    this.words.push({ text: option, variables: [] }, { text: `<${name}>`, variables: [name] });
    this.position += whole.length;
  }

  private comment(): void {
    const end = this.script.indexOf('\n', this.position);
    this.position = end < 0 ? this.script.length : end;
  }

  read(): readonly (readonly ShellWord[])[] {
    while (this.position < this.script.length) {
      const letter = this.peek();
      if (letter === '\\' && this.peek(1) === '\n') this.position += 2;
      else if (letter === '\n') {
        if (this.words.length > 0) this.lines.push(this.words);
        this.words = [];
        this.position += 1;
      } else if (letter === ' ') this.position += 1;
      else if (letter === '#' && this.words.length === 0) this.comment();
      else if (letter === '$') this.spread();
      else if (bare.test(letter) || letter === '"' || letter === "'") this.words.push(this.word());
      else throw new Error(`A sign of the shell stands outside quotes: ${JSON.stringify(letter)}`);
    }
    return this.lines;
  }
}

/** The look-up of an address, as the command that it runs and what it sets. */
const addressLookUp = /^ENDPOINT_ADDRESS="\$\((az network nic show [^\n]*)\)"$/gm;

/**
 * Reads a script strictly: comments, assignments and plain commands alone. Throws at an open quote, a pipe, a
 * redirection, a list of commands, or anything run inside a word but the look-ups of the subscription and of an
 * address.
 */
export function shellLines(script: string): readonly (readonly ShellWord[])[] {
  const lookUp = 'SUBSCRIPTION_ID="$(az account show --query id --output tsv)"';
  const plain = script
    .replace(lookUp, "SUBSCRIPTION_ID='from the account'")
    .replace(addressLookUp, "$1\nENDPOINT_ADDRESS='from the network'");
  return new Reader(plain).read();
}
