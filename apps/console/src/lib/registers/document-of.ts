import { documents } from '@bien-cuong/api';

const all = documents as unknown as Readonly<Record<string, unknown>>;

/**
 * The document of an operation that `npm run compose` made of a register; undefined where there is none.
 * @param operation its name in the schema, such as `createFigure`
 */
export const documentOf = <Document>(operation: string): Document =>
  all[`${operation.charAt(0).toUpperCase()}${operation.slice(1)}Document`] as Document;
