import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CampaignBody, SubmissionDocument } from '../documents/generated/documents';
import { assembleSubmission, type Draft } from './assemble-submission';
import { draftFromSubmission } from './draft-from-submission';
import { recordTables } from './draft-records';

describe('the records of a submission', () => {
  it('assemble to the same submission again', () => {
    const file = new URL('../../../tests/golden/submission.nhipso.json', import.meta.url);
    const { document } = JSON.parse(readFileSync(file, 'utf8')) as { document: SubmissionDocument };
    const changes = draftFromSubmission(document.body);
    const draft = Object.fromEntries(
      recordTables.map((table) => [
        table,
        changes.filter((change) => change.table === table).map(({ value }) => value),
      ]),
    ) as unknown as Draft;
    const { campaign, revision, replyTo } = document.body;
    expect(
      assembleSubmission({
        campaign,
        campaignBody: { to: '2019-06-30' } as CampaignBody,
        draft,
        revision,
        replyTo,
      }),
    ).toEqual(document.body);
  });
});
