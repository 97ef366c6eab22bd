import { Button } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSpot } from '../../../domain/report/form-walk';
import type { IndicatorLine } from '../../../domain/report/indicator-lines';
import { countLineFields } from '../../../domain/report/report-parts';
import { countProblems } from '../../../domain/report/report-problem';
import { useBilingual } from '../../locale/use-bilingual';
import type { AgencyWork } from '../../parts/use-agency-work';
import { StatusMark } from '../../ui/marks/status-mark';
import { Panel } from '../../ui/panels/panel';
import { KeyHint } from '../../ui/text/key-hint';
import { IndicatorRows } from './indicator-rows';
import classes from './indicators.module.css';

type IndicatorTableProps = {
  work: AgencyWork;
  group: string;
  groups: readonly string[];
  lines: readonly IndicatorLine[];
  spot: FormSpot | null;
  notedAt: FormSpot | null;
  formRef: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onSpot: (spot: FormSpot) => void;
  onNote: (spot: FormSpot | null) => void;
  onEnterGroup: (group: string) => void;
};

const columnKeys = ['code', 'name', 'now', 'unit', 'before', 'change', 'points', 'source'] as const;

export function IndicatorTable(props: IndicatorTableProps) {
  const { work, group, lines, formRef, onKeyDown } = props;
  const { t } = useTranslation('indicators');
  const inWords = useBilingual();
  const name = work.campaign.framework.groups.find(({ code }) => code === group)?.name;
  const { filled, total } = countLineFields(lines);
  const problems = lines.flatMap((line) => [
    ...line.problems,
    ...line.fields.flatMap((field) => field.problems),
  ]);
  const { errors, warnings } = countProblems(problems);
  if (lines.length === 0) return <Panel title={t('groups')}>{t('noScore')}</Panel>;
  return (
    // The keys belong to the whole form, whichever of its fields has the focus.
    <div ref={formRef} className={classes.form} onKeyDownCapture={onKeyDown}>
      <Panel
        title={t('groupTitle', { code: group, name: name === undefined ? '' : inWords(name) })}
        note={
          <span className={classes.summary}>
            {t('groupNote', { count: lines.length, filled, total })}
            {errors > 0 && <StatusMark kind="form.errors" count={errors} />}
            {warnings > 0 && <StatusMark kind="form.warnings" count={warnings} />}
          </span>
        }
        actions={
          <>
            <KeyHint keys={['Enter']}>{t('key.next')}</KeyHint>
            <KeyHint keys={['F2']}>{t('key.note')}</KeyHint>
            <KeyHint keys={['F8']}>{t('key.problem')}</KeyHint>
          </>
        }
        foot={<Neighbours {...props} />}
        footTone="sunk"
        isFilling
      >
        <table className={classes.table} aria-label={name === undefined ? group : inWords(name)}>
          <colgroup>
            {columnKeys.map((key) => (
              <col key={key} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t('column.name')}
              </th>
              <th scope="col" data-align="end">
                {t('column.now')}
              </th>
              <th aria-hidden />
              <th scope="col" data-align="end">
                {t('column.before')}
              </th>
              <th scope="col">{t('column.change')}</th>
              <th scope="col" data-align="end">
                {t('column.points')}
              </th>
              <th scope="col" data-align="end">
                {t('column.source')}
              </th>
            </tr>
          </thead>
          {lines.map((line) => (
            <IndicatorRows key={line.indicator.code} line={line} {...props} />
          ))}
        </table>
      </Panel>
    </div>
  );
}

function Neighbours({ work, group, groups, onEnterGroup }: IndicatorTableProps) {
  const { t } = useTranslation('indicators');
  const inWords = useBilingual();
  const here = groups.indexOf(group);
  const nameOf = (code: string) => {
    const found = work.campaign.framework.groups.find((candidate) => candidate.code === code);
    return found === undefined ? '' : inWords(found.shortName);
  };
  const left = (code: string) => {
    const { filled, total } = countLineFields(
      work.report.lines.filter(({ indicator }) => indicator.group === code),
    );
    return total > filled ? `, ${t('left', { count: total - filled })}` : '';
  };
  return (
    <div className={classes.neighbours}>
      {([-1, 1] as const).map((step) => {
        const code = groups[here + step];
        if (code === undefined) return <span key={step} />;
        return (
          <Button
            key={step}
            size="xs"
            variant="subtle"
            data-after-form={step === 1 || undefined}
            onClick={() => {
              onEnterGroup(code);
            }}
          >
            <KeyHint keys={[step === 1 ? 'PgDn' : 'PgUp']}>
              {code} {nameOf(code)}
              {left(code)}
            </KeyHint>
          </Button>
        );
      })}
    </div>
  );
}
