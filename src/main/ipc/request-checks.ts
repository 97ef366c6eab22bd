/** A guard over what the page sent; what it does not allow never reaches a handler. */
export type RequestCheck<T> = (value: unknown) => value is T;

type Shape = { readonly [member: string]: RequestCheck<unknown> };
type Checked<C> = C extends RequestCheck<infer T> ? T : never;

export const isNothing: RequestCheck<undefined> = (value): value is undefined => value === undefined;

export const isFlag: RequestCheck<boolean> = (value): value is boolean => typeof value === 'boolean';

export function isText(maximumLength: number): RequestCheck<string> {
  return (value): value is string => typeof value === 'string' && value.length <= maximumLength;
}

export function isTextLike<T extends string = string>(pattern: RegExp): RequestCheck<T> {
  return (value): value is T => typeof value === 'string' && pattern.test(value);
}

export function isOneOf<const T extends string>(...words: readonly T[]): RequestCheck<T> {
  return (value): value is T => words.some((word) => word === value);
}

export function isWhole(minimum: number, maximum: number): RequestCheck<number> {
  return (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
}

export function isNullOr<T>(check: RequestCheck<T>): RequestCheck<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function isListOf<T>(check: RequestCheck<T>, maximumLength: number): RequestCheck<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.length <= maximumLength && value.every(check);
}

export function isBytes(maximumLength: number): RequestCheck<Uint8Array> {
  return (value): value is Uint8Array => value instanceof Uint8Array && value.byteLength <= maximumLength;
}

export function isEither<T, U>(first: RequestCheck<T>, second: RequestCheck<U>): RequestCheck<T | U> {
  return (value): value is T | U => first(value) || second(value);
}

/** Exactly these members, each as its check says: an unknown member is refused as well as a missing one. */
export function isShape<S extends Shape>(shape: S): RequestCheck<{ [M in keyof S]: Checked<S[M]> }> {
  const members = Object.keys(shape);
  return (value): value is { [M in keyof S]: Checked<S[M]> } =>
    isPlainObject(value) &&
    Object.keys(value).length === members.length &&
    members.every((member) => Object.hasOwn(value, member) && shape[member]?.(value[member]) === true);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
