export const commandNames = ['sample', 'verify', 'consolidate', 'rescore', 'bench'] as const;

export type CommandName = (typeof commandNames)[number];

export function isCommandName(word: string | undefined): word is CommandName {
  return commandNames.some((name) => name === word);
}
