import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  Code,
  RankedAgency,
  RankedList,
  ScoringMethod,
} from '../../../domain/documents/generated/documents';
import { ProblemMessage } from '../../parts/problem-message';
import type { Province } from '../../parts/province/use-province';
import { GroupBreakdown } from './group-breakdown';
import { LossesSection } from './losses-section';
import { ProgressSection } from './progress-section';
import { RankCertainty } from './rank-certainty';
import { RebaseLine } from './rebase-line';
import classes from './ranking.module.css';
import { useExplanation } from './use-explanation';

type ScoreExplanationProps = {
  list: RankedList;
  placed: RankedAgency;
  method: ScoringMethod;
  province: Province;
};

/** From the total to the groups, to one indicator, to the arithmetic; then how firm the rank is. */
export function ScoreExplanation({ list, placed, method, province }: ScoreExplanationProps) {
  const { t } = useTranslation('ranking');
  const { explanation, problem } = useExplanation(placed.agency, province.explain);
  const [openGroups, setOpenGroups] = useState<ReadonlySet<Code>>(new Set());
  const [openIndicator, setOpenIndicator] = useState<Code | null>(null);
  const show = (group: Code, indicator: Code) => {
    setOpenGroups(new Set([...openGroups, group]));
    setOpenIndicator(indicator);
  };
  return (
    <>
      {problem !== null && <ProblemMessage problem={problem} />}
      <div className={classes.section}>
        <GroupBreakdown
          list={list}
          placed={placed}
          explanation={explanation}
          openGroups={openGroups}
          onOpenGroupsChange={setOpenGroups}
          openIndicator={openIndicator}
          onOpenIndicatorChange={setOpenIndicator}
        />
        <RebaseLine placed={placed} />
      </div>
      <RankCertainty list={list} placed={placed} method={method} />
      {explanation === null ? (
        <p className={classes.section}>{t('why.loading')}</p>
      ) : (
        <LossesSection explanation={explanation} onShow={show} />
      )}
      <ProgressSection placed={placed} />
    </>
  );
}
