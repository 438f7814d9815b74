import 'reflect-metadata';

import { describeReads } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

const DAY = `'2018-08-31' AS "on"`;

describeReads(definition, createTestDatabase, {
  keys: {
    Reorganisation: 'SELECT gen_random_uuid() AS id UNION SELECT id FROM reorganisation',
    Person: `SELECT id, ${DAY} FROM person`,
    Province: `SELECT DISTINCT province_id AS id, ${DAY} FROM unit_province`,
    Unit: `SELECT id, ${DAY} FROM unit`,
  },
  args: {
    personnelChanges: `SELECT '2000-01-01T00:00:00Z' AS since`,
    personnelSearch: `SELECT 'bo' AS search, 10 AS "ofEach"`,
    unitsByIds: 'SELECT array_agg(id) AS ids FROM (SELECT id FROM unit LIMIT 200) u',
    person: 'SELECT id FROM person LIMIT 1',
    unit: 'SELECT unit_id AS id FROM unit_province LIMIT 1',
    reorganisation: 'SELECT coalesce((SELECT id FROM reorganisation LIMIT 1), gen_random_uuid()) AS id',
  },
  more: [
    `INSERT INTO unit SELECT gen_random_uuid(), 'BORDER_POST', NULL, NULL, 'spec' FROM generate_series(1, 60)`,
    `INSERT INTO unit_name SELECT gen_random_uuid(), u.id, 'Thử', NULL, NULL, NULL, 'spec' FROM unit u WHERE u.source = 'spec'`,
    `INSERT INTO unit_province SELECT gen_random_uuid(), u.id, p.province_id, NULL, NULL, 'spec'
     FROM unit u, (SELECT province_id FROM unit_province LIMIT 1) p WHERE u.source = 'spec'`,
    `INSERT INTO chain_link SELECT gen_random_uuid(), 'PROFESSIONAL', u.id, s.id, NULL, NULL, 'spec'
     FROM unit u, (SELECT unit_id AS id FROM unit_name WHERE source IS DISTINCT FROM 'spec' LIMIT 1) s WHERE u.source = 'spec'`,
    `INSERT INTO unit_area (id, unit_id, area)
     SELECT gen_random_uuid(), u.id, 'Thử' FROM unit u WHERE u.source = 'spec' OR u.kind = 'COMMAND'`,
    `INSERT INTO reorganisation SELECT gen_random_uuid(), 'Thử', '2018-08-20', 'Thử' FROM generate_series(1, 60)`,
    `INSERT INTO reorganisation_line (id, reorganisation_id, position, predecessor_id, successor_id)
     SELECT gen_random_uuid(), a.id, row_number() OVER (), u.id, s.id
     FROM (SELECT id FROM reorganisation LIMIT 1) a, unit u, (SELECT unit_id AS id FROM unit_province LIMIT 1) s`,
    `INSERT INTO reorganisation_effect (id, reorganisation_id, kind, part, row_id, unit_id)
     SELECT gen_random_uuid(), a.id, 'ENDED', 'UNIT', u.id, u.id FROM (SELECT id FROM reorganisation LIMIT 1) a, unit u`,
    `INSERT INTO person SELECT gen_random_uuid(), 'Người Thử' FROM generate_series(1, 60)`,
    `INSERT INTO person_rank SELECT gen_random_uuid(), p.id, r.code, NULL, NULL, 'spec'
     FROM person p, (SELECT code FROM rank LIMIT 1) r WHERE p.full_name = 'Người Thử'`,
    `INSERT INTO person_service (id, person_id, status) SELECT gen_random_uuid(), id, 'SERVING' FROM person`,
    `INSERT INTO appointment SELECT gen_random_uuid(), p.id, u.id, 'Thử', NULL, NULL, NULL, 'spec'
     FROM person p, (SELECT id FROM unit LIMIT 3) u WHERE p.full_name = 'Người Thử'`,
  ],
});
