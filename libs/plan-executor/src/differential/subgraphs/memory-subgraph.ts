import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  visit,
} from 'graphql';
import type { SubgraphSource } from '../supergraphs/supergraph';
import { type Facts, requiredNames } from './facts';
import { resolveField, resolveReference, type Resolving } from './resolve';
import { type Thing, Things } from './things';
import type { World } from './world';

const cachedDocuments = 2_000;

interface Known {
  document: DocumentNode;
  asks: string;
}

function responseNames(document: DocumentNode): string {
  const names = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void names.add((alias ?? name).value) });
  return [...names].sort().join(' ');
}

/** Reference resolvers for the types that other subgraphs may refer to. */
function referenceResolvers({ sdl }: SubgraphSource, facts: Facts) {
  const schema = buildSubgraphSchema(parse(sdl));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && facts.family(type.name) !== undefined,
  );
  return Object.fromEntries(types.map(({ name }) => [name, { __resolveReference: resolveReference }]));
}

/** One subgraph of a test supergraph, answering in process. */
export class MemorySubgraph {
  readonly name: string;
  readonly #schema: GraphQLSchema;
  readonly #facts: Facts;
  readonly #required: ReadonlyMap<string, readonly string[]>;
  readonly #documents = new Map<string, Known>();

  constructor(source: SubgraphSource, facts: Facts) {
    this.name = source.name;
    this.#facts = facts;
    this.#required = requiredNames(source.sdl);
    this.#schema = buildSubgraphSchema({
      typeDefs: parse(source.sdl),
      resolvers: referenceResolvers(source, facts) as never,
    });
  }

  async answer(request: {
    query: string;
    variables: Record<string, unknown>;
    world: World;
    counter: Resolving['counter'];
  }): Promise<ExecutionResult> {
    const contextValue: Resolving = {
      subgraph: this.name,
      things: new Things(this.#schema, this.#facts, request.world),
      required: this.#required,
      counter: request.counter,
    };
    const result = await execute({
      schema: this.#schema,
      document: this.#known(request.query).document,
      variableValues: request.variables,
      contextValue,
      fieldResolver: resolveField,
      typeResolver: (thing: Thing) => thing.__typename,
    });
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  }

  /**
   * The selections of a query in a canonical form, so that requests that differ only in form get the same
   * faults.
   */
  asks(query: string): string {
    return this.#known(query).asks;
  }

  #known(query: string): Known {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    const [error] = validate(this.#schema, document);
    if (error) throw new Error(`Invalid request to ${this.name}: ${error.message}`);
    if (this.#documents.size >= cachedDocuments) this.#documents.clear();
    const made = { document, asks: responseNames(document) };
    this.#documents.set(query, made);
    return made;
  }
}
