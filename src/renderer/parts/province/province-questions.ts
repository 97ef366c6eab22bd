// What the page asks the province worker, and what it answers.
import type {
  Bilingual,
  Period,
  PublicKey,
  ScoringMode,
} from '../../../domain/documents/generated/documents';
import type { Problem } from '../../../domain/problem/problem';
import type { QueueEntry } from '../../../domain/review/review-queue';
import type { ScorecardModel } from '../../../domain/scorecard/scorecard-model';
import type { AgencyExplanation } from './agency-explanation';
import type { ProvinceView } from './province-view';
import type { ReviewFile } from './review-questions';

/** One result: of a workspace's documents, for one period and mode. */
export type ProvinceSubject = {
  workspace: string;
  period: Period;
  mode: ScoringMode;
  root: PublicKey | null;
  /** How many documents the page knows of; another number is another result. */
  documents: number;
};

export type ProvinceQuestions = {
  view: { question: object; answer: ProvinceView };
  explain: { question: { agency: string }; answer: AgencyExplanation | null };
  /** Those that wait first. */
  reviewQueue: { question: object; answer: QueueEntry[] };
  reviewFile: { question: { agency: string }; answer: ReviewFile | null };
  /** Without agencies: all of the campaign in list order. */
  scorecards: {
    question: { agencies: string[] | null; printedAt: string; signerTitle: Bilingual };
    answer: ScorecardModel[];
  };
};

export type QuestionName = keyof ProvinceQuestions;

export type ProvinceRequest = {
  [N in QuestionName]: {
    id: number;
    name: N;
    subject: ProvinceSubject;
    question: ProvinceQuestions[N]['question'];
  };
}[QuestionName];

export type ProvinceResponse = { id: number } & (
  | { outcome: 'answer'; answer: ProvinceQuestions[QuestionName]['answer'] }
  | { outcome: 'problem'; problem: Problem }
  /** A bug: only its words can be cloned. */
  | { outcome: 'bug'; message: string; stack: string | null }
);
