import { parseArgs } from 'node:util';

export type OptionKinds = { readonly [name: string]: 'value' | 'switch' | 'optional-value' };

export type ReadArguments<K extends OptionKinds> = {
  /** The text given; for a switch or a bare optional value the empty string; undefined when not given. */
  readonly options: { readonly [name in keyof K]: string | undefined };
  readonly files: readonly string[];
};

/** Wrong usage as a sentence for the person at the keyboard. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError for an unknown option, a missing value or a stray word. */
export function readArguments<K extends OptionKinds>(
  args: readonly string[],
  kinds: K,
  takesFiles = false,
): ReadArguments<K> {
  const bare = new Set(
    Object.keys(kinds)
      .filter((name) => kinds[name] === 'optional-value')
      .map((name) => `--${name}`),
  );
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: args.map((word) => (bare.has(word) ? `${word}=` : word)),
      options,
      allowPositionals: takesFiles,
    });
    const texts = Object.entries(values).map(([name, value]) => [name, value === true ? '' : value]);
    return { options: Object.fromEntries(texts) as ReadArguments<K>['options'], files: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError when the option was not given. */
export function requireOption(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}
