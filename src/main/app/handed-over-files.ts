/** Package files the user opened from outside; they wait until a page asks for them. */
export type HandedOverFiles = {
  readonly add: (files: readonly string[]) => void;
  readonly take: () => string[];
  readonly count: () => number;
};

export function createHandedOverFiles(): HandedOverFiles {
  let waiting: string[] = [];
  return {
    add: (files) => {
      waiting = [...new Set([...waiting, ...files])];
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    count: () => waiting.length,
  };
}
