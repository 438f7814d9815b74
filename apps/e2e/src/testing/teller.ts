import { ask } from './ask';

/** A page of a connection, as far as it was asked for. */
export interface Page<Row = { id: string }> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Row[];
  edges?: { node: Row; figure?: { qualifier: string; value: number } }[];
}

/** A function that gives the data of an answer without errors. */
export const teller =
  (url: () => string) =>
  async <Told = Record<string, never>>(query: string, variables: object = {}): Promise<Told> => {
    const { data, errors } = await ask<Told>(url(), query, { variables });
    if (errors || !data) throw new Error(`${query.slice(0, 200)}: ${JSON.stringify(errors)}`);
    return data;
  };
