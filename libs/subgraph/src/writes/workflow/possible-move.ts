import type { Identity } from '@bien-cuong/tokens';
import { type Language, type Text, today } from '@bien-cuong/domain';
import { GraphQLSchema } from 'graphql';
import {
  type ClassType,
  createParameterDecorator,
  Directive,
  Field,
  FieldResolver,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';

import { accessIn } from '../../access/access-in';
import type { SubgraphContext } from '../../serve/context';
import { LocalDate } from '../../types/scalars';
import { NOT_YOURS } from '../register/refusals';
import type { AnyFlow } from './flow';
import { barOf, type Standing } from './standing';

@Directive('@shareable')
@ObjectType({ description: 'A move of a record, and whether whoever asks may make it now.' })
export class PossibleMove {
  @Field(() => String, { description: 'The name of its operation.' })
  name: string;

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  label: string;

  @Field(() => Boolean, {
    description:
      'Whether the state of the record, its journal and the rights of whoever asks allow it. What the record contains is judged when it is made.',
  })
  allowed: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not allowed, in the language of the request; null when it is.',
  })
  why: string | null;
}

@Directive('@shareable')
@ObjectType({ description: 'For whom a record waits.' })
export class Waiting {
  @Field(() => String, { description: 'The right of those for whom it waits.' })
  right: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it is expected; null: no day is set.',
  })
  dueOn: string | null;

  @Field(() => Boolean, { description: 'Whether that day is over.' })
  overdue: boolean;
}

const MAY_NOT: Text = {
  vi: 'Bạn không có quyền thực hiện việc này.',
  en: 'You have not the right to do this.',
};

interface Asker {
  caller: Identity | undefined;
  language: Language;
  schema: GraphQLSchema;
}

const Asking = () =>
  createParameterDecorator(({ context, info }): Asker => {
    const { caller, language } = context as SubgraphContext;
    return { caller, language, schema: info.schema };
  });

/** What the resolvers of `moves` and `waitsFor` are made of. */
interface Moving {
  entity: ClassType;
  flow: AnyFlow;
  operations: Readonly<Record<string, string>>;
}

/** The resolver class of `moves` and `waitsFor`, whose columns give the standing and the wait. */
export function movesOf({ entity, flow, operations }: Moving): new () => object {
  const why = (name: string, standing: Standing, asker: Asker): Text | undefined => {
    const move = flow.moves[name];
    if (!move) return MAY_NOT;
    const operation = operations[name] ?? '';
    const access = accessIn(asker.schema, asker);
    if (access?.allows('Mutation', operation) === false) return MAY_NOT;
    const own = access?.rowsOf('Mutation', operation);
    if (own && !own.oneOf.includes(standing.provinceId ?? '')) return NOT_YOURS;
    return barOf(flow, move, { standing, author: authorOf(asker.caller) });
  };

  @Resolver(() => entity)
  class MovesResolver {
    @Directive('@cacheControl(maxAge: 0, scope: PRIVATE)')
    @Directive('@listSize(assumedSize: 8)')
    @FieldResolver(() => [PossibleMove], {
      description: 'Its moves, with whether whoever asks may make each now.',
    })
    moves(@Root() { moves }: { moves: Standing }, @Asking() asker: Asker): PossibleMove[] {
      return Object.entries(flow.moves).map(([name, { label }]) => {
        const refusal = why(name, moves, asker);
        return {
          name: operations[name] ?? '',
          label: label[asker.language],
          allowed: refusal === undefined,
          why: refusal?.[asker.language] ?? null,
        };
      });
    }

    @Directive('@cacheControl(maxAge: 60)')
    @FieldResolver(() => Waiting, {
      nullable: true,
      description: 'For whom it waits; null in a state in which nothing is expected any more.',
    })
    waitsFor(@Root() { waitsFor }: { waitsFor: Omit<Waiting, 'overdue'> | null }): Waiting | null {
      return waitsFor && { ...waitsFor, overdue: waitsFor.dueOn !== null && waitsFor.dueOn < today() };
    }
  }
  return MovesResolver;
}

/** An actor on behalf of a subject counts as both. */
const authorOf = (caller: Identity | undefined) =>
  caller === undefined
    ? {}
    : { subject: caller.subject, ...(caller.actor !== undefined && { onBehalfOf: caller.actor }) };
