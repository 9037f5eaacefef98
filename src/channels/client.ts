/** Who sends a request, as far as the transport tells. */
export interface Client {
  /** Network address, after the trusted proxies. */
  readonly address: string;
  /** What limits count by: the network address, of IPv6 the network of 64 bits that one customer holds whole. */
  readonly addressKey: string;
  /** The host that the request is for, as a URL writes it, with the port where it is not 80. */
  readonly host: string;
  /** True when the person's side of the connection is encrypted. */
  readonly secure: boolean;
  /** True when something passed the request on, trusted or not. */
  readonly forwarded: boolean;
  readonly origin?: string;
  readonly authorization?: string;
}

/** What a channel answers: a status and a JSON body. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}
