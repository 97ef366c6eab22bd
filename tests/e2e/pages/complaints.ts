// Everything a page complains about in its console, violations of its policy among it.
import type { Page } from '@playwright/test';

/** Loads the page anew, so that nothing of its start is missed; the list grows as long as the page lives. */
export async function collectComplaints(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // eslint-disable-next-line no-console -- the console is what is listened to
      console.error(`The policy blocked ${violatedDirective} ${blockedURI}.`);
    });
  });
  await page.reload();
  return complaints;
}
