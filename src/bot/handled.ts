/** Activity ids remembered for each conversation: a channel sends again within seconds, not hours. */
const mostRemembered = 30;

/** The ids handled so far with this one as the latest. */
export function remembered(ids: readonly string[], id: string | undefined): string[] {
  return id === undefined ? [...ids] : [...ids, id].slice(-mostRemembered);
}
