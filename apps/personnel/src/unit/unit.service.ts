import {
  type DatedKey,
  holdsOn,
  matchesText,
  type Page,
  type PageRequest,
  rowPerKey,
  rowsPerKey,
  versionOn,
} from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import { ASKED, columnsOf, dayWithin, keyOf, type Placed, placeOf, placesOf } from '../batch/asked';
import type { UnitName } from './unit-name.entity';
import { readUnitPages, type UnitRow } from './unit-pages';
import { type UnitView, unitViewSql } from './unit-view';
import type { UnitArgs, UnitsArgs } from './unit.input';

const MATCHING = `
  SELECT a.id FROM unit a
  WHERE ($3::text IS NULL OR a.kind = $3)
    AND ($4::text IS NULL OR EXISTS (SELECT FROM unit_name s
                                     WHERE s.unit_id = a.id AND ${matchesText('$4', 's.name', 's.name_en')}))`;

const OF_PROVINCE = {
  sql: `SELECT b.unit_id AS id FROM unit_province b WHERE b.province_id = o.id AND ${holdsOn('b', 'o."on"')}`,
  parameters: [],
};

/** Reads units as they were on a day. */
export class UnitService {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns null when there is none */
  async find({ id, on }: UnitArgs): Promise<UnitView | null> {
    const [view] = await this.views([{ id, on: on ?? today() }]);
    return view ?? null;
  }

  /** The units that existed on a day, in the order of their names. */
  async list({ kind, search, on, ...request }: UnitsArgs): Promise<Page<UnitRow>> {
    const members = { sql: MATCHING, parameters: [kind, search?.trim() || null] };
    const everybody = { id: null, on: on ?? today() };
    const [page] = await readUnitPages(this.dataSource, [everybody], members, request);
    return page as Page<UnitRow>;
  }

  readonly views = async (keys: readonly DatedKey[]): Promise<(UnitView | null)[]> => {
    const rows = await this.dataSource.query<UnitView[]>(
      unitViewSql('unnest($1::uuid[], $2::date[]) AS k(id, "on")'),
      columnsOf(keys),
    );
    return rowPerKey(keys.map(keyOf), rows, keyOf);
  };

  readonly names = async (ids: readonly string[]): Promise<UnitName[][]> => {
    const rows = await this.dataSource.query<UnitName[]>(
      `SELECT unit_id AS "unitId", name, name_en AS "nameEn", valid_from AS "validFrom", valid_to AS "validTo", source
       FROM unit_name WHERE unit_id = ANY($1) ORDER BY valid_from NULLS FIRST`,
      [ids],
    );
    return rowsPerKey(ids, rows, ({ unitId }) => unitId);
  };

  /** The province each unit belonged to on the day, as the key under which another subgraph knows it. */
  readonly provinces = async (keys: readonly DatedKey[]): Promise<(DatedKey | null)[]> => {
    const rows = await this.dataSource.query<(DatedKey & Placed)[]>(
      `SELECT o.place, b.province_id AS id, ${dayWithin('b', 'o."on"')} AS "on"
       FROM ${ASKED} CROSS JOIN ${versionOn('unit_province', 'v.unit_id = o.id', 'o."on"')} b`,
      columnsOf(keys),
    );
    return rowPerKey(placesOf(keys), rows, placeOf);
  };

  /** The units that belonged to each province on the day. */
  readonly ofProvinces = (keys: readonly DatedKey[], request: PageRequest) =>
    readUnitPages(this.dataSource, keys, OF_PROVINCE, request);
}
