import { applyRewrites } from './rewrites';
import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { SubgraphAnswer } from '../transport';
import { entityErrors } from './entity-errors';
import { copy, merge } from './merge';
import type { FetchOperation } from './operation';
import { Representations } from './representations';
import { Requires } from './requires';
import { addError, isAccounted, type Row, type Run, type Step } from './run';
import { guarded } from './fetch';
import { send } from './send';
import { Stored } from './stored';

export interface EntityFetchParts {
  readonly node: FetchNode;
  readonly operation: FetchOperation;
  readonly supergraph: GraphQLSchema;
  /** Whether no other fetch may write into the data that this one receives. */
  readonly final: boolean;
}

/** Compiles a fetch of entities that other fetches have found. */
export function compileEntityFetch<Context>(parts: EntityFetchParts): Step<Context> {
  const { node, operation, supergraph, final } = parts;
  const requires = new Requires(node, supergraph);

  /**
   * Merges the received entities into the rows; an entity that several rows share is copied where it may be
   * written to.
   */
  function join(rows: readonly Row[], places: readonly number[], received: unknown): void {
    for (let index = 0; index < places.length; index += 1) {
      const row = rows[places[index] ?? -1] as Row;
      merge(row, (index === 0 || final ? received : copy(received)) as Row);
    }
  }

  function adopt(row: Row, received: unknown): void {
    if (!received) return;
    const entity = received as Row;
    if (typeof received !== 'object' || node.outputRewrites || '__typename' in entity) {
      if (!entity['__typename']) entity['__typename'] = row['__typename'];
    }
    applyRewrites(supergraph, node.outputRewrites, entity);
  }

  async function fetch(run: Run<Context>, rows: readonly Row[]): Promise<void> {
    const wanted = Representations.of(rows, requires);
    if (wanted.list.length === 0) return;
    if (operation.variableNames.includes('representations') && 'representations' in run.variables) {
      throw new Error('Variables cannot contain key "representations"');
    }
    const { entityStore, refuse, context } = run.options;
    const stored = entityStore && new Stored(run, entityStore, { operation, final });
    const missing = stored ? stored.take(wanted, (places, value) => join(rows, places, value)) : wanted;
    if (missing.list.length === 0) return;
    const answer = await send({
      run,
      operation,
      representations: missing,
      stored: wanted.list.length - missing.list.length,
    });
    const errors = entityErrors({
      data: run.data,
      operation,
      answer,
      sent: missing,
      fit: isAccounted(run),
      refuse: refuse && operation.kind === 'query' ? (all) => refuse(all, context) : undefined,
    });
    for (const error of errors) addError(run, error, operation);
    const entities = entitiesOf(answer, missing.list.length);
    if (!entities) return;
    missing.list.forEach(({ text, places }, index) => {
      const received = isAccounted(run) ? entityOf(entities[index]) : entities[index];
      if (received === null) places.forEach((place) => addUnknown(run, rows[place] as Row, operation));
      adopt(rows[places[0] ?? -1] as Row, received);
      if (!answer.errors && received) stored?.keep(text, received);
      join(rows, places, received);
    });
  }
  return guarded(operation, fetch);
}

/** The received entity; a value that is no object is treated as an unknown entity. */
const entityOf = (received: unknown): Row | null | undefined =>
  typeof received === 'object' && !Array.isArray(received) ? (received as Row | null) : undefined;

function addUnknown<Context>({ unknown }: Run<Context>, row: Row, operation: FetchOperation): void {
  unknown.set(row, [...(unknown.get(row) ?? []), operation]);
}

/** @throws Error when the answer is no list with one element for each representation */
function entitiesOf({ data }: SubgraphAnswer, expected: number): unknown[] | undefined {
  if (!data) return undefined;
  const { _entities: entities } = data;
  if (!entities || !Array.isArray(entities)) {
    throw new Error('Expected "data._entities" in response to be an array');
  }
  if (entities.length !== expected) {
    throw new Error(`Expected "data._entities" to contain ${expected} elements`);
  }
  return entities;
}
