import { say } from '../content/index.ts';
import { below, patience } from './ask-service.ts';
import type { Finding } from './finding.ts';

/** Whether the messaging endpoint below the public address is this bot's: it refuses whoever brings no token. */
export async function checkEndpoint(publicUrl: string): Promise<Finding> {
  const check = 'endpoint';
  const address = below(publicUrl, '/api/messages');
  try {
    const { status } = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(patience * 1_000),
    });
    if (status === 401) return { check, status: 'ok', what: say('en', 'doctor.endpoint.ok', { address }), todo: [] };
    const what = say('en', 'doctor.endpoint.fail', { address, status });
    return { check, status: 'fail', what, todo: [say('en', 'doctor.endpoint.fail.todo')] };
  } catch {
    const what = say('en', 'doctor.address.silent', { address, seconds: patience });
    return { check, status: 'fail', what, todo: [say('en', 'doctor.address.silent.todo')] };
  }
}
