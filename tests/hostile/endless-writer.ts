// Appends to a journal and a ledger for ever, and says each acknowledged entry aloud; made to be killed.
import path from 'node:path';
import { openJournal } from '../../src/main/journal/open-journal';
import { openLedger } from '../../src/main/ledger/open-ledger';

const [folder = ''] = process.argv.slice(2);
const now = () => '2019-07-01T02:00:00.000Z';
const journal = await openJournal({ folder: path.join(folder, 'journal'), now, segmentLimit: 20_000 });
const ledger = await openLedger({ folder: path.join(folder, 'ledger'), now, segmentLimit: 60_000 });
if (!journal.ok || !ledger.ok) throw new Error('not opened');

for (let count = ledger.value.ledger.end(); ; count += 1) {
  const id = String(count).padStart(64, '0');
  const change = {
    table: 'notes',
    key: id,
    value: { campaign: id, path: id, text: 'x'.repeat(count % 500) },
  } as const;
  const appended = await journal.value.journal.append([change]);
  const put = await ledger.value.ledger.put([
    { bytes: Buffer.from(id.repeat(1 + (count % 40))), verified: { id, publicKey: 'key' } },
  ]);
  if (!appended.ok || !put.ok) throw new Error('not written');
  process.stdout.write(`${appended.value.sequence} ${put.value[0]?.position ?? -1}\n`);
}
