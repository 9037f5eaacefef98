import type { TestProject } from 'vitest/node';
import { serveBrowser } from '../support/browser.ts';
import { hostPage } from '../support/host-page.ts';
import { startService } from '../support/service.ts';

/** More than all page tests together need: what they share must not run out. */
const plenty = '100000';

/** One browser and one service for all page tests; ends them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let origin = '';
  const host = await hostPage(
    'data-theme="dark" data-brand="#8a2be2" data-greeting="Hello from the portal"',
    () => origin,
  );
  const stranger = await hostPage('', () => origin);
  const [service, browser] = await Promise.all([
    startService({
      WIDGET_ORIGINS: host.url,
      MESSAGES_PER_MINUTE: plenty,
      ADDRESS_MESSAGES_PER_MINUTE: plenty,
      ADDRESS_KILOBYTES_PER_MINUTE: plenty,
      ADDRESS_STREAMS: plenty,
      CONVERSATIONS_PER_HOUR: plenty,
      REQUESTS_PER_MINUTE: plenty,
    }),
    serveBrowser(),
  ]);
  origin = service.url;
  project.provide('browser', browser.wsEndpoint());
  project.provide('service', service.url);
  project.provide('host', host.url);
  project.provide('stranger', stranger.url);
  return async () => {
    await Promise.all([browser.close(), service.stop(), host.close(), stranger.close()]);
  };
}
