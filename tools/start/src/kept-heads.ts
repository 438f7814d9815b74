import type { AuditHead } from '@bien-cuong/database';
import { OperatorError } from './operator-error';
import { databaseNames, type Owner } from './subgraphs';

const FORM = /^(\w+):(\d{1,15}):([0-9a-f]{64}|(?=$))$/;

/** A head of an audit chain in the form in which it is printed and read. */
export const written = (name: Owner, { count, hash }: AuditHead): string => `${name}:${count}:${hash}`;

/** Reads heads that somebody noted earlier, as they were printed: `awards:17:5f…`. */
export function readKeptHeads(args: readonly string[]): Partial<Record<Owner, AuditHead>> {
  const heads = args.map((text) => {
    const [, name = '', count, hash = ''] = FORM.exec(text) ?? [];
    const owner = databaseNames.find((each) => each === name);
    if (owner) return [owner, { count: Number(count), hash }] as const;
    throw new OperatorError(
      `"${text}" is no head of an audit trail: give it as it was printed, NAME:COUNT:HASH with the name ${databaseNames.join(', ')}.`,
    );
  });
  return Object.fromEntries(heads);
}
