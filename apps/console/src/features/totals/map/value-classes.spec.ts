import { classesOf, shadeOf } from './value-classes';

it('has no class where there is no value', () => {
  expect(classesOf([])).toEqual([]);
});

it('makes as many classes as there are different values, at the most five', () => {
  expect(classesOf([7, 3, 7])).toEqual([
    { from: 3, to: 3 },
    { from: 7, to: 7 },
  ]);
  expect(classesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: 6 },
    { from: 7, to: 8 },
    { from: 9, to: 10 },
  ]);
});

it('keeps equal values in one class, and every value in exactly one', () => {
  const values = [0, 0, 0, 0, 0, 0, 5, 100, 100, 7950];
  const classes = classesOf(values);
  for (const value of values)
    expect(classes.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
});

it('sets few classes as far apart as can be', () => {
  expect([0, 1, 2].map((index) => shadeOf(index, 3))).toEqual([1, 3, 5]);
  expect(shadeOf(0, 1)).toBe(5);
});
