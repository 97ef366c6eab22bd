import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../domain/documents/generated/documents';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import classes from './review.module.css';
import type { ReviewWork } from './review-work';

type GroupStripProps = { work: ReviewWork; current: Code | null; onJump: (code: Code) => void };

/** The groups with how far each has been looked through; a click jumps to its first row. */
export function GroupStrip({ work, current, onJump }: GroupStripProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const inWords = useBilingual();
  const groups = work.framework.groups.flatMap((group) => {
    const lines = work.lines.filter(({ indicator }) => indicator.group === group.code);
    const [first] = lines;
    if (first === undefined) return [];
    const seen = lines.filter(({ opinion }) => opinion !== 'unseen').length;
    return [{ group, first: first.indicator.code, seen, all: lines.length }];
  });
  return (
    <div className={classes.strip}>
      <nav className={classes.groups} aria-label={t('groups')}>
        {groups.map(({ group, first, seen, all }) => (
          <button
            key={group.code}
            type="button"
            className={classes.group}
            aria-current={group.code === current || undefined}
            aria-label={t('groupSeen', {
              name: inWords(group.name),
              seen: formats.number(seen),
              all: formats.number(all),
            })}
            title={inWords(group.name)}
            onClick={() => {
              onJump(first);
            }}
          >
            {group.code} {seen === all && <IconCheck size={15} stroke={2} aria-hidden />}
            {seen < all && !work.isReadOnly && (seen > 0 || group.code === current) && (
              <span>
                {seen}/{all}
              </span>
            )}
          </button>
        ))}
      </nav>
      <span className={classes.legend}>
        <span className={classes.legendOwn} /> {t('legend.own')}
        <span className={classes.legendMedian} />{' '}
        {t('legend.median', { count: work.file.peers?.agencies ?? 0 })}
      </span>
    </div>
  );
}
