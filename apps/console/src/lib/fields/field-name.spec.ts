import { english } from '../i18n/en/english';
import { vietnamese } from '../i18n/vi/vietnamese';
import { fieldName } from './field-name';

it.each([
  ['province', 'province'],
  ['provinceId', 'province'],
  ['province_id', 'province'],
  ['held_on_text', 'heldOn'],
  ['expires_at', 'expiresAt'],
  ['id', 'id'],
  ['text', 'text'],
])('calls %s %s', (name, one) => {
  expect(fieldName(name)).toBe(one);
});

it('finds every word of the dictionary by its name', () => {
  const groups = [...Object.values(vietnamese.fields), ...Object.values(english.fields)];
  const names = groups.flatMap((words) => Object.keys(words));
  expect(names.filter((name) => fieldName(name) !== name)).toEqual([]);
});
