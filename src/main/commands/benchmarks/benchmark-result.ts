/** A figure beside its reference of the same run; only the ratio judges, times inform. */
export type BenchmarkResult = {
  readonly name: string;
  readonly work: string;
  readonly reference: string;
  readonly count: number;
  readonly milliseconds: number;
  readonly referenceMilliseconds: number;
  /** Largest ratio that is good enough. */
  readonly reach: number;
  /** What the figure leaves out or cannot measure here. */
  readonly notes: readonly string[];
};

export function describeResult(result: BenchmarkResult): string[] {
  const { count, milliseconds, referenceMilliseconds, reach } = result;
  const ratio = milliseconds / referenceMilliseconds;
  const each = (total: number): string =>
    `${total.toFixed(0)} ms (${((total / count) * 1000).toFixed(0)} µs each)`;
  return [
    `${result.name}  n=${count}`,
    `  ours       ${each(milliseconds)}: ${result.work}`,
    `  reference  ${each(referenceMilliseconds)}: ${result.reference}`,
    `  ratio      ${ratio.toFixed(2)} x the reference; to reach: ${reach.toFixed(2)} x; ${ratio <= reach ? 'reached' : 'not reached'}`,
    ...result.notes.map((note) => `  note       ${note}`),
  ];
}

/** The best of a few alternating rounds: what the work costs when nothing else disturbs the machine. */
export async function bestOfRounds(
  rounds: number,
  ours: () => Promise<void>,
  reference: () => Promise<void>,
): Promise<{ milliseconds: number; referenceMilliseconds: number }> {
  let milliseconds = Number.POSITIVE_INFINITY;
  let referenceMilliseconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    referenceMilliseconds = Math.min(referenceMilliseconds, await timeOf(reference));
    milliseconds = Math.min(milliseconds, await timeOf(ours));
  }
  return { milliseconds, referenceMilliseconds };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
