import { useTranslation } from 'react-i18next';
import { ruleOn } from '../../../domain/review/review-draft';
import type { ReviewLine } from '../../../domain/review/review-lines';
import { LongTextField } from '../../ui/fields/long-text-field';
import { SegmentedChoice } from '../../ui/fields/segmented-choice';
import classes from './review.module.css';
import type { ReviewWork } from './review-work';

type NotApplicableRulingProps = { work: ReviewWork; line: ReviewLine; request: string };

/** The agency asked not to be measured: granted or refused, either with a reason. */
export function NotApplicableRuling({ work, line, request }: NotApplicableRulingProps) {
  const { t } = useTranslation('review');
  const { draft, change, isReadOnly } = work;
  const { code } = line.indicator;
  const ruling = draft.rulings.find(({ indicator }) => indicator === code) ?? null;
  const rule = (granted: boolean, reason: string) => {
    change(ruleOn(draft, code, { granted, reason }));
  };
  return (
    <section className={classes.part}>
      <h3>{t('request.title')}</h3>
      <p>{t('request.quote', { reason: request })}</p>
      <SegmentedChoice
        label={t('request.title')}
        segments={[
          { value: 'granted', label: t('request.grant') },
          { value: 'refused', label: t('request.refuse') },
        ]}
        value={ruling === null ? null : ruling.granted ? 'granted' : 'refused'}
        isDisabled={isReadOnly}
        onChange={(choice) => {
          rule(choice === 'granted', ruling?.reason ?? '');
        }}
      />
      {ruling !== null && (
        <LongTextField
          label={t('reason')}
          isRequired
          isDisabled={isReadOnly}
          rows={2}
          maxLength={4000}
          value={ruling.reason}
          onChange={(reason) => {
            rule(ruling.granted, reason);
          }}
        />
      )}
    </section>
  );
}
