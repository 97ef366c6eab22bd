import { setNonce } from 'get-nonce';

/** The nonce of this document's style policy, which the page carries in a meta tag; empty where no policy is set. */
export function readStyleNonce(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? '';
}

/** The scroll lock of a dialog takes its nonce from the package get-nonce, not from Mantine's provider. */
export function shareStyleNonce(nonce: string): void {
  if (nonce !== '') setNonce(nonce);
}
