import { exitCodes, type CommandIo } from '../command-line/command';
import { UsageError } from './read-arguments';

/** Turns wrong usage into a sentence and its exit code; anything else is a failure the caller reports. */
export async function runWithUsage(
  io: CommandIo,
  usage: string,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\nUsage: nhipso ${usage}\n`);
    return exitCodes.wrongUsage;
  }
}
