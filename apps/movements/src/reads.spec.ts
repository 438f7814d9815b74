import 'reflect-metadata';

import { describeReads } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

describeReads(definition, createTestDatabase, {
  keys: {
    Unit: `SELECT '00000000-0000-4000-8000-000000000001' AS id, '2018-08-31' AS "on"`,
    Indicator: `SELECT id, '2018-08-31' AS "on" FROM indicator`,
    Movement: 'SELECT id FROM movement',
    Figure: 'SELECT id FROM figure',
    Participation: 'SELECT id FROM participation',
    Target: 'SELECT gen_random_uuid() AS id UNION SELECT id FROM target',
    CollectionRound: 'SELECT gen_random_uuid() AS id UNION SELECT id FROM collection_round',
    FigureAmendment: 'SELECT gen_random_uuid() AS id UNION SELECT id FROM figure_amendment',
    RoundForm: 'SELECT gen_random_uuid() AS id UNION SELECT id FROM round_form',
    Twinning: 'SELECT gen_random_uuid() AS id UNION SELECT id FROM twinning',
    AwardLot: 'SELECT gen_random_uuid() AS id',
    AwardType: 'SELECT gen_random_uuid() AS id',
    Decision: 'SELECT gen_random_uuid() AS id',
    AdministrativeChange: 'SELECT gen_random_uuid() AS id',
    ProvinceClaim: 'SELECT gen_random_uuid() AS id',
    Reorganisation: 'SELECT gen_random_uuid() AS id',
    BorderGate: `SELECT '00000000-0000-4000-8000-000000000001' AS id, '2018-08-31' AS "on"`,
    Commune: `SELECT '00000000-0000-4000-8000-000000000001' AS id, '2018-08-31' AS "on"`,
    Person: `SELECT '00000000-0000-4000-8000-000000000001' AS id, '2018-08-31' AS "on"`,
    Province: `SELECT DISTINCT province_id AS id, '2018-08-31' AS "on" FROM review`,
    Review: 'SELECT id FROM review',
  },
  args: {
    movementsChanges: `SELECT '2000-01-01T00:00:00Z' AS since`,
    movementsSearch: `SELECT 'phong' AS search, 10 AS "ofEach"`,
    node: `SELECT translate(encode(convert_to('Review:' || id, 'UTF8'), 'base64'), '+/=' || chr(10), '-_') AS id FROM review LIMIT 1`,
    nodes: `SELECT array_agg(translate(encode(convert_to('Review:' || id, 'UTF8'), 'base64'), '+/=' || chr(10), '-_')) AS ids
      FROM (SELECT id FROM review LIMIT 200) r`,
    movement: 'SELECT id FROM movement WHERE part_of_id IS NULL',
    figure: 'SELECT id FROM figure LIMIT 1',
    indicator: 'SELECT id FROM indicator LIMIT 1',
    target: 'SELECT coalesce((SELECT id FROM target LIMIT 1), gen_random_uuid()) AS id',
    collectionRound: 'SELECT coalesce((SELECT id FROM collection_round LIMIT 1), gen_random_uuid()) AS id',
    figureAmendment: 'SELECT coalesce((SELECT id FROM figure_amendment LIMIT 1), gen_random_uuid()) AS id',
    roundForm: 'SELECT coalesce((SELECT id FROM round_form LIMIT 1), gen_random_uuid()) AS id',
    twinning: 'SELECT coalesce((SELECT id FROM twinning LIMIT 1), gen_random_uuid()) AS id',
    provincesByFigure: `SELECT i.code AS indicator, f.period_text AS period FROM figure f JOIN indicator i ON i.id = f.indicator_id
      WHERE f.status = 'APPROVED' GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1`,
    participation: 'SELECT id FROM participation LIMIT 1',
    aggregate: `SELECT array_agg(code) AS indicators, '2000/2030' AS period FROM (SELECT code FROM indicator ORDER BY position LIMIT 10) i`,
    compare: `SELECT array_agg(code) AS indicators, ARRAY['2000/2019', '2020/2030'] AS periods
      FROM (SELECT code FROM indicator ORDER BY position LIMIT 10) i`,
    review: 'SELECT r.id FROM review r ORDER BY r.held_on_from NULLS LAST LIMIT 1',
  },
  // The indicators, the figures, the movements above others, and the answer.
  computed: { aggregate: 4, compare: 4 },
  together: ['TargetProgress'],
  more: [
    `INSERT INTO review SELECT gen_random_uuid(), r.title, r.kind, r.held_on_text, r.held_on_from, r.held_on_to, r.held_on_note,
       r.period_text, r.period_from, r.period_to, r.pilot_for, r.with_exemplary_meeting,
       CASE WHEN n < 4 THEN r.province_id ELSE gen_random_uuid() END, r.movement_id, r.source
     FROM review r, generate_series(1, 6) n`,
    ...['achievement', 'limitation', 'direction'].map(
      (table) => `INSERT INTO ${table} SELECT gen_random_uuid(), r.id, p.position, p.text
        FROM review r, ${table} p WHERE NOT EXISTS (SELECT FROM ${table} h WHERE h.review_id = r.id)`,
    ),
    `INSERT INTO directive SELECT gen_random_uuid(), r.id, d.position, d.text, d.recurrence, d.movement_id, d.issued_by_id
     FROM review r, directive d WHERE NOT EXISTS (SELECT FROM directive h WHERE h.review_id = r.id)`,
    `UPDATE indicator_version SET valid_to = '2000-01-01'`,
    `INSERT INTO indicator_version (id, indicator_id, adds_up_over_time, adds_up_over_territory, good_direction, whole_numbers,
       valid_from, valid_to)
     SELECT gen_random_uuid(), i.id, true, true, 'HIGHER', true, make_date(2000 + n, 1, 1), make_date(2001 + n, 1, 1)
     FROM indicator i, generate_series(0, 4) n`,
    `INSERT INTO movement_criterion (id, movement_id, position, text)
     SELECT gen_random_uuid(), m.id, n, 'Tiêu chí Thử ' || n FROM movement m, generate_series(1, 3) n`,
    `INSERT INTO figure SELECT gen_random_uuid(), f.province_id, f.indicator_id, f.movement_id, f.value + n, f.qualifier,
       f.period_text, f.period_from, f.period_to, f.cumulative, f.status, f.return_reason, f.source, f.verified, false
     FROM figure f, generate_series(1, 5) n`,
    `INSERT INTO figure_amendment (id, figure_id, province_id, former_value, former_qualifier, value, qualifier, reason, status, two_persons, proposed_on)
     SELECT gen_random_uuid(), f.id, f.province_id, f.value, f.qualifier, f.value + 1, f.qualifier, 'spec', 'PROPOSED', true, '2020-01-01'
     FROM figure f`,
    `INSERT INTO target (id, province_id, indicator_id, value, period_text, period_from, period_to, source)
     SELECT gen_random_uuid(), f.province_id, f.indicator_id, 10, n::text, make_date(n, 1, 1), make_date(n, 12, 31), 'spec'
     FROM (SELECT DISTINCT province_id, indicator_id FROM figure) f, generate_series(2020, 2025) n`,
    `INSERT INTO participation (id, province_id, movement_id, valid_from, valid_to, source)
     SELECT gen_random_uuid(), r.province_id, m.id, '2000-01-01', NULL, 'spec'
     FROM (SELECT DISTINCT province_id FROM review) r, movement m ON CONFLICT DO NOTHING`,
    `INSERT INTO twinning (id, title, kind, province_id, unit_id, source)
     SELECT gen_random_uuid(), 'Kết nghĩa Thử ' || n, 'SPONSORSHIP', r.province_id, '00000000-0000-4000-8000-000000000001', 'spec'
     FROM (SELECT DISTINCT province_id FROM review) r, generate_series(1, 4) n`,
    `INSERT INTO twinning_party (id, twinning_id, position, kind, name)
     SELECT gen_random_uuid(), t.id, n, 'SCHOOL', 'Trường Thử ' || n FROM twinning t, generate_series(1, 3) n`,
    `INSERT INTO twinning_commitment (id, twinning_id, position, what, due_on)
     SELECT gen_random_uuid(), t.id, n, 'Sách Thử ' || n, '2020-01-01' FROM twinning t, generate_series(1, 3) n`,
    `INSERT INTO collection_round (id, title, movement_id, period_text, period_from, period_to, cumulative, deadline, two_persons, status)
     SELECT gen_random_uuid(), 'Đợt Thử ' || n, (SELECT id FROM movement LIMIT 1), '2030', '2030-01-01', '2030-12-31', false,
       '2031-01-31', true, 'PLANNED' FROM generate_series(1, 3) n`,
    `INSERT INTO collection_question (id, round_id, position, indicator_id, required)
     SELECT gen_random_uuid(), r.id, n, (array(SELECT id FROM indicator ORDER BY position))[n], true
     FROM collection_round r, generate_series(1, 3) n`,
    `INSERT INTO collection_province (id, round_id, position, province_id)
     SELECT gen_random_uuid(), r.id, row_number() OVER (PARTITION BY r.id), p.province_id
     FROM collection_round r, (SELECT DISTINCT province_id FROM review) p`,
    `UPDATE collection_round SET status = 'OPEN'`,
    `INSERT INTO round_form (id, round_id, province_id, status, two_persons)
     SELECT gen_random_uuid(), p.round_id, p.province_id, 'DRAFT', true FROM collection_province p`,
    `INSERT INTO form_cell (id, form_id, indicator_id, position, required, value, qualifier)
     SELECT gen_random_uuid(), f.id, q.indicator_id, q.position, true, 20, 'EXACTLY'
     FROM round_form f JOIN collection_question q ON q.round_id = f.round_id`,
  ],
});
