import { describe, expect, it } from 'vitest';
import { readArguments, requireOption, UsageError } from './read-arguments';

const kinds = { in: 'value', official: 'switch', pdf: 'optional-value' } as const;

describe('reading the words of a command', () => {
  it('tells a value, a switch and a value that may be left out apart', () => {
    expect(readArguments(['--in', 'a', '--pdf', '--official'], kinds)).toEqual({
      options: { in: 'a', pdf: '', official: '' },
      files: [],
    });
    expect(readArguments(['--pdf=each'], kinds).options).toEqual({ pdf: 'each' });
  });

  it('takes files where they are meant', () => {
    expect(readArguments(['x', '--in=a', 'y'], kinds, true)).toEqual({
      options: { in: 'a' },
      files: ['x', 'y'],
    });
  });

  it.each([[['--unknown']], [['--in']], [['stray']]])('refuses %j', (words) => {
    expect(() => readArguments(words, kinds)).toThrow(UsageError);
  });

  it('asks for an option that is missing', () => {
    expect(() => requireOption(undefined, 'in')).toThrow('--in is missing');
    expect(requireOption('a', 'in')).toBe('a');
  });
});
