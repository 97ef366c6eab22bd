/** Drawn segments instead of a pattern: patterns, clips and masks turn into pictures in the PDF. */
export type Segment = { x1: number; y1: number; x2: number; y2: number };

export type Box = { x: number; y: number; width: number; height: number };

/** Rising 45° lines inside a box, `step` mm apart along the baseline and in phase over the whole drawing. */
export function hatchSegments(box: Box, step: number): Segment[] {
  const { x, y, width, height } = box;
  const bottom = y + height;
  const segments: Segment[] = [];
  for (let index = Math.ceil((x - height) / step); index * step < x + width; index += 1) {
    const foot = index * step;
    const x1 = Math.max(foot, x);
    const x2 = Math.min(foot + height, x + width);
    if (x2 - x1 < 0.02) continue;
    segments.push({ x1, y1: bottom - (x1 - foot), x2, y2: bottom - (x2 - foot) });
  }
  return segments;
}

/** One path for many segments, rounded to a hundredth of a millimetre. */
export function segmentsPath(segments: readonly Segment[]): string {
  return segments
    .map((part) => `M${short(part.x1)} ${short(part.y1)}L${short(part.x2)} ${short(part.y2)}`)
    .join('');
}

/** Two places are finer than any printer and keep the file small. */
export function short(millimetres: number): string {
  return String(Math.round(millimetres * 100) / 100);
}
