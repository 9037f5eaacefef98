import { listOf, parseJson, recordOf, textOf } from '../read.ts';
import { type Activity, activityOf } from './activity.ts';

/** What has arrived, each activity once; an activity that the bot has changed since counts as new. */
export class Inbox {
  readonly #seen = new Map<string, string>();
  /** Where the server is to go on after a cut. */
  watermark: string | undefined;

  /** The activities of a frame or of the history that are new here. */
  take(raw: unknown): readonly Activity[] {
    const set = recordOf(typeof raw === 'string' ? parseJson(raw) : raw);
    this.watermark = textOf(set['watermark']) ?? this.watermark;
    return listOf(set['activities']).flatMap(one => {
      const activity = activityOf(one);
      return activity !== undefined && this.#isNew(activity.id, JSON.stringify(one)) ? [activity] : [];
    });
  }

  #isNew(id: string, content: string): boolean {
    if (id === '') return true;
    const isNew = this.#seen.get(id) !== content;
    this.#seen.set(id, content);
    return isNew;
  }
}
