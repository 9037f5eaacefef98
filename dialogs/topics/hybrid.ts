import { topicDialog } from './topic.ts';

/** What outside Azure takes part. */
export const hybridDialog = () => topicDialog('hybrid');
