import {
  afterCursor,
  keysetOf,
  limitOf,
  matchesText,
  type Page,
  pageOf,
  rowPerKey,
  rowsPerKey,
} from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import type { Province } from '../province/province.stub';
import type { Movement } from './movement.entity';
import type { FirstArgs, MovementsArgs } from './movement.input';

type Owned<Row> = Row & { owner: string };
type Sorted = Movement & { sort: string };

const ownerOf = ({ owner }: { owner: string }) => owner;

/** Order of titles as a Vietnamese reader expects it. */
const TITLE = 'm.title COLLATE "vi-x-icu"';

/** The umbrella first, then kind by kind. */
const BY_KIND = `m.part_of_id IS NOT NULL,
  array_position(ARRAY['DAY', 'EMULATION', 'CAMPAIGN', 'PROGRAMME', 'MODEL'], m.kind), ${TITLE}, m.id`;

const COLUMNS = `
  m.id, m.title, m.title_en AS "titleEn", m.kind, m.part_of_id AS "partOfId", m.review_recurrence AS "reviewRecurrence", m.source,
  ARRAY(SELECT a.title FROM movement_alias a WHERE a.movement_id = m.id ORDER BY a.title COLLATE "vi-x-icu") AS aliases`;

const FILTER = `($1::text IS NULL OR m.kind = $1)
  AND (${matchesText('$2', 'm.title', 'm.title_en')}
       OR EXISTS (SELECT FROM movement_alias s WHERE s.movement_id = m.id AND ${matchesText('$2', 's.title')}))`;

/** Reads movements, what they are part of and who takes part in them. */
export class MovementService {
  constructor(private readonly dataSource: DataSource) {}

  /** The movements of a kind or with a name, in the order of their titles. */
  async list({ kind, search, first, after }: MovementsArgs): Promise<Page<Sorted>> {
    const { sort, id, limit } = keysetOf({ first, after });
    const filter = [kind, search?.trim() || null];
    const rows = await this.dataSource.query<Sorted[]>(
      `SELECT ${COLUMNS}, m.title AS sort FROM movement m
       WHERE ${FILTER} AND ${afterCursor(TITLE, 'm.id', ['$3', '$4'])} ORDER BY ${TITLE}, m.id LIMIT $5`,
      [...filter, sort, id, limit],
    );
    return pageOf(rows, { first, after }, () => this.count(filter));
  }

  readonly byId = async (ids: readonly string[]): Promise<(Movement | null)[]> => {
    const rows = await this.dataSource.query<Movement[]>(
      `SELECT ${COLUMNS} FROM movement m WHERE m.id = ANY($1)`,
      [ids],
    );
    return rowPerKey(ids, rows, ({ id }) => id);
  };

  readonly parts = async (ids: readonly string[]): Promise<Movement[][]> => {
    const rows = await this.dataSource.query<Movement[]>(
      `SELECT ${COLUMNS} FROM movement m WHERE m.part_of_id = ANY($1) ORDER BY ${BY_KIND}`,
      [ids],
    );
    return rowsPerKey(ids, rows, ({ partOfId }) => partOfId ?? '');
  };

  readonly ofProvinces = async (provinceIds: readonly string[]): Promise<Owned<Movement>[][]> => {
    const rows = await this.dataSource.query<Owned<Movement>[]>(
      `SELECT p.province_id AS owner, ${COLUMNS}
       FROM participation p JOIN movement m ON m.id = p.movement_id
       WHERE p.province_id = ANY($1) ORDER BY ${BY_KIND}`,
      [provinceIds],
    );
    return rowsPerKey(provinceIds, rows, ownerOf);
  };

  /** Their names belong to another subgraph, so the order is by identity. */
  readonly provinces = async (
    movementIds: readonly string[],
    { first }: FirstArgs,
  ): Promise<Province[][]> => {
    const rows = await this.dataSource.query<Owned<Province>[]>(
      `SELECT k.id AS owner, p.province_id AS id, $3::date AS "on"
       FROM unnest($1::uuid[]) AS k(id)
       CROSS JOIN LATERAL (SELECT * FROM participation WHERE movement_id = k.id ORDER BY province_id LIMIT $2) p
       ORDER BY p.province_id`,
      [movementIds, limitOf(first), today()],
    );
    return rowsPerKey(movementIds, rows, ownerOf);
  };

  private async count(filter: unknown[]): Promise<number> {
    const [{ total }] = await this.dataSource.query(
      `SELECT count(*) AS total FROM movement m WHERE ${FILTER}`,
      filter,
    );
    return total;
  }
}
