import { describe, expect, it } from 'vitest';
import type { CampaignBody, StaffMember } from '../documents/generated/documents';
import { assembleSubmission, type Draft } from './assemble-submission';
import { putRecord, recordTables, removeRecord } from './draft-records';

const campaign = 'a'.repeat(64);
const otherCampaign = 'b'.repeat(64);
const campaignBody = { to: '2019-06-30' } as CampaignBody;
const member: StaffMember = {
  id: 'abcdefgh12',
  role: 'support',
  time: 'full-time',
  degree: 'university',
  field: 'right',
  title: null,
  grade: null,
  certificates: [],
  securityDuty: false,
  highSkill: false,
  startedOn: '2015-03-01',
  endedOn: null,
  policy: null,
  training: [],
};

const emptyDraft = Object.fromEntries(recordTables.map((table) => [table, []])) as unknown as Draft;

describe('assembling a submission from the records of a workspace', () => {
  it('leaves names behind, keeps other campaigns out and sorts what it sends', () => {
    const draft: Draft = {
      ...emptyDraft,
      values: [
        { campaign, field: 'mt_tong', value: 60 },
        { campaign, field: 'cbcc_tong', value: 0 },
        { campaign: otherCampaign, field: 'cbcc_co_may', value: 5 },
      ],
      staff: [{ row: member, personName: 'Somebody' }],
      registers: [
        { register: 'hires', declaredEmpty: true },
        { register: 'staff', declaredEmpty: true },
      ],
    };
    expect(assembleSubmission({ campaign, campaignBody, draft, revision: 1, replyTo: null })).toEqual({
      campaign,
      revision: 1,
      replyTo: null,
      approvedBy: '',
      approvedOn: '2019-06-30',
      values: { cbcc_tong: 0, mt_tong: 60 },
      notApplicable: [],
      notes: [],
      projects: { declaredEmpty: false, rows: [] },
      staff: { declaredEmpty: false, rows: [member] },
      hires: { declaredEmpty: true, rows: [] },
      directives: [],
      evidence: [],
    });
  });

  it('keys a record by what identifies it, so a later change replaces it', () => {
    expect(putRecord('values', { campaign, field: 'mt_tong', value: 1 }).key).toBe(`${campaign}/mt_tong`);
    expect(removeRecord('staff', member.id)).toEqual({ table: 'staff', key: member.id, value: null });
  });
});
