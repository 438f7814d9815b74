import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Path, rowsAt, rowsThatFit } from './cursor';
import { compileEntityFetch } from './entity-fetch';
import { compileFetch } from './fetch';
import { FetchOperation } from './operation';
import { fetchPaths, isFinal } from './paths';
import { isAccounted, type Step } from './run';

/** Thrown for a plan that the compiled executor cannot run. */
export class Unsupported extends Error {
  constructor(readonly reason: 'defer' | 'subscription' | 'context') {
    super(`The plan has a part of kind ${reason}, which is not compiled.`);
  }
}

export interface PlanParts {
  readonly supergraph: GraphQLSchema;
  /** The value of a Boolean variable, or its default. */
  readonly condition: (name: string, variables: Readonly<Record<string, unknown>>) => boolean;
  /** The client's names for what has another name in the data, for the paths of errors. */
  readonly toldNames?: ReadonlyMap<string, string> | undefined;
}

export interface CompiledNodes<Context> {
  readonly step: Step<Context> | undefined;
  readonly operations: readonly FetchOperation[];
}

/** @throws Unsupported */
export function compileNodes<Context>({ node }: QueryPlan, parts: PlanParts): CompiledNodes<Context> {
  if (!node) return { step: undefined, operations: [] };
  if (node.kind === 'Subscription') throw new Unsupported('subscription');
  const compiler = new PlanCompiler<Context>(parts);
  return { step: compiler.compile(node, { path: [], later: [] }), operations: compiler.operations };
}

interface Place {
  readonly path: Path;
  /** The paths that fetches beside or after this node may write to. */
  readonly later: readonly Path[];
}

class PlanCompiler<Context> {
  readonly operations: FetchOperation[] = [];

  constructor(private readonly parts: PlanParts) {}

  compile(node: PlanNode, place: Place): Step<Context> {
    switch (node.kind) {
      case 'Fetch':
        return this.fetch(node, place);
      case 'Flatten':
        return this.flatten(
          node.path,
          this.compile(node.node, { ...place, path: place.path.concat(node.path) }),
        );
      case 'Sequence':
        return sequence(node.nodes.map((each, index) => this.compile(each, after(node.nodes, index, place))));
      case 'Parallel':
        return parallel(
          node.nodes.map((each, index) => this.compile(each, beside(node.nodes, index, place))),
        );
      case 'Condition':
        return this.condition(
          node.condition,
          node.ifClause && this.compile(node.ifClause, place),
          node.elseClause && this.compile(node.elseClause, place),
        );
      case 'Defer':
        throw new Unsupported('defer');
    }
  }

  private fetch(node: FetchNode, { path, later }: Place): Step<Context> {
    if (node.contextRewrites?.length) throw new Unsupported('context');
    const { supergraph, toldNames } = this.parts;
    const operation = new FetchOperation(node, path, toldNames);
    this.operations.push(operation);
    if (!node.requires) return compileFetch(node, operation, supergraph);
    return compileEntityFetch({ node, operation, supergraph, final: isFinal(path, later) });
  }

  private flatten(path: Path, step: Step<Context>): Step<Context> {
    const fromSeveral = ['@', ...path];
    return (run, rows) => {
      const [data, from] = rows.length === 1 ? [rows[0], path] : [rows, fromSeveral];
      return step(run, isAccounted(run) ? rowsThatFit(data, from) : rowsAt(data, from));
    };
  }

  private condition(name: string, yes?: Step<Context>, no?: Step<Context>): Step<Context> {
    return (run, rows) => (this.parts.condition(name, run.variables) ? yes : no)?.(run, rows);
  }
}

const after = (nodes: PlanNode[], index: number, { path, later }: Place): Place => ({
  path,
  later: [...later, ...nodes.slice(index + 1).flatMap((node) => fetchPaths(node, path))],
});

const beside = (nodes: PlanNode[], index: number, { path, later }: Place): Place => ({
  path,
  later: [...later, ...nodes.toSpliced(index, 1).flatMap((node) => fetchPaths(node, path))],
});

function sequence<Context>(steps: readonly Step<Context>[]): Step<Context> {
  return async (run, rows) => {
    for (const step of steps) await step(run, rows);
  };
}

function parallel<Context>(steps: readonly Step<Context>[]): Step<Context> {
  // Async, so that when one step throws at once, failures of the others are still handled.
  return async (run, rows) => void (await Promise.all(steps.map(async (step) => step(run, rows))));
}
