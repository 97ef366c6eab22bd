import type { SampleProvince } from '../build-province';
import type { SampleFile } from '../documents/sample-file';
import type { BadFile } from './bad-file';
import { damagedFiles } from './damaged-files';
import { untrustedFiles } from './untrusted-files';

/** Deliberately bad files, each with the one code it must be refused with; none of them changes what counts. */
export function makeBadFiles(province: SampleProvince): readonly BadFile[] {
  const [good, other] = province.files.filter(isPlainSubmission);
  if (good === undefined) return [];
  return [...damagedFiles(good, other ?? good), ...untrustedFiles(province, good)].sort((left, right) =>
    left.name < right.name ? -1 : 1,
  );
}

/** Made to measure from what is surely there, in the first campaign. */
function isPlainSubmission({ verified: { document } }: SampleFile): boolean {
  return document.kind === 'submission' && document.body.revision === 1;
}
