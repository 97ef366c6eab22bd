import { bundleBytes } from '../../domain/documents/write-bundle';
import type { DocumentKind } from '../../domain/documents/verified-document';
import type { SampleProvince } from './build-province';
import { halfYearAt } from './calendar/half-year';
import { suffix } from './documents/sample-file';

/** What an agency needs to read a campaign; the tasks of July 2019 were not yet given out with the first kit. */
const firstKit: readonly DocumentKind[] = ['framework'];
const laterKits: readonly DocumentKind[] = ['framework', 'directive', 'figures'];

/** What goes back to agencies: one kit a campaign for all of them, and each one's decisions in one file a period. */
export function buildReplies({ files, campaigns }: SampleProvince): ReadonlyMap<string, Uint8Array> {
  const replies = new Map<string, Uint8Array>();
  campaigns.forEach((campaign, index) => {
    const kinds = index === 0 ? firstKit : laterKits;
    const ground = files.filter(({ verified }) => kinds.includes(verified.document.kind));
    const parts = [...ground, campaign].map(({ bytes }) => bytes);
    replies.set(`kit_${halfYearAt(index).period}${suffix}`, bundleBytes(parts));
  });
  for (const [name, parts] of decisionsByReply(files)) replies.set(name, bundleBytes(parts));
  return replies;
}

function decisionsByReply(files: SampleProvince['files']): ReadonlyMap<string, readonly Uint8Array[]> {
  const byReply = new Map<string, Uint8Array[]>();
  for (const { replyTo, bytes } of files) {
    if (replyTo === null) continue;
    const name = `${replyTo.agency}_${replyTo.period}.reply${suffix}`;
    byReply.set(name, [...(byReply.get(name) ?? []), bytes]);
  }
  return byReply;
}
