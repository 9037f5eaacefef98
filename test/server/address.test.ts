import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import fc from 'fast-check';
import { createServer } from 'restify';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Fault } from '../../src/errors.ts';
import { addressOf } from '../../src/server/address.ts';

// Loading restify gives every request its methods.
createServer({ name: '' }).close();

const routable = z.looseObject({ getUrl: z.custom<() => URL>(value => typeof value === 'function') });

function requestFor(host: string | undefined, target: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.url = target;
  if (host !== undefined) {
    request.headers.host = host;
    request.rawHeaders.push('Host', host);
  }
  return request;
}

/** The address that restify's router makes of a request; undefined where it would throw. */
function routed(request: IncomingMessage): string | undefined {
  const { getUrl } = routable.parse(request);
  try {
    return Reflect.apply(getUrl, request, []).href;
  } catch {
    return undefined;
  }
}

/** What the service reads of a request; undefined where it refuses it. */
function read(request: IncomingMessage): string | undefined {
  try {
    return addressOf(request).href;
  } catch (error) {
    if (error instanceof Fault && error.code === 'unreadable-address') return undefined;
    throw error;
  }
}

describe('the address of a request', () => {
  it.each([
    { host: 'advisor.example.com', target: '/answer?x=1', address: 'http://advisor.example.com/answer?x=1' },
    { host: 'ADVISOR.example.com:80', target: '/', address: 'http://advisor.example.com/' },
    { host: '[::1]:3978', target: '/', address: 'http://[::1]:3978/' },
    { host: undefined, target: '/healthz', address: 'http://localhost/healthz' },
    { host: 'a', target: '//b/healthz', address: 'http://a//b/healthz' },
    { host: 'a', target: '///', address: 'http://a///' },
    { host: 'a', target: '/\\', address: 'http://a//' },
    { host: 'a', target: '/x/../../healthz', address: 'http://a/healthz' },
    { host: 'a', target: 'http://b:8080/healthz', address: 'http://b:8080/healthz' },
    { host: 'a', target: 'https://b/healthz', address: 'http://b/healthz' },
    { host: 'a', target: '*', address: 'http://a/*' },
  ])('for $host with the target $target is $address', ({ host, target, address }) => {
    const request = requestFor(host, target);
    expect(read(request)).toBe(address);
    expect([request.headers.host, routed(request)]).toEqual([new URL(address).host, address]);
  });

  it.each([
    { host: '1.2.3.4.5', target: '/' },
    { host: 'a:99999', target: '/' },
    { host: '999.999.999.999', target: '/' },
    { host: '[:::]', target: '/' },
    { host: '', target: '/' },
    { host: 'user@a', target: '/' },
    { host: 'a/b', target: '/' },
    { host: 'a', target: 'http://[/' },
    { host: 'a', target: 'http://a:99999/' },
    { host: 'a', target: 'http://' },
    { host: 'a', target: 'http://user:pass@a/' },
    { host: 'a', target: 'ftp://a/' },
    { host: 'a', target: 'javascript:alert(1)' },
  ])('cannot be read for the host $host with the target $target', ({ host, target }) => {
    expect(read(requestFor(host, target))).toBeUndefined();
  });

  it('cannot be read where two hosts are named', () => {
    const request = requestFor('a', '/');
    request.rawHeaders.push('HOST', 'b');
    expect(read(request)).toBeUndefined();
  });

  it('is made once', () => {
    const request = requestFor('a', '/one');
    const address = addressOf(request);
    request.url = '/two';
    expect(addressOf(request)).toBe(address);
  });

  it('is always the one that the router makes, which never throws then', () => {
    const pieces = [
      'http://',
      'https://',
      '//',
      '/',
      '\\',
      '[',
      ']',
      ':',
      '::1',
      '@',
      '?',
      '#',
      '%',
      '..',
      'xn--',
      '*',
    ];
    const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 6 });
    const text = mixed.map(parts => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(text, fc.webAuthority()),
        fc.oneof(
          text,
          fc.webUrl(),
          text.map(path => `/${path}`),
        ),
        (host, target) => {
          const request = requestFor(host, target);
          const address = read(request);
          if (address !== undefined) expect(routed(request)).toBe(address);
        },
      ),
      { numRuns: 500 },
    );
  });
});
