import { type DatedKey, holdsOn, matchesText, rowPerKey, rowsPerKey } from '@bien-cuong/database';
import { InvalidInput, today } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import type { Country } from '../country/country.entity';
import type { ProvinceName } from './province-name.entity';
import { BY_NAME, type ProvinceView, viewSql } from './province-view';
import type { ProvinceArgs, ProvincesArgs } from './province.input';

const keyOf = ({ id, on }: DatedKey) => `${id} ${on}`;

/** Reads units as they were on a day. */
export class ProvinceService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * One unit by identity, or by the code it had on the day.
   * @returns null when there is none
   * @throws InvalidInput unless exactly one of id and code is given
   */
  async find({ id, code, on }: ProvinceArgs): Promise<ProvinceView | null> {
    if ((id == null) === (code == null)) throw new InvalidInput(ONE_OF, id == null ? 'code' : 'id');
    const day = on ?? today();
    if (id != null) return (await this.views([{ id, on: day }]))[0] ?? null;
    const asked = `(SELECT v.province_id AS id, $2::date AS "on" FROM province_name v
                    WHERE v.code = $1 AND ${holdsOn('v', '$2::date')}) k`;
    const [row] = await this.dataSource.query<ProvinceView[]>(viewSql(asked), [code, day]);
    return row ?? null;
  }

  /** The units of the map on a day, in the order of their names. */
  async list({ on, landBorder, coast, search }: ProvincesArgs): Promise<ProvinceView[]> {
    const asked = `(SELECT u.id, $1::date AS "on" FROM province u WHERE ${holdsOn('u', '$1::date')}) k`;
    const named = `EXISTS (SELECT FROM province_name s
                           WHERE s.province_id = p.id AND ${matchesText('$4', 's.name', 's.official_name')})`;
    return this.dataSource.query<ProvinceView[]>(
      `${viewSql(asked)}
       WHERE ($2::boolean IS NULL OR p.land_border = $2) AND ($3::boolean IS NULL OR p.coast = $3)
         AND ($4::text IS NULL OR ${named}) ${BY_NAME}`,
      [on ?? today(), landBorder, coast, search?.trim() || null],
    );
  }

  readonly views = async (keys: readonly DatedKey[]): Promise<(ProvinceView | null)[]> => {
    const rows = await this.dataSource.query<ProvinceView[]>(
      viewSql('unnest($1::uuid[], $2::date[]) AS k(id, "on")'),
      [keys.map(({ id }) => id), keys.map(({ on }) => on)],
    );
    return rowPerKey(keys.map(keyOf), rows, keyOf);
  };

  readonly names = async (ids: readonly string[]): Promise<ProvinceName[][]> => {
    const rows = await this.dataSource.query<ProvinceName[]>(
      `SELECT id, province_id AS "provinceId", code, name, official_name AS "officialName", kind, source,
              valid_from AS "validFrom", valid_to AS "validTo"
       FROM province_name WHERE province_id = ANY($1) ORDER BY valid_from NULLS FIRST`,
      [ids],
    );
    return rowsPerKey(ids, rows, ({ provinceId }) => provinceId);
  };

  readonly neighbours = async (ids: readonly string[]): Promise<Country[][]> => {
    const rows = await this.dataSource.query<(Country & { provinceId: string })[]>(
      `SELECT n.province_id AS "provinceId", c.code, c.name, c.name_en AS "nameEn"
       FROM province_neighbour n JOIN country c ON c.code = n.country_code
       WHERE n.province_id = ANY($1) ORDER BY c.code`,
      [ids],
    );
    return rowsPerKey(ids, rows, ({ provinceId }) => provinceId);
  };
}

const ONE_OF = {
  vi: 'Hãy cho đúng một trong hai đối số «id» hoặc «code».',
  en: 'Give exactly one of the arguments "id" and "code".',
};
