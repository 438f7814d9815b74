import { isUuid, today } from '@bien-cuong/domain';
import { useMapDate } from '../../lib/use-map-date';
import { useUrlState } from '../../lib/use-url-state';
import { isEdtf } from '../../records/values';

/** As often a province holds a review (directive 01/CT-TTg of 2015). */
const YEARS_OF_A_REVIEW = 5;

/** What a report is about and who issues it, all in the address: a link shows a colleague the same. */
export function useReportAddress() {
  const [province, setProvince] = useUrlState('province');
  const [inAddress, setPeriod] = useUrlState('period');
  const [movement, setMovement] = useUrlState('movement');
  const [view, setView] = useUrlState('map');
  const [superior, setSuperior] = useUrlState('superior');
  const [issuer, setIssuer] = useUrlState('issuer');
  const { on } = useMapDate();
  const year = Number(today().slice(0, 4));
  const asReported = view === 'reported';
  return {
    province: province !== null && isUuid(province) ? province : null,
    setProvince,
    period: inAddress !== null && isEdtf(inAddress) ? inAddress : `${year - YEARS_OF_A_REVIEW + 1}/${year}`,
    typedPeriod: inAddress,
    setPeriod,
    movement,
    setMovement,
    on,
    asReported,
    setAsReported: (reported: boolean) => setView(reported ? 'reported' : null),
    map: asReported ? null : on,
    superior: superior ?? '',
    setSuperior,
    issuer: issuer ?? '',
    setIssuer,
  };
}

export type ReportAddress = ReturnType<typeof useReportAddress>;
