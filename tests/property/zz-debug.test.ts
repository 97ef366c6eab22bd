import fc from 'fast-check';
import { it } from 'vitest';
import { consolidate } from '../../src/domain/consolidation/consolidate';
import { randomProvince } from '../support/random-province';
import { toyCrypto, toyKey } from '../support/toy-crypto';
const holders = ['root','reviewer','AAA','BBB','CCC','DDD','AAA-second','BBB-second','CCC-second','DDD-second'];
const name = (k: string) => holders.find((h) => toyKey(h) === k) ?? k;
it('debug', () => {
  const r = fc.check(fc.property(randomProvince, fc.constantFrom('provisional' as const, 'official' as const), (docs, mode) => {
    const s = (d: any) => { const c = consolidate(d, { period: '2019-H2', mode, crypto: toyCrypto }); if (!c.ok) throw new Error(c.problem.code); return c.value.scoreboard; };
    const a = s(docs); const b = s(docs.filter((d) => a.inputs.includes(d.id)));
    return JSON.stringify(a) === JSON.stringify(b);
  }), { numRuns: 3000 });
  if (!r.failed) { console.log('fine'); return; }
  const [docs, mode] = r.counterexample!;
  const s = (d: any) => { const c = consolidate(d, { period: '2019-H2', mode, crypto: toyCrypto }); if (!c.ok) throw new Error(c.problem.code); return c.value.scoreboard; };
  const a = s(docs); const b = s(docs.filter((d) => a.inputs.includes(d.id)));
  for (const d of docs) { const body: any = d.document.body; console.log(a.inputs.includes(d.id) ? '*' : ' ', d.id.slice(0, 6), d.document.kind, d.document.issuer.id, name(d.publicKey), d.document.createdAt, 'prev', d.document.previous?.slice(0,6), 'rev', body.revision, 'camp', body.campaign?.slice(0,6), body.verdict, 'subj', (body.subject ?? body.submission)?.slice(0,6), body.replacesKey ?? '', body.endorsement ? 'endorsed' : ''); }
  console.log(JSON.stringify(a.inputs.filter((i) => !b.inputs.includes(i))), JSON.stringify(a.notRanked), JSON.stringify(b.notRanked));
});
