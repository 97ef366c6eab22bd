/** Hex digits in groups of eight: people compare them by eye. */
export function formatHash(hash: string, groups = 8): string {
  return (hash.match(/.{1,8}/g) ?? []).slice(0, groups).join(' ');
}
