import { type Database, openDatabase, type Statement } from '../../src/state/database.ts';

/** What SQLite says where it cannot carry out a statement. */
export class FaultOfDisk extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`${code}: as SQLite would say it, of /var/lib/advisor.db`);
    this.code = code;
  }
}

/** A database in memory that fails where it is told to; statements are counted as they are run. */
export class FaultyDatabase implements Database {
  readonly #real: Database;
  /** Statements run so far. */
  count = 0;
  /** Says with which code a statement fails, by its number and its words, if it does. */
  fault: (number: number, sql: string) => string | undefined = () => undefined;
  /** True: it is carried out all the same, as where only the answer of the disk was bad. */
  late = false;

  constructor(path = ':memory:') {
    this.#real = openDatabase(path);
  }

  get open(): boolean {
    return this.#real.open;
  }

  get inTransaction(): boolean {
    return this.#real.inTransaction;
  }

  prepare(sql: string): Statement {
    const statement = this.#real.prepare(sql);
    return {
      run: (...values) => this.#run(sql, () => statement.run(...values)),
      get: (...values) => this.#run(sql, () => statement.get(...values)),
      all: (...values) => this.#run(sql, () => statement.all(...values)),
    };
  }

  exec(sql: string): unknown {
    return this.#run(sql, () => this.#real.exec(sql));
  }

  close(): unknown {
    return this.#real.close();
  }

  #run<Result>(sql: string, work: () => Result): Result {
    this.count += 1;
    const code = this.fault(this.count, sql);
    if (code === undefined) return work();
    if (this.late) work();
    throw new FaultOfDisk(code);
  }
}
