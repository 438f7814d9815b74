import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

import { LineageEvent, LineageLink } from '../lineage/lineage-event.entity';
import { ProvinceName } from '../province/province-name.entity';
import { Province, ProvinceNeighbour } from '../province/province.entity';
import type { Territory } from './territory';
import { deleteRows, updateRows } from './write-rows';

/** One act follows another: whoever puts one into force holds the units until that is done. */
export const lockTerritory = (manager: EntityManager): Promise<unknown> =>
  manager.query('SELECT FROM province ORDER BY id FOR NO KEY UPDATE');

export async function loadTerritory(manager: EntityManager): Promise<Territory> {
  return {
    units: await manager.find(Province),
    neighbours: await manager.find(ProvinceNeighbour),
    names: await manager.find(ProvinceName),
    events: await manager.find(LineageEvent),
    links: await manager.find(LineageLink),
  };
}

/**
 * Writes what differs, and nothing else, so that the audit trail tells what an act changed; each table at once, however
 * much that is.
 */
export async function saveTerritory(manager: EntityManager, was: Territory, now: Territory): Promise<void> {
  const tables = [
    differenceIn(Province, ['id'], [was.units, now.units]),
    differenceIn(ProvinceNeighbour, ['provinceId', 'countryCode'], [was.neighbours, now.neighbours]),
    differenceIn(ProvinceName, ['id'], [was.names, now.names]),
    differenceIn(LineageEvent, ['id'], [was.events, now.events]),
    differenceIn(LineageLink, ['eventId', 'predecessorId', 'successorId'], [was.links, now.links]),
  ];
  for (const { write } of tables) await write(manager);
  for (const { remove } of tables.toReversed()) await remove(manager);
}

type Row = Readonly<ObjectLiteral>;

interface Difference {
  write: (manager: EntityManager) => Promise<void>;
  remove: (manager: EntityManager) => Promise<void>;
}

function differenceIn(
  entity: EntityTarget<ObjectLiteral>,
  key: readonly string[],
  [before, after]: readonly [readonly Row[], readonly Row[]],
): Difference {
  const keyOf = (row: Row) => JSON.stringify(key.map((name) => row[name] as unknown));
  const had = new Map(before.map((row) => [keyOf(row), row]));
  const has = new Set(after.map(keyOf));
  const others = after.flatMap((row) => {
    const known = had.get(keyOf(row));
    const differs = known && known !== row && Object.keys(row).some((name) => known[name] !== row[name]);
    return differs ? [{ ...known, ...row }] : [];
  });
  return {
    write: async (manager) => {
      const made = after.filter((row) => !had.has(keyOf(row)));
      if (made.length > 0) await manager.insert(entity, made as ObjectLiteral[]);
      await updateRows(manager, entity, others);
    },
    remove: (manager) =>
      deleteRows(
        manager,
        entity,
        before.filter((row) => !has.has(keyOf(row))),
      ),
  };
}
