import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../domain/documents/generated/documents';
import { indicatorsReading, sourceOfDerivation } from '../../domain/report/field-homes';
import { useBilingual } from '../locale/use-bilingual';
import { Panel } from '../ui/panels/panel';
import { DataTable } from '../ui/table/data-table';
import type { DataTableColumn } from '../ui/table/data-table-column';
import { useValueWords } from './use-value-words';
import type { AgencyWork } from './use-agency-work';

type RegisterFeedsProps = { work: AgencyWork; registers: readonly ('projects' | 'staff' | 'hires')[] };

/** The counts that a register gives to the indicators, so that nobody types them again. */
export function RegisterFeeds({ work, registers }: RegisterFeedsProps) {
  const { t } = useTranslation('agency');
  const inWords = useBilingual();
  const words = useValueWords();
  const { report, campaign } = work;
  const sources: readonly string[] = registers;
  const fields = campaign.framework.fields.filter(
    ({ derivation }) => derivation !== null && sources.includes(sourceOfDerivation(derivation)),
  );
  const columns: DataTableColumn<Field>[] = [
    { id: 'name', head: t('feeds.field'), cell: ({ name }) => inWords(name), isRowHead: true },
    {
      id: 'indicators',
      head: t('feeds.indicators'),
      cell: ({ key }) =>
        indicatorsReading(campaign.framework, key).map((code) => (
          <Anchor key={code} href={`#/agency/indicators?at=${code}`} mr={6}>
            {code}
          </Anchor>
        )),
    },
    ...(report.previous === null
      ? []
      : [
          {
            id: 'before',
            head: t('feeds.before'),
            cell: (field: Field) => words(field, report.previous?.fields.get(field.key)?.value ?? null),
            align: 'end' as const,
          },
        ]),
    {
      id: 'value',
      head: t('feeds.value'),
      cell: (field) => <strong>{words(field, report.fields.get(field.key)?.value ?? null)}</strong>,
      align: 'end',
    },
  ];
  return (
    <Panel title={t('feeds.title')} note={t('feeds.note')}>
      <DataTable
        label={t('feeds.title')}
        columns={columns}
        rows={fields}
        rowKey={({ key }) => key}
        empty={<p>{t('feeds.none')}</p>}
      />
    </Panel>
  );
}
