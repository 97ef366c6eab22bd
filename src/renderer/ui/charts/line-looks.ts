export type LineLook = 'actual' | 'plan' | 'money';

/** Told apart in black and white too: solid with dots, dashed, dotted with triangles. */
export const lineLooks = {
  actual: {
    variable: '--nhip-accent',
    borderWidth: 2.5,
    borderDash: [],
    pointStyle: 'circle',
    pointRadius: 3,
  },
  plan: { variable: '--nhip-plan', borderWidth: 2, borderDash: [6, 4], pointStyle: 'rect', pointRadius: 2 },
  money: {
    variable: '--nhip-hoe',
    borderWidth: 2,
    borderDash: [2, 3],
    pointStyle: 'triangle',
    pointRadius: 4,
  },
} as const satisfies Record<LineLook, object>;
