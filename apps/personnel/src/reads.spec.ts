import 'reflect-metadata';

import { describeReads } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

const DAY = `'2018-08-31' AS "on"`;

describeReads(definition, createTestDatabase, {
  keys: {
    Person: `SELECT id, ${DAY} FROM person`,
    Province: `SELECT DISTINCT province_id AS id, ${DAY} FROM unit_province`,
    Unit: `SELECT id, ${DAY} FROM unit`,
  },
  args: {
    person: 'SELECT id FROM person LIMIT 1',
    unit: 'SELECT unit_id AS id FROM unit_province LIMIT 1',
  },
  more: [
    `INSERT INTO unit SELECT gen_random_uuid(), 'BORDER_POST', NULL, NULL, 'spec' FROM generate_series(1, 60)`,
    `INSERT INTO unit_name SELECT gen_random_uuid(), u.id, 'Thử', NULL, NULL, NULL, 'spec' FROM unit u WHERE u.source = 'spec'`,
    `INSERT INTO unit_province SELECT gen_random_uuid(), u.id, p.province_id, NULL, NULL, 'spec'
     FROM unit u, (SELECT province_id FROM unit_province LIMIT 1) p WHERE u.source = 'spec'`,
    `INSERT INTO chain_link SELECT gen_random_uuid(), 'PROFESSIONAL', u.id, s.id, NULL, NULL, 'spec'
     FROM unit u, (SELECT unit_id AS id FROM unit_name WHERE source IS DISTINCT FROM 'spec' LIMIT 1) s WHERE u.source = 'spec'`,
    `INSERT INTO person SELECT gen_random_uuid(), 'Người Thử' FROM generate_series(1, 60)`,
    `INSERT INTO person_rank SELECT gen_random_uuid(), p.id, r.code, NULL, NULL, 'spec'
     FROM person p, (SELECT code FROM rank LIMIT 1) r WHERE p.full_name = 'Người Thử'`,
    `INSERT INTO appointment SELECT gen_random_uuid(), p.id, u.id, 'Thử', NULL, NULL, NULL, 'spec'
     FROM person p, (SELECT id FROM unit LIMIT 3) u WHERE p.full_name = 'Người Thử'`,
  ],
});
