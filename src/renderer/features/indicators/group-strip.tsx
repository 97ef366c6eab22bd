import { useTranslation } from 'react-i18next';
import { partState, reportParts } from '../../../domain/report/report-parts';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { PointsOf } from '../../ui/marks/points-of';
import { StatusMark } from '../../ui/marks/status-mark';
import classes from './indicators.module.css';

type GroupStripProps = { work: AgencyWork; group: string; onChoose: (group: string) => void };

/** The groups with their points and state; the form keeps its full width below. */
export function GroupStrip({ work, group, onChoose }: GroupStripProps) {
  const { t } = useTranslation('indicators');
  const inWords = useBilingual();
  const formats = useFormats();
  const { report, campaign } = work;
  const { score } = report;
  const band = campaign.framework.bands.find(({ id }) => id === score?.band);
  return (
    <div className={classes.strip}>
      <nav className={classes.groups} aria-label={t('groups')}>
        {reportParts(report).map((part) => {
          if (part.id.part !== 'group') return null;
          const { group: code } = part.id;
          const name = campaign.framework.groups.find((candidate) => candidate.code === code)?.shortName;
          return (
            <button
              key={code}
              type="button"
              className={classes.group}
              aria-current={code === group ? 'true' : undefined}
              data-focus-inside
              onClick={() => {
                onChoose(code);
              }}
            >
              <span className={classes.groupName}>
                <b>{code}</b> {name === undefined ? '' : inWords(name)}
              </span>
              <span className={classes.groupPoints}>
                <PointsOf
                  points={part.points === null ? null : formatHundredths(part.points)}
                  max={part.maximum === null ? 0 : formatHundredths(part.maximum)}
                />
                <StatusMark kind={`form.${partState(part)}`} appearance="icon" />
              </span>
            </button>
          );
        })}
      </nav>
      <div className={classes.total}>
        <span>{t('total')}</span>
        {score !== null && (
          <span>
            <b>{formats.points(formatHundredths(score.total))}</b>{' '}
            {band === undefined ? '' : inWords(band.name)}
          </span>
        )}
      </div>
    </div>
  );
}
