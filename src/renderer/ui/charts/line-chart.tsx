import { useMantineColorScheme } from '@mantine/core';
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './line-chart.module.css';
import { lineLooks, type LineLook } from './line-looks';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

export type ChartLine = {
  id: string;
  name: string;
  look: LineLook;
  /** One for each category; null is a gap. */
  values: readonly (number | null)[];
};

type LineChartProps = {
  /** What the lines show, with the unit. */
  label: string;
  categories: readonly string[];
  lines: readonly ChartLine[];
  /** The same number marks as everywhere else. */
  write: (value: number) => string;
  height?: number;
};

/** A few lines over time with a direct legend above and the figures one key away; no fills, no animation. */
export function LineChart({ label, categories, lines, write, height = 180 }: LineChartProps) {
  const { t } = useTranslation('ui');
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const { colorScheme } = useMantineColorScheme();
  useEffect(() => {
    const canvas = canvasRef.current;
    if (canvas === null) return;
    const chart = drawChart(canvas, categories, lines, write);
    return () => {
      chart.destroy();
    };
    // The scheme is read through CSS variables when the chart is drawn.
  }, [categories, lines, write, colorScheme]);
  const last = (line: ChartLine): number | null =>
    line.values.filter((value) => value !== null).at(-1) ?? null;
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.legend}>
        <span className={classes.label}>{label}</span>
        {lines.map((line) => {
          const value = last(line);
          return (
            <span key={line.id} className={classes.entry} data-look={line.look}>
              {line.name} <b>{value === null ? '–' : write(value)}</b>
            </span>
          );
        })}
      </figcaption>
      <div className={classes.canvas} style={{ height }}>
        <canvas ref={canvasRef} role="img" aria-label={label} />
      </div>
      <details className={classes.figures}>
        <summary>{t('chart.figures')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{label}</th>
              {categories.map((category) => (
                <th key={category} scope="col">
                  {category}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.name}</th>
                {line.values.map((value, index) => (
                  <td key={categories[index]}>{value === null ? '–' : write(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function drawChart(
  canvas: HTMLCanvasElement,
  categories: readonly string[],
  lines: readonly ChartLine[],
  write: (value: number) => string,
): Chart {
  const styles = getComputedStyle(canvas);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  const font = { family: colour('--nhip-font'), size: 12 };
  return new Chart(canvas, {
    type: 'line',
    data: {
      labels: [...categories],
      datasets: lines.map(({ name, look, values }) => {
        const { variable, borderDash, ...style } = lineLooks[look];
        return {
          label: name,
          data: [...values],
          borderColor: colour(variable),
          backgroundColor: colour(variable),
          borderDash: [...borderDash],
          ...style,
        };
      }),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: {
          grid: { display: false },
          border: { color: colour('--nhip-edge') },
          ticks: { color: colour('--nhip-dim'), font },
        },
        y: {
          beginAtZero: true,
          border: { display: false },
          grid: { color: colour('--nhip-line') },
          ticks: {
            color: colour('--nhip-dim'),
            font,
            maxTicksLimit: 5,
            callback: (value) => write(Number(value)),
          },
        },
      },
    },
  });
}
