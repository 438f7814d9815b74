import type { Sort } from '../../lib/sort';
import type { ListedKind } from '../record-kind';

/** The order in which the service is asked for a list; undefined where its own is wanted, or it cannot sort by the column. */
export const askedOrder = ({ list: { sorts = [] } }: ListedKind, { column, order }: Sort) =>
  column !== null && sorts.includes(column)
    ? { by: constantOf(column), descending: order === 'descend' }
    : undefined;

/** `givenOn` as a value of an enum: `GIVEN_ON`. */
const constantOf = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
