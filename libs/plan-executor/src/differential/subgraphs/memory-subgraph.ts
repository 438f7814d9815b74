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
} from 'graphql';
import type { SubgraphSource } from '../supergraphs/supergraph';
import { type Facts, requiredNames } from './facts';
import { resolveField, resolveReference, type Resolving } from './resolve';
import { type Thing, Things } from './things';
import type { World } from './world';

const cachedDocuments = 2_000;

/** The types that other subgraphs may refer to. */
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
  readonly #documents = new Map<string, DocumentNode>();

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
      document: this.#document(request.query),
      variableValues: request.variables,
      contextValue,
      fieldResolver: resolveField,
      typeResolver: (thing: Thing) => thing.__typename,
    });
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  }

  #document(query: string): DocumentNode {
    const known = this.#documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    const [error] = validate(this.#schema, document);
    if (error) throw new Error(`Invalid request to ${this.name}: ${error.message} in ${query}`);
    if (this.#documents.size >= cachedDocuments) this.#documents.clear();
    this.#documents.set(query, document);
    return document;
  }
}
