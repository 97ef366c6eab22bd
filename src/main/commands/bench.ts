import { exitCodes, type CommandIo } from '../command-line/command';
import { benchIntake } from './benchmarks/bench-intake';
import { benchScore } from './benchmarks/bench-score';
import { describeResult, type BenchmarkResult } from './benchmarks/benchmark-result';
import { readArguments, UsageError } from './read-arguments';
import { runWithUsage } from './run-with-usage';

type Benchmark = {
  readonly count: number;
  readonly run: (count: number, tell: (line: string) => void) => Promise<BenchmarkResult>;
};

const benchmarks: ReadonlyMap<string, Benchmark> = new Map([
  ['intake', { count: 500, run: benchIntake }],
  ['score', { count: 2_000, run: benchScore }],
]);
const usage = `bench [${[...benchmarks.keys()].join('|')}] [--n N]`;

/** Measures against references in the same run. A slow machine is no failure; broken work is. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runWithUsage(io, usage, async () => {
    const { options, files: names } = readArguments(args, { n: 'value' }, true);
    const count = options.n === undefined ? null : Number(options.n);
    if (count !== null && !(Number.isInteger(count) && count > 0))
      throw new UsageError('--n takes a whole number');
    for (const name of names.length === 0 ? benchmarks.keys() : names) {
      const benchmark = benchmarks.get(name);
      if (benchmark === undefined) throw new UsageError(`no benchmark is called ${name}`);
      const result = await benchmark.run(count ?? benchmark.count, (line) => io.err(`${name}: ${line}\n`));
      io.out(`${describeResult(result).join('\n')}\n`);
    }
    return exitCodes.done;
  });
}
