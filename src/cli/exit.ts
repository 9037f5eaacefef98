/** What a command line leads to: its exit code and what it writes. */
export interface Exit {
  /**
   * 0: done; 1: nothing of this kind for these answers, too little is known, or no sure answer; 2: the command line was
   * not understood.
   */
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
  /** True: what it writes is Markdown for people, which a terminal shows better than as it is written. */
  readonly forPeople?: true;
}

export const done = (out: string): Exit => ({ code: 0, out: out.endsWith('\n') ? out : `${out}\n`, err: '' });
export const told = (markdown: string): Exit => ({ ...done(markdown), forPeople: true });
export const failed = (code: 1 | 2, err: string): Exit => ({ code, out: '', err: `${err}\n` });
