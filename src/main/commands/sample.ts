import { exitCodes, type CommandIo } from '../command-line/command';
import { buildProvince } from '../sample/build-province';
import { writeSample } from '../sample/write-sample';
import { readArguments, requireOption, UsageError } from './read-arguments';
import { runWithUsage } from './run-with-usage';

const usage = 'sample [--agencies N] [--periods P] [--seed S] --out DIR';
const options = { agencies: 'value', periods: 'value', seed: 'value', out: 'value' } as const;
const allScored = 154;
const usualPeriods = 2;
const usualSeed = '2019';
const mostAgencies = 15_400;
const mostPeriods = 20;

export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runWithUsage(io, usage, async () => {
    const { options: given } = readArguments(args, options);
    const folder = requireOption(given.out, 'out');
    const request = {
      agencies: readCount(given.agencies, 'agencies', allScored, mostAgencies),
      periods: readCount(given.periods, 'periods', usualPeriods, mostPeriods),
      seed: given.seed ?? usualSeed,
    };
    const counts = await writeSample(buildProvince(request), folder);
    io.err(
      `${counts.packages} packages, ${counts.replies} replies and ${counts.bad} bad files in ${folder}\n`,
    );
    return exitCodes.done;
  });
}

function readCount(text: string | undefined, name: string, usual: number, most: number): number {
  if (text === undefined) return usual;
  const count = /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > most) throw new UsageError(`--${name} must be a whole number from 1 to ${most}`);
  return count;
}
