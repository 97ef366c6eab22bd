// Progress for the person who waits; results go to stdout.

/** @param {string} line */
export function tell(line) {
  process.stderr.write(`${line}\n`);
}
