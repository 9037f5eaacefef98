import { type FromChat, greetingKind, type ToChat, toChatOf } from '../frame.ts';
import { recordOf } from '../read.ts';

/**
 * Takes the port that the host page hands over once; only the page that frames this one is heard, and the frame
 * rules of the server say which pages may. Returns how to answer it; before the port is there nothing is said.
 */
export function hostPage(heard: (message: ToChat) => void): (message: FromChat) => void {
  let port: MessagePort | undefined;
  const tell = (message: FromChat): void => port?.postMessage(message);
  const take = (event: MessageEvent): void => {
    const [given] = event.ports;
    if (event.source !== parent || given === undefined || recordOf(event.data)['kind'] !== greetingKind) return;
    removeEventListener('message', take);
    port = given;
    port.onmessage = ({ data }) => {
      const message = toChatOf(data);
      if (message !== undefined) heard(message);
    };
    tell({ kind: 'ready' });
  };
  addEventListener('message', take);
  return tell;
}
