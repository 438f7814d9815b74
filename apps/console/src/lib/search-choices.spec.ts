import { isIn } from './search-choices';

const name = 'Nguyễn Văn Thử 0001';

it.each(['0001', 'nguyen van', 'THỬ 0001', 'thu  0001', '', '  '])('finds %j', (typed) => {
  expect(isIn(name, typed)).toBe(true);
});

it.each(['0002', ';;;', '%', '  * ', '--', '١', 'nguyễn 0001'])('does not find %j', (typed) => {
  expect(isIn(name, typed)).toBe(false);
});
