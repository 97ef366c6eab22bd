import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { findGains } from '../../../domain/scoring/find-gains';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { Panel } from '../../ui/panels/panel';
import classes from './overview.module.css';
import { useNeedWords } from './use-need-words';

export function GainsPanel({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('agency');
  const formats = useFormats();
  const inWords = useBilingual();
  const needWords = useNeedWords(work);
  const { report } = work;
  const gains = report.score === null ? [] : findGains(report.index, report.score).slice(0, 3);
  return (
    <Panel title={t('overview.gains.title')}>
      {gains.length === 0 ? (
        <p className={classes.quiet}>{t('overview.gains.none')}</p>
      ) : (
        <ol>
          {gains.map((gain, place) => {
            const indicator = report.index.indicators.get(gain.code);
            return (
              <li key={gain.code} className={classes.gain}>
                <span className={classes.dim}>{place + 1}</span>
                <span className={classes.grow}>
                  <Anchor href={`#/agency/indicators?at=${gain.code}`}>
                    {indicator === undefined ? gain.code : inWords(indicator.shortName)}
                  </Anchor>
                  <span className={classes.small}>
                    {gain.code} · {needWords(gain)}
                  </span>
                </span>
                <span className={classes.points}>
                  <b>{formats.delta(formatHundredths(gain.points))}</b> {t('overview.gains.points')}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
