import type { AuditHead } from '@bien-cuong/database';
import { OperatorError } from './operator-error';
import { isSubgraph, type Subgraph, subgraphNames } from './subgraphs';

const FORM = /^(\w+):(\d{1,15}):([0-9a-f]{64}|(?=$))$/;

/** A head in the form in which it is printed and given back. */
export const written = (name: Subgraph, { count, hash }: AuditHead): string => `${name}:${count}:${hash}`;

/** The heads that somebody noted down earlier, as they were printed: `awards:17:5f…`. */
export function readKeptHeads(args: readonly string[]): Partial<Record<Subgraph, AuditHead>> {
  const heads = args.map((text) => {
    const [, name = '', count, hash = ''] = FORM.exec(text) ?? [];
    if (isSubgraph(name)) return [name, { count: Number(count), hash }] as const;
    throw new OperatorError(
      `"${text}" is no head of an audit trail: give it as it was printed, NAME:COUNT:HASH with the name ${subgraphNames.join(', ')}.`,
    );
  });
  return Object.fromEntries(heads);
}
