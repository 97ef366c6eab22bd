/** The one ink beside black, and the greys of rules. */
export const ink = '#1d3a5f';
export const black = '#000';
export const ruleGrey = '#8a8a8a';
export const gridGrey = '#c4c4c4';

/** SVG text is sized in mm. */
export function points(size: number): number {
  return (size * 25.4) / 72;
}

export const axisFont = "'Be Vietnam Pro'";
export const numberFont = 'Tinos';
