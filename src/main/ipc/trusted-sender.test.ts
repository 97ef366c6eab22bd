import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { isTrustedSender } from './trusted-sender';

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>;

const own = {} as Sender['sender'];
const from = (frame: object | null, sender: object = own): Sender =>
  ({ senderFrame: frame, sender }) as unknown as Sender;
const isTrusted = (sender: Sender): boolean => isTrustedSender(sender, (contents) => contents === own);

test('trusts the top frame of an own window on the own origin', () => {
  expect(isTrusted(from({ parent: null, origin: 'app://nhipso' }))).toBe(true);
});

test.each([
  ['a frame inside the page', from({ parent: {}, origin: 'app://nhipso' })],
  ['another host of the scheme', from({ parent: null, origin: 'app://nhipso.example' })],
  ['a file', from({ parent: null, origin: 'file://' })],
  ['a page without origin', from({ parent: null, origin: 'null' })],
  ['a frame that is gone', from(null)],
  ['a window that is not ours', from({ parent: null, origin: 'app://nhipso' }, {})],
])('refuses %s', (_name, sender) => {
  expect(isTrusted(sender)).toBe(false);
});
