/**
 * Calls back when the page may have slept and is back: the network has come, or somebody looks at it again. Returns
 * what
 * ends that.
 */
export function onWake(wake: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', seen);
  };
}
