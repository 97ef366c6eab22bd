import { useTranslation } from 'react-i18next';
import { measureOf } from '../../../domain/review/indicator-reading';
import type { ReviewLine } from '../../../domain/review/review-lines';
import classes from './review.module.css';
import { useReadingWords } from './use-reading-words';

const width = 76;
const edge = 5;

/** Every peer as a hollow dot, the median as a tick, this report filled: an outlier is seen before it is read. */
export function PeerStrip({ line }: { line: ReviewLine }) {
  const { t } = useTranslation('review');
  const words = useReadingWords();
  const { reported, peers } = line;
  if (peers === null || peers.median === null) return <span className={classes.dim}>–</span>;
  const own = measureOf(reported);
  const lowest = Math.min(peers.measures[0] ?? 0, own ?? Infinity);
  const highest = Math.max(peers.measures.at(-1) ?? 0, own ?? -Infinity);
  const place = (value: number): number =>
    highest === lowest ? width / 2 : edge + ((width - 2 * edge) * (value - lowest)) / (highest - lowest);
  // A hundred communes on 76 px: dots that would cover each other are drawn once.
  const dots = [...new Set(peers.measures.map((value) => Math.round(place(value))))];
  const write = (value: number) => words.measure(reported, value);
  const parts = {
    median: write(peers.median),
    lowest: write(peers.measures[0] ?? 0),
    highest: write(peers.measures.at(-1) ?? 0),
  };
  return (
    <span className={classes.peers}>
      <svg
        width={width}
        height={16}
        role="img"
        aria-label={
          own === null ? t('peers.without', parts) : t('peers.label', { ...parts, own: write(own) })
        }
      >
        <line x1={edge} x2={width - edge} y1={8} y2={8} className={classes.peerAxis} />
        {dots.map((x) => (
          <circle key={x} cx={x} cy={8} r={2.6} className={classes.peerDot} />
        ))}
        <line
          x1={place(peers.median)}
          x2={place(peers.median)}
          y1={1}
          y2={15}
          className={classes.peerMedian}
        />
        {own !== null && <circle cx={place(own)} cy={8} r={4.2} className={classes.peerOwn} />}
      </svg>
      <span className={classes.under} aria-hidden>
        {parts.median}
      </span>
    </span>
  );
}
