import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewLine } from '../../../domain/review/review-lines';
import { SidePanel } from '../../ui/panels/side-panel';
import { IndicatorPanel } from './indicator-panel';
import { OpinionMark } from './opinion-mark';
import { ReviewFoot } from './review-foot';
import type { ReviewWork } from './review-work';
import type { ExportReply } from './use-export-reply';
import type { Verdict } from './use-sign-review';

type DecisionPanelProps = {
  work: ReviewWork;
  line: ReviewLine | null;
  onDecide: (verdict: Verdict) => void;
  reply: ExportReply;
  isSettling: boolean;
  isBegun: boolean;
};

export function DecisionPanel({ work, line, ...foot }: DecisionPanelProps) {
  const { t } = useTranslation('review');
  const [isOpen, setOpen] = useState(false);
  return (
    <SidePanel
      title={line?.indicator.code ?? t('decision')}
      note={line === null ? undefined : <OpinionMark line={line} draft={work.draft} />}
      foot={<ReviewFoot work={work} {...foot} />}
      isOpen={isOpen}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
    >
      {line !== null && <IndicatorPanel key={line.indicator.code} work={work} line={line} />}
    </SidePanel>
  );
}
