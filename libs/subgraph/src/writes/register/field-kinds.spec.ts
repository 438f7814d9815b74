import { number } from './field-kinds';
import { label } from './kept-field';

const value = number(label('Giá trị', 'Value'), { least: 0, most: 99_999 });

it.each([0, 1, 414.712, 0.000001, 99_998.999999])('takes the number %d', (given) => {
  expect(value.read(given, 'value')).toBe(given);
});

it.each([1e-300, 0.1 + 0.2, 0.0000001])('refuses %d, which nobody publishes', (given) => {
  expect(() => value.read(given, 'value')).toThrow('It has at most 6 decimals.');
});
