import { platformUrl } from './platform';

/** Sends an operation to the platform under test. */
export async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${platformUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

/** The id of the unit that had a code on a date. */
export async function provinceId(code: string, on: string): Promise<string> {
  const query = 'query ($code: String!, $on: LocalDate!) { province(code: $code, on: $on) { id } }';
  const { province } = await ask<{ province: { id: string } }>(query, { code, on });
  return province.id;
}
