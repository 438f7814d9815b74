import type { PeriodStep } from '@bien-cuong/api';
import { useSearchParams } from 'react-router';
import { useUrlState } from '../../../lib/use-url-state';
import { useTotalsAddress } from '../use-totals-address';
import { type Layout, layoutOf } from './layout';

export const steps: readonly PeriodStep[] = ['YEAR', 'QUARTER', 'MONTH'];
export const measures = ['value', 'counted', 'leftOut'] as const;
export type Measure = (typeof measures)[number];

const oneOf = <One extends string>(all: readonly One[], text: string | null, usual: One): One =>
  all.find((one) => one === text) ?? usual;

/** What the table shows and how it is laid out, all in the address. */
export function usePivotAddress() {
  const totals = useTotalsAddress();
  const [params, setParams] = useSearchParams();
  const [step, setStep] = useUrlState('step');
  const [measure, setMeasure] = useUrlState('measure');
  const [several, setSeveral] = useUrlState('indicators');
  const layout = layoutOf(params.get('rows'), params.get('columns'));
  const chosen = several?.split(',').filter(Boolean) ?? [];
  const isSeveral = [...layout.rows, ...layout.columns].includes('INDICATOR');
  const setLayout = ({ rows, columns }: Layout) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        next.set('rows', rows.join());
        next.set('columns', columns.join());
        return next;
      },
      { replace: true },
    );
  return {
    ...totals,
    layout,
    setLayout,
    step: oneOf(steps, step, 'YEAR'),
    setStep,
    measure: oneOf(measures, measure, 'value'),
    setMeasure,
    isSeveral,
    indicators: isSeveral && chosen.length > 0 ? chosen : [totals.indicator],
    setIndicators: (codes: readonly string[]) => setSeveral(codes.join() || null),
  };
}

export type PivotAddress = ReturnType<typeof usePivotAddress>;
