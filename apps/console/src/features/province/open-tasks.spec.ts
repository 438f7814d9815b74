import { openTasks } from './open-tasks';

const complete = { claims: [], figures: [], reviews: [], tally: undefined };

it('has no tasks where nothing is missing', () => {
  expect(openTasks(complete)).toEqual([]);
  expect(openTasks({ ...complete, tally: { total: 41, named: 41 } })).toEqual([]);
  expect(openTasks({ ...complete, tally: { total: 41, named: null } })).toEqual([]);
});

it('counts the names that were announced and never given', () => {
  expect(openTasks({ ...complete, tally: { total: 41, named: 3 } })).toEqual([
    { task: 'toDoNamed', section: 'awards', count: 38 },
  ]);
});

it('counts reviews whose year is inferred or unknown, not those that are only undated', () => {
  const reviews = [
    { heldOn: '2018?-08-31' },
    { heldOn: 'XXXX-08-31' },
    { heldOn: '2018-08-31' },
    { heldOn: null },
  ];
  expect(openTasks({ ...complete, reviews })[0]).toMatchObject({ task: 'toDoYear', count: 2 });
});

it('counts what has no source and what nobody verified', () => {
  const tasks = openTasks({ ...complete, figures: [{ source: null }], claims: [{ verified: false }] });
  expect(tasks.map(({ task }) => task)).toEqual(['toDoSource', 'toDoVerify']);
});
