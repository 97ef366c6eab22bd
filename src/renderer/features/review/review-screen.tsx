import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgencyId, Code, DocumentId } from '../../../domain/documents/generated/documents';
import { markSeen, missingReasons } from '../../../domain/review/review-draft';
import { nextWaiting, type QueueEntry } from '../../../domain/review/review-queue';
import { ProblemMessage } from '../../parts/problem-message';
import type { Province } from '../../parts/province/use-province';
import { useWorkspaceSession } from '../../session/workspace-session';
import { InlineNote } from '../../ui/notes/inline-note';
import { EmptyState } from '../../ui/panels/empty-state';
import { PageGrid } from '../../ui/panels/page-grid';
import { DecideDialog } from './decide-dialog';
import { DecisionPanel } from './decision-panel';
import { ReviewQueuePanel } from './review-queue-panel';
import { ReviewTable } from './review-table';
import classes from './review.module.css';
import { lineOf } from './review-work';
import { SignedNote, type Signed } from './signed-note';
import { useAsked } from './use-asked';
import { useExportReply } from './use-export-reply';
import { useReviewKeys } from './use-review-keys';
import { useReviewDrafts } from './use-review-drafts';
import { useReviewWork } from './use-review-work';
import { useSignReview, type Verdict } from './use-sign-review';

export function ReviewScreen({ province }: { province: Province }) {
  const { t } = useTranslation('review');
  const { answer: queue, problem } = useAsked(province.reviewQueue);
  if (problem !== null) {
    return (
      <PageGrid>
        <ProblemMessage problem={problem} />
      </PageGrid>
    );
  }
  if (queue === null) {
    return (
      <PageGrid>
        <InlineNote tone="info" title={t('computing')} isAnnounced />
      </PageGrid>
    );
  }
  if (queue.length === 0) {
    return <EmptyState title={t('noReports.title')}>{t('noReports.next')}</EmptyState>;
  }
  return <Desk province={province} answered={queue} />;
}

type DeskProps = { province: Province; answered: readonly QueueEntry[] };

/** Left to right as the eye works: who, what, decide. */
function Desk({ province, answered }: DeskProps) {
  const { t } = useTranslation('review');
  const { workspace } = useWorkspaceSession();
  const drafts = useReviewDrafts(workspace.id);
  const signing = useSignReview();
  const reply = useExportReply();
  const [justSigned, setJustSigned] = useState<ReadonlyMap<DocumentId, Verdict>>(new Map());
  const [signed, setSigned] = useState<Signed | null>(null);
  const [deciding, setDeciding] = useState<Verdict | null>(null);
  const [selected, setSelected] = useState<Code | null>(null);
  const isArriving = useRef(false);

  // A new result takes seconds; what was signed here stands in the queue at once.
  const queue = answered.map((entry) => ({
    ...entry,
    state: justSigned.get(entry.submission) ?? entry.state,
  }));
  const [agency, setAgency] = useState<AgencyId | null>(
    (nextWaiting(queue, null) ?? queue[0])?.agency ?? null,
  );
  const { reviewFile } = province;
  const ask = useCallback(async () => (agency === null ? null : reviewFile(agency)), [agency, reviewFile]);
  const { answer, problem } = useAsked(ask);
  const file = answer?.agency === agency ? answer : null;
  const isSettling =
    file !== null && justSigned.has(file.submission) && file.state !== justSigned.get(file.submission);
  const work = useReviewWork(file, drafts, isSettling);
  const line = work === null ? null : (lineOf(work, selected) ?? work.lines[0] ?? null);
  const chosen = queue.find((entry) => entry.agency === agency)?.submission ?? null;

  const choose = (next: AgencyId) => {
    isArriving.current = true;
    setAgency(next);
    setSelected(null);
  };
  const goToNext = () => {
    const next = nextWaiting(queue, chosen);
    if (next !== null) choose(next.agency);
  };
  const acceptRow = () => {
    if (work === null || line === null || work.isReadOnly) return;
    work.change(markSeen(work.draft, line.indicator.code, true));
    const next = work.lines[work.lines.indexOf(line) + 1];
    if (next !== undefined) jump(next.indicator.code);
  };
  const decide = (verdict: Verdict) => {
    if (work === null || work.isReadOnly) return;
    if (verdict === 'accepted' && missingReasons(work.draft).length > 0) return;
    setDeciding(verdict);
  };
  const { rootRef, focusRow, focusValue } = useReviewKeys({
    onAccept: acceptRow,
    onNextReport: goToNext,
    onAcceptReport: () => {
      decide('accepted');
    },
  });
  function jump(code: Code): void {
    setSelected(code);
    focusRow(code);
  }
  // The rows of another report are drawn first; only then can one take the focus.
  useEffect(() => {
    if (!isArriving.current || line === null) return;
    isArriving.current = false;
    focusRow(line.indicator.code);
  });
  const finish = () => {
    if (work === null || deciding === null) return;
    const { file: decided, self, verified } = work;
    setJustSigned(new Map([...justSigned, [decided.submission, deciding]]));
    setSigned({
      agency: decided.agency,
      submission: decided.submission,
      verdict: deciding,
      self: self.total,
      verified: verified.total,
    });
    drafts.keep(decided.submission, null);
    setDeciding(null);
    goToNext();
  };
  return (
    <div ref={rootRef} className={classes.screen}>
      <PageGrid
        isFilling
        top={<SignedNote signed={signed} reply={reply} />}
        sideWidth={284}
        side={
          work !== null && (
            <DecisionPanel
              work={work}
              line={line}
              onDecide={decide}
              reply={reply}
              isSettling={isSettling}
              isBegun={drafts.of(work.file.submission) !== null}
            />
          )
        }
      >
        <div className={classes.desk}>
          <ReviewQueuePanel
            queue={queue}
            chosen={chosen}
            onChoose={(entry) => {
              choose(entry.agency);
            }}
            isBegun={(submission) => drafts.of(submission) !== null}
          />
          {problem !== null && <ProblemMessage problem={problem} />}
          {work === null && problem === null && <InlineNote tone="info" title={t('opening')} isAnnounced />}
          {work !== null && (
            <ReviewTable
              work={work}
              selected={line?.indicator.code ?? null}
              onSelect={setSelected}
              onOpen={focusValue}
              onJump={jump}
            />
          )}
        </div>
      </PageGrid>
      {deciding !== null && work !== null && (
        <DecideDialog
          verdict={deciding}
          work={work}
          signing={signing}
          onSigned={finish}
          onCancel={() => {
            setDeciding(null);
          }}
        />
      )}
    </div>
  );
}
