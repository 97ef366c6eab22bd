import type { Problem } from '../../domain/problem/problem';

/** Names of the files by which a Node process and a printing Electron talk. */
export const jobFiles = {
  page: 'page.html',
  options: 'options.json',
  pdf: 'page.pdf',
  result: 'result.json',
  profile: 'profile',
} as const;

export type JobResult = { ok: true } | { ok: false; problem: Problem };

/** The switch that makes the app print a job folder and end, without opening a window of its own. */
export const printJobSwitch = '--print-job';
