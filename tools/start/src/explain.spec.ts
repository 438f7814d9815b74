import { explain } from './explain';
import { OperatorError } from './operator-error';

const failed = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: …`), { code, ...(path && { path }) });

it('says in one sentence what a person can fix', () => {
  expect(explain(new OperatorError('Do this.'))).toBe('Do this.');
});

it.each([
  [
    failed('ENOSPC', '/srv/data/running.json'),
    'The disk is full: make room on the file system of /srv/data/running.json',
  ],
  [failed('ENOSPC'), 'The disk is full'],
  [failed('EDQUOT', '/srv/x'), 'The disk quota is used up'],
  [failed('EROFS', '/srv/x'), 'can only be read'],
  [failed('EACCES', '/srv/x'), 'correct its owner and permissions'],
])('says why nothing can be written, wherever that happens: %s', (error, sentence) => {
  expect(explain(error)).toContain(sentence);
});

it('keeps all details of an unexpected error', () => {
  const error = new TypeError('x is not a function');
  expect(explain(error)).toBe(error);
});
