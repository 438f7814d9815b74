import { Conflict, type DomainError } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import { type Act, actOf } from './act';
import { AdministrativeChange, AdministrativeChangeLine } from './administrative-change.entity';
import { type Carried, carriedOut } from './carry-out';
import { placeOf, refusalsOf } from './judge-lines';
import * as say from './refusals';
import { calledIn, isEmpty, restingOn, type Territory, without, withoutLater } from './territory';
import { loadTerritory, saveTerritory } from './territory-store';
import { updateRows } from './write-rows';

const linesOf = (manager: EntityManager, changeId: string): Promise<AdministrativeChangeLine[]> =>
  manager.find(AdministrativeChangeLine, {
    where: { changeId, retiredOn: IsNull() },
    order: { position: 'ASC' },
  });

/** An act carried out where it has not been before, and what is refused of it. */
interface Tried extends Carried {
  /** What held without it. */
  readonly before: Territory;
  readonly refusals: readonly DomainError[];
}

/** What would hold if an act were put into force as it is entered, whether or not it is in force in another form. */
export function tried(recorded: Territory, act: Act): Tried {
  // What rests on it has to be taken off first; what came later of other provinces stays.
  const known = restingOn(recorded, act.id) ? withoutLater(recorded, act.id) : recorded;
  const before = without(known, act.id);
  const refusals = refusalsOf(before, act);
  return { before, refusals, ...carriedOut(before, act, new Set(refusals.map(placeOf))) };
}

/** An act as putting it into force would find it. */
export interface Judged extends Tried {
  readonly lines: readonly AdministrativeChangeLine[];
  readonly recorded: Territory;
  /** What would then be recorded. */
  readonly becomes: Territory;
}

/** What putting an act into force, as it is entered, would do, and everything that is refused of it. */
export async function judged(manager: EntityManager, change: AdministrativeChange): Promise<Judged> {
  const lines = await linesOf(manager, change.id);
  const recorded = await loadTerritory(manager);
  const act = actOf(change, lines);
  const would = { lines, recorded, ...tried(recorded, act) };
  const { refusals, territory } = would;
  const resting = await refusalOfResting(manager, recorded, change.id);
  if (!resting) {
    const kept = refusals.length > 0 ? undefined : await refusalOfRecords(manager, recorded, territory);
    return { ...would, becomes: territory, refusals: kept ? [kept] : refusals };
  }
  const isSame = refusals.length === 0 && shapeOf(territory) === shapeOf(withoutLater(recorded, act.id));
  return { ...would, becomes: reworded(recorded, act), refusals: isSame ? [] : [resting, ...refusals] };
}

/**
 * Puts an act into force, or puts what was corrected in the place of what was in force.
 * @throws DomainError when a line breaks a rule, or something rests on what would no longer be so
 */
export async function putIntoForce(manager: EntityManager, change: AdministrativeChange): Promise<void> {
  const { lines, recorded, becomes, outcomes, refusals } = await judged(manager, change);
  const [refusal] = refusals;
  if (refusal) throw refusal;
  await saveTerritory(manager, recorded, becomes);
  const made = lines.flatMap(({ id, provinceId }, place) => {
    const { unitId = null } = outcomes[place] ?? {};
    return provinceId === unitId ? [] : [{ id, provinceId: unitId }];
  });
  await updateRows(manager, AdministrativeChangeLine, made);
}

/**
 * Takes an act out of force: everything is as it was before it.
 * @throws Conflict when something rests on it
 */
export async function takeOutOfForce(manager: EntityManager, { id }: { id: string }): Promise<void> {
  const recorded = await loadTerritory(manager);
  const resting = await refusalOfResting(manager, recorded, id);
  if (resting) throw resting;
  const territory = without(recorded, id);
  const kept = await refusalOfRecords(manager, recorded, territory);
  if (kept) throw kept;
  await saveTerritory(manager, recorded, territory);
}

async function refusalOfResting(
  manager: EntityManager,
  territory: Territory,
  id: string,
): Promise<Conflict | undefined> {
  const event = restingOn(territory, id);
  if (!event) return undefined;
  const later =
    event.changeId === null ? null : await manager.findOneBy(AdministrativeChange, { id: event.changeId });
  return new Conflict(say.restsOn(later?.title ?? event.source, event.effectiveOn), 'id');
}

/** The territory with the legal basis and the source of an act corrected, on which nothing rests. */
function reworded(recorded: Territory, { id, legalBasis, source }: Act): Territory {
  return {
    ...recorded,
    names: recorded.names.map((name) => (name.changeId === id ? { ...name, source } : name)),
    events: recorded.events.map((event) =>
      event.changeId === id ? { ...event, legalBasis, source } : event,
    ),
  };
}

/** Everything of a territory but texts, in one order. */
function shapeOf({ units, neighbours, names, events, links }: Territory): string {
  const plain = [
    ...units.map((row) => [row.id, row.landBorder, row.coast, row.validFrom, row.validTo]),
    ...neighbours.map((row) => [row.provinceId, row.countryCode]),
    ...names.map((row) => [row.id, row.code, row.name, row.kind, row.validFrom, row.validTo, row.changeId]),
    ...events.map((row) => [row.id, row.changeId, row.effectiveOn]),
    ...links.map((row) => [row.eventId, row.predecessorId, row.successorId]),
  ];
  return plain
    .map((row) => JSON.stringify(row))
    .sort()
    .join();
}

/** Tables whose rows about a unit are part of what an act makes. */
const ITS_OWN = ['province_name', 'province_neighbour', 'lineage_link', 'administrative_change_line'];

/** The columns with units of all tables but these, and what is true of a row `t` that is kept, or whose record is. */
const REFERRING = `
  WITH reference AS (
    SELECT c.conrelid AS from_table, c.confrelid AS to_table, quote_ident(a.attname) AS column
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.contype = 'f'),
  retires AS (SELECT attrelid FROM pg_attribute WHERE attname = 'retired_on' AND NOT attisdropped)
  SELECT r.from_table::regclass::text AS name, r.column, CASE
    WHEN r.from_table IN (SELECT attrelid FROM retires) THEN 't.retired_on IS NULL'
    ELSE coalesce((
      SELECT format('EXISTS (SELECT FROM %s o WHERE o.id = t.%s AND o.retired_on IS NULL)', o.to_table::regclass, o.column)
      FROM reference o JOIN retires ON attrelid = o.to_table WHERE o.from_table = r.from_table), 'true') END AS kept
  FROM reference r WHERE r.to_table = 'province'::regclass AND r.from_table::regclass::text <> ALL ($1)`;

/** Whatever else of this subgraph is recorded of a unit keeps it from being no longer; the refusal names the unit. */
async function refusalOfRecords(
  manager: EntityManager,
  was: Territory,
  now: Territory,
): Promise<Conflict | undefined> {
  const gone = now.units.filter(
    (unit) => isEmpty(unit) && was.units.some((before) => before.id === unit.id && !isEmpty(before)),
  );
  if (gone.length === 0) return undefined;
  const tables = await manager.query<{ name: string; column: string; kept: string }[]>(REFERRING, [ITS_OWN]);
  for (const { name, column, kept } of tables) {
    const [found] = await manager.query<{ id: string }[]>(
      `SELECT t.${column} AS id FROM ${name} t WHERE t.${column} = ANY ($1) AND ${kept} LIMIT 1`,
      [gone.map(({ id }) => id)],
    );
    if (found) return new Conflict(say.recordedOf(calledIn(was, found.id)), 'id');
  }
  return undefined;
}
