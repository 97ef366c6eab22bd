import type { FieldValue } from '../../../domain/documents/generated/documents';
import type { FieldLine } from '../../../domain/report/indicator-lines';
import { useBilingual } from '../../locale/use-bilingual';
import type { AgencyWork } from '../../parts/use-agency-work';
import { levelsOf } from '../../parts/use-value-words';
import { ChoiceField } from '../../ui/fields/choice-field';
import { MoneyField } from '../../ui/fields/money-field';
import { NumberField } from '../../ui/fields/number-field';
import { YesNoField } from '../../ui/fields/yes-no-field';
import classes from './indicators.module.css';

type FieldEntryProps = { work: AgencyWork; line: FieldLine; isWarned: boolean };

const largestCount = 999_999_999_999_999;

/** The input of a field by its type; a blank removes the value, because missing is not zero. */
export function FieldEntry({ work, line, isWarned }: FieldEntryProps) {
  const inWords = useBilingual();
  const { field, value } = line;
  const { campaign, editing } = work;
  const change = (next: FieldValue | null) => {
    if (next === null) editing.remove('values', `${campaign.id}/${field.key}`);
    else editing.put('values', { campaign: campaign.id, field: field.key, value: next });
  };
  const frame = {
    label: inWords(field.name),
    isLabelHidden: true,
    size: 'table' as const,
    isWarned,
    id: `field-${field.key}`,
  };
  switch (field.type) {
    case 'boolean':
      return (
        <div className={classes.answer}>
          <YesNoField {...frame} value={typeof value === 'boolean' ? value : null} onChange={change} />
        </div>
      );
    case 'level':
      return (
        <ChoiceField
          {...frame}
          choices={levelsOf(campaign.framework, field.key).map(({ id, name }) => ({
            value: id,
            label: inWords(name),
          }))}
          value={typeof value === 'string' ? value : null}
          onChange={change}
          placeholder="–"
          isClearable
        />
      );
    case 'money':
      return (
        <MoneyField
          {...frame}
          value={typeof value === 'number' ? value : null}
          onChange={change}
          unit="million"
        />
      );
    case 'integer':
    case 'decimal':
      return (
        <NumberField
          {...frame}
          value={typeof value === 'number' ? value : null}
          onChange={change}
          decimals={field.type === 'integer' ? 0 : 4}
          minimum={0}
          maximum={largestCount}
        />
      );
  }
}
