import { topicDialog } from './topic.ts';

/** Where the two sides are: regions, and whether they share a VNet. */
export const regionsDialog = () => topicDialog('regions');
