import type { Access } from '@bien-cuong/access';
import {
  type Selection,
  type SelectedField,
  readJson,
  type Rows,
  Select,
  type Views,
} from '@bien-cuong/database';
import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isListType,
  isObjectType,
} from 'graphql';
import type { DataSource } from 'typeorm';

import { accessIn } from '../access/access-in';
import type { BatchRead } from './batches';
import type { SubgraphContext } from '../serve/context';
import { SelectionCache } from './selection-cache';
import { argsKeyOf } from './selection';

type Row = Record<string, unknown>;

/** Computes what is read then, for all rows above at once, in their order. */
export type Compute<Key> = (keys: readonly Key[]) => Promise<unknown>;

type Computed = (computed: unknown) => Rows;

/** Reads what operations select: one statement for each root field, one for all entities of a type. */
export class Reads {
  readonly views: Views;
  private readonly select: Select;
  private readonly cache: SelectionCache;
  private readonly togetherReads = new WeakMap<
    SubgraphContext['batches'],
    Map<Selection, BatchRead<unknown, unknown, undefined>>
  >();
  private readonly entityReads = new WeakMap<Selection, BatchRead<object, Row | null, undefined>>();

  constructor(
    private readonly dataSource: DataSource,
    views: Views,
  ) {
    this.views = views;
    this.select = new Select(views);
    this.cache = new SelectionCache(views);
  }

  /** The types whose rows are found by a key. */
  get entityTypes(): string[] {
    return Object.keys(this.views).filter((type) => this.views[type]?.entities);
  }

  /**
   * The rows of a field of `Query`, or the row that one of `Mutation` has written, with the whole selection.
   */
  async field(info: GraphQLResolveInfo, args: Row, context: SubgraphContext): Promise<unknown> {
    const { parentType, fieldName, schema } = info;
    const access = accessIn(schema, context);
    const definition = parentType.getFields()[fieldName];
    const type = definition && getNamedType(definition.type);
    const isChange = parentType === schema.getMutationType();
    const rows =
      this.views[parentType.name]?.rows?.[fieldName] ??
      (isChange ? this.views[type?.name ?? '']?.changed : undefined);
    if (!rows || !definition) throw new Error(`Nothing says how ${parentType.name}.${fieldName} is read.`);
    const field: SelectedField = {
      name: fieldName,
      args,
      argsKey: argsKeyOf(definition, args),
      isList: isListType(getNullableType(definition.type)),
      selection: isObjectType(type) ? this.cache.of(type, info, access) : undefined,
    };
    return readJson(
      this.dataSource,
      this.select.value(field, rows(args as never, field.selection?.only?.oneOf)),
      context.received,
    );
  }

  /**
   * What is computed for a row above, and for all rows of the request that ask for the same; then it is read with its whole
   * selection by one statement for all of them.
   */
  together<Key>(
    info: GraphQLResolveInfo,
    { key, compute }: { key: Key; compute: Compute<Key> },
    context: SubgraphContext,
  ): Promise<unknown> {
    const { parentType, fieldName, schema } = info;
    const rows = this.views[parentType.name]?.computed?.[fieldName] as Computed | undefined;
    const type = getNamedType(info.returnType);
    if (!rows || !isObjectType(type))
      throw new Error(`Nothing says how ${parentType.name}.${fieldName} is read.`);
    const selection = this.cache.of(type, info, accessIn(schema, context));
    const own =
      this.togetherReads.get(context.batches) ?? new Map<Selection, BatchRead<unknown, unknown, undefined>>();
    this.togetherReads.set(context.batches, own);
    const isList = isListType(getNullableType(info.returnType));
    const read =
      own.get(selection) ??
      (async (keys: readonly unknown[]) => {
        const computed = await compute(keys as readonly Key[]);
        const found = await this.placed(selection, rows(computed), context.received);
        return keys.map((_, index) => {
          const of = found.get(index + 1) ?? [];
          return isList ? of : (of[0] ?? null);
        });
      });
    own.set(selection, read);
    return context.batches.load(read, key);
  }

  private async placed(
    selection: Selection,
    rows: Rows,
    received: SubgraphContext['received'],
  ): Promise<Map<number, Row[]>> {
    const value = this.select.entities(selection, rows);
    const found = (await readJson(this.dataSource, value, received)) as (Row & { place: number })[];
    return Map.groupBy(found, ({ place }) => place);
  }

  /**
   * The function that reads the entities of a type, the same one for equal selections, so that they share one
   * statement.
   */
  entities(
    type: GraphQLObjectType,
    info: GraphQLResolveInfo,
    access?: Access,
  ): BatchRead<object, Row | null, undefined> {
    const selection = this.cache.of(type, info, access);
    const known = this.entityReads.get(selection);
    if (known) return known;
    const made = (keys: readonly object[]) => this.rowPerKey(selection, keys);
    this.entityReads.set(selection, made);
    return made;
  }

  private async rowPerKey(selection: Selection, keys: readonly object[]): Promise<(Row | null)[]> {
    const rows = this.views[selection.type]?.entities as ((keys: readonly object[]) => Rows) | undefined;
    if (!rows) throw new Error(`Nothing says how entities of ${selection.type} are read.`);
    const value = this.select.entities(selection, rows(keys));
    // The operation is not known here, so its limit is not counted; there is one statement per type and
    // selection, so there are few.
    const found = (await readJson(this.dataSource, value, { bytes: 0 })) as (Row & { place: number })[];
    const byPlace = new Map(found.map((row) => [row.place, row]));
    return keys.map((_, index) => byPlace.get(index + 1) ?? null);
  }
}
