import { topicDialog } from './topic.ts';

/** What is reached, and from what. */
export const resourceTypeDialog = () => topicDialog('resource-type');
