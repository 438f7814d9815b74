import 'reflect-metadata';

import { describeReads } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { withCommunes } from './testing/with-communes';

/** Units that only this spec creates: on every map, with names from a time long before all others. */
const MADE = "FROM province p JOIN province_name m ON m.province_id = p.id AND m.name = 'Thử'";

describeReads(
  withCommunes(({ code }) => code.startsWith('015')),
  createTestDatabase,
  {
    keys: {
      AdministrativeChange: 'SELECT id FROM administrative_change',
      ProvinceClaim: 'SELECT id FROM province_claim',
      Province: `SELECT id, '2026-01-01' AS "on" FROM province`,
      BorderGate: `SELECT id, '2026-01-01' AS "on" FROM border_gate`,
      Commune: `SELECT id, '2026-01-01' AS "on" FROM commune`,
    },
    args: {
      provincesChanges: `SELECT '2000-01-01T00:00:00Z' AS since`,
      provincesSearch: `SELECT 'ha' AS search, 10 AS "ofEach"`,
      province: `SELECT province_id AS id FROM province_name WHERE code = '04' LIMIT 1`,
      provincesByIds: 'SELECT array_agg(id) AS ids FROM (SELECT id FROM province LIMIT 200) p',
      borderGate: 'SELECT id FROM border_gate LIMIT 1',
      provinceClaim: 'SELECT id FROM province_claim LIMIT 1',
      commune: 'SELECT id FROM commune LIMIT 1',
      administrativeChange: `SELECT id FROM administrative_change WHERE effective_on = '2025-07-01'`,
    },
    more: [
      'INSERT INTO province SELECT gen_random_uuid(), true, true, NULL, NULL FROM generate_series(1, 200)',
      `INSERT INTO province_name SELECT gen_random_uuid(), p.id, '00', 'Thử', 'Tỉnh Thử', 'PROVINCE',
       '0100-01-01'::date + 2 * place, '0100-01-01'::date + 2 * place + 1, 'spec'
     FROM (SELECT p.id, row_number() OVER ()::int AS place FROM province p
       WHERE NOT EXISTS (SELECT FROM province_name m WHERE m.province_id = p.id)) p`,
      `INSERT INTO province_neighbour SELECT p.id, c.code FROM (SELECT p.id ${MADE}) p, country c ON CONFLICT DO NOTHING`,
      `INSERT INTO province_claim SELECT gen_random_uuid(), p.id, 'COMMUNES', NULL, n, NULL, 'ABOUT', 'thử', NULL, NULL, NULL,
       'spec', false, false FROM province p, generate_series(1, 5) n`,
      `INSERT INTO administrative_change SELECT gen_random_uuid(), 'Thử', '2025-07-01', NULL, NULL, NULL, 'spec', 'DRAFT' FROM generate_series(1, 200)`,
      `UPDATE administrative_change_line SET predecessor_ids = ARRAY(SELECT p.id ${MADE} LIMIT 20)`,
      `INSERT INTO administrative_change_line SELECT gen_random_uuid(), c.id, 1000 + n, ARRAY(SELECT p.id ${MADE} LIMIT 20), false
       FROM administrative_change c, generate_series(1, 5) n`,
      `INSERT INTO lineage_event SELECT gen_random_uuid(), '2025-07-01', NULL, 'spec', 'MERGE', c.id
       FROM administrative_change c, generate_series(1, 5) n WHERE c.status = 'IN_FORCE'`,
      `INSERT INTO lineage_link SELECT e.id, p.id, p.id FROM (SELECT p.id ${MADE} LIMIT 10) p, (SELECT id FROM lineage_event LIMIT 3) e`,
      `INSERT INTO border_gate (id, country, province_id)
       SELECT gen_random_uuid(), 'LA', p.id FROM (SELECT p.id ${MADE} LIMIT 60) p, generate_series(1, 3)`,
      `INSERT INTO border_gate_version (id, border_gate_id, name, kind, verified, valid_from, valid_to)
       SELECT gen_random_uuid(), g.id, 'Thử', 'GATE', false, '0100-01-01'::date + n, '0100-01-01'::date + n + 1
       FROM border_gate g, generate_series(1, 3) n WHERE NOT EXISTS (SELECT FROM border_gate_version v WHERE v.border_gate_id = g.id)`,
      `INSERT INTO commune SELECT gen_random_uuid() FROM (SELECT p.id ${MADE} LIMIT 60) p, generate_series(1, 3)`,
      `INSERT INTO commune (id) SELECT gen_random_uuid() FROM generate_series(1, 180)`,
      `INSERT INTO commune_version (id, commune_id, code, name, kind, province_id, verified, valid_from, valid_to)
       SELECT gen_random_uuid(), c.id, lpad(c.place::text, 5, '0'), 'Thử', 'COMMUNE', p.id, false, '0100-01-01'::date + n,
         '0100-01-01'::date + n + 1
       FROM (SELECT c.id, row_number() OVER () AS place FROM commune c
         WHERE NOT EXISTS (SELECT FROM commune_version v WHERE v.commune_id = c.id)) c
       JOIN (SELECT p.id, row_number() OVER () AS place ${MADE} LIMIT 60) p ON p.place = c.place % 60 + 1, generate_series(1, 3) n`,
    ],
  },
);
