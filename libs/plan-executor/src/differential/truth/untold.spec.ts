import type { AnswerError } from '../comparison/side';
import { untold } from './untold';

const truth = { a: { b: [{ c: 1 }, { c: null }] } };

it.each<[string, unknown, AnswerError[], string[]]>([
  ['what the data say', truth, [], []],
  [
    'a null that is told',
    { a: { b: [{ c: null }, { c: null }] } },
    [{ message: '', path: ['a', 'b', 0, 'c'] }],
    [],
  ],
  ['a null above what is told', { a: null }, [{ message: '', path: ['a', 'b', 0, 'c'] }], []],
  ['a null below what is told', { a: { b: [{ c: null }, {}] } }, [{ message: '', path: ['a', 'b'] }], []],
  ['a null that nobody told', { a: { b: [{ c: null }, { c: null }] } }, [], ['a.b.0.c']],
  ['a field that is lost', { a: { b: [{}, {}] } }, [{ message: '', path: ['a', 'b', 1] }], ['a.b.0.c']],
  ['an error without a place', { a: null }, [{ message: '' }], ['a']],
])('%s', (_what, data, errors, expected) => {
  expect(untold({ answer: { data, errors } }, truth)).toEqual(expected);
});

it('is the whole answer where there is no answer', () => {
  expect(untold({ thrown: 'Error: Oh' }, truth)).toEqual(['Error: Oh']);
  expect(untold({ answer: { data: truth, extensions: { valueCompletion: [] } } }, truth)).toEqual([
    'valueCompletion',
  ]);
});
