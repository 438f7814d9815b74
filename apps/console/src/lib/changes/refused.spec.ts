import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { refusalOf, refusalsOf } from './refused';

const stale = {
  message: 'Bản ghi này đã được người khác sửa.',
  extensions: { code: 'CONFLICT', argument: 'version', recorded: { version: 2 }, requestId: 'r 1' },
};

it('reads an error of the graph', () => {
  const refused = refusalOf(new CombinedGraphQLErrors({ errors: [stale] }));
  expect(refused).toMatchObject({ message: stale.message, ...stale.extensions, field: 'version' });
  expect(refused).toMatchObject({ leftUndone: true, isLostRace: true, wasMadeOtherwise: false });
});

it('reads all errors in an answer of the graph', () => {
  const wrong = (argument: string) => ({
    message: argument,
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
  const failure = new CombinedGraphQLErrors({ errors: [wrong('roles.0'), wrong('name')] });
  expect(refusalsOf(failure).map(({ field }) => field)).toEqual(['roles', 'name']);
});

it('reads an answer with an error status', () => {
  const extensions = { code: 'TOO_MANY_REQUESTS' };
  const failure = new ServerError('Response not successful', {
    response: new Response(null, { status: 429, headers: { 'x-request-id': 'r 2' } }),
    bodyText: JSON.stringify({ errors: [{ message: 'Quá nhiều lượt.', extensions }] }),
  });
  expect(refusalOf(failure)).toMatchObject({ message: 'Quá nhiều lượt.', ...extensions, requestId: 'r 2' });
});

it.each([
  ['an answer that did not come', new TypeError('Failed to fetch')],
  [
    'a page of somebody in between',
    new ServerError('Bad gateway', { response: new Response(), bodyText: '<html>' }),
  ],
])('makes nothing of %s', (_, failure) => {
  expect(refusalsOf(failure)).toEqual([]);
});

it.each([
  ['without a code', {}],
  ['of the server itself', { code: 'INTERNAL_SERVER_ERROR' }],
  ['of a change that is not confirmed', { code: 'NOT_CONFIRMED' }],
])('does not take the error %s to mean that nothing was done', (_, extensions) => {
  const failure = new CombinedGraphQLErrors({ errors: [{ message: 'Lỗi', extensions }] });
  expect(refusalOf(failure)?.leftUndone).toBe(false);
});

it.each([
  ['the key of an earlier attempt', { argument: 'idempotencyKey' }],
  ['a version without what is saved', { argument: 'version' }],
  ['another rule', { argument: 'lotId', recorded: {} }],
])('does not mistake %s for a conflict of versions', (_, extensions) => {
  const errors = [{ message: 'Trái', extensions: { code: 'CONFLICT', ...extensions } }];
  const refused = refusalOf(new CombinedGraphQLErrors({ errors }));
  expect(refused?.isLostRace).toBe(false);
  expect(refused?.wasMadeOtherwise).toBe(refused?.argument === 'idempotencyKey');
});
