import { readAnswer } from './answer';

describe('readAnswer', () => {
  it('reads data and errors', () => {
    const answer = {
      data: { a: 1 },
      errors: [{ message: 'No', path: ['b'], extensions: { code: 'NOT_FOUND' } }],
    };
    expect(readAnswer(answer)).toEqual(answer);
  });

  it('reads an answer that is errors only, as one with HTTP status 400 is', () => {
    expect(readAnswer({ errors: [{ message: 'Bad date', extensions: { code: 'BAD_USER_INPUT' } }] })).toEqual(
      {
        errors: [{ message: 'Bad date', extensions: { code: 'BAD_USER_INPUT' } }],
      },
    );
  });

  it('keeps only the parts of an error that a client may know', () => {
    const known = { code: 'CONFLICT', argument: 'id', recorded: { version: 2 }, sent: { version: 1 } };
    const extensions = { ...known, stacktrace: ['at db:5432'], query: 'select 1' };
    const { errors } = readAnswer({ data: null, errors: [{ message: 'No', locations: [], extensions }] });
    expect(errors).toEqual([{ message: 'No', extensions: known }]);
  });

  it('drops a code of a strange form instead of the whole answer', () => {
    const { errors } = readAnswer({ data: null, errors: [{ message: 'No', extensions: { code: 7 } }] });
    expect(errors).toEqual([{ message: 'No', extensions: {} }]);
  });

  it.each([
    ['a page', '<html>'],
    ['nothing', null],
    ['neither', {}],
    ['data of a strange form', { data: 7 }],
    ['null that nothing explains', { data: null }],
    ['null with no errors', { data: null, errors: [] }],
    ['no errors alone', { errors: [] }],
  ])('refuses %s', (_name, body) => expect(() => readAnswer(body)).toThrow());

  it('recognises that gateway and subgraph do not fit together', () => {
    const body = {
      errors: [{ message: 'Cannot query field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    };
    expect(() => readAnswer(body)).toThrow(
      "The subgraph refuses the gateway's operation: Cannot query field",
    );
  });
});
