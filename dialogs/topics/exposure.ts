import { topicDialog } from './topic.ts';

/** Whether the internet may reach it. */
export const exposureDialog = () => topicDialog('exposure');
