import { ActionIcon, Input } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { frameProps, type FieldFrame } from './field-frame';
import classes from './fields.module.css';
import { SegmentedChoice } from './segmented-choice';

type YesNoFieldProps = FieldFrame & {
  /** Null is not answered: that is neither yes nor no. */
  value: boolean | null;
  onChange: (value: boolean | null) => void;
};

export function YesNoField({ value, onChange, ...frame }: YesNoFieldProps) {
  const { t } = useTranslation('ui');
  const descriptionId = useId();
  const { description, error, withAsterisk } = frameProps(frame);
  return (
    <Input.Wrapper
      {...(frame.isLabelHidden ? {} : { label: frame.label })}
      labelElement="div"
      description={description}
      error={error}
      withAsterisk={withAsterisk}
      descriptionProps={{ id: descriptionId }}
    >
      <div className={classes.answers} data-warned={frame.isWarned || undefined}>
        <SegmentedChoice
          label={frame.label}
          describedBy={frame.describedBy ?? (description === undefined ? undefined : descriptionId)}
          segments={[
            { value: 'yes', label: t('answer.yes') },
            { value: 'no', label: t('answer.no') },
          ]}
          value={value === null ? null : value ? 'yes' : 'no'}
          isDisabled={frame.isDisabled}
          size={frame.size === 'table' ? 'small' : 'normal'}
          onChange={(answer) => {
            onChange(answer === 'yes');
          }}
        />
        {value !== null && !frame.isDisabled && !frame.isRequired && (
          <ActionIcon
            aria-label={`${t('action.clear')}: ${frame.label}`}
            onClick={() => {
              onChange(null);
            }}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </Input.Wrapper>
  );
}
