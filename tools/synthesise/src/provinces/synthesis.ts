import { byId, SOURCE, type Synthesis } from '../synthesis';

/** The provinces themselves are real; only the numbers published about them are synthetic. */
export const provinces: Synthesis = {
  prepare: [],
  tables: byId('province_claim'),
  steps: [
    {
      table: 'province_claim',
      upTo: ({ placeYears }) => placeYears,
      sql: `
        INSERT INTO province_claim (id, province_id, measure, value, qualifier, as_published, period_text, period_from,
                                    period_to, source, verified, accepted)
        SELECT pg_temp.synthetic_id('province_claim', y.province_id || '/' || y.year), y.province_id, 'BORDER_COMMUNES',
               c.communes, 'ABOUT', 'khoảng ' || c.communes || ' xã (thử)', y.year::text, y.first_day, y.last_day,
               '${SOURCE}', false, false
        FROM place_year y CROSS JOIN LATERAL (SELECT 10 + pg_temp.dice(y.province_id || '/' || y.year, 60) AS communes) c
        WHERE y.nth BETWEEN $1::int AND $2::int
        ON CONFLICT DO NOTHING`,
    },
  ],
};
