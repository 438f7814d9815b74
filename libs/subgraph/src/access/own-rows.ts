import type { AccessRules, RowRule } from '@bien-cuong/access';
import { createParameterDecorator, getMetadataStorage, type ResolverData } from 'type-graphql';

import type { SubgraphContext } from '../serve/context';
import { accessIn } from './access-in';

/** Parameter of a mutation: the rows that the caller may change with it; undefined: all. */
export function OwnRows() {
  return createParameterDecorator(ownRows);
}

function ownRows({ context, info }: ResolverData): RowRule | undefined {
  return accessIn(info.schema, context as SubgraphContext)?.rowsOf(info.parentType.name, info.fieldName);
}

/** @throws Error when an operation that some may use only on their own rows has no such parameter */
export function demandOwnRows(resolvers: readonly object[], rules: AccessRules): void {
  const targets = new Set<unknown>(resolvers.map(({ constructor }) => constructor));
  const { mutations, queries } = getMetadataStorage();
  const careless = [...withType('Mutation', mutations), ...withType('Query', queries)].filter(
    ({ type, target, schemaName, params = [] }) =>
      targets.has(target) &&
      rules.isByProvince(type, schemaName) &&
      !params.some((param) => param.kind === 'custom' && param.resolver === ownRows),
  );
  if (careless.length === 0) return;
  const names = careless.map(({ schemaName }) => schemaName).join(', ');
  throw new Error(
    `Some may do it for their own rows alone, so it needs a parameter with @OwnRows(): ${names}.`,
  );
}

type Operation = ReturnType<typeof getMetadataStorage>['queries'][number];

const withType = (type: string, operations: readonly Operation[]) =>
  operations.map((operation) => ({ ...operation, type }));
