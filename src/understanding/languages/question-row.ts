/** A question about the subject, how people ask it, and the short answer. */
export interface QuestionRow {
  readonly id: string;
  readonly patterns: readonly string[];
  /** One or two sentences. */
  readonly text: string;
  /** Keys of the sources of the answer. */
  readonly sources: readonly string[];
}
