import 'reflect-metadata';

import { describeReads } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

/** Units that only this spec creates: on every map, with names from a time long before all others. */
const MADE = "FROM province p JOIN province_name m ON m.province_id = p.id AND m.name = 'Thử'";

describeReads(definition, createTestDatabase, {
  keys: { Province: `SELECT id, '2026-01-01' AS "on" FROM province` },
  args: { province: `SELECT province_id AS id FROM province_name WHERE code = '04' LIMIT 1` },
  more: [
    'INSERT INTO province SELECT gen_random_uuid(), true, true, NULL, NULL FROM generate_series(1, 200)',
    `INSERT INTO province_name SELECT gen_random_uuid(), p.id, '00', 'Thử', 'Tỉnh Thử', 'PROVINCE',
       '0100-01-01'::date + 2 * place, '0100-01-01'::date + 2 * place + 1, 'spec'
     FROM (SELECT p.id, row_number() OVER ()::int AS place FROM province p
       WHERE NOT EXISTS (SELECT FROM province_name m WHERE m.province_id = p.id)) p`,
    `INSERT INTO province_neighbour SELECT p.id, c.code FROM (SELECT p.id ${MADE}) p, country c ON CONFLICT DO NOTHING`,
    `INSERT INTO province_claim SELECT gen_random_uuid(), p.id, 'COMMUNES', NULL, n, NULL, 'ABOUT', 'thử', NULL, NULL, NULL,
       'spec', false, false FROM province p, generate_series(1, 5) n`,
    `INSERT INTO lineage_link SELECT e.id, p.id, p.id FROM (SELECT p.id ${MADE} LIMIT 10) p, (SELECT id FROM lineage_event LIMIT 3) e`,
  ],
});
