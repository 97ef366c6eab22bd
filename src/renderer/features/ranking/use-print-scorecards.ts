import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../domain/problem/problem';
import type { Language } from '../../locale/languages';
import { useLanguage } from '../../locale/use-language';
import type { Province } from '../../parts/province/use-province';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { useCurrentCampaign } from '../../session/current-campaign';

export type ScorecardPrinting = {
  /** How many pages are being printed; null while nothing is. */
  running: number | null;
  printed: { file: string; count: number } | null;
  problem: Problem | null;
  printOne: (agency: string) => void;
  printAll: (count: number) => void;
};

export function usePrintScorecards(scorecards: Province['scorecards']): ScorecardPrinting {
  const { t, i18n } = useTranslation('ranking');
  const { language } = useLanguage();
  const period = useCurrentCampaign()?.body.period ?? '';
  const [running, setRunning] = useState<number | null>(null);
  const [printed, setPrinted] = useState<ScorecardPrinting['printed']>(null);
  const { problem, run } = useProblem();
  const print = async (agencies: string[] | null, count: number, suggestedName: string) => {
    setRunning(count);
    setPrinted(null);
    await run(async () => {
      const titleIn = (chosen: Language) => i18n.getFixedT(chosen, 'ranking')('print.signerTitle');
      const models = await scorecards(agencies, { vi: titleIn('vi'), en: titleIn('en') });
      const { savedAs } = await desktop.printScorecards({ models, language, suggestedName });
      if (savedAs !== null) setPrinted({ file: savedAs, count: models.length });
    });
    setRunning(null);
  };
  return {
    running,
    printed,
    problem,
    printOne: (agency) => void print([agency], 1, t('print.fileOne', { period, agency })),
    printAll: (count) => void print(null, count, t('print.fileAll', { period })),
  };
}
