import type { Day, DocumentId, EnrolmentBody } from '../../../domain/documents/generated/documents';
import { endorse } from '../../keys/endorse';
import { thumbprint } from '../../keys/fingerprint';
import type { SigningKey } from '../../keys/key-pair';
import { addWorkdays } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { makeDecision } from '../documents/make-decision';
import {
  momentOf,
  officeMinutes,
  sampleProvince,
  signDraft,
  type SampleKeys,
  type SamplePackage,
} from '../documents/sample-desk';
import { suffix, type SampleFile } from '../documents/sample-file';
import type { SampleAgency } from '../province/sample-agency';
import { sampleResources } from '../sample-resources';
import { waitingAgencies } from './cast-fates';

/** Working days after the first kit went out, in which agencies make their keys. */
const enrolmentDays = 8;
const rotation = { index: 0, day: '2019-06-10' };
const revocation = { index: 0, day: '2019-06-11' };
const loss = { index: 1, day: '2019-11-19' };
const renewal = { index: 1, day: '2019-07-08' };

type KeyChange = {
  readonly index: number;
  readonly day: Day;
  readonly cause: 'rotated' | 'revoked' | 'lost' | 'renewed';
};

type KeyStory = {
  readonly seed: string;
  readonly keys: SampleKeys;
  readonly agency: SampleAgency;
  readonly kitSentOn: Day;
  readonly campaign: DocumentId;
  readonly periods: number;
};

/** The key an agency signs with in a half-year. */
export function keyIn(seed: string, keys: SampleKeys, agency: SampleAgency, index: number): SigningKey {
  const change = changeOf(seed, agency);
  return keys.ofAgency(agency.id, change !== null && change.index <= index ? 2 : 1);
}

/** Enrolments and what the department decided on them, in order. */
export function tellKeys(story: KeyStory): SampleFile[] {
  const { seed, keys, agency, kitSentOn, campaign } = story;
  const { review } = sampleResources;
  const firstKey = keys.ofAgency(agency.id, 1);
  const enrolledOn = addWorkdays(kitSentOn, chanceOf(seed, agency.id, 'enrolled').whole(1, enrolmentDays));
  const first = enrol(agency, firstKey, enrolledOn, null, null);
  const files = [fileOf(agency, 'enrolments', `${agency.id}_1.enrolment`, first, false)];
  const approve = (
    subject: SamplePackage,
    day: Day,
    number: number,
    text: string,
    replaced: SigningKey | null,
  ): SamplePackage => {
    const decision = makeDecision(seed, keys, {
      campaign,
      subject: subject.verified.id,
      verdict: 'approved',
      text,
      replacesKey: replaced === null ? null : thumbprint(replaced.publicKey),
      createdAt: momentOf(day, officeMinutes.approve),
      previous: null,
    });
    files.push(fileOf(agency, 'approvals', `${agency.id}_${number}_approved.decision`, decision, true));
    return decision;
  };
  const isWaiting = waitingAgencies(seed, agency.block).includes(agency.id);
  const approval = isWaiting ? null : approve(first, addWorkdays(enrolledOn, 1), 1, review.keyApproved, null);
  const change = changeOf(seed, agency);
  if (change === null || change.index >= story.periods) return files;
  if (change.cause === 'revoked' && approval !== null) {
    const revoked = makeDecision(seed, keys, {
      campaign,
      subject: first.verified.id,
      verdict: 'revoked',
      text: review.keyRevoked,
      createdAt: momentOf(change.day, officeMinutes.approve),
      previous: approval.verified.id,
    });
    files.push(fileOf(agency, 'approvals', `${agency.id}_1_revoked.decision`, revoked, true));
  }
  const nextDay = addWorkdays(change.day, 1);
  const second = enrol(
    agency,
    keys.ofAgency(agency.id, 2),
    nextDay,
    first,
    change.cause === 'rotated' ? firstKey : null,
  );
  files.push(fileOf(agency, 'enrolments', `${agency.id}_2.enrolment`, second, false));
  if (change.cause === 'lost') approve(second, addWorkdays(nextDay, 1), 2, review.keyReplaced, firstKey);
  if (change.cause === 'revoked' || change.cause === 'renewed')
    approve(second, addWorkdays(nextDay, 1), 2, review.keyApproved, null);
  return files;
}

function changeOf(seed: string, agency: SampleAgency): KeyChange | null {
  const { keyEvents } = sampleResources.life;
  const isKnown = agency.block === 0;
  if (isKnown && agency.model === keyEvents.rotated) return { ...rotation, cause: 'rotated' };
  if (isKnown && agency.model === keyEvents.revoked) return { ...revocation, cause: 'revoked' };
  if (isKnown && agency.model === keyEvents.lost) return { ...loss, cause: 'lost' };
  const stillWaits = sampleResources.life.waitingInLaterPeriods;
  return waitingAgencies(seed, agency.block).slice(stillWaits).includes(agency.id)
    ? { ...renewal, cause: 'renewed' }
    : null;
}

function enrol(
  agency: SampleAgency,
  key: SigningKey,
  day: Day,
  earlier: SamplePackage | null,
  endorser: SigningKey | null,
): SamplePackage {
  const { department } = sampleResources;
  const issuer = { role: 'agency' as const, id: agency.id };
  const body: EnrolmentBody = {
    code: agency.code,
    name: agency.name,
    kind: agency.kind,
    contact: {
      office: department.office,
      phone: null,
      email: `${agency.id.toLowerCase()}@${department.mailDomain}`,
    },
    publicKey: key.publicKey,
    endorsement:
      endorser === null ? null : endorse(endorser, { issuer, province: sampleProvince }, key.publicKey),
  };
  const createdAt = momentOf(day, officeMinutes.review);
  return signDraft(
    { kind: 'enrolment', createdAt, previous: earlier?.verified.id ?? null, body },
    key,
    agency.id,
  );
}

function fileOf(
  agency: SampleAgency,
  folder: string,
  name: string,
  made: SamplePackage,
  isReply: boolean,
): SampleFile {
  return {
    ...made,
    path: `packages/${folder}/${name}${suffix}`,
    replyTo: isReply ? { agency: agency.id, period: 'keys' } : null,
  };
}
