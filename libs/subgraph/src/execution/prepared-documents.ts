import type { Access } from '@bien-cuong/access';
import { nullAmong, type StrictUse, strictUsesIn } from '@bien-cuong/http';
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import { accessIn } from '../access/access-in';
import { allowsAll, usesOf } from '../access/uses';
import type { SubgraphContext } from '../serve/context';
import { compilable, compile, type Run } from './compile';
import { conditionVariables, withoutConditions } from './conditions';

/** Why an operation is not executed by a compiled function. */
export type NotCompiled =
  'new' | 'expensive' | 'invalid' | 'mutation' | 'forbidden' | 'variables' | 'uncompilable';

/** A compiled operation with its variables, coerced by graphql-js. */
export interface Prepared {
  run: Run;
  variables: Record<string, unknown>;
  document: DocumentNode;
}

interface RequestedOperation {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** Whether an operation may be compiled yet. */
export type MayCompile = (query: string, operationName: string | undefined) => boolean;

interface Entry {
  read: boolean;
  refusal?: NotCompiled;
  document?: DocumentNode;
  operation?: OperationDefinitionNode;
  conditions: string[];
  strict: StrictUse[];
  uses: ReturnType<typeof usesOf>;
  /** Whether a caller with this access may ask for all of it. */
  allowed: WeakMap<Access, boolean>;
  /** By the values of the condition variables. */
  variants: Map<string, Run | undefined>;
}

/** Parsed and compiled, a document takes some hundred times the memory of its text. */
const maxCharacters = 500_000;
const maxVariants = 8;

/** Operations that are parsed, validated and compiled once, within a limit on memory. */
export class PreparedDocuments {
  private readonly entries = new LRUCache<string, Entry>({ maxSize: maxCharacters });
  private readonly compilable: GraphQLSchema;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly mayCompile: MayCompile,
  ) {
    this.compilable = compilable(schema);
  }

  prepare(
    { query, operationName, variables = {} }: RequestedOperation,
    context: Pick<SubgraphContext, 'caller'>,
  ): Prepared | NotCompiled {
    const entry = this.entryOf(query, operationName);
    if (entry.refusal) return entry.refusal;
    if (!entry.operation || !entry.document) return 'new';
    const access = accessIn(this.schema, context);
    if (access && !isAllowed(entry, access)) return 'forbidden';
    const { variableDefinitions = [] } = entry.operation;
    const given = getVariableValues(this.schema, variableDefinitions, variables, { maxErrors: 1 });
    // A compiled operation does not check for null where it is not allowed.
    if (!given.coerced || nullAmong(entry.strict, given.coerced)) return 'variables';
    const run = this.variantOf(entry, operationName, given.coerced);
    return run ? { run, variables: given.coerced, document: entry.document } : 'uncompilable';
  }

  private entryOf(query: string, operationName: string | undefined): Entry {
    const key = operationName === undefined ? query : `${operationName} ${query}`;
    let entry = this.entries.get(key);
    if (!entry) {
      entry = {
        read: false,
        conditions: [],
        strict: [],
        uses: [],
        allowed: new WeakMap(),
        variants: new Map(),
      };
      this.entries.set(key, entry, { size: key.length + 1 });
    }
    if (!entry.read && this.mayCompile(query, operationName))
      Object.assign(entry, { read: true, ...this.read(query, operationName) });
    return entry;
  }

  private read(query: string, operationName: string | undefined): Partial<Entry> {
    const document = tryParse(query);
    if (!document || validate(this.schema, document, specifiedRules).length > 0)
      return { refusal: 'invalid' };
    const operation = getOperationAST(document, operationName);
    if (!operation) return { refusal: 'invalid' };
    if (operation.operation !== OperationTypeNode.QUERY) return { refusal: 'mutation' };
    const uses = usesOf(this.schema, document);
    const strict = strictUsesIn({ document, definition: operation, schema: this.schema });
    return { document, operation, uses, strict, conditions: conditionVariables(document) };
  }

  private variantOf(
    { document, conditions, variants }: Entry,
    operationName: string | undefined,
    variables: Record<string, unknown>,
  ): Run | undefined {
    const key = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    if (variants.has(key) || variants.size >= maxVariants) return variants.get(key);
    const plain = document && withoutConditions(document, variables);
    const run = plain && compile(this.compilable, plain, operationName);
    variants.set(key, run);
    return run;
  }
}

function isAllowed({ allowed, uses }: Entry, access: Access): boolean {
  let known = allowed.get(access);
  if (known === undefined) {
    known = allowsAll(access, uses);
    allowed.set(access, known);
  }
  return known;
}

function tryParse(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
