import { assert, constantFrom, integer, property, array } from 'fast-check';
import { mergeParts, type Part } from './merge-parts';

const part = (
  file: string,
  value: Part['value'],
  qualifier = 'EXACTLY',
  comment: string | null = null,
): Part => ({
  ...{ file, value, qualifier, comment },
});

const said = (value: number | null, qualifier = 'EXACTLY', comment: string | null = null) => ({
  content: { value, qualifier, comment },
});

it.each<[string, Part[], boolean, object]>([
  ['one file, whatever it says', [part('a', 'tám', 'chừng', 'x')], true, { how: 'one' }],
  ['numbers that add up', [part('a', 1.1), part('b', 2.2), part('c', 0)], true, { how: 'sum', ...said(3.3) }],
  [
    'the weakest qualifier',
    [part('a', 100, 'MORE_THAN'), part('b', 20)],
    true,
    { how: 'sum', ...said(120, 'MORE_THAN') },
  ],
  ['above and below', [part('a', 100, 'MORE_THAN'), part('b', 20, 'NEARLY')], true, { how: 'unqualified' }],
  ['one that was emptied', [part('a', 5), part('b', null)], true, { how: 'sum', ...said(5) }],
  ['none but emptied ones', [part('a', null), part('b', null)], true, { how: 'sum', ...said(null) }],
  ['one that cannot be read', [part('a', 5), part('b', 'tám')], true, { how: 'unread' }],
  ['a qualifier that is none', [part('a', 5, 'chừng'), part('b', 1)], true, { how: 'unread' }],
  ['what does not add up, alike', [part('a', 5), part('b', 5)], false, { how: 'same', ...said(5) }],
  ['what does not add up, unlike', [part('a', 5), part('b', 6)], false, { how: 'contradiction' }],
  [
    'what does not add up, unlike in a word',
    [part('a', 5), part('b', 5, 'ABOUT')],
    false,
    { how: 'contradiction' },
  ],
  [
    'comments, each with its file',
    [part('Xã A', 1, 'EXACTLY', 'Mới'), part('Xã B', 2), part('Xã C', 3, 'EXACTLY', 'Cũ')],
    true,
    { how: 'sum', ...said(6, 'EXACTLY', 'Xã A: Mới\nXã C: Cũ') },
  ],
  [
    'the same comment once',
    [part('a', 1, 'EXACTLY', 'Mới'), part('b', 2, 'EXACTLY', 'Mới')],
    true,
    { how: 'sum', ...said(3, 'EXACTLY', 'Mới') },
  ],
])('merges %s', (_, parts, addsUp, merged) => {
  expect(mergeParts(parts, addsUp)).toMatchObject(merged);
});

it('adds to the same, in whatever order files are chosen', () => {
  const one = integer({ min: 0, max: 10_000 });
  const qualifier = constantFrom('EXACTLY', 'MORE_THAN', 'ABOUT', 'AT_LEAST', 'NEARLY');
  assert(
    property(array(one, { minLength: 2, maxLength: 12 }), qualifier, (values, first) => {
      const parts = values.map((value, index) => part(`${index}`, value, index === 0 ? first : 'EXACTLY'));
      const sum = values.reduce((all, value) => all + value, 0);
      expect(mergeParts(parts, true)).toEqual({ how: 'sum', ...said(sum, first) });
      expect(mergeParts(parts.toReversed(), true)).toEqual({ how: 'sum', ...said(sum, first) });
    }),
  );
});
