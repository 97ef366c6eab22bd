/** Results go to `out`, progress and complaints to `err`; both take whole text with its line ends. */
export type CommandIo = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** What a module of src/main/commands exports; the number is the exit code of the process. */
export type Command = { readonly run: (args: readonly string[], io: CommandIo) => Promise<number> };

export const exitCodes = { done: 0, refused: 1, wrongUsage: 2, failed: 3 } as const;
