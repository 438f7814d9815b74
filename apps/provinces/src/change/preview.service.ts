import { dayBefore } from '@bien-cuong/domain';
import { refusalIn, type SubgraphContext } from '@bien-cuong/subgraph';
import type { DataSource, EntityManager } from 'typeorm';

import { Country } from '../country/country.entity';
import { AdministrativeChange } from './administrative-change.entity';
import { judged } from './keep-changes';
import type { AdministrativeChangePreview, PreviewedProvince } from './preview';
import { holdsOn, lastName, type Territory } from './territory';

/** Says what an act does without doing it. */
export class PreviewService {
  constructor(private readonly dataSource: DataSource) {}

  of(id: string, language: SubgraphContext['language']): Promise<AdministrativeChangePreview | null> {
    // One picture: nobody puts an act into force between two of its statements.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const change = await manager.findOneBy(AdministrativeChange, { id });
      return change && preview(manager, change, language);
    });
  }
}

async function preview(
  manager: EntityManager,
  change: AdministrativeChange,
  language: SubgraphContext['language'],
): Promise<AdministrativeChangePreview> {
  const countries = await manager.find(Country, { order: { code: 'ASC' } });
  const { lines, before, refusals, territory, outcomes } = await judged(manager, change);
  const { effectiveOn: day } = change;
  const known = new Set(before.units.map(({ id }) => id));
  const seenIn = (where: Territory) => (id: string) => {
    const seen = provinceIn(where, countries, id);
    return seen ? [{ ...seen, provinceId: known.has(id) ? id : null }] : [];
  };
  const count = (where: Territory) =>
    where.units.filter((unit) => holdsOn(unit, where === before ? dayBefore(day) : day)).length;
  return {
    refusals: refusals.map(refusalIn(language)),
    provincesBefore: count(before),
    provincesAfter: count(territory),
    lines: lines.map(({ id, predecessorIds }, place) => {
      const { kinds = [], unitId } = outcomes[place] ?? {};
      return {
        id,
        kinds: [...kinds],
        before: predecessorIds.flatMap(seenIn(before)),
        after: unitId === undefined ? null : (seenIn(territory)(unitId)[0] ?? null),
      };
    }),
  };
}

function provinceIn(
  territory: Territory,
  countries: readonly Country[],
  id: string,
): PreviewedProvince | undefined {
  const unit = territory.units.find((each) => each.id === id);
  const name = lastName(territory, id);
  if (!unit || !name) return undefined;
  const own = new Set(
    territory.neighbours.filter(({ provinceId }) => provinceId === id).map(({ countryCode }) => countryCode),
  );
  const { code, officialName, kind } = name;
  const neighbours = countries.filter((country) => own.has(country.code));
  return { provinceId: id, code, officialName, kind, neighbours, coast: unit.coast };
}
