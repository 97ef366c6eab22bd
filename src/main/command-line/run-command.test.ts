import { expect, test } from 'vitest';
import { runCommand } from './run-command';

async function run(...words: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommand(words, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, out: said.out.split('\n')[0], err: said.err.split('\n')[0] };
}

const firstLine = 'Usage: nhipso <command> [options]';

test('without a command shows the usage and calls it wrong', async () => {
  expect(await run()).toEqual({ code: 2, out: firstLine, err: '' });
});

test('shows the usage when asked', async () => {
  expect(await run('--help')).toEqual({ code: 0, out: firstLine, err: '' });
});

test('refuses an unknown command on the error side only', async () => {
  expect(await run('constructor')).toEqual({ code: 2, out: '', err: 'Unknown command: constructor' });
});

test('passes a command its arguments and its exit code on', async () => {
  expect(await run('verify')).toEqual({ code: 2, out: '', err: 'no file given' });
});
