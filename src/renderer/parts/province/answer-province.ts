// The work of the province worker: reads the documents itself, so that they never pass through the page.
import { consolidate, type Consolidation } from '../../../domain/consolidation/consolidate';
import { scoreboardBytes } from '../../../domain/consolidation/scoreboard-bytes';
import { toScorecardModel } from '../../../domain/consolidation/to-scorecard-model';
import { ProblemError } from '../../../domain/problem/problem';
import { pageCrypto } from '../../platform/page-crypto';
import { readDocuments } from '../../storage/read-documents';
import { explainAgency } from './agency-explanation';
import type { ProvinceQuestions, ProvinceRequest, ProvinceSubject, QuestionName } from './province-questions';
import { reviewFile, reviewQueue } from './review-questions';
import { trackAgency } from './track-agency';

type Computed = Consolidation & { resultHash: string };

/** Answers questions about one workspace after the other; the last results stay, so that a detail costs nothing. */
export function createProvinceAnswers(): (
  request: ProvinceRequest,
) => Promise<ProvinceQuestions[QuestionName]['answer']> {
  const kept = new Map<string, Promise<Computed>>();
  const computedFor = (subject: ProvinceSubject): Promise<Computed> => {
    const key = JSON.stringify(subject);
    const known = kept.get(key) ?? compute(subject);
    kept.delete(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= resultsKept) break;
      kept.delete(oldest);
    }
    return known;
  };
  return async (request) => {
    const { scoreboard, province, resultHash } = await computedFor(request.subject);
    switch (request.name) {
      case 'view':
        return { scoreboard, resultHash, agencies: province.agencies.map(trackAgency) };
      case 'explain': {
        const agency = province.agencies.find(({ id }) => id === request.question.agency);
        return agency === undefined ? null : explainAgency(agency, province.current.index);
      }
      case 'reviewQueue':
        return reviewQueue(province);
      case 'reviewFile': {
        const agency = province.agencies.find(({ id }) => id === request.question.agency);
        return agency === undefined ? null : reviewFile(province, agency);
      }
      case 'scorecards': {
        const { agencies, printedAt, signerTitle } = request.question;
        const wanted = agencies === null ? null : new Set(agencies);
        return province.agencies
          .filter(({ id }) => wanted === null || wanted.has(id))
          .map((agency) =>
            toScorecardModel(province, agency, { printedAt, resultHash, issuer: { signerTitle } }),
          );
      }
    }
  };
}

/** Both modes of this period and of the one before it. */
const resultsKept = 4;

async function compute({ workspace, period, mode, root }: ProvinceSubject): Promise<Computed> {
  const consolidated = consolidate(await readDocuments(workspace), {
    period,
    mode,
    crypto: pageCrypto,
    ...(root === null ? {} : { root }),
  });
  if (!consolidated.ok) throw new ProblemError(consolidated.problem);
  const resultHash = pageCrypto.sha256(scoreboardBytes(consolidated.value.scoreboard));
  return { ...consolidated.value, resultHash };
}
