import { readSeedRows, seedId } from '@bien-cuong/database';
import type { Entered } from '@bien-cuong/subgraph';

import type { GoodDirection } from '../indicator/good-direction';
import type { IndicatorVersion } from '../indicator/indicator-version.entity';
import type { Indicator } from '../indicator/indicator.entity';

/** What published reports of the movement count, in the order in which they usually do. */
const COUNTED = readSeedRows(__dirname, 'indicators.csv');

/** The indicator of a code has been `PARTY_CANDIDATES_PUT_FORWARD` first; its identity stays. */
const FIRST_CODES: Partial<Record<string, string>> = { PARTY_CANDIDATES: 'PARTY_CANDIDATES_PUT_FORWARD' };

export const indicatorId = (code: string) => seedId('Indicator', FIRST_CODES[code] ?? code);

/** What of an indicator does not change with time. */
type Lasting = Omit<Entered<Indicator>, 'on' | keyof IndicatorVersion> & Pick<Indicator, 'id'>;

export const INDICATORS: Lasting[] = COUNTED.map(({ code = '', name = '', name_en, paired_with }, index) => ({
  id: indicatorId(code),
  code,
  position: index + 1,
  name,
  nameEn: name_en || null,
  pairedWithId: paired_with ? indicatorId(paired_with) : null,
}));

/**
 * No source says from which day they are counted so: reports use them for the whole of 2009 to 2019, others for years
 * before and since. So the first day is not known, and figures of any time are judged by them.
 */
export const INDICATOR_VERSIONS: IndicatorVersion[] = COUNTED.map(({ code = '', unit, ...row }) => ({
  id: seedId('IndicatorVersion', FIRST_CODES[code] ?? code),
  indicatorId: indicatorId(code),
  definition: null,
  unit: unit || null,
  unitEn: row['unit_en'] || null,
  addsUpOverTime: row['adds_over_time'] === 'yes',
  addsUpOverTerritory: row['adds_over_territory'] === 'yes',
  goodDirection: row['good_direction'] as GoodDirection,
  least: null,
  most: null,
  // Only a length can be divided.
  wholeNumbers: unit !== 'km',
  formula: null,
  legalBasis: null,
  validFrom: null,
  validTo: null,
  correctionReason: null,
}));
