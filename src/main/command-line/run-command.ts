import { ProblemError } from '../../domain/problem/problem';
import { exitCodes, type Command, type CommandIo } from './command';
import { isCommandName, type CommandName } from './command-names';
import { usage } from './usage';

/** Each command is loaded only when called: a `verify` must not pay for the spreadsheet library of `consolidate`. */
const commands = import.meta.glob<Command>('../commands/{sample,verify,consolidate,rescore,bench}.ts');

/** Runs one headless command; never throws, so that every caller has an exit code. */
export async function runCommand(words: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...args] = words;
  if (name === undefined || name === '--help' || name === 'help') {
    io.out(usage);
    return name === undefined ? exitCodes.wrongUsage : exitCodes.done;
  }
  if (!isCommandName(name)) {
    io.err(`Unknown command: ${name}\n\n${usage}`);
    return exitCodes.wrongUsage;
  }
  try {
    const command = await loadCommand(name);
    return await command.run(args, io);
  } catch (error) {
    io.err(`${name}: ${describe(error)}\n`);
    return exitCodes.failed;
  }
}

async function loadCommand(name: CommandName): Promise<Command> {
  const load = commands[`../commands/${name}.ts`];
  if (load === undefined) throw new Error('this build does not carry the command');
  return load();
}

/** A problem is told by its code and facts; anything else is a bug and needs its stack. */
function describe(error: unknown): string {
  if (error instanceof ProblemError) return `${error.problem.code} ${JSON.stringify(error.problem.details)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
