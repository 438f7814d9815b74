import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { DocumentNode, GraphQLError } from 'graphql';
import { Unanswerable } from '../planner/answerable';
import { AnsweredNames } from '../planner/answered-names';
import { addIntrospectionFields } from '../planner/introspection-fields';
import { PlannerRepair } from '../planner/planner-repair';
import { toldError } from '../planner/told-names';
import { isSelected } from '../plan/asking';
import { type AccountOptions, placedForClient } from './accounted-answer';
import { loaded, plannerOf, planOverPrepared, repairSources } from './internals';

type Execute = ApolloGateway['executor'];

/**
 * An ApolloGateway whose query plans are correct where the stock ones are not: a field with other arguments,
 * or another field under an alias, is not mistaken for the one that `@key` or `@requires` names.
 */
export class RepairedGateway extends ApolloGateway {
  protected repair: PlannerRepair | undefined;

  /** @param account the errors that the stock executor reports for nulls that no subgraph sent */
  constructor(config?: GatewayConfig, account: AccountOptions = {}) {
    super(config);
    let next: PlannerRepair | undefined;
    planOverPrepared(this, (prepared) => void (next = new PlannerRepair(prepared)));
    repairSources(this, account);
    const stock = this.executor;
    this.executor = (request) => this.executeRepaired(request, stock);
    // Registered first, before anybody else gets the supergraph and plans with it.
    this.onSchemaLoadOrUpdate(() => {
      const planner = plannerOf(this);
      this.repair = next;
      if (planner) this.repair?.applyTo(planner);
      const api = loaded(this)?.api;
      if (api) addIntrospectionFields(api);
    });
  }

  private async executeRepaired(
    incoming: GatewayGraphQLRequestContext,
    stock: Execute,
  ): Promise<GatewayExecutionResult> {
    if (!this.repair) return stock(incoming);
    const plannable = this.repair.plannable(incoming.document);
    const { document, names } = plannable;
    try {
      const answer = await stock(document === incoming.document ? incoming : { ...incoming, document });
      const placed = { ...answer, ...(answer.errors && { errors: placedFor(document, answer.errors) }) };
      return named(placed, new AnsweredNames(document, names), this.repair.toldNames(plannable));
    } catch (error) {
      if (error instanceof Unanswerable) return { data: null, errors: [error] };
      throw error;
    }
  }
}

/** The errors about gaps, each once, at places that the client selected. */
function placedFor(document: DocumentNode, errors: readonly GraphQLError[]): GraphQLError[] {
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    const placed = placedForClient(error, (path) => isSelected(document, path));
    const key = placed && placed !== error ? JSON.stringify([placed.message, placed.path]) : undefined;
    if (!placed || (key !== undefined && seen.has(key))) return [];
    if (key !== undefined) seen.add(key);
    return [placed];
  });
}

/** Renames an answer's fields to the names that the client gave. */
function named(
  { data, errors, extensions }: GatewayExecutionResult,
  answered: AnsweredNames,
  names: ReadonlyMap<string, string>,
): GatewayExecutionResult {
  const completion = extensions?.['valueCompletion'] as readonly GraphQLError[] | undefined;
  const renamed = (all: readonly GraphQLError[]) => all.map((error) => toldError(error, names));
  return {
    ...(errors && { errors: renamed(errors) }),
    ...(extensions && {
      extensions: completion ? { ...extensions, valueCompletion: renamed(completion) } : extensions,
    }),
    ...(data !== undefined && { data: data && answered.data(data) }),
  };
}
