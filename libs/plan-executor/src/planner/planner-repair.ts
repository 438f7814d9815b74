import type { QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { requireFetches } from './answerable';
import { type PlannableDocument, plannableDocument } from './plannable-document';
import { plannerNames } from './planner-names';
import type { PreparedSupergraph } from './prepared-supergraph';
import { PlanRepair } from './repaired-plan';

/** Corrects what Apollo's query planner does wrong, for one supergraph. */
export class PlannerRepair {
  private readonly taken: ReadonlySet<string>;
  private readonly plans: PlanRepair;
  private readonly documents = new WeakMap<DocumentNode, PlannableDocument>();
  private readonly required: ReadonlyMap<string, string>;

  constructor(supergraph: PreparedSupergraph) {
    this.taken = plannerNames(supergraph.document);
    this.plans = new PlanRepair(supergraph);
    this.required = new Map([...supergraph.required].map(([name, { field }]) => [name, field]));
  }

  /** The document for the planner and the executor; made once for each client document. */
  plannable(document: DocumentNode): PlannableDocument {
    const known = this.documents.get(document);
    if (known) return known;
    const made = plannableDocument(document, this.taken);
    this.documents.set(document, made);
    return made;
  }

  /** Whether subgraphs find entities of a type by a field. */
  isKey(type: string, field: string): boolean {
    return this.plans.needs.isInKey(type, field);
  }

  /** The client's names for what has another name in planner and executor. */
  toldNames({ names }: PlannableDocument): ReadonlyMap<string, string> {
    return names.size === 0 ? this.required : new Map([...this.required, ...names]);
  }

  /** Makes the planner give correct plans from now on; it throws Unanswerable where it planned nothing. */
  applyTo(planner: QueryPlanner): void {
    const plan = planner.buildQueryPlan.bind(planner);
    planner.buildQueryPlan = (operation, options) => {
      const planned = plan(operation, options);
      requireFetches(operation, planned);
      return this.plans.repaired(planned);
    };
  }
}
