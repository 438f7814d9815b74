import type { GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, Kind } from 'graphql';
import { getOwn, setOwn } from '../plan/own';
import { applyRewrites } from '../plan/rewrites';
import type { FetchDocument } from '../planner/repaired-plan';
import { isRenamed, type RequiredFieldNode, sentName } from '../planner/sent-names';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Row = Record<string, unknown>;

/**
 * A data source that lets the stock executor run repaired plans: it renames the fields of representations to
 * the names that the subgraph knows, and those of answers to the names in the plan.
 */
export class NamingSource implements GraphQLDataSource {
  /** @param supergraph the current supergraph */
  constructor(
    readonly source: GraphQLDataSource,
    private readonly supergraph: () => GraphQLSchema | undefined,
  ) {}

  async process(options: Options): ReturnType<GraphQLDataSource['process']> {
    const { renames } = ('document' in options && (options.document as FetchDocument | undefined)) || {};
    if (!renames) return this.source.process(options);
    const representations = representationsOf(options);
    for (const each of representations) rename(renames.requires ?? [], each);
    const answer = await this.source.process(options);
    const schema = this.supergraph();
    if (schema && answer.data && renames.outputs) {
      nameAnswer(answer.data, representations, (value) => applyRewrites(schema, renames.outputs, value));
    }
    return answer;
  }
}

function representationsOf({ request }: Options): readonly Row[] {
  const { representations } = request.variables ?? {};
  return Array.isArray(representations) ? (representations as Row[]) : [];
}

/** Renames in place, since representations are made for one request each. */
function rename(selections: readonly QueryPlanSelectionNode[], value: unknown): void {
  if (Array.isArray(value)) return value.forEach((each) => rename(selections, each));
  if (typeof value !== 'object' || value === null) return;
  for (const selection of selections.filter(isRenamed)) {
    if (selection.kind === Kind.INLINE_FRAGMENT) rename(selection.selections, value);
    else renameField(selection, value as Row);
  }
}

function renameField(node: RequiredFieldNode, row: Row): void {
  const key = node.alias ?? node.name;
  const value = getOwn(row, key);
  if (value === undefined) return;
  if (node.selections) rename(node.selections, value);
  const name = sentName(node);
  if (name === key) return;
  setOwn(row, key, undefined);
  setOwn(row, name, value);
}

function nameAnswer(data: Row, representations: readonly Row[], name: (value: unknown) => void): void {
  const { _entities: entities } = data;
  if (!Array.isArray(entities)) return name(data);
  entities.forEach((entity: Row | null, index) => {
    if (typeof entity !== 'object' || entity === null) return;
    // An entity without `__typename` has the type it was requested with.
    const isTold = '__typename' in entity;
    entity['__typename'] ??= representations[index]?.['__typename'];
    name(entity);
    if (!isTold) delete entity['__typename'];
  });
}
