import type { ScorecardBand } from '../../domain/scorecard/scorecard-model';
import type { PaperWords } from '../words/paper-words';
import { short } from './hatch-segments';
import { axisFont, points, ruleGrey } from './ink';

const lineHeight = 2.7;
const mostLetters = 7;

type ThresholdProps = { band: ScorecardBand; y: number; right: number; words: PaperWords };

/** A band's lower limit: a thin dashed line named at the right, a long name in two lines. */
export function Threshold({ band, y, right, words }: ThresholdProps) {
  const lines = brokenName(
    words.say('trend.band', { band: band.name[words.language], minimum: band.minimum }),
  );
  const first = y + 0.85 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <>
      <path d={`M0 ${short(y)}H43.4`} stroke={ruleGrey} strokeWidth={0.2} strokeDasharray="0.9 0.7" />
      {lines.map((line, index) => (
        <text
          key={line}
          x={right}
          y={first + index * lineHeight}
          textAnchor="end"
          fontFamily={axisFont}
          fontSize={points(7)}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function brokenName(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > mostLetters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
