import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Identity } from '@bien-cuong/tokens';
import type { Text } from '@bien-cuong/domain';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  specifiedRules,
  validate,
} from 'graphql';
import type { GatewayContext } from '../context';
import { beyond } from './outside-schema';
import { asksForMore, introspects } from './introspects';
import type { IsOurs } from './origins';
import { partnerSchema } from './partner-schema';

/** A document, checked against the partners' schema. */
interface Reading {
  error: GraphQLError | undefined;
  /** Whether it selects the schema itself. */
  introspects: boolean;
}

const SCHEMA_ALONE: Text = {
  vi: 'Hãy hỏi lược đồ (__schema, __type) trong một truy vấn riêng.',
  en: 'Ask for the schema (__schema, __type) in an operation of its own.',
};

/**
 * Limits partners to the contract, the schema made for them. The parts of a document outside it are refused
 * by the subgraphs and the rest is answered; where the configuration is strict, the whole document is
 * refused.
 */
export class Contract {
  #supergraphSdl = '';
  #schema: GraphQLSchema | undefined;
  #readings = new WeakMap<DocumentNode, Reading>();
  #beyond = new WeakMap<DocumentNode, readonly string[]>();

  constructor(
    private readonly strict: boolean,
    private readonly isOurs: IsOurs,
  ) {}

  /** Must be called with each supergraph. */
  useSupergraph(sdl: string): void {
    this.#supergraphSdl = sdl;
    this.#schema = undefined;
    this.#readings = new WeakMap();
    this.#beyond = new WeakMap();
  }

  /** The parts of a subgraph operation that are outside the contract. */
  beyond(document: DocumentNode): readonly string[] {
    const known = this.#beyond.get(document) ?? beyond(this.#own, document);
    this.#beyond.set(document, known);
    return known;
  }

  /** Whether an operation that is valid on the whole schema may be executed as it is. */
  allows({ caller }: Pick<GatewayContext, 'caller'>, document: DocumentNode): boolean {
    if (!isBound(caller)) return true;
    const { error, introspects } = this.#read(document);
    return !error && !introspects;
  }

  plugin(): ApolloServerPlugin<GatewayContext> {
    return {
      requestDidStart: async ({ contextValue: { caller, language } }) => {
        if (!isBound(caller)) return {};
        return {
          didResolveOperation: async ({ document }) => {
            const { error, introspects } = this.#read(document);
            if (error) throw error;
            if (introspects && asksForMore(document)) throw refusal(SCHEMA_ALONE[language]);
          },
          responseForOperation: async ({ document, request: { operationName, variables } }) =>
            this.#read(document).introspects
              ? answer(
                  await execute({ schema: this.#own, document, operationName, variableValues: variables }),
                )
              : null,
        };
      },
    };
  }

  get #own(): GraphQLSchema {
    return (this.#schema ??= partnerSchema(this.#supergraphSdl, this.isOurs));
  }

  #read(document: DocumentNode): Reading {
    const known = this.#readings.get(document);
    if (known) return known;
    const message = this.strict ? this.#complaint(document) : undefined;
    const error = message === undefined ? undefined : refusal(message);
    const read = { error, introspects: introspects(document) };
    this.#readings.set(document, read);
    return read;
  }

  /** GraphQL's validation does not check that the root type exists; it leaves that to the execution. */
  #complaint(document: DocumentNode): string | undefined {
    for (const one of document.definitions) {
      if (one.kind === Kind.OPERATION_DEFINITION && !this.#own.getRootType(one.operation))
        return `The schema has no ${one.operation} type.`;
    }
    const options = { maxErrors: 1, hideSuggestions: true };
    return validate(this.#own, document, specifiedRules, options)[0]?.message;
  }
}

/** A caller without a role other than `partner` is treated as a partner. */
function isBound(caller: Identity | undefined): boolean {
  return caller !== undefined && !caller.roles.some((role) => role !== 'partner');
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

function answer(singleResult: Awaited<ReturnType<typeof execute>>): GraphQLResponse {
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}
