import type { PaperWords } from '../words/paper-words';
import { HatchedBar } from './hatched-bar';
import { axisFont, black, ink, points } from './ink';

/** What solid, hatched and the tick mean, in words. */
export function GroupLegend({ words, y }: { words: PaperWords; y: number }) {
  const top = y - 1.85;
  return (
    <g fontFamily={axisFont} fontSize={points(7)}>
      <rect x={0} y={top} width={5} height={1.9} fill={ink} />
      <text x={5.8} y={y}>
        {words.say('groups.above')}
      </text>
      <HatchedBar box={{ x: 36.5, y: top, width: 5, height: 1.9 }} />
      <text x={42.3} y={y}>
        {words.say('groups.below')}
      </text>
      <path d={`M61.4 ${y - 2.4}V${y + 0.5}`} stroke={black} strokeWidth={0.55} />
      <text x={62.3} y={y}>
        {words.say('groups.median')}
      </text>
      <text x={105} y={y} textAnchor="end">
        {words.say('groups.differenceUnit')}
      </text>
    </g>
  );
}
