import 'reflect-metadata';

import { describeReads } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

describeReads(definition, createTestDatabase, {
  keys: {
    AwardLot: 'SELECT id FROM award_lot',
    AwardType: 'SELECT id FROM award_type',
    Decision: 'SELECT gen_random_uuid() AS id UNION SELECT id FROM decision',
    Province: `SELECT DISTINCT province_id AS id, '2018-08-31' AS "on" FROM award_lot`,
    Review: 'SELECT DISTINCT review_id AS id FROM award_lot WHERE review_id IS NOT NULL',
  },
  args: {
    awardsChanges: `SELECT '2000-01-01T00:00:00Z' AS since`,
    awardsSearch: `SELECT 'bang' AS search, 10 AS "ofEach"`,
    awards:
      'SELECT ARRAY(SELECT person_id FROM award WHERE person_id IS NOT NULL ORDER BY id LIMIT 40) AS people',
    awardType: 'SELECT award_type_id AS id FROM award_type_terms ORDER BY valid_from DESC LIMIT 1',
    household: `SELECT coalesce((SELECT id FROM household LIMIT 1), gen_random_uuid()) AS id`,
    awardLot: 'SELECT id FROM award_lot ORDER BY individuals DESC LIMIT 1',
    decision: `SELECT coalesce((SELECT id FROM decision LIMIT 1), gen_random_uuid()) AS id`,
  },
  more: [
    `UPDATE award_type_terms SET valid_from = '2020-01-01'`,
    `INSERT INTO award_type_terms (id, award_type_id, recipients, once_per_person, criteria_verified, valid_from, valid_to)
     SELECT gen_random_uuid(), t.id, '{INDIVIDUAL}', false, false, make_date(1980 + n, 1, 1), make_date(1981 + n, 1, 1)
     FROM award_type t, generate_series(0, 39) n`,
    `INSERT INTO household (id, name, province_id) SELECT gen_random_uuid(), 'Hộ Thử ' || n, gen_random_uuid()
     FROM generate_series(1, 40) n`,
    `INSERT INTO decision SELECT gen_random_uuid(), n::text, '2018-08-31', gen_random_uuid(), gen_random_uuid()
     FROM generate_series(1, 40) n`,
    `INSERT INTO award_lot SELECT gen_random_uuid(), l.review_id, l.province_id, gen_random_uuid(), l.award_type_id, d.id, l.position,
       20, 20, 20, l.given_on_text, l.given_on_from, l.given_on_to, l.period_text, l.period_from, l.period_to,
       l.achievement_period_text, l.achievement_period_from, l.achievement_period_to, l.source
     FROM award_lot l, (SELECT id FROM decision LIMIT 10) d`,
    `INSERT INTO award SELECT gen_random_uuid(), l.id, 'INDIVIDUAL', gen_random_uuid(), NULL, NULL, NULL, now(), NULL, NULL
     FROM award_lot l, generate_series(1, 5) n WHERE l.decision_id IS NOT NULL`,
  ],
});
