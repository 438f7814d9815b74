import { EdtfColumns, seedId } from '@bien-cuong/database';
import { Qualifier } from '@bien-cuong/domain';
import type { Entered } from '@bien-cuong/subgraph';

import { Measure, type ProvinceClaim } from '../claim/province-claim.entity';
import type { NeighbouringCountry } from '../country/neighbour';
import { BORDER_LENGTHS, type LengthClaim } from './border-lengths';
import { BEFORE, type BorderRow, readUnits, successorId, unitId } from './units';

const BORDERS = 'Danh mục 25 tỉnh biên giới đất liền (border-provinces.csv)';
const CAO_BANG = unitId('04', BEFORE);

type ClaimSeed = Pick<ProvinceClaim, 'provinceId' | 'measure' | 'value' | 'asPublished'> &
  Partial<ProvinceClaim>;

function claim(seed: ClaimSeed): Entered<ProvinceClaim> {
  const key = `${seed.provinceId}/${seed.measure}/${seed.countryCode ?? ''}/${seed.value}`;
  const unknown = { countryCode: null, upperValue: null, qualifier: Qualifier.EXACTLY, period: null };
  const none = { source: BORDERS, verified: false, accepted: false, acceptanceReason: null };
  return { id: seedId('ProvinceClaim', key), ...unknown, ...none, ...seed };
}

function lengthClaim(row: BorderRow, length: LengthClaim): Entered<ProvinceClaim> {
  return claim({
    provinceId: unitId(row.oldCode, BEFORE),
    measure: Measure.BORDER_LENGTH_KM,
    countryCode: (length.country ?? null) as NeighbouringCountry | null,
    value: length.value,
    upperValue: length.upper ?? null,
    qualifier: length.qualifier ?? Qualifier.EXACTLY,
    asPublished: row.length,
    period: length.period ? EdtfColumns.of(length.period) : null,
    source: length.note ? `${BORDERS}. ${length.note}` : BORDERS,
    verified: length.verified ?? false,
  });
}

/**
 * Border lengths of the 25 old units, and numbers of communes of the units they became; none is marked as
 * accepted.
 */
export function claimRows(borders: BorderRow[]): Entered<ProvinceClaim>[] {
  const lengths = borders.flatMap((row) =>
    (BORDER_LENGTHS[row.oldCode] ?? []).map((length) => lengthClaim(row, length)),
  );
  return [...lengths, ...communes(borders), ...caoBangBorderArea()];
}

function communes(borders: BorderRow[]): Entered<ProvinceClaim>[] {
  const units = new Map(readUnits().map((unit) => [unit.oldCode, successorId(unit)]));
  const counts = new Map(borders.map((row) => [units.get(row.oldCode) ?? '', row.newCommuneCount]));
  return [...counts].map(([provinceId, value]) =>
    claim({
      provinceId,
      measure: Measure.COMMUNES,
      value,
      asPublished: String(value),
      period: EdtfColumns.of('2025-07-01/..'),
    }),
  );
}

/** Two published reports on Cao Bằng's border area contradict each other; both are kept. */
function caoBangBorderArea(): Entered<ProvinceClaim>[] {
  const reports = [
    {
      communes: 46,
      districts: 9,
      words: '46 communes in 9 districts',
      source: 'Báo cáo đã công bố, thời kỳ trước',
    },
    {
      communes: 40,
      districts: 7,
      words: '40 communes in 7 districts',
      source: 'Báo cáo đã công bố, thời kỳ sau',
    },
  ];
  return reports.flatMap((report) => {
    const common = { provinceId: CAO_BANG, asPublished: report.words, source: report.source, verified: true };
    return [
      claim({ ...common, measure: Measure.BORDER_COMMUNES, value: report.communes }),
      claim({ ...common, measure: Measure.BORDER_DISTRICTS, value: report.districts }),
    ];
  });
}
