import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RankedAgency } from '../../../domain/documents/generated/documents';
import { useFormats } from '../../locale/use-formats';
import { StatusMark } from '../../ui/marks/status-mark';
import classes from './ranking.module.css';

/** Whether the score was verified, and whether enough of it has figures. */
export function BasisMarks({ placed }: { placed: RankedAgency }) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const basis = t(`mark.${placed.basis}`);
  const coverage = t('mark.lowCoverage', { coverage: formats.percent(placed.coverage) });
  return (
    <span className={classes.marks}>
      <Tooltip label={basis}>
        <span>
          <StatusMark
            kind={placed.basis === 'verified' ? 'report.accepted' : 'review.unseen'}
            text={basis}
            appearance="icon"
          />
        </span>
      </Tooltip>
      {placed.lowCoverage && (
        <Tooltip label={coverage}>
          <span>
            <StatusMark kind="form.warning" text={coverage} appearance="icon" />
          </span>
        </Tooltip>
      )}
    </span>
  );
}
