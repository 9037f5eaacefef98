/** Put before this script by the server: the origins whose pages may show the chat. */
declare const WIDGET_ORIGINS: readonly string[];

/**
 * The origin, of this page or of one that frames it, on which the server lets no browser show the chat; undefined where
 * it may. `service`: the origin of the server.
 */
export function unlistedOrigin(service: string): string | undefined {
  // Not every browser says what stands around a page.
  const around = [location.origin, ...(location.ancestorOrigins ?? [])];
  return around.find(origin => origin !== service && !WIDGET_ORIGINS.includes(origin));
}
