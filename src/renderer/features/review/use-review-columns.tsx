import { IconAlertTriangle, IconFileOff, IconMessage2, IconPaperclip, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import type { ReviewLine } from '../../../domain/review/review-lines';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { PointsOf } from '../../ui/marks/points-of';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { OpinionMark } from './opinion-mark';
import { PeerStrip } from './peer-strip';
import classes from './review.module.css';
import type { ReviewWork } from './review-work';
import { useReadingWords } from './use-reading-words';

export function useReviewColumns(work: ReviewWork): DataTableColumn<ReviewLine>[] {
  const { t } = useTranslation('review');
  const inWords = useBilingual();
  const words = useReadingWords();
  return [
    {
      id: 'indicator',
      head: t('column.indicator'),
      isRowHead: true,
      cell: ({ indicator }) => (
        <span className={classes.name}>
          <span className={classes.code}>{indicator.code}</span> {inWords(indicator.shortName)}
        </span>
      ),
    },
    {
      id: 'before',
      head: t('column.before'),
      align: 'end',
      width: 70,
      cell: ({ before }) => (
        <span className={classes.before}>{before === null ? '–' : words.figure(before)}</span>
      ),
    },
    {
      id: 'reported',
      head: t('column.reported'),
      align: 'end',
      width: 94,
      cell: ({ reported }) => (
        <span className={classes.twoLines}>
          <span className={classes.figure}>
            {reported.status === 'missing' ? t('missing') : words.figure(reported)}
          </span>
          <span className={classes.under}>{words.parts(reported)}</span>
        </span>
      ),
    },
    {
      id: 'peers',
      head: t('column.peers'),
      width: 92,
      cell: (line) => <PeerStrip line={line} />,
    },
    {
      id: 'points',
      head: t('column.points'),
      align: 'end',
      width: 92,
      cell: (line) => <Points line={line} />,
    },
    {
      id: 'opinion',
      head: t('column.opinion'),
      width: 106,
      cell: (line) => (
        <span className={classes.twoLines}>
          <span>
            <OpinionMark line={line} draft={work.draft} />
          </span>
          <Signs line={line} />
        </span>
      ),
    },
  ];
}

function Points({ line: { reported, reviewed } }: { line: ReviewLine }) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  if (reviewed.points === null) return <span className={classes.dim}>{t('outside')}</span>;
  const isChanged = reported.points !== reviewed.points;
  return (
    <span className={classes.twoLines}>
      <PointsOf points={formatHundredths(reviewed.points)} max={formatHundredths(reviewed.maximum)} />
      {isChanged && (
        <span className={classes.under}>
          {reported.points === null
            ? t('selfOutside')
            : t('selfPoints', { points: formats.points(formatHundredths(reported.points)) })}
        </span>
      )}
    </span>
  );
}

/** What speaks for looking closer: checks, notes, documents cited or missing. */
function Signs({ line: { checks, notes, evidence, isEvidenceMissing } }: { line: ReviewLine }) {
  const { t } = useTranslation('review');
  return (
    <span className={classes.signs}>
      {checks.length > 0 && (
        <Sign
          icon={IconAlertTriangle}
          count={checks.length}
          label={t('sign.checks', { count: checks.length })}
          tone="warn"
        />
      )}
      {isEvidenceMissing && <Sign icon={IconFileOff} label={t('sign.noEvidence')} tone="warn" />}
      {evidence.length > 0 && (
        <Sign
          icon={IconPaperclip}
          count={evidence.length}
          label={t('sign.evidence', { count: evidence.length })}
        />
      )}
      {notes.length > 0 && (
        <Sign icon={IconMessage2} count={notes.length} label={t('sign.notes', { count: notes.length })} />
      )}
    </span>
  );
}

type SignProps = { icon: Icon; count?: number; label: string; tone?: 'warn' };

function Sign({ icon: Icon, count, label, tone }: SignProps) {
  return (
    <span className={classes.sign} data-tone={tone} title={label}>
      <Icon size={14} stroke={1.9} aria-hidden />
      <span className="nhip-unseen">{label}</span>
      {count !== undefined && <span aria-hidden>{count}</span>}
    </span>
  );
}
