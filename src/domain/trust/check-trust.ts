// Whether a whole document counts under a trust, and if not, why.
import type {
  DocumentId,
  NhipsoDocument,
  ObjectionDocument,
  SubmissionDocument,
  WithdrawalDocument,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { fail, type Problem } from '../problem/problem';
import { sampleProvince } from './build-trust';
import { checkAgencyKey } from './check-agency-key';
import { checkDecision } from './decision-chains';
import { checkTypedValues } from './field-rules';
import type { Trust } from './trust';
import { checkWithdrawal } from './check-withdrawal';

type OfKind<K extends NhipsoDocument['kind']> = VerifiedDocument<Extract<NhipsoDocument, { kind: K }>>;
type ReportDocument = SubmissionDocument | WithdrawalDocument | ObjectionDocument;
type Checks = {
  readonly [K in NhipsoDocument['kind']]: (verified: OfKind<K>, trust: Trust) => Problem | null;
};

const checks: Checks = {
  framework: (verified, trust) =>
    trust.rootKeys.has(verified.publicKey) ? null : fail('department-key-changed').problem,
  campaign: checkCampaign,
  directive: checkRootKey,
  figures: checkRootKey,
  scoreboard: checkScoreboard,
  decision: checkDecision,
  enrolment: checkEnrolment,
  submission: checkSubmission,
  withdrawal: (verified, trust) => checkReport(verified, trust) ?? checkWithdrawal(verified, trust),
  objection: checkObjection,
};

/** Null when the document counts. `key-not-approved` means not yet: it waits. */
export function checkTrust(verified: VerifiedDocument, trust: Trust): Problem | null {
  const check = checks[verified.document.kind] as (
    verified: VerifiedDocument,
    trust: Trust,
  ) => Problem | null;
  return (
    checkProvince(verified.document, trust) ?? checkIssuer(verified.document, trust) ?? check(verified, trust)
  );
}

function checkProvince({ province }: NhipsoDocument, trust: Trust): Problem | null {
  if (trust.province === null || province === trust.province) return null;
  if (province === sampleProvince) return fail('sample-in-real-workspace').problem;
  if (trust.province === sampleProvince) return fail('real-in-sample-workspace', { province }).problem;
  return fail('province-other', { province, expected: trust.province }).problem;
}

function checkIssuer({ issuer }: NhipsoDocument, trust: Trust): Problem | null {
  if (issuer.role === 'agency' || trust.departments.has(issuer.id)) return null;
  return fail('issuer-unknown', { issuer: issuer.id }).problem;
}

function checkRootKey({ publicKey }: VerifiedDocument, trust: Trust): Problem | null {
  return trust.rootKeys.has(publicKey) ? null : fail('key-not-trusted').problem;
}

function checkCampaign({ publicKey, document }: OfKind<'campaign'>, trust: Trust): Problem | null {
  if (!trust.rootKeys.has(publicKey))
    return fail('department-key-changed', { period: document.body.period }).problem;
  return checkFramework(document.body.framework, trust);
}

function checkScoreboard(verified: OfKind<'scoreboard'>, trust: Trust): Problem | null {
  const { body } = verified.document;
  if (!trust.campaignOf.has(body.campaign))
    return fail('campaign-unknown', { campaign: body.campaign }).problem;
  return checkRootKey(verified, trust);
}

function checkFramework(framework: DocumentId, trust: Trust): Problem | null {
  return trust.frameworks.has(framework) ? null : fail('framework-unknown', { framework }).problem;
}

function checkEnrolment({ id, document, publicKey }: OfKind<'enrolment'>, trust: Trust): Problem | null {
  const agency = document.issuer.id;
  if (![...trust.campaigns.values()].some((chain) => chain.expected.has(agency)))
    return fail('agency-unknown', { agency }).problem;
  if (document.body.publicKey !== publicKey) return fail('key-not-trusted', { agency }).problem;
  const others = (trust.agenciesOfKey.get(publicKey) ?? []).filter((other) => other !== agency);
  const isDecided = (trust.decisions.get(id)?.counted ?? []).length > 0;
  // Two agencies on one key cannot be told apart, unless the department looked at it and said yes.
  return others.length > 0 && !isDecided ? fail('key-of-other-agency', { agency, others }).problem : null;
}

function checkReport(verified: VerifiedDocument<ReportDocument>, trust: Trust): Problem | null {
  const { id, document, publicKey } = verified;
  const agency = document.issuer.id;
  const { campaign } = document.body;
  const chain = trust.campaignOf.get(campaign);
  if (chain === undefined || chain.inForce === null) return fail('campaign-unknown', { campaign }).problem;
  if (!chain.expected.has(agency)) return fail('agency-unknown', { agency }).problem;
  return (
    checkFramework(chain.inForce.document.body.framework, trust) ??
    checkAgencyKey(trust, { agency, publicKey, id, createdAt: document.createdAt })
  );
}

function checkSubmission(verified: OfKind<'submission'>, trust: Trust): Problem | null {
  const { body } = verified.document;
  const rules = trust.fieldRules.get(
    trust.campaignOf.get(body.campaign)?.inForce?.document.body.framework ?? '',
  );
  const untrusted = checkReport(verified, trust);
  // What can never count is refused at once instead of waiting for a key.
  if (untrusted !== null && untrusted.code !== 'key-not-approved') return untrusted;
  return (rules === undefined ? null : checkTypedValues(body.values, rules)) ?? untrusted;
}

function checkObjection(verified: OfKind<'objection'>, trust: Trust): Problem | null {
  const problem = checkReport(verified, trust);
  if (problem !== null) return problem;
  const { decision: id } = verified.document.body;
  const decision = trust.documents.get(id)?.document;
  const subject =
    decision?.kind === 'decision' ? trust.documents.get(decision.body.subject)?.document : undefined;
  const isOwn = subject?.issuer.id === verified.document.issuer.id;
  return isOwn ? null : fail('subject-unknown', { subject: id }).problem;
}
