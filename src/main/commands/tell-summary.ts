import { provinceTotals } from '../../domain/consolidation/province-totals';
import type { ProvinceProjection } from '../../domain/consolidation/province-projection';
import type { RankedList, ScoreboardBody } from '../../domain/documents/generated/documents';
import { parseHundredths } from '../../domain/exact/hundredths';
import { commandWords, exportWords, type CommandWords, type ExportLanguage } from '../export/export-words';

/** The result in a few lines that somebody who was not there understands. */
export function tellSummary(province: ProvinceProjection, language: ExportLanguage): string[] {
  const words = commandWords(language);
  const { scoreboard } = province;
  return [
    words('summary.title', { period: scoreboard.period, mode: words(`summary.${scoreboard.mode}`) }),
    words('summary.reporting', province.reporting),
    ...scoreboard.lists.flatMap((list) => listLines(list, province, words, language)),
    notRankedLine(scoreboard, words, language),
    ...totalLines(province, words, language),
  ];
}

const million = 1_000_000;

function totalLines(province: ProvinceProjection, words: CommandWords, language: ExportLanguage): string[] {
  const { projects, money, staff, hiring, directives } = provinceTotals(province);
  const grouped = new Intl.NumberFormat(language);
  const inMillions = (amount: number): string => grouped.format(Math.round(amount / million));
  const count = (state: 'done' | 'underWay' | 'notStarted'): number =>
    directives.reduce((sum, directive) => sum + directive[state], 0);
  const states = { done: count('done'), underWay: count('underWay'), notStarted: count('notStarted') };
  return [
    words('summary.projects', {
      ...projects,
      planned: inMillions(money.planned),
      disbursed: inMillions(money.disbursed),
    }),
    words('summary.people', { ...staff, ...hiring }),
    words('summary.directives', { count: directives.length, ...states }),
  ];
}

function listLines(
  list: RankedList,
  province: ProvinceProjection,
  words: CommandWords,
  language: ExportLanguage,
): string[] {
  const { index, chain } = province.current;
  const nameOf = (agency: string): string => chain.expected.get(agency)?.name[language] ?? agency;
  const name =
    index.body.peerGroups.find(({ id }) => id === list.peerGroup)?.name[language] ?? list.peerGroup;
  const counts = { name, ranked: list.agencies.length, sent: list.reporting, expected: list.expected };
  const first = list.agencies[0];
  if (first === undefined || list.median === null) return [words('summary.emptyList', counts)];
  const most = [...list.agencies].sort((left, right) => changeOf(right) - changeOf(left))[0];
  const lines = [
    words('summary.list', { ...counts, median: decimal(list.median, language) }),
    words('summary.first', { name: nameOf(first.agency), score: decimal(first.score, language) }),
  ];
  const change = most?.progress?.change;
  if (most === undefined || change === undefined || changeOf(most) <= 0) return lines;
  return [
    ...lines,
    words('summary.mostProgress', { name: nameOf(most.agency), change: decimal(change, language) }),
  ];
}

function changeOf({ progress }: RankedList['agencies'][number]): number {
  return progress === null ? Number.NEGATIVE_INFINITY : parseHundredths(progress.change);
}

function notRankedLine({ notRanked }: ScoreboardBody, words: CommandWords, language: ExportLanguage): string {
  if (notRanked.length === 0) return words('summary.noneLeftOut');
  const reasonWords = exportWords(language);
  const reasons = [...new Set(notRanked.map(({ reason }) => reason))].sort();
  const counted = reasons.map((reason) => {
    const count = notRanked.filter((entry) => entry.reason === reason).length;
    return `${reasonWords(`reason.${reason}`)}: ${count}`;
  });
  return words('summary.notRanked', { count: notRanked.length, reasons: counted.join('; ') });
}

function decimal(text: string, language: ExportLanguage): string {
  return language === 'vi' ? text.replace('.', ',') : text;
}
