import type { EntityClass } from '@bien-cuong/database';
import { type DomainError, type FieldFacts, InvalidInput, type Text, writtenLine } from '@bien-cuong/domain';
import type { ClassType } from 'type-graphql';
import { type EntityManager, In } from 'typeorm';

import { tooLong, tooMany } from '../../types/too-much';
import type { SchemaType } from '../../reads/declared/read-field';
import type { GivenReference, Values } from './read-input';
import { TWICE } from './refusals';

/** What belongs to a record and is kept in a table of its own; made by `lines` and `items`. */
export interface Part {
  description: string;
  /** The class of its rows. */
  entity: EntityClass;
  /** The property of these that holds the id of the record. */
  owner: string;
  /** The type of one item in the input. */
  type: () => SchemaType;
  facts: Omit<FieldFacts, 'name' | 'fixed' | 'required'>;
  /** Whether it is only given with a new record, because it is changed by operations of its own. */
  onlyNew?: boolean;
  /** The fewest that a record has; by default none. */
  least?: number;
  read: (given: readonly unknown[], argument: string) => { items: unknown[]; refusals: DomainError[] };
  references: (items: readonly unknown[], argument: string) => GivenReference[];
  /** The refusals of items with an id that the record does not have; a new record has none. */
  foreign?: (
    place: { owner: string | undefined; argument: string; manager: EntityManager },
    items: readonly unknown[],
  ) => Promise<DomainError[]>;
  /** The refusals of valid items of a new record, because of what else is recorded. */
  unfitNew?: (
    place: { now: Values; argument: string; manager: EntityManager },
    items: readonly unknown[],
  ) => Promise<DomainError[]>;
  /** Makes these the items of the record; returns whether that changed anything. */
  write: (manager: EntityManager, owner: string, items: readonly unknown[]) => Promise<boolean>;
}

/** The most items of a part. */
export const MOST_ITEMS = 500;

/** What a part is and to whom it belongs. */
export interface Owned {
  description: string;
  /** The property that holds the id of the record. */
  owner: string;
}

/** Texts of one line in any order, such as further names. */
export function lines(
  words: Text,
  entity: EntityClass,
  { description, owner, as, longest = 300 }: Owned & { as: string; longest?: number },
): Part {
  return {
    description,
    entity,
    owner,
    type: () => String,
    facts: { kind: 'lines', label: words, longest },
    references: () => [],
    read: (given, argument) => {
      const refusals: DomainError[] = [];
      const items = given.map((each) => writtenLine(each as string)).filter((each) => each !== null);
      if (items.length > MOST_ITEMS) refusals.push(new InvalidInput(tooMany(MOST_ITEMS), argument));
      items.forEach((each, index) => {
        if (each.length > longest) refusals.push(new InvalidInput(tooLong(longest), `${argument}.${index}`));
        if (items.indexOf(each) !== index) refusals.push(new InvalidInput(TWICE, `${argument}.${index}`));
      });
      return { items, refusals };
    },
    write: async (manager, id, items) => {
      const had = await manager.findBy(entity as ClassType, { [owner]: id } as never);
      const known = new Set(had.map((row) => (row as Values)[as]));
      const gone = [...known].filter((each) => !items.includes(each));
      const added = items.filter((each) => !known.has(each));
      if (gone.length > 0) await manager.delete(entity as ClassType, { [owner]: id, [as]: In(gone) });
      if (added.length > 0)
        await manager.insert(
          entity as ClassType,
          added.map((each) => ({ [owner]: id, [as]: each })) as never,
        );
      return gone.length + added.length > 0;
    },
  };
}
