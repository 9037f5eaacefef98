/** Milliseconds between two signs of life to the server; Microsoft's own client sends an empty frame as often. */
const pulse = 20_000;

/** The server's close code where a newer stream of this conversation, such as another tab's, took the place. */
const replaced = 1008;

/** Resolves when somebody works with this page again, or `signal` says go on. */
function lookedAt(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      removeEventListener('focus', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    addEventListener('focus', done);
    signal.addEventListener('abort', done);
    if (document.hasFocus()) done();
  });
}

/**
 * Listens to one stream until it ends. Resolves when it has closed, for whatever reason; true where it had opened.
 * A pulse that is still unsent when the next is due means a dead line, which the browser would notice minutes later.
 * Where another tab took the place, it ends when this one is used again: tabs do not take it from each other in turns.
 */
export function listen(
  url: string,
  signal: AbortSignal,
  on: { readonly opened: () => void; readonly frame: (data: string) => void },
): Promise<boolean> {
  return new Promise(resolve => {
    const socket = new WebSocket(url);
    let opened = false;
    const beat = setInterval(() => {
      if (socket.readyState !== WebSocket.OPEN) return;
      if (socket.bufferedAmount > 0) end();
      else socket.send('');
    }, pulse);
    const end = (): void => {
      clearInterval(beat);
      signal.removeEventListener('abort', end);
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      resolve(opened);
    };
    signal.addEventListener('abort', end);
    socket.onopen = () => {
      opened = true;
      on.opened();
    };
    socket.onmessage = ({ data }) => {
      if (typeof data === 'string' && data !== '') on.frame(data);
    };
    socket.onclose = ({ code }) => {
      if (code === replaced) void lookedAt(signal).then(end);
      else end();
    };
    if (signal.aborted) end();
  });
}
