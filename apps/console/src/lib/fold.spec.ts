import { fold } from './fold';

it.each([
  ['Bà Rịa - Vũng Tàu', 'Ba Ria–Vung Tau'],
  ['Đắk Lắk', 'Dak Lak'],
  ['Thanh Hóa', 'Thanh Hoá'],
  ['Hồ Chí Minh', 'Ho Chi Minh'],
])('sees %s and %s as one name', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});
