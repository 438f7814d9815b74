import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { type DocumentNode, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { conditionalNames } from './conditional-names';
import { Needs } from './needs';
import { changeFetches } from './plan-nodes';
import type { PreparedSupergraph } from './prepared-supergraph';
import { isRenamed, SentNames } from './sent-names';
import { type Part, split } from './split';

/** The document of a fetch, with the renames that its data source has to apply for the stock executor. */
export interface FetchDocument extends DocumentNode {
  readonly renames?: {
    readonly requires?: readonly QueryPlanSelectionNode[] | undefined;
    readonly outputs?: readonly FetchDataRewrite[] | undefined;
  };
}

/** Turns plans of a prepared supergraph into plans that the subgraphs understand. */
export class PlanRepair {
  readonly needs: Needs;

  constructor(private readonly supergraph: PreparedSupergraph) {
    this.needs = new Needs(supergraph);
  }

  repaired(plan: QueryPlan): QueryPlan {
    if (this.needs.isEmpty) return changeFetches(plan, withRenames);
    const doubtful = conditionalNames(plan);
    return changeFetches(plan, (fetch) => this.fetches(fetch, doubtful));
  }

  private fetches(fetch: FetchNode, doubtful: ReadonlySet<string>): PlanNode {
    const document = parse(fetch.operation, { noLocation: true });
    if (!fetch.requires) return withRenames(this.asking(fetch, document));
    const parts = split(document, { subgraph: fetch.serviceName, needs: this.needs, doubtful });
    const nodes = parts.map((part) => this.part(fetch, part, parts));
    return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'Parallel', nodes };
  }

  private part(fetch: FetchNode, part: Part, parts: readonly Part[]): FetchNode {
    const others = parts.flatMap(({ needs }) => (needs === part.needs ? [] : needs));
    const names = new SentNames({ own: part.needs, others, needs: this.needs });
    const { required } = this.supergraph;
    const requires = names.of(fetch.requires ?? [], { required, path: '', place: '' });
    return withRenames(this.asking({ ...fetch, requires }, part.document));
  }

  /** The fetch in the names that its subgraph knows. */
  private asking(fetch: FetchNode, document: DocumentNode): FetchNode {
    const { variableUsages, operationDocumentNode } = fetch;
    const named = this.withRealNames(document);
    const declared = declaredVariables(named);
    return {
      ...fetch,
      operation: stripIgnoredCharacters(print(named)),
      ...(variableUsages && { variableUsages: variableUsages.filter((name) => declared.has(name)) }),
      ...(operationDocumentNode && { operationDocumentNode: named }),
    };
  }

  private withRealNames(document: DocumentNode): DocumentNode {
    return visit(document, {
      Field: (node) => {
        const required = this.supergraph.required.get(node.name.value);
        if (!required) return undefined;
        const { field, arguments: args } = required;
        return {
          ...node,
          alias: node.alias ?? node.name,
          name: { kind: Kind.NAME, value: field },
          arguments: args,
        };
      },
    });
  }
}

function withRenames(fetch: FetchNode): FetchNode {
  const requires = fetch.requires?.some(isRenamed) ? fetch.requires : undefined;
  const outputs = fetch.outputRewrites?.filter(({ kind }) => kind === 'KeyRenamer');
  if (!requires && !outputs?.length) return fetch;
  const document = fetch.operationDocumentNode ?? parse(fetch.operation, { noLocation: true });
  const operationDocumentNode: FetchDocument = { ...document, renames: { requires, outputs } };
  return { ...fetch, operationDocumentNode };
}

function declaredVariables({ definitions }: DocumentNode): Set<string> {
  return new Set(
    definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION
        ? (each.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [],
    ),
  );
}
