import { tableOf } from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import type { OwnProvinces } from './judge';
import type { Values } from './read-input';
import type { Register } from './declaration';

/** A record that an input may repeat. */
export interface AlikeRow {
  id: string;
  title: string;
}

const MOST_ALIKE = 5;

interface Asked {
  /** The record that is being changed, which is not like itself. */
  id: string | null | undefined;
  own: OwnProvinces | undefined;
  manager: EntityManager;
}

/** Records whose fields by which likely duplicates are found are the same, but for case, accents and blanks. */
export async function alikeRecords(
  { entity, declared: { alike = [], titledBy } }: Register,
  now: Values,
  { id, manager }: Asked,
): Promise<AlikeRow[]> {
  const { name = '', columns = {} } = tableOf(entity) ?? {};
  const given = alike.map((field) => [columns[field], now[field]] as const);
  if (given.length === 0 || given.some(([, value]) => value == null)) return [];
  const same = given.map(([column], index) => `fold_text(${column}::text) = fold_text($${index + 2}::text)`);
  const notRetired = 'retiredOn' in columns ? 'AND retired_on IS NULL' : '';
  return manager.query<AlikeRow[]>(
    `SELECT id, ${columns[titledBy]}::text AS title FROM ${name}
     WHERE id IS DISTINCT FROM $1::uuid ${notRetired} AND ${same.join(' AND ')} ORDER BY 2 LIMIT ${MOST_ALIKE}`,
    [id ?? null, ...given.map(([, value]) => (value as { text?: string }).text ?? value)],
  );
}
