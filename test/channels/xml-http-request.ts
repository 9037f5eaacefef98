/**
 * As much of XMLHttpRequest over fetch as Microsoft's Direct Line client asks for, so that it runs in Node.
 */
export class FetchXMLHttpRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  readonly upload = {};
  onreadystatechange: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  #method = 'GET';
  #url = '';
  readonly #headers = new Headers();
  readonly #abort = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getAllResponseHeaders(): string {
    return '';
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string | FormData): void {
    fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      body: body ?? null,
      signal: this.#abort.signal,
    })
      .then(async response => this.#finish(response.status, await response.arrayBuffer()))
      .catch(() => this.#finish(0, new ArrayBuffer()));
  }

  #finish(status: number, bytes: ArrayBuffer): void {
    const text = new TextDecoder().decode(bytes);
    this.readyState = 4;
    this.status = status;
    this.responseText = text;
    if (this.responseType === 'arraybuffer') this.response = bytes;
    else this.response = this.responseType === 'json' && text !== '' ? JSON.parse(text) : text;
    this.onreadystatechange?.();
  }
}
