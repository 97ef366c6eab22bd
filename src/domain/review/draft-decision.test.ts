import { describe, expect, it } from 'vitest';
import { acceptReport, acknowledgeReport, approveKey } from './draft-decision';

const request = { campaign: 'c'.repeat(64), subject: 's'.repeat(64), reviewer: 'Reviewer' };

describe('a drafted decision', () => {
  it('approves a key and names the one it replaces', () => {
    expect(approveKey(request, 't'.repeat(43))).toEqual({
      ...request,
      verdict: 'approved',
      receivedOn: null,
      text: '',
      items: [],
      adjustments: [],
      notApplicable: [],
      deductions: [],
      replacesKey: 't'.repeat(43),
    });
  });

  it('acknowledges a report with the day it came', () => {
    expect(acknowledgeReport(request, '2019-06-18')).toMatchObject({
      verdict: 'received',
      receivedOn: '2019-06-18',
    });
  });

  it('accepts a report with what was adjusted', () => {
    const adjustments = [{ field: 'mt_tong', value: 40, reason: 'counted' }];
    expect(
      acceptReport(request, '2019-06-18', {
        text: '',
        items: [],
        adjustments,
        notApplicable: [],
        deductions: [],
      }),
    ).toMatchObject({ verdict: 'accepted', adjustments });
  });
});
