import { useTranslation } from 'react-i18next';
import type { Code } from '../../../domain/documents/generated/documents';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { AgencyExplanation } from '../../parts/province/agency-explanation';
import classes from './ranking.module.css';

type LossesSectionProps = { explanation: AgencyExplanation; onShow: (group: Code, indicator: Code) => void };

const lossesShown = 5;

/** Where most points of the total are still to be had; each opens its arithmetic. */
export function LossesSection({ explanation, onShow }: LossesSectionProps) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const inWords = useBilingual();
  const losses = explanation.losses.slice(0, lossesShown).flatMap(({ code, points }) => {
    const explained = explanation.indicators.find(({ indicator }) => indicator.code === code);
    return explained === undefined ? [] : [{ indicator: explained.indicator, points }];
  });
  return (
    <section className={classes.section}>
      <h3>{t('loss.title')}</h3>
      {losses.length === 0 && <p>{t('loss.none')}</p>}
      <ul className={classes.losses}>
        {losses.map(({ indicator, points }) => (
          <li key={indicator.code}>
            <button
              type="button"
              className={classes.loss}
              data-focus-inside
              onClick={() => {
                onShow(indicator.group, indicator.code);
              }}
            >
              <span className={classes.code}>{indicator.code}</span>
              <span className={classes.name}>{inWords(indicator.shortName)}</span>
              <strong>−{formats.points(formatHundredths(points))}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
