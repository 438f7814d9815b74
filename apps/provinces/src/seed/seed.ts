import { insertMissing } from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import { ProvinceClaim } from '../claim/province-claim.entity';
import { Country } from '../country/country.entity';
import { LineageEvent, LineageLink } from '../lineage/lineage-event.entity';
import { ProvinceName } from '../province/province-name.entity';
import { Province, ProvinceNeighbour } from '../province/province.entity';
import { claimRows } from './claims';
import { lineageRows } from './lineage';
import { nameRows } from './names';
import { provinceRows } from './provinces';
import { readBorders, readUnits } from './units';

const COUNTRIES: Country[] = [
  { code: 'CN', name: 'Trung Quốc', nameEn: 'China' },
  { code: 'LA', name: 'Lào', nameEn: 'Laos' },
  { code: 'KH', name: 'Campuchia', nameEn: 'Cambodia' },
];

/** The 63 and the 34 units, with everything that the two lists and the domain document state about them. */
export async function seed(manager: EntityManager): Promise<void> {
  const units = readUnits();
  const borders = readBorders();
  const { provinces, neighbours } = provinceRows(units, borders);
  const { events, links } = lineageRows(units);
  await insertMissing(manager, Country, COUNTRIES);
  await insertMissing(manager, Province, provinces);
  await insertMissing(manager, ProvinceNeighbour, neighbours);
  await insertMissing(manager, ProvinceName, nameRows(units));
  await insertMissing(manager, LineageEvent, events);
  await insertMissing(manager, LineageLink, links);
  await insertMissing(manager, ProvinceClaim, claimRows(borders));
}
