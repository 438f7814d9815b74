import { z } from 'zod';
import { line, readBody } from './read-body';

const named = (name: unknown) => readBody(z.object({ name: line(20) }), { name });

it('reads a name as one line', () => {
  expect(named('\u200b Nguyễn\u00a0Văn \t Thử\n'.normalize('NFD'))).toEqual({ name: 'Nguyễn Văn Thử' });
});

it.each(['', ' ', '\u00a0\t', '\u200b', 'a'.repeat(21), 7, null])('refuses %j for a name', (name) => {
  expect(() => named(name)).toThrow('Field "name": ');
});
