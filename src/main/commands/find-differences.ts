type Json = unknown;

/** JSON pointers of what two JSON values do not share, in document order; at most `limit`. */
export function findDifferences(left: Json, right: Json, limit: number): string[] {
  const found: string[] = [];
  compare(left, right, '', found, limit);
  return found;
}

function compare(left: Json, right: Json, pointer: string, found: string[], limit: number): void {
  if (found.length >= limit || left === right) return;
  if (!isBranch(left) || !isBranch(right) || Array.isArray(left) !== Array.isArray(right)) {
    found.push(pointer === '' ? '/' : pointer);
    return;
  }
  for (const member of new Set([...Object.keys(left), ...Object.keys(right)])) {
    compare(left[member], right[member], `${pointer}/${member}`, found, limit);
  }
}

function isBranch(value: Json): value is { readonly [member: string]: Json } {
  return typeof value === 'object' && value !== null;
}
