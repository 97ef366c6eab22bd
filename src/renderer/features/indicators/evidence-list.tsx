import { ActionIcon, Button } from '@mantine/core';
import { IconPaperclip, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../domain/documents/generated/documents';
import type { IndicatorLine } from '../../../domain/report/indicator-lines';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { createRowId } from '../../parts/create-row-id';
import type { AgencyWork } from '../../parts/use-agency-work';
import { ChoiceField } from '../../ui/fields/choice-field';
import classes from './indicators.module.css';
import { EvidenceForm, type EvidenceEntry } from './evidence-form';

type EvidenceListProps = { work: AgencyWork; line: IndicatorLine };

/** The documents an indicator cites; one document may serve many indicators and is written down once. */
export function EvidenceList({ work, line }: EvidenceListProps) {
  const { t } = useTranslation('indicators');
  const inWords = useBilingual();
  const formats = useFormats();
  const [isAdding, setAdding] = useState(false);
  const { campaign, editing, report } = work;
  const { code, evidence: rule } = line.indicator;
  const put = (row: Evidence) => {
    editing.put('evidence', { campaign: campaign.id, row });
    void editing.flush();
  };
  const drop = (row: Evidence) => {
    const indicators = row.indicators.filter((indicator) => indicator !== code);
    if (indicators.length > 0) put({ ...row, indicators });
    else editing.remove('evidence', `${campaign.id}/${row.id}`);
    void editing.flush();
  };
  const add = ({ number, issuedOn, summary }: EvidenceEntry) => {
    put({
      id: createRowId(),
      number: number.trim(),
      issuedOn,
      summary: summary.trim(),
      indicators: [code],
      file: null,
    });
    setAdding(false);
  };
  const others = report.body.evidence.filter(({ indicators }) => !indicators.includes(code));
  const nameOf = ({ number, issuedOn, summary }: Evidence) =>
    [number || t('evidence.unnumbered'), issuedOn === null ? '' : formats.day(issuedOn), summary]
      .filter((part) => part !== '')
      .join(', ');
  return (
    <div className={classes.evidence}>
      <p className={classes.dim}>
        {rule.required && <strong>{t('evidence.required')} </strong>}
        {inWords(rule.text)}
      </p>
      <ul>
        {line.evidence.map((row) => (
          <li key={row.id} className={classes.document}>
            <IconPaperclip size={15} stroke={1.8} aria-hidden />
            <span className={classes.grow}>{nameOf(row)}</span>
            <ActionIcon
              aria-label={t('evidence.remove', { number: row.number || t('evidence.unnumbered') })}
              onClick={() => {
                drop(row);
              }}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <EvidenceForm
          onAdd={add}
          onCancel={() => {
            setAdding(false);
          }}
        />
      ) : (
        <div>
          <Button
            size="xs"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('evidence.add')}
          </Button>
        </div>
      )}
      {others.length > 0 && !isAdding && (
        <ChoiceField
          label={t('evidence.cite')}
          isLabelHidden
          placeholder={t('evidence.cite')}
          size="table"
          choices={others.map((row) => ({ value: row.id, label: nameOf(row) }))}
          value={null}
          isSearchable
          onChange={(id) => {
            const row = others.find((candidate) => candidate.id === id);
            if (row !== undefined) put({ ...row, indicators: [...row.indicators, code].sort() });
          }}
        />
      )}
    </div>
  );
}
