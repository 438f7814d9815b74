import type { UnitOnMapFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../components/empty-note';
import { UnitLinks } from './unit-links';

interface Props {
  readonly children: string;
  readonly predecessors: readonly UnitOnMapFragment[];
}

/**
 * Says that nothing is recorded for this unit, and that records from before a merger are with its
 * predecessors.
 */
export function EmptyHere({ children, predecessors }: Props) {
  const { t } = useTranslation();
  return (
    <EmptyNote>
      {children}
      {predecessors.length > 0 && (
        <>
          {' '}
          {t('province.fromPredecessors')}: <UnitLinks units={predecessors} />.
        </>
      )}
    </EmptyNote>
  );
}
