import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellMark } from '../../components/sheet/cell';
import type { RoundForm } from './round-form';
import type { MarksAt } from './form-line';

/** What headquarters and the service say of the cells of a form: at the value it is about. */
export function useFormMarks({ cells, warnings }: RoundForm): MarksAt {
  const { t } = useTranslation();
  const marks = useMemo(() => {
    const of = cells.map(({ indicator, returnReason, flagged }): [string, CellMark[]] => [
      indicator.id,
      [
        ...(returnReason
          ? [{ kind: 'error' as const, text: t('rounds.returnedCell', { reason: returnReason }) }]
          : []),
        ...warnings
          .filter(({ indicatorId }) => indicatorId === indicator.id)
          .map(({ message }) => ({ kind: 'warning' as const, text: message })),
        ...(flagged ? [{ kind: 'flagged' as const, text: t('rounds.flagged') }] : []),
      ],
    ]);
    return new Map(of);
  }, [cells, warnings, t]);
  return useCallback(({ row, column }) => (column === 'value' ? (marks.get(row) ?? []) : []), [marks]);
}
