import { latest, smallest, sortedBy, sql, raw, TODAY } from '@bien-cuong/database';
import { filter, many, OF_TODAY, one, pages, readsOf, UUID } from '@bien-cuong/subgraph';

import { Figure } from '../figure/figure.entity';
import { Indicator } from '../indicator/indicator.entity';
import { ofProvince } from '../province/province-filter';
import { Province } from '../province/province.stub';
import { CollectionRound } from './collection-round.entity';
import { COMPARED, PREVIOUS } from './comparisons';
import { FormCell, RoundForm } from './round-form.entity';
import { dueOn } from './round-form.flow';
import { FormStatus } from './round-status';

/** SQL condition that the form `f` is late. */
export const LATE = `(coalesce(f.submitted_on, ${TODAY}) > ${dueOn('f')})`;

/** In the order in which a round asks the provinces `p`. */
export const BY_PROVINCE = sortedBy('f.id', smallest('p.position'));

/** The filters of lists of forms `f`. */
export const formFilters = (what: string) => ({
  status: filter(FormStatus, 'Only forms in this status.', (status: FormStatus) => sql`f.status = ${status}`),
  late: filter(
    Boolean,
    'Only those that are late (true) or only those that are not (false).',
    (late: boolean) => sql`${raw(LATE)} = ${late}::boolean`,
  ),
  province: ofProvince('f', what),
});

export const formReads = [
  readsOf(FormCell, {
    as: 'x',
    parent: { lastDay: 'r.period_to' },
    columns: { previous: PREVIOUS },
    attributes: { provinceId: 'f.province_id' },
    fields: {
      indicator: one(Indicator, 'What is counted, as it is on the last day of the period.', {
        by: 'indicatorId',
        on: 'parent."lastDay"',
      }),
      figure: one(
        Figure,
        'The figure that came of it; null while the form is not approved, or nothing is entered.',
        {
          nullable: true,
          rows: () => ({
            from: sql`figure f`,
            where: [sql`f.form_cell_id = parent.id`, sql`f.retired_on IS NULL`],
          }),
        },
      ),
    },
  }),
  readsOf(RoundForm, {
    as: 'f',
    history: true,
    parent: { lastDay: '(SELECT q.period_to FROM collection_round q WHERE q.id = f.round_id)' },
    columns: {
      dueOn: dueOn('f'),
      late: LATE,
      warnings: COMPARED,
    },
    attributes: { provinceId: 'f.province_id' },
    fields: {
      round: one(CollectionRound, 'The round that asks for it.', { by: 'roundId' }),
      province: one(Province, 'The province whose form it is, as it is on the last day of the period.', {
        nullable: true,
        by: 'provinceId',
        on: 'parent."lastDay"',
      }),
      cells: many(FormCell, 'Its answers, in the order of the questions.', {
        rows: () => ({
          from: sql`form_cell x JOIN round_form f ON f.id = x.form_id JOIN collection_round r ON r.id = f.round_id`,
          where: [sql`x.form_id = parent.id`],
          orderBy: sql`x.position`,
        }),
      }),
    },
    queries: {
      roundForm: one(RoundForm, 'One form; null when there is none with this identity.', {
        nullable: true,
        byId: 'Identity of the form.',
      }),
      roundForms: pages(
        RoundForm,
        'The forms that the caller may see, that with the latest deadline first.',
        {
          nullable: true,
          directives: OF_TODAY,
          rows: () => ({ from: sql`round_form f JOIN collection_round r ON r.id = f.round_id` }),
          order: sortedBy('f.id', latest('r.deadline', 'LAST')),
          filters: {
            ...formFilters('forms'),
            round: filter(
              UUID,
              'Only the forms of the round with this identity; NOT_FOUND when there is none.',
              (id: string) => sql`f.round_id = ${id}::uuid`,
              (id) => sql`EXISTS (SELECT FROM collection_round WHERE id = ${id}::uuid)`,
            ),
          },
        },
      ),
    },
  }),
];
