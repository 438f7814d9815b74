import { randomUUID } from 'node:crypto';

import { type EntityClass, tableOf } from '@bien-cuong/database';
import { Conflict, type DomainError, InvalidInput, type Text } from '@bien-cuong/domain';
import { type ClassType, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';

import { typeName } from '../../types/type-name';
import { day } from './field-kinds';
import { factsOf, inputField, namedFields } from './input-fields';
import { type Interval, touching } from './intervals';
import { brokenBy, type ItemRule } from './item-rules';
import { type KeptField, label } from './kept-field';
import type { Part } from './parts';
import { type NamedField, readFields, referencesIn, type Values } from './read-input';
import { REQUIRED } from './refusals';

/** What holds of a record from one day to another, made by `dated`. */
export interface DatedPart extends Part {
  entity: ClassType;
  /** The name of the type of one interval. */
  typeName: string;
  words: Text;
  fields: readonly NamedField[];
  input: ClassType;
  gaps: 'refused' | 'allowed';
  /** The fields that tell apart what may hold side by side; intervals follow each other where they are the same. */
  series: readonly string[];
  /** The refusals of an interval by the rules of the part. */
  broken: (interval: Values, prefix: string) => DomainError[];
  /** The refusal of all intervals of a record, as they would be. */
  unfit: (question: OfIntervals<object>) => Promise<DomainError | undefined>;
}

export const isDated = (part: Part): part is DatedPart => 'gaps' in part;

/** What changes with time of a record, by the names of its fields. */
export const datedPartsOf = (parts: Readonly<Record<string, Part>>): [string, DatedPart][] =>
  Object.entries(parts).filter((each): each is [string, DatedPart] => isDated(each[1]));

/** What is asked of a record that exists: whether its intervals could be these. */
export interface OfIntervals<Row> {
  /** The id of the record. */
  owner: string;
  intervals: readonly (Row & Interval & { id: string })[];
  manager: EntityManager;
}

/** What is asked of a new record: whether it could have these intervals. */
export interface OfNewRecord<Row> {
  /** The record as it would be, which has no id yet. */
  now: Values;
  intervals: readonly (Row & Interval)[];
  /** The argument of a field of the interval at a place. */
  at: (place: number, field: string) => string;
  manager: EntityManager;
}

const FROM = day(label('Từ ngày', 'From'), { description: 'The first day on which it holds.' });
const TO = day(label('Đến trước ngày', 'Until before'), {
  description: 'The first day on which it no longer holds; left out while it holds.',
});

interface Declared<Row extends object, Name extends keyof Row & string> {
  description: string;
  /** The property that holds the id of the record. */
  owner: string;
  fields: { readonly [Property in Name]: KeptField<NonNullable<Row[Property]>> };
  /** Whether the record may have days on which nothing holds; then an interval can also end with none after it. */
  gaps: 'refused' | 'allowed';
  /** The fields that tell apart what may hold side by side, such as the chain of command; by default nothing may. */
  series?: readonly NoInfer<Name>[];
  /** What the domain demands of one interval. */
  holds?: readonly ItemRule<Pick<Row, NoInfer<Name>>>[];
  /** What it demands of all intervals of a record, because of what is recorded of those days already. */
  fits?: (question: OfIntervals<Pick<Row, NoInfer<Name>>>) => Promise<DomainError | undefined>;
  /** The same of a new record. */
  fitsNew?: (question: OfNewRecord<Pick<Row, NoInfer<Name>>>) => Promise<DomainError | undefined>;
}

/**
 * Something of a record that changes with time: its intervals follow each other, and at no day two hold.
 * Yields `recordX` (from this day it is so), `correctX` (it was entered wrongly) and, where there may be gaps,
 * `endX` (from this day nothing of the kind holds); a new record is given with the intervals that are known.
 * @param entity a class that extends `KeptInterval`
 */
export function dated<Row extends object, Name extends keyof Row & string>(
  words: Text,
  entity: ClassType<Row>,
  { description, owner, fields: declared, gaps, series = [], holds = [], fits, fitsNew }: Declared<Row, Name>,
): DatedPart {
  const named = namedFields(entity, declared as never);
  const fields = [...namedFields(entity, { validFrom: FROM, validTo: TO } as never), ...named];
  const input = inputOf(entity, fields);
  const broken: DatedPart['broken'] = (interval, prefix) => brokenBy(holds, interval as never, prefix);
  return {
    entity,
    typeName: typeName(entity),
    owner,
    words,
    fields,
    input,
    gaps,
    series,
    broken,
    unfit: async (question) => fits?.(question as never),
    description,
    onlyNew: true,
    least: gaps === 'refused' ? 1 : 0,
    type: () => input,
    facts: {
      kind: 'items',
      label: words,
      items: fields.map((field) => factsOf(field, [])),
      itemType: typeName(entity),
    },
    references: (list, argument) =>
      (list as Values[]).flatMap((values, index) => referencesIn(named, values, `${argument}.${index}.`)),
    ...(fitsNew && { unfitNew: unfitNew(fitsNew as never) }),
    read: (given, argument) => readIntervals({ fields, gaps, series, broken }, given as Values[], argument),
    write: async (manager: EntityManager, id, list) => {
      const rows = (list as Values[]).map((values) => ({ ...values, id: randomUUID(), [owner]: id }));
      if (rows.length > 0) await manager.insert(entity, rows as never);
      return list.length > 0;
    },
  };
}

const unfitNew =
  (fits: (question: OfNewRecord<object>) => Promise<DomainError | undefined>): Part['unfitNew'] =>
  async ({ argument, ...beside }, items) => {
    const at = (place: number, field: string) => `${argument}.${place}.${field}`;
    const refusal = await fits({ ...beside, at, intervals: items as Interval[] });
    return refusal ? [refusal] : [];
  };

function readIntervals(
  { fields, gaps, series, broken }: Pick<DatedPart, 'fields' | 'gaps' | 'series' | 'broken'>,
  given: readonly Values[],
  argument: string,
): { items: Values[]; refusals: DomainError[] } {
  const read = given.map((values, index) => {
    const prefix = `${argument}.${index}.`;
    const each = readFields(fields, values, { creating: true, prefix });
    return each.refusals.length > 0 ? each : { ...each, refusals: broken(each.values, prefix) };
  });
  const refusals = read.flatMap((each) => each.refusals);
  const items = read.map(({ values }) => values);
  if (items.length === 0 && gaps === 'refused') refusals.push(new InvalidInput(REQUIRED, argument));
  if (refusals.length === 0) {
    const found = touching(items as unknown as Interval[], gaps, series);
    if (found) refusals.push(new Conflict(found.text, `${argument}.${found.index}.validFrom`));
  }
  return { items, refusals };
}

function inputOf(entity: ClassType, fields: readonly NamedField[]): ClassType {
  if (!tableOf(entity as EntityClass)) throw new Error(`${entity.name} has no table.`);
  @InputType(`${typeName(entity)}Input`, {
    description: 'What holds from a day on. Of a later interval, what is left out stays as it was before.',
  })
  class DatedInput {}
  for (const field of fields) inputField(DatedInput, field, { nullable: true });
  return DatedInput;
}
