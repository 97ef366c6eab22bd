import { formatHundredths } from '../../../domain/exact/hundredths';
import type { IndicatorFigure } from '../../../domain/report/indicator-figure';
import { useFormats } from '../../locale/use-formats';

export function useFigureWords(): (figure: IndicatorFigure) => string {
  const formats = useFormats();
  return (figure) => {
    switch (figure.kind) {
      case 'percent':
        return formats.percent(formatHundredths(figure.hundredths));
      case 'quotient':
        return formats.number(formatHundredths(figure.hundredths), 2);
      case 'number':
        return formats.number(figure.value);
    }
  };
}
