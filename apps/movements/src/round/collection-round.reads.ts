import { latest, raw, sortedBy, sql } from '@bien-cuong/database';
import { filter, many, OF_TODAY, one, pages, readsOf, searchFilter } from '@bien-cuong/subgraph';

import { Indicator } from '../indicator/indicator.entity';
import { Movement } from '../movement/movement.entity';
import { Province } from '../province/province.stub';
import { CollectionProvince, CollectionQuestion, CollectionRound } from './collection-round.entity';
import { RoundCompleteness } from './completeness';
import { BY_PROVINCE, formFilters, LATE } from './round-form.reads';
import { RoundForm } from './round-form.entity';
import { RoundStatus } from './round-status';

const itemsOf = (table: string) => () => ({
  from: raw(`${table} x`),
  where: [sql`x.round_id = parent.id`, sql`x.retired_on IS NULL`],
  orderBy: sql`x.position`,
});

/** The forms of the round above, counted. */
const COUNTED = `(
  SELECT count(*) AS expected, count(*) FILTER (WHERE f.status = 'DRAFT') AS drafted,
    count(*) FILTER (WHERE f.status = 'SUBMITTED') AS submitted, count(*) FILTER (WHERE f.status = 'RETURNED') AS returned,
    count(*) FILTER (WHERE f.status = 'APPROVED') AS approved, count(*) FILTER (WHERE f.id IS NOT NULL AND ${LATE}) AS late,
    count(*) FILTER (WHERE f.status IS NULL OR f.status IN ('DRAFT', 'RETURNED')) AS missing
  FROM collection_province p LEFT JOIN round_form f ON f.round_id = p.round_id AND f.province_id = p.province_id
  WHERE p.round_id = parent.id AND p.retired_on IS NULL) n`;

/** The last day of the period of the round of an item `x`. */
const LAST_DAY = '(SELECT q.period_to FROM collection_round q WHERE q.id = x.round_id)';

export const roundReads = [
  readsOf(CollectionQuestion, {
    as: 'x',
    parent: { lastDay: LAST_DAY },
    fields: {
      indicator: one(Indicator, 'What is to be counted, as it is on the last day of the period.', {
        by: 'indicatorId',
        on: 'parent."lastDay"',
      }),
    },
  }),
  readsOf(CollectionProvince, {
    as: 'x',
    parent: { lastDay: LAST_DAY },
    fields: {
      province: one(Province, 'The province, as it is on the last day of the period.', {
        nullable: true,
        by: 'provinceId',
        on: 'parent."lastDay"',
      }),
    },
  }),
  // Whoever is limited to own forms does not learn how far the others are.
  readsOf(RoundCompleteness, { as: 'n', attributes: { provinceId: 'NULL::uuid' } }),
  readsOf(CollectionRound, {
    as: 'r',
    history: true,
    sorts: ['title', 'deadline', 'period'],
    fields: {
      movement: one(Movement, 'The movement that the figures are counted in; null: in none.', {
        nullable: true,
        by: 'movementId',
      }),
      questions: many(CollectionQuestion, 'What is asked.', { rows: itemsOf('collection_question') }),
      provinces: many(CollectionProvince, 'Who is asked.', { rows: itemsOf('collection_province') }),
      completeness: one(
        RoundCompleteness,
        'How far the provinces are; null for those who see own forms alone.',
        {
          nullable: true,
          directives: OF_TODAY,
          rows: () => ({ from: raw(COUNTED) }),
        },
      ),
      forms: pages(RoundForm, 'The forms of the provinces, in the order in which these are asked.', {
        nullable: true,
        directives: OF_TODAY,
        rows: () => ({
          from: sql`round_form f JOIN collection_province p ON p.round_id = f.round_id AND p.province_id = f.province_id AND p.retired_on IS NULL`,
          where: [sql`f.round_id = parent.id`],
        }),
        order: BY_PROVINCE,
        filters: formFilters('forms'),
      }),
    },
    queries: {
      collectionRound: one(
        CollectionRound,
        'One collection round; null when there is none with this identity.',
        {
          nullable: true,
          byId: 'Identity of the round.',
        },
      ),
      collectionRounds: pages(
        CollectionRound,
        'The collection rounds, that with the latest deadline first.',
        {
          nullable: true,
          rows: () => ({ from: sql`collection_round r` }),
          order: sortedBy('r.id', latest('r.deadline', 'LAST')),
          filters: {
            status: filter(
              RoundStatus,
              'Only rounds in this status.',
              (status: RoundStatus) => sql`r.status = ${status}`,
            ),
            ...searchFilter('the title', (contains) => contains('r.title')),
          },
        },
      ),
    },
  }),
];
