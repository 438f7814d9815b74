import { Conflict, DomainError, Forbidden, InvalidInput, NotFound } from '@bien-cuong/domain';
import { tableOf } from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import type { GivenReference, Values } from './read-input';
import { FIXED_NOW, NOT_THERE, NOT_YOURS, RETIRED_THERE, TAKEN } from './refusals';
import type { Records } from './declaration';
import { differs } from './differs';

/** The provinces whose records the caller may keep. */
export interface OwnProvinces {
  oneOf: readonly string[];
}

/** @returns a refusal when the record belongs to a province that is not the caller's */
export async function strange(
  { declared: { ofProvince } }: Records,
  values: Values,
  { own, manager }: { own: OwnProvinces | undefined; manager: EntityManager },
): Promise<Forbidden | undefined> {
  if (!own || ofProvince === undefined) return undefined;
  const isField = typeof ofProvince === 'string';
  const province = isField ? values[ofProvince] : await ofProvince(values as never, manager);
  if (typeof province === 'string' && own.oneOf.includes(province)) return undefined;
  return new Forbidden(NOT_YOURS, isField ? ofProvince : 'id');
}

/**
 * The refusals of references within this subgraph, by one statement for each table; the rows stay as they are until
 * the transaction ends.
 */
export async function missing(
  references: readonly GivenReference[],
  manager: EntityManager,
): Promise<DomainError[]> {
  const byTable = Map.groupBy(references, ({ to }) => to.entity?.());
  const refusals = new Map<GivenReference, DomainError>();
  for (const [entity, given] of byTable) {
    const table = entity && tableOf(entity);
    if (!table) continue;
    const retired = 'retiredOn' in table.columns ? 'retired_on IS NOT NULL' : 'false';
    const key = given[0]?.to.key ?? 'id';
    const rows = await manager.query<{ id: string; retired: boolean }[]>(
      `SELECT ${key}::text AS id, ${retired} AS retired FROM ${table.name}
       WHERE ${key} = ANY ($1::${key === 'id' ? 'uuid' : 'text'}[]) ORDER BY ${key} FOR KEY SHARE`,
      [given.map(({ id }) => id)],
    );
    const known = new Map(rows.map((row) => [row.id, row.retired]));
    for (const reference of given) {
      const { id, argument } = reference;
      if (!known.has(id)) refusals.set(reference, new NotFound(NOT_THERE, argument));
      else if (known.get(id)) refusals.set(reference, new Conflict(RETIRED_THERE, argument));
    }
  }
  return references.flatMap((reference) => refusals.get(reference) ?? []);
}

interface Judged {
  now: Values;
  was?: Values;
  manager: EntityManager;
  /** The arguments that are refused already. */
  refused: ReadonlySet<string>;
  /** The fields that are given; rules that speak only of others are not asked. */
  given: Values;
}

/** The refusals by the rules of a register. */
export async function broken(
  { declared: { holds = [] } }: Records,
  { now, was, manager, refused, given }: Judged,
): Promise<DomainError[]> {
  const refusals: DomainError[] = [];
  for (const { of, refuses } of holds) {
    if (of.some((name) => refused.has(name)) || !of.some((name) => name in given)) continue;
    const found = await refuses({ now: now as never, ...(was && { was: was as never }), manager });
    if (!found) continue;
    refusals.push(found instanceof DomainError ? found : new InvalidInput(found, of[0]));
  }
  return refusals;
}

/** The refusals of values that another record has where no two may have the same. */
export async function taken(
  { entity, declared: { unique = [] } }: Records,
  { now, was, manager, given }: Judged,
): Promise<DomainError[]> {
  const { name = '', columns = {} } = tableOf(entity) ?? {};
  const refusals: DomainError[] = [];
  for (const field of unique) {
    if (given[field] == null) continue;
    const found = await manager.query<unknown[]>(
      `SELECT FROM ${name} WHERE ${columns[field]} = $1 AND id IS DISTINCT FROM $2::uuid`,
      [now[field], was?.['id'] ?? null],
    );
    if (found.length > 0) refusals.push(new Conflict(TAKEN, field));
  }
  return refusals;
}

/** The refusals of items that are none of the record. */
export async function foreignItems(
  { parts }: Records,
  given: Readonly<Record<string, readonly unknown[]>>,
  { owner, manager }: { owner: string | undefined; manager: EntityManager },
): Promise<DomainError[]> {
  const refusals: DomainError[] = [];
  for (const [name, items] of Object.entries(given))
    refusals.push(...((await parts[name]?.foreign?.({ owner, argument: name, manager }, items)) ?? []));
  return refusals;
}

/** The refusals of what a new record is given with, where each item by itself is valid. */
export async function unfitItems(
  { parts }: Records,
  given: Readonly<Record<string, readonly unknown[]>>,
  { now, manager, refused }: Pick<Judged, 'now' | 'manager' | 'refused'>,
): Promise<DomainError[]> {
  const refusals: DomainError[] = [];
  for (const [argument, items] of Object.entries(given)) {
    const isRefused = [...refused].some((one) => one === argument || one.startsWith(`${argument}.`));
    if (!isRefused)
      refusals.push(...((await parts[argument]?.unfitNew?.({ now, argument, manager }, items)) ?? []));
  }
  return refusals;
}

/** The refusals of what is given of a record although it cannot be changed any more as that stands. */
export function fixedNow(
  { declared }: Records,
  { values, parts }: { values: Values; parts: Readonly<Record<string, readonly unknown[]>> },
  was: Values,
): DomainError[] {
  const fixed = declared.fixedNow?.(was) ?? [];
  const given = fixed.filter(
    (name) => name in parts || (name in values && differs(was, { [name]: values[name] })),
  );
  return given.map((name) => new Conflict(FIXED_NOW, name));
}
