/** Who holds open streams: at most so many of one conversation and from one network address. */
export interface Crowd<Stream> {
  /** True where the address has as many as it may. */
  isFull(address: string): boolean;
  /**
   * Takes the stream in; `oldest` is the one of the same conversation that has to go for it. `leave` is called when it
   * has closed.
   */
  enter(
    stream: Stream,
    conversation: string,
    address: string,
  ): { readonly oldest: Stream | undefined; readonly leave: () => void };
}

/**
 * In a conversation the newest stream takes the place of the oldest: the tab that somebody has just opened works, and
 * so
 * does a client whose last line is dead and not yet noticed. An address is told to wait, because there the others are
 * other
 * people.
 */
export function createCrowd<Stream>(most: {
  readonly ofConversation: number;
  readonly ofAddress: number;
}): Crowd<Stream> {
  const ofConversation = new Map<string, Set<Stream>>();
  const ofAddress = new Map<string, number>();

  const drop = (conversation: string, stream: Stream): void => {
    const streams = ofConversation.get(conversation);
    streams?.delete(stream);
    if (streams?.size === 0) ofConversation.delete(conversation);
  };

  return {
    isFull: address => (ofAddress.get(address) ?? 0) >= most.ofAddress,
    enter: (stream, conversation, address) => {
      const streams = ofConversation.get(conversation) ?? new Set<Stream>();
      const oldest = streams.size >= most.ofConversation ? [...streams][0] : undefined;
      ofConversation.set(conversation, streams.add(stream));
      if (oldest !== undefined) drop(conversation, oldest);
      ofAddress.set(address, (ofAddress.get(address) ?? 0) + 1);
      const leave = (): void => {
        drop(conversation, stream);
        const left = (ofAddress.get(address) ?? 0) - 1;
        if (left > 0) ofAddress.set(address, left);
        else ofAddress.delete(address);
      };
      return { oldest, leave };
    },
  };
}
