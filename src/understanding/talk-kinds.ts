import type { Field } from '../decision/case/requirements.ts';

/** Words that steer the conversation instead of answering. */
export type Command =
  | 'back'
  | 'start-over'
  | 'undo'
  | 'cancel'
  | 'help'
  | 'why'
  | 'what-did-i-say'
  | 'dont-know'
  | 'repeat'
  | 'examples'
  | 'form'
  | 'learn'
  | 'yes'
  | 'no'
  | 'continue';

/** Talk that is neither answer nor command. */
export type SmallTalk =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'insult'
  | 'off-topic'
  | 'who-are-you'
  | 'empty'
  | 'emoji-only'
  | 'hostile';

/** "change the regions": the field whose question the person wants again. */
export type Change = Field | 'regions';
