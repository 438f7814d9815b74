import 'reflect-metadata';

import { describeDatabase, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

describeDatabase(definition, createTestDatabase);

describe('the tables refuse', () => {
  const subgraph = subgraphForSpec(definition, createTestDatabase);

  const figures = (change: string) => `UPDATE figure SET ${change}`;
  const copyOfIndicator = (pair: string) =>
    `INSERT INTO indicator (id, code, position, name, paired_with_id)
     SELECT gen_random_uuid(), 'COPY', 9, 'Thử', ${pair} FROM indicator WHERE position = 1`;
  const copyOfFigures = `INSERT INTO figure SELECT gen_random_uuid(), province_id, indicator_id, movement_id, value + 1,
    qualifier, period_text, period_from, period_to, cumulative, status, return_reason, source, verified, true FROM figure`;

  const copyOfParticipations = `INSERT INTO participation (id, province_id, movement_id, valid_from, source)
    SELECT gen_random_uuid(), province_id, movement_id, '2019-03-03', source FROM participation`;

  it.each([
    ['a figure returned without a reason', figures("status = 'RETURNED'"), 'figure_check'],
    ['a reason on a figure that was not returned', figures("return_reason = 'Thiếu nguồn'"), 'figure_check'],
    ['an accepted draft', figures("status = 'DRAFT', accepted = true"), 'figure_check'],
    ['a way back into the draft', figures("status = 'DRAFT'"), 'figure_move'],
    [
      'a figure approved by who submitted it',
      figures("submitted_by = 'a', decided_by = 'a'"),
      'figure_two_persons',
    ],
    [
      'a reason for accepting what was not accepted',
      figures("acceptance_reason = 'Đã kiểm tra'"),
      'figure_reason_of_accepted',
    ],
    [
      'an indicator whose least is more than its most',
      'UPDATE indicator_version SET least = 2, most = 1',
      'indicator_version_range',
    ],
    ['two participations at the same time', copyOfParticipations, 'participation_once_at_a_time'],
    ['a negative count', figures('value = -1'), 'figure_value_check'],
    ['a count that is no number', figures("value = 'NaN'"), 'figure_value_check'],
    ['two accepted claims about the same', `${copyOfFigures}; ${copyOfFigures}`, 'figure_one_accepted'],
    ['a movement that is its own umbrella', 'UPDATE movement SET part_of_id = id', 'movement_check'],
    ['a one-sided pair of indicators', copyOfIndicator('id'), 'indicator_paired_with_id_id_fkey'],
    [
      'two criteria in one place',
      `INSERT INTO movement_criterion (id, movement_id, position, text)
       SELECT gen_random_uuid(), m.id, 1, 'Thử' FROM movement m, generate_series(1, 2)`,
      'movement_criterion_one_in_a_place',
    ],
    ['two points in one place', 'UPDATE achievement SET position = 1', 'achievement_one_in_a_place'],
    ['a pilot for nowhere', "UPDATE review SET pilot_for = 'EAST'", 'review_pilot_for_check'],
  ])('%s', async (_, statement, constraint) => {
    await expect(subgraph.dataSource.query(statement)).rejects.toThrow(constraint);
  });
});
