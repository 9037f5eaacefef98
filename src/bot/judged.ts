import { z } from 'zod';
import type { FeedbackTaker } from '../../dialogs/index.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { recommend } from '../decision/index.ts';
import type { Activity } from '../sdk.ts';
import type { Feedback, FeedbackStore } from '../state/index.ts';

/** What somebody judges who judges an answer. */
export const judgedSchema = z.object({
  /** Option id of the headline; missing where the answer has none. */
  option: z.string().optional(),
  ruleVersion: z.string(),
});

export type Judged = z.infer<typeof judgedSchema>;

const recommendation = z.object({ headline: z.object({ option: z.string() }).nullable(), ruleVersion: z.string() });
const answerSchema = z.object({ kind: z.literal('recommendation'), recommendation });

function judgedOf({ headline, ruleVersion }: z.infer<typeof recommendation>): Judged {
  return { ...(headline === null ? {} : { option: headline.option }), ruleVersion };
}

/** What an answer as it is said recommends; undefined for any other message. */
export function answerOf({ value }: Partial<Activity>): Judged | undefined {
  const said = answerSchema.safeParse(value).data;
  return said === undefined ? undefined : judgedOf(said.recommendation);
}

/** What was recommended for these answers; undefined where nothing was yet. */
export function answerFor(answered: Requirements | undefined): Judged | undefined {
  return answered === undefined ? undefined : judgedOf(recommend(answered));
}

/** The vote as it is kept. */
export function feedbackOf(judged: Judged | undefined, useful: boolean, comment: string | undefined): Feedback {
  const { option, ruleVersion } = judged ?? {};
  return {
    rating: useful ? 'up' : 'down',
    ...(option === undefined ? {} : { option }),
    ...(ruleVersion === undefined ? {} : { ruleVersion }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Keeps what people think of the answer that was given last, where it is kept at all. */
export function takeFeedback(
  store: Omit<FeedbackStore, 'counts'> | undefined,
  answered: () => Requirements | undefined,
): FeedbackTaker {
  return {
    rate: (useful, comment, row) => {
      const vote = feedbackOf(answerFor(answered()), useful, comment);
      if (row === undefined) return store?.add(vote);
      store?.rate(row, vote.rating);
      if (comment !== undefined) store?.explain(row, { comment });
      return row;
    },
    explain: (row, why) => store?.explain(row, why),
    forgetWords: rows => {
      for (const row of rows) store?.forgetWords(row);
    },
  };
}
