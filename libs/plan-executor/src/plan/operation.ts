import { type DocumentNode, Kind, parse } from 'graphql';
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { toldPath } from '../planner/told-names';
import type { SubgraphOperation } from '../transport';
import type { Path } from './cursor';

/** The operation of a fetch node, with the parts of its request body that never change. */
export class FetchOperation implements SubgraphOperation {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly kind: 'query' | 'mutation';
  readonly requires: boolean;
  readonly variableNames: readonly string[];
  /** The fields that an entity must have before it can be requested. */
  readonly requiredNames: readonly string[];
  private readonly bodyStart: string;
  private readonly bodyEnd: string;
  /** The document, where the planner was configured to leave it in its plans. */
  readonly exposedDocument: DocumentNode | undefined;
  private parsed: DocumentNode | undefined;

  constructor(
    node: FetchNode,
    readonly path: Path,
    private readonly toldNames: ReadonlyMap<string, string> = new Map(),
  ) {
    this.subgraph = node.serviceName;
    this.query = node.operation;
    this.operationName = node.operationName;
    this.kind = node.operationKind === 'mutation' ? 'mutation' : 'query';
    this.requires = node.requires !== undefined;
    this.variableNames = node.variableUsages ?? [];
    this.requiredNames = namesOf(node.requires ?? []);
    this.exposedDocument = node.operationDocumentNode;
    this.parsed = node.operationDocumentNode;
    this.bodyStart = `{"query":${JSON.stringify(this.query)},"variables":{`;
    this.bodyEnd = this.operationName ? `},"operationName":${JSON.stringify(this.operationName)}}` : '}}';
  }

  get document(): DocumentNode {
    this.parsed ??= parse(this.query, { noLocation: true });
    return this.parsed;
  }

  /** A place in the client's answer, in the client's names. */
  told(path: Path | undefined): Path | undefined {
    return toldPath(path, this.toldNames);
  }

  /** @param variables the members of the JSON object `variables`, without its braces */
  body(variables: string): string {
    return this.bodyStart + variables + this.bodyEnd;
  }
}

function namesOf(selections: readonly QueryPlanSelectionNode[]): string[] {
  return selections.flatMap((each) =>
    each.kind === Kind.FIELD ? [each.alias ?? each.name] : namesOf(each.selections),
  );
}
