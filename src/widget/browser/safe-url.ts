/** True: the address may be followed. It is of this server, or encrypted; nothing that a bot says can run a script. */
export function isSafe(url: string): boolean {
  const parsed = URL.canParse(url, location.href) ? new URL(url, location.href) : undefined;
  return parsed !== undefined && (parsed.protocol === 'https:' || parsed.origin === location.origin);
}
