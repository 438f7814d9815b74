import { appendLooks, type View } from '@bien-cuong/database';
import DataLoader from 'dataloader';
import {
  Args,
  type ClassType,
  createParameterDecorator,
  FieldResolver,
  Resolver,
  type ResolverData,
} from 'type-graphql';
import type { DataSource } from 'typeorm';

import { ReadAhead } from '../reads/read-ahead';
import type { SubgraphContext } from '../serve/context';
import { PageArgs } from '../types/connection';
import { protectedFields } from '../types/protected';
import { typeName } from '../types/type-name';
import { actorOf } from './acting';
import { AuditRecordConnection } from './audit-record';

/** A value of a protected field, with the id of the row that has it. */
interface Held {
  id: string;
  value: unknown;
}

/** A view whose protected fields are read together with the ids of their rows. */
export function withLooks(type: ClassType, view: View): View {
  const columns = view.columns ?? {};
  const held = protectedFields(type).map((field) => [
    field,
    `CASE WHEN ${columns[field]} IS NOT NULL THEN json_build_object('id', ${columns['id']}, 'value', ${columns[field]}) END`,
  ]);
  return { ...view, columns: { ...columns, ...(Object.fromEntries(held) as Record<string, string>) } };
}

interface Asked {
  held: Held | null | undefined;
  context: SubgraphContext;
}

/** Parameter: the value that was read for a protected field, and the context. */
const AskedFor = (field: string) =>
  createParameterDecorator(({ root, context }: ResolverData): Asked => ({
    held: (root as Record<string, Asked['held']>)[field],
    context: context as SubgraphContext,
  }));

/**
 * The resolver class of a protected field: it answers when it is recorded who is shown the value. All values that a
 * request asks for at once are recorded by one statement. Where no identity provider is configured nobody is known.
 */
export function protectedFieldOf(type: ClassType, field: string): new (dataSource: DataSource) => object {
  @Resolver(() => type)
  class ProtectedFieldResolver {
    private readonly records = new WeakMap<SubgraphContext, DataLoader<string, true>>();

    constructor(private readonly dataSource: DataSource) {}

    async shown({ held, context }: Asked): Promise<unknown> {
      if (held && context.caller) await this.recordOf(context).load(held.id);
      return held?.value ?? null;
    }

    private recordOf(context: SubgraphContext): DataLoader<string, true> {
      const known = this.records.get(context);
      if (known) return known;
      const made = new DataLoader<string, true>(async (ids) => {
        const actor = actorOf(context, field);
        await appendLooks(this.dataSource.manager, { entityType: typeName(type), entityIds: ids, actor });
        return ids.map(() => true);
      });
      this.records.set(context, made);
      return made;
    }
  }
  const { prototype } = ProtectedFieldResolver;
  // type-graphql takes a method for a field of the class only by its name.
  const method = { value: prototype.shown, configurable: true, writable: true };
  Object.defineProperty(prototype, field, method);
  AskedFor(field)(prototype, field, 0);
  FieldResolver()(prototype, field, method);
  return ProtectedFieldResolver;
}

/** The resolver class of `looks` on a type with protected fields; `trailOf` declares how it is read. */
export function looksOf(type: ClassType) {
  @Resolver(() => type)
  class LooksResolver {
    @FieldResolver(() => AuditRecordConnection, {
      nullable: true,
      description: 'Who was shown its protected data, newest first; once a day for each who looked.',
    })
    looks(@Args(() => PageArgs) _page: PageArgs, @ReadAhead() looks: object) {
      return looks;
    }
  }
  return LooksResolver;
}
