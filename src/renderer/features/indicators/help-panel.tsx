import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorLine } from '../../../domain/report/indicator-lines';
import { explainIndicator } from '../../../domain/scoring/explain-indicator';
import { useBilingual } from '../../locale/use-bilingual';
import type { AgencyWork } from '../../parts/use-agency-work';
import { SidePanel } from '../../ui/panels/side-panel';
import { EvidenceList } from './evidence-list';
import { FormulaHelp } from './formula-help';
import classes from './indicators.module.css';
import { NotApplicableRequest } from './not-applicable-request';

type HelpPanelProps = { work: AgencyWork; line: IndicatorLine | null; field: string | null };

/** Definition, formula with own numbers, the next step up, evidence and basis of the indicator in hand. */
export function HelpPanel({ work, line, field }: HelpPanelProps) {
  const { t } = useTranslation('indicators');
  const inWords = useBilingual();
  const [isOpen, setOpen] = useState(false);
  const { report } = work;
  const explanation =
    line === null || report.score === null
      ? null
      : explainIndicator(report.index, report.score, line.indicator.code);
  const chosen = line?.fields.find((candidate) => candidate.field.key === field)?.field;
  return (
    <SidePanel
      title={line?.indicator.code ?? t('help.chosen')}
      note={line === null ? undefined : t('help.chosen')}
      isOpen={isOpen}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
    >
      {line === null ? (
        <p>{t('help.choose')}</p>
      ) : (
        <div className={classes.help}>
          <p>{inWords(line.indicator.definition)}</p>
          {chosen !== undefined && inWords(chosen.help) !== '' && (
            <section>
              <h3>{t('help.field')}</h3>
              <p className={classes.dim}>{inWords(chosen.help)}</p>
            </section>
          )}
          {explanation !== null && (
            <section>
              <h3>{t('help.formula')}</h3>
              <FormulaHelp explanation={explanation} fields={work.report.index.fields} />
            </section>
          )}
          <section>
            <h3>{t('help.evidence')}</h3>
            <EvidenceList key={line.indicator.code} work={work} line={line} />
          </section>
          <section>
            <h3>{t('help.basis')}</h3>
            <p className={classes.dim}>{inWords(line.indicator.legalBasis)}</p>
            {line.indicator.sources.map((id) => {
              const source = work.campaign.framework.sources.find((candidate) => candidate.id === id);
              return source === undefined ? null : (
                <p key={id} className={classes.dim}>
                  {inWords(source.title)}
                </p>
              );
            })}
          </section>
          <NotApplicableRequest key={`${line.indicator.code}/request`} work={work} line={line} />
        </div>
      )}
    </SidePanel>
  );
}
