// Whether a typed code can stand as a project's or plan's code.

export type CodeFault = 'blank' | 'wrong' | 'taken';

const pattern = /^[A-Za-z0-9._-]{1,40}$/;

export function findCodeFault(code: string, taken: readonly string[], isRequired: boolean): CodeFault | null {
  if (code === '') return isRequired ? 'blank' : null;
  if (!pattern.test(code)) return 'wrong';
  return taken.includes(code) ? 'taken' : null;
}
