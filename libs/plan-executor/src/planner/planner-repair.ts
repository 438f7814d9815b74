import type { QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { requireFetches } from './answerable';
import { type PlannableDocument, plannableDocument } from './plannable-document';
import { plannerNames } from './planner-names';
import type { PreparedSupergraph } from './prepared-supergraph';
import { PlanRepair } from './repaired-plan';

/** What is put right around Apollo's query planner, for one supergraph. */
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

  /** Made once for each document; it is what the planner and its executor are to see. */
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

  /** How clients know what goes by other names between planner and executor. */
  toldNames({ names }: PlannableDocument): ReadonlyMap<string, string> {
    return names.size === 0 ? this.required : new Map([...this.required, ...names]);
  }

  /** From now on the planner gives plans that are right; it throws Unanswerable where it planned nothing. */
  applyTo(planner: QueryPlanner): void {
    const plan = planner.buildQueryPlan.bind(planner);
    planner.buildQueryPlan = (operation, options) => {
      const planned = plan(operation, options);
      requireFetches(operation, planned);
      return this.plans.repaired(planned);
    };
  }
}
