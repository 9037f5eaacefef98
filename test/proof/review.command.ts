import { reviewPage } from './review.ts';

process.stdout.write(reviewPage());
