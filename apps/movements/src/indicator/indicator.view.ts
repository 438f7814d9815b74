import { sql, type View } from '@bien-cuong/database';

/** How indicators are read. */
export const indicatorView: View = {
  columns: {
    id: 'i.id',
    code: 'i.code',
    name: 'i.name',
    nameEn: 'i.name_en',
    unit: 'i.unit',
    unitEn: 'i.unit_en',
    addsUpOverTime: 'i.adds_up_over_time',
    addsUpOverTerritory: 'i.adds_up_over_territory',
    goodDirection: 'i.good_direction',
  },
  parent: { pairedWithId: 'i.paired_with_id' },
  rows: {
    pairedWith: () => ({ from: sql`indicator i`, where: [sql`i.id = parent."pairedWithId"`] }),
  },
};

export const indicatorQueries: View['rows'] = {
  indicators: () => ({ from: sql`indicator i`, orderBy: sql`i.position, i.code` }),
};
