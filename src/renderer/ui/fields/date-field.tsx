import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/vi';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../locale/format-day';
import { parseDay, type DayRules } from '../../locale/parse-day';
import { useFormats } from '../../locale/use-formats';
import { frameProps, type FieldFrame } from './field-frame';
import { useTypedText } from './use-typed-text';

const calendarParts = [
  'nextMonth',
  'previousMonth',
  'nextYear',
  'previousYear',
  'nextDecade',
  'previousDecade',
  'monthLevelControl',
  'yearLevelControl',
] as const;

function calendarLabels(t: TFunction<'ui'>): Record<(typeof calendarParts)[number], string> {
  return Object.fromEntries(calendarParts.map((part) => [part, t(`calendar.${part}`)])) as ReturnType<
    typeof calendarLabels
  >;
}

type DateFieldProps = FieldFrame &
  DayRules & {
    /** `YYYY-MM-DD`, or null for a blank field. */
    value: string | null;
    onChange: (value: string | null) => void;
    onRefused?: (text: string) => void;
    width?: number;
  };

export function DateField({
  value,
  onChange,
  onRefused,
  firstDay,
  lastDay,
  width,
  ...frame
}: DateFieldProps) {
  const { t } = useTranslation('ui');
  const { language } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const field = useTypedText({
    value,
    write: (day) => formatDay(day),
    read: (text) => parseDay(text, { firstDay, lastDay }),
    onChange,
    onRefused,
  });
  const limit = { day: formatDay(field.refusal === 'first-day' ? firstDay : lastDay) };
  const refusal = field.refusal === null ? null : t(`refused.${field.refusal}`, limit);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <TextInput
        {...frameProps({ ...frame, error: refusal ?? frame.error })}
        placeholder={t('field.dayPlaceholder')}
        inputMode="numeric"
        autoComplete="off"
        aria-keyshortcuts="Alt+ArrowDown"
        w={width}
        value={field.text}
        onChange={(event) => {
          field.type(event.currentTarget.value);
        }}
        onBlur={field.handleBlur}
        onKeyDown={(event) => {
          field.handleKeyDown(event);
          if (!event.altKey || event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
        rightSection={
          <Popover.Target>
            {/* Alt+Down opens the calendar, so the button costs no stop on the way through a form. */}
            <ActionIcon
              size={26}
              tabIndex={-1}
              disabled={frame.isDisabled ?? false}
              aria-label={`${t('action.openCalendar')}: ${frame.label}`}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              <IconCalendar size={16} aria-hidden />
            </ActionIcon>
          </Popover.Target>
        }
      />
      <Popover.Dropdown aria-label={frame.label}>
        <DatePicker
          locale={language}
          firstDayOfWeek={1}
          ariaLabels={calendarLabels(t)}
          value={value}
          {...(value === null ? {} : { defaultDate: value })}
          {...(firstDay === undefined ? {} : { minDate: firstDay })}
          {...(lastDay === undefined ? {} : { maxDate: lastDay })}
          onChange={(day) => {
            field.reset();
            onChange(day);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
