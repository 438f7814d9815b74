import { insertMissing } from '@bien-cuong/database';
import type { Seeds } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { BorderGateVersion } from '../border-gate/border-gate-version.entity';
import { BorderGate } from '../border-gate/border-gate.entity';
import { AdministrativeChange, AdministrativeChangeLine } from '../change/administrative-change.entity';
import { ProvinceClaim } from '../claim/province-claim.entity';
import { Country } from '../country/country.entity';
import { LineageEvent, LineageLink } from '../lineage/lineage-event.entity';
import { ProvinceName } from '../province/province-name.entity';
import { Province, ProvinceNeighbour } from '../province/province.entity';
import { actsOf, allCarriedOut } from './acts';
import { borderGateRows } from './border-gates';
import { claimRows } from './claims';
import { communeRows, insertCommunes } from './communes';
import { firstTerritory } from './provinces';
import { MERGED_ON, readBorders, readUnits } from './units';

const COUNTRIES: Country[] = [
  { code: 'CN', name: 'Trung Quốc', nameEn: 'China' },
  { code: 'LA', name: 'Lào', nameEn: 'Laos' },
  { code: 'KH', name: 'Campuchia', nameEn: 'Cambodia' },
];

/**
 * The 63 units and what acts made of them, with everything that the two lists and the domain document state about
 * them; no more than was known on the last day that seeds are to know.
 */
export async function seed(manager: EntityManager, { until, lists = false }: Seeds): Promise<void> {
  const [all, borders] = [readUnits(), readBorders()];
  const isKnown = (day: string | null | undefined) => until === undefined || day == null || day <= until;
  const acts = actsOf(all).filter(({ change }) => isKnown(change.effectiveOn));
  const { territory, lines } = allCarriedOut(firstTerritory(all, borders), acts);
  await insertMissing(manager, Country, COUNTRIES);
  await insertMissing(
    manager,
    AdministrativeChange,
    acts.map(({ change }) => change),
  );
  await insertMissing(manager, Province, [...territory.units]);
  await insertMissing(manager, ProvinceNeighbour, [...territory.neighbours]);
  await insertMissing(manager, ProvinceName, [...territory.names]);
  await insertMissing(manager, LineageEvent, [...territory.events]);
  await insertMissing(manager, LineageLink, [...territory.links]);
  await insertMissing(manager, AdministrativeChangeLine, lines);
  await insertMissing(
    manager,
    ProvinceClaim,
    claimRows(borders).filter(({ period }) => isKnown(period?.from)),
  );
  const { gates, versions } = borderGateRows(isKnown);
  await insertMissing(manager, BorderGate, gates);
  await insertMissing(manager, BorderGateVersion, versions);
  if (lists && isKnown(MERGED_ON)) await insertCommunes(manager, communeRows(all));
}
