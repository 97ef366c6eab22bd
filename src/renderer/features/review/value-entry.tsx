import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field, FieldValue } from '../../../domain/documents/generated/documents';
import type { FieldReading } from '../../../domain/scoring/read-fields';
import { useBilingual } from '../../locale/use-bilingual';
import { levelsOf, useValueWords } from '../../parts/use-value-words';
import { useCurrentCampaign } from '../../session/current-campaign';
import { ChoiceField } from '../../ui/fields/choice-field';
import { MoneyField } from '../../ui/fields/money-field';
import { NumberField } from '../../ui/fields/number-field';
import { YesNoField } from '../../ui/fields/yes-no-field';
import classes from './review.module.css';

type ValueEntryProps = {
  field: Field;
  reading: FieldReading;
  before: FieldValue | null;
  isReadOnly: boolean;
  onChange: (value: FieldValue | null) => void;
};

const largestCount = 999_999_999_999_999;

/** A figure as the reviewer sets it, over what the agency reported and what stood there last period. */
export function ValueEntry({ field, reading, before, isReadOnly, onChange }: ValueEntryProps) {
  const { t } = useTranslation('review');
  const valueWords = useValueWords();
  const { reported, value } = reading;
  const isChanged = value !== reported;
  return (
    <div className={classes.value} data-changed={isChanged || undefined}>
      <Entry field={field} value={value} isReadOnly={isReadOnly} onChange={onChange} />
      <p className={classes.reported}>
        <span>
          {t('value.reported', { value: valueWords(field, reported) })}
          {before !== null && ` · ${t('value.before', { value: valueWords(field, before) })}`}
        </span>
        {isChanged && !isReadOnly && (
          <Button
            size="compact-xs"
            variant="subtle"
            px={0}
            onClick={() => {
              onChange(reported);
            }}
          >
            {t('value.undo')}
          </Button>
        )}
      </p>
    </div>
  );
}

type EntryProps = Pick<ValueEntryProps, 'field' | 'isReadOnly' | 'onChange'> & { value: FieldValue | null };

function Entry({ field, value, isReadOnly, onChange }: EntryProps) {
  const inWords = useBilingual();
  const framework = useCurrentCampaign()?.framework;
  const frame = { label: inWords(field.name), isDisabled: isReadOnly, id: `review-${field.key}` };
  const number = typeof value === 'number' ? value : null;
  switch (field.type) {
    case 'boolean':
      return <YesNoField {...frame} value={typeof value === 'boolean' ? value : null} onChange={onChange} />;
    case 'level':
      return (
        <ChoiceField
          {...frame}
          choices={(framework === undefined ? [] : levelsOf(framework, field.key)).map(({ id, name }) => ({
            value: id,
            label: inWords(name),
          }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'money':
      return <MoneyField {...frame} value={number} onChange={onChange} unit="million" />;
    case 'integer':
    case 'decimal':
      return (
        <NumberField
          {...frame}
          value={number}
          onChange={onChange}
          decimals={field.type === 'integer' ? 0 : 4}
          minimum={0}
          maximum={largestCount}
        />
      );
  }
}
