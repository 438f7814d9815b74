import type { RunningService } from './serve-graphql';
import { serveTiny } from './testing/tiny-service';

let service: RunningService;
beforeAll(async () => void (service = await serveTiny()));
afterAll(() => service.stop());

async function ask(query: string, variables: object = {}, language = 'en') {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  return [response.status, errors.length, errors[0]?.message, errors[0]?.extensions];
}

const wrong = { code: 'BAD_USER_INPUT', argument: 'n' };

it('reports a variable declared with another type with both types, and without a value', async () => {
  const query = 'query ($n: String) { echo(n: $n) }';
  const told = 'Argument "n" has the type Int, and the variable $n is declared as String.';
  for (const variables of [{}, { n: null }, { n: '1' }])
    expect(await ask(query, variables)).toEqual([400, 1, told, wrong]);
  const vi = 'Đối số «n» có kiểu Int, mà biến $n được khai báo là String.';
  expect(await ask(query, {}, 'vi')).toEqual([400, 1, vi, wrong]);
});

it.each([
  ['the value of a variable', 'query ($n: Int) { echo(n: $n) }', '"one" is not a valid Int'],
  ['a value in the document', '{ echo(n: "one") }', '"one" is not a valid Int'],
  ['a value that is missing', 'query ($n: Int!) { echo(n: $n) }', 'null is not a valid Int!'],
])('says of %s what is wrong with it', async (_, query, says) => {
  const variables = query.includes('Int!') ? {} : { n: 'one' };
  expect(await ask(query, variables)).toEqual([400, 1, `Argument "n": ${says}.`, wrong]);
});

it.each([
  ['nobody uses', 'query ($n: Int) { language }', /"\$n" is never used/],
  ['has a type that does not exist', 'query ($n: Number) { echo(n: $n) }', /Unknown type "Number"/],
])('takes a variable that %s for no value', async (_, query, says) => {
  const [status, , message, extensions] = await ask(query);
  expect([status, message]).toEqual([400, expect.stringMatching(says)]);
  expect(extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

describe('the value of an input', () => {
  const tell = async (input: object, language: string) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query: 'query ($input: Star) { count(input: $input) }', variables: { input } }),
    });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { argument?: string } }[];
    };
    return errors.map(({ message, extensions }) => [extensions.argument, message]);
  };

  it('is refused at each field that is wrong, in the language of the user', async () => {
    const input = { light: 'RED', colour: 'red', planets: [{ name: 'a' }, { name: 1, light: 'LIT' }, {}] };
    expect(await tell(input, 'en')).toEqual([
      ['name', 'Argument "name": null is not a valid String!.'],
      ['light', 'Argument "light": "RED" is not a valid Light.'],
      ['planets.1.name', 'Argument "planets.1.name": 1 is not a valid String!.'],
      ['planets.2.name', 'Argument "planets.2.name": null is not a valid String!.'],
      ['colour', 'Argument "colour": Star has no such field.'],
    ]);
    expect((await tell(input, 'vi')).map(([, message]) => message)).toContain(
      'Đối số «colour»: Star không có mục này.',
    );
  });

  it('is refused at the field to which a variable or a value in the document is given', async () => {
    const field = { code: 'BAD_USER_INPUT', argument: 'light' };
    const query = '($light: Light) { count(input: { name: "a", light: $light }) }';
    expect((await ask(`query ${query}`, { light: 'RED' }))[3]).toEqual(field);
    expect((await ask('{ count(input: { name: "a", light: RED }) }'))[3]).toEqual(field);
  });
});
