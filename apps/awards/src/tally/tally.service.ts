import { boundsOf, within } from '@bien-cuong/database';
import { type Edtf, today } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import type { AuthorityTally, AwardTally, Counts } from './award-tally';

interface TallyRow extends Omit<Counts, 'total'> {
  provinceId: string;
  authorityId: string;
}

export interface TallyFilter {
  period?: Edtf | null;
}

/** Counts awards. */
export class TallyService {
  constructor(private readonly dataSource: DataSource) {}

  async ofCountry(filter: TallyFilter): Promise<AwardTally> {
    return tally(await this.rows(null, filter), filter);
  }

  readonly ofProvinces = async (
    provinceIds: readonly string[],
    filter: TallyFilter,
  ): Promise<AwardTally[]> => {
    const rows = Map.groupBy(await this.rows(provinceIds, filter), ({ provinceId }) => provinceId);
    return provinceIds.map((id) => tally(rows.get(id) ?? [], filter));
  };

  private rows(provinceIds: readonly string[] | null, { period }: TallyFilter): Promise<TallyRow[]> {
    return this.dataSource.query(
      `SELECT l.province_id AS "provinceId", l.authority_id AS "authorityId", sum(l.individuals) AS individuals,
              sum(l.collectives) AS collectives, sum(l.households) AS households, coalesce(sum(n.named), 0) AS named
       FROM award_lot l
       LEFT JOIN (SELECT lot_id, count(*) AS named FROM award WHERE revoked_on IS NULL GROUP BY lot_id) n ON n.lot_id = l.id
       WHERE ($1::uuid[] IS NULL OR l.province_id = ANY($1)) AND ${within('l.period', '$2', '$3')}
       GROUP BY l.province_id, l.authority_id`,
      [provinceIds, ...boundsOf(period)],
    );
  }
}

function tally(rows: TallyRow[], { period }: TallyFilter): AwardTally {
  const on = period?.to ?? today();
  const byAuthority = [...Map.groupBy(rows, ({ authorityId }) => authorityId)]
    .map(([id, own]): AuthorityTally => ({ ...sum(own), authority: { id, on } }))
    .sort((a, b) => b.total - a.total || a.authority.id.localeCompare(b.authority.id));
  return { ...sum(rows), byAuthority };
}

function sum(rows: TallyRow[]): Counts {
  const of = (field: 'individuals' | 'collectives' | 'households' | 'named') =>
    rows.reduce((total, row) => total + row[field], 0);
  const [individuals, collectives, households] = [of('individuals'), of('collectives'), of('households')];
  return {
    total: individuals + collectives + households,
    individuals,
    collectives,
    households,
    named: of('named'),
  };
}
