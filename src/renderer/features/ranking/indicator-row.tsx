import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { useBilingual } from '../../locale/use-bilingual';
import { IndicatorExplanation } from '../../parts/explanation/indicator-explanation';
import type { ExplainedIndicator } from '../../parts/province/agency-explanation';
import { useCurrentCampaign } from '../../session/current-campaign';
import { PointsOf } from '../../ui/marks/points-of';
import { StatusMark } from '../../ui/marks/status-mark';
import classes from './ranking.module.css';

type IndicatorRowProps = {
  explained: ExplainedIndicator;
  applicable: string;
  isVerified: boolean;
  isOpen: boolean;
  onToggle: () => void;
};

export function IndicatorRow({ explained, applicable, isVerified, isOpen, onToggle }: IndicatorRowProps) {
  const { t } = useTranslation('ranking');
  const inWords = useBilingual();
  const framework = useCurrentCampaign()?.framework;
  const { indicator, status, inputs, points, maximum, request, ruling, selfPoints } = explained;
  const isAdjusted = inputs.some(({ source }) => source === 'adjusted');
  return (
    <li>
      <button
        type="button"
        className={classes.indicator}
        aria-expanded={isOpen}
        onClick={onToggle}
        data-focus-inside
        id={`indicator-${indicator.code}`}
      >
        <span className={classes.code}>{indicator.code}</span>
        <span className={classes.name}>{inWords(indicator.shortName)}</span>
        <span className={classes.flag}>
          {isAdjusted && <StatusMark kind="review.adjusted" appearance="icon" />}
          {status === 'missing' && (
            <StatusMark kind="form.incomplete" text={t('why.missing')} appearance="icon" />
          )}
          {status === 'requested-na' && (
            <StatusMark kind="form.notApplicable" text={t('why.requested')} appearance="icon" />
          )}
        </span>
        {points === null ? (
          <span className={classes.out}>{t('why.outOfBase')}</span>
        ) : (
          <PointsOf points={formatHundredths(points)} max={formatHundredths(maximum)} />
        )}
      </button>
      {isOpen && framework !== undefined && (
        <div className={classes.arithmetic}>
          <IndicatorExplanation
            explanation={explained}
            fields={framework.fields}
            conditions={framework.conditions}
            applicable={applicable}
            request={request}
            ruling={ruling}
            selfPoints={selfPoints}
            isVerified={isVerified}
          />
        </div>
      )}
    </li>
  );
}
