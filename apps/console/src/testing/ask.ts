import { platformUrl } from './platform';

/** The id of the unit that had a code on a date, asked from the platform under test. */
export async function provinceId(code: string, on: string): Promise<string> {
  const response = await fetch(`${platformUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($code: String!, $on: LocalDate!) { province(code: $code, on: $on) { id } }',
      variables: { code, on },
    }),
  });
  const { data } = (await response.json()) as { data: { province: { id: string } } };
  return data.province.id;
}
