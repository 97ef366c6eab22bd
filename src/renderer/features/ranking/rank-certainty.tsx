import { useTranslation } from 'react-i18next';
import type { RankedAgency, RankedList, ScoringMethod } from '../../../domain/documents/generated/documents';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useAgencyNames } from '../../session/use-agency-names';
import { RankInterval, RankScale } from '../../ui/marks/rank-interval';
import { rankTicks } from './rank-ticks';
import classes from './ranking.module.css';
import { sharingRank } from './ranking-rows';

type RankCertaintyProps = { list: RankedList; placed: RankedAgency; method: ScoringMethod };

/** How firm the rank is: its interval, who is as good as level, and the one indicator it hangs on. */
export function RankCertainty({ list, placed, method }: RankCertaintyProps) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const inWords = useBilingual();
  const nameOf = useAgencyNames();
  const indicators = useCurrentCampaign()?.framework.indicators ?? [];
  const size = list.agencies.length;
  const ticks = rankTicks(size);
  const { interval, mostInfluential, tiedWith, rank } = placed;
  const shared = sharingRank(list, placed);
  const close = tiedWith.filter((agency) => !shared.includes(agency));
  const [low = 0, high = 0] = method.intervalPercentiles;
  const influential = indicators.find(({ code }) => code === mostInfluential?.indicator);
  return (
    <section className={classes.section}>
      <h3>{t('sure.title')}</h3>
      <div className={classes.scale}>
        <RankScale size={size} ticks={ticks} />
        <div className={classes.whisker}>
          <RankInterval
            rank={rank}
            low={interval.from}
            high={interval.to}
            size={size}
            ticks={ticks}
            isEmphasised
          />
        </div>
      </div>
      <p>
        {t(interval.from === interval.to ? 'sure.fixed' : 'sure.interval', {
          spread: formats.percent(100 * Number(method.weightSpread), 0),
          draws: formats.number(method.draws),
          from: interval.from,
          to: interval.to,
          share: formats.percent(high - low, 0),
        })}
      </p>
      {shared.length > 0 && <p>{t('sure.shared', { agencies: shared.map(nameOf).join(', ') })}</p>}
      {close.length > 0 && (
        <p>
          {t('sure.tied', {
            agencies: close.map(nameOf).join(', '),
            noise: formats.percent(100 * Number(method.noiseShare), 0),
          })}
        </p>
      )}
      <p>
        {mostInfluential === null
          ? t('sure.withoutNone')
          : t('sure.without', {
              code: mostInfluential.indicator,
              name: influential === undefined ? '' : inWords(influential.shortName),
              rank: mostInfluential.rankWithout,
            })}
      </p>
    </section>
  );
}
