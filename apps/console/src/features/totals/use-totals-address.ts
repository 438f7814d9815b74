import { today } from '@bien-cuong/domain';
import { isEdtf } from '../../records/values';
import { useMapDate } from '../../lib/use-map-date';
import { useUrlState } from '../../lib/use-url-state';

/** What is seen when nothing is chosen: from the first year that the review of Cao Bằng speaks of until this one. */
export const FIRST_YEAR = 2009;

const USUAL_INDICATOR = 'INFORMATION_SESSIONS';

/** What is added up, all in the address: a link shows a colleague the same. */
export function useTotalsAddress() {
  const [indicator, setIndicator] = useUrlState('indicator');
  const [inAddress, setPeriod] = useUrlState('period');
  const [movement, setMovement] = useUrlState('movement');
  const [view, setView] = useUrlState('map');
  const { on } = useMapDate();
  const usual = `${FIRST_YEAR}/${today().slice(0, 4)}`;
  const asReported = view === 'reported';
  return {
    indicator: indicator ?? USUAL_INDICATOR,
    setIndicator,
    period: inAddress !== null && isEdtf(inAddress) ? inAddress : usual,
    typedPeriod: inAddress,
    setPeriod,
    movement,
    setMovement,
    on,
    asReported,
    setAsReported: (reported: boolean) => setView(reported ? 'reported' : null),
    map: asReported ? null : on,
  };
}

export type TotalsAddress = ReturnType<typeof useTotalsAddress>;
