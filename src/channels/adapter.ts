import {
  type Activity,
  ActivityTypes,
  type AuthenticateRequestResult,
  type BotFrameworkAuthentication,
  CloudAdapter,
  type ConversationReference,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from '../sdk.ts';
import type { Bot } from './bot.ts';

/** Where replies go that do not leave the process. */
export interface Outbox {
  /** The service address whose conversations it holds. */
  readonly serviceUrl: string;
  /** Returns the id that the activity got. */
  send(conversation: string, activity: Partial<Activity>): string;
  update(conversation: string, activity: Partial<Activity>): void;
  remove(conversation: string, id: string): void;
}

/**
 * Runs a send that leaves the process, with the retries that the channel asks for. `began`: when the activity arrived,
 * in milliseconds of its clock.
 */
export type Deliver = <Result>(send: () => Promise<Result>, began: number) => Promise<Result>;

const beganKey = Symbol('began');

/**
 * The one adapter of all channels. Replies of conversations that live here go to the outbox,
 * all others to the Connector, one at a time so that a retry repeats no message.
 */
export class ChannelAdapter extends CloudAdapter {
  readonly #outbox: Outbox;
  readonly #deliver: Deliver;
  readonly #now: () => number;

  /** `now` gives milliseconds of the clock that `deliver` goes by. */
  constructor(authentication: BotFrameworkAuthentication, outbox: Outbox, deliver: Deliver, now: () => number) {
    super(authentication);
    this.#outbox = outbox;
    this.#deliver = deliver;
    this.#now = now;
  }

  /** Runs one turn for an activity whose sender is known; returns what an invoke answers. */
  async receive(sender: AuthenticateRequestResult, activity: Activity, bot: Bot): Promise<InvokeResponse | undefined> {
    const began = this.#now();
    return this.processActivity(sender, activity, context => {
      context.turnState.set(beganKey, began);
      return bot.run(context);
    });
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (this.#isLocal(context)) responses.push({ id: this.#sendLocally(context, activity) });
      else
        responses.push(
          ...(await this.#deliver(() => super.sendActivities(context, [activity]), this.#beganOf(context))),
        );
    }
    return responses;
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): ReturnType<CloudAdapter['updateActivity']> {
    if (!this.#isLocal(context))
      return this.#deliver(() => super.updateActivity(context, activity), this.#beganOf(context));
    this.#outbox.update(context.activity.conversation.id, activity);
    return { id: activity.id ?? '' };
  }

  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    if (!this.#isLocal(context))
      return this.#deliver(() => super.deleteActivity(context, reference), this.#beganOf(context));
    this.#outbox.remove(context.activity.conversation.id, reference.activityId ?? '');
  }

  /** When the turn's activity arrived; now, where nothing arrived. */
  #beganOf(context: TurnContext): number {
    const began: number | undefined = context.turnState.get(beganKey);
    return began ?? this.#now();
  }

  #isLocal(context: TurnContext): boolean {
    return context.activity.serviceUrl === this.#outbox.serviceUrl;
  }

  #sendLocally(context: TurnContext, activity: Partial<Activity>): string {
    if (activity.type === ActivityTypes.InvokeResponse) {
      context.turnState.set(INVOKE_RESPONSE_KEY, activity);
      return '';
    }
    if (activity.type === ActivityTypes.Trace) return '';
    return this.#outbox.send(context.activity.conversation.id, activity);
  }
}
