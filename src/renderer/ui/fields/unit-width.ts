/** The room a unit needs inside a field, in pixels: the input must know it before the words are drawn. */
export function unitWidth(unit: string): number {
  return Math.ceil(unit.length * 7.2) + 14;
}
