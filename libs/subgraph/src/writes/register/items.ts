import { randomUUID } from 'node:crypto';

import { type EntityClass, tableOf } from '@bien-cuong/database';
import { type DomainError, InvalidInput, NotFound, type Text, today } from '@bien-cuong/domain';
import { type ClassType, Field, InputType } from 'type-graphql';
import { type EntityManager, IsNull } from 'typeorm';

import { UUID } from '../../types/scalars';
import { tooMany } from '../../types/too-much';
import { differs } from './differs';
import type { KeptField } from './kept-field';
import { factsOf, inputField, namedFields } from './input-fields';
import { brokenBy, type ItemRule } from './item-rules';
import { MOST_ITEMS, type Owned, type Part } from './parts';
import { forUpdate, type NamedField, readFields, referencesIn, type Values } from './read-input';
import { NO_SUCH_ITEM, tooFew, TWICE } from './refusals';

/** An item of an ordered list as it was read: a new one has no id. */
interface Item {
  id?: string;
  values: Record<string, unknown>;
}

/**
 * Rows with fields of their own, in an order. Who changes them gives the whole list: an item with its id
 * stays the same item; one that is left out is retired, since others may point at it.
 */
export function items<Row extends object, Name extends keyof Row & string>(
  words: Text,
  entity: abstract new () => Row,
  {
    description,
    owner,
    fields,
    least = 0,
    holds = [],
    onlyNew = false,
  }: Owned & {
    fields: { readonly [Property in Name]: KeptField<NonNullable<Row[Property]>> };
    /** The fewest that a record has. */
    least?: number;
    holds?: readonly ItemRule<Pick<Row, NoInfer<Name>>>[];
    /** Whether they are given with a new record and then stay as they are. */
    onlyNew?: boolean;
  },
): Part {
  const named = namedFields(entity, fields as never);
  const type = itemInput(entity, named);
  return {
    description,
    entity: entity as EntityClass,
    owner,
    type: () => type,
    least,
    onlyNew,
    facts: {
      kind: 'items',
      label: words,
      ...(least > 0 && { least }),
      items: named.map((each) => factsOf(each, [])),
      itemType: entity.name,
    },
    references: (list, argument) =>
      (list as Item[]).flatMap(({ values }, index) => referencesIn(named, values, `${argument}.${index}.`)),
    read: (given, argument) => {
      const refusals: DomainError[] = [];
      if (given.length > MOST_ITEMS) refusals.push(new InvalidInput(tooMany(MOST_ITEMS), argument));
      if (given.length < least) refusals.push(new InvalidInput(tooFew(least), argument));
      const read = (given as Values[]).map((each, index) => {
        const prefix = `${argument}.${index}.`;
        const item = readFields(named, each, { creating: true, prefix });
        refusals.push(...item.refusals);
        if (item.refusals.length === 0) refusals.push(...brokenBy(holds, item.values as never, prefix));
        return { ...(typeof each['id'] === 'string' && { id: each['id'] }), values: item.values };
      });
      return { items: read, refusals };
    },
    foreign: async ({ owner: id, argument, manager }, list) => {
      const had =
        id === undefined ? [] : await itemsOf(manager, { entity: entity as never, owner, id, fields: named });
      return strayItems(list as Item[], new Set(had.map((row) => row['id'])), argument);
    },
    write: (manager, id, list) =>
      writeItems(manager, { entity: entity as never, owner, id, fields: named }, list as Item[]),
  };
}

/** The refusals of items that the record does not have, or that are given twice. */
function strayItems(list: readonly Item[], had: ReadonlySet<unknown>, argument: string): DomainError[] {
  return list.flatMap(({ id }, index): DomainError[] => {
    if (id === undefined) return [];
    if (!had.has(id)) return [new NotFound(NO_SUCH_ITEM, `${argument}.${index}.id`)];
    const isTwice = list.findIndex((item) => item.id === id) !== index;
    return isTwice ? [new InvalidInput(TWICE, `${argument}.${index}.id`)] : [];
  });
}

interface Place {
  entity: ClassType;
  owner: string;
  /** The id of the record. */
  id: string;
  fields: readonly NamedField[];
}

const itemsOf = (manager: EntityManager, { entity, owner, id }: Place): Promise<Values[]> =>
  manager.findBy(entity, { [owner]: id, retiredOn: IsNull() } as never) as Promise<Values[]>;

async function writeItems(manager: EntityManager, place: Place, list: readonly Item[]): Promise<boolean> {
  const { entity, owner, id, fields } = place;
  const had = await itemsOf(manager, place);
  const byId = new Map(had.map((row) => [row['id'], row]));
  const added: object[] = [];
  let changed = false;
  for (const gone of had.filter((row) => !list.some((item) => item.id === row['id']))) {
    await manager.update(entity, gone['id'] as string, { retiredOn: today() } as never);
    changed = true;
  }
  for (const [index, item] of list.entries()) {
    const known = item.id === undefined ? undefined : byId.get(item.id);
    const row = { ...item.values, position: index + 1 };
    if (!known) added.push({ id: randomUUID(), [owner]: id, ...row });
    else if (differs(known, row))
      await manager.update(entity, item.id ?? '', forUpdate(fields, row) as never);
    else continue;
    changed = true;
  }
  if (added.length > 0) await manager.insert(entity, added as never);
  return changed;
}

function itemInput(entity: abstract new () => object, fields: ReturnType<typeof namedFields>): ClassType {
  const table = tableOf(entity as EntityClass);
  if (!table) throw new Error(`${entity.name} has no table, so no record can have items of it.`);
  @InputType(`${entity.name}Input`, { description: `One item of a list of ${entity.name}.` })
  class ItemInput {}
  const idField = Field(() => UUID, {
    nullable: true,
    description: 'Identity of an item that the record already has; left out for a new one.',
  });
  idField(ItemInput.prototype, 'id');
  for (const each of fields)
    inputField(ItemInput, each, { nullable: !each.required || each.kept.otherwise !== undefined });
  return ItemInput;
}
