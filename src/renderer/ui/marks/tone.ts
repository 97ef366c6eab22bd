/** Colour means something here; a tone never stands without an icon or words. */
export type Tone = 'plain' | 'dim' | 'accent' | 'ok' | 'warn' | 'bad';

export const toneColours: Record<Tone, string> = {
  plain: 'var(--nhip-text)',
  dim: 'var(--nhip-dim)',
  accent: 'var(--nhip-accent)',
  ok: 'var(--nhip-ok)',
  warn: 'var(--nhip-warn)',
  bad: 'var(--nhip-bad)',
};
