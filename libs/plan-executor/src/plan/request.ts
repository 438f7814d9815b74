import { getOwn } from './own';
import type { SubgraphRequest } from '../transport';
import type { FetchOperation } from './operation';
import type { Representations } from './representations';
import type { Row, Run } from './run';

/**
 * The request of one fetch. Text and objects are made on demand, because a transport needs only one of them.
 */
export class Request<Context> implements SubgraphRequest<Context> {
  private made: Row | undefined;

  constructor(
    readonly operation: FetchOperation,
    private readonly run: Run<Context>,
    private readonly representations: Representations | undefined,
    readonly signal: AbortSignal | undefined,
  ) {}

  get context(): Context {
    return this.run.options.context;
  }

  get variables(): Row {
    this.made ??= this.make();
    return this.made;
  }

  body(): string {
    const given = variablesText(this.operation, this.run.variables);
    const { representations } = this;
    if (!representations) return this.operation.body(given);
    const own = `"representations":[${representations.texts().join(',')}]`;
    return this.operation.body(given === '' ? own : `${given},${own}`);
  }

  private make(): Row {
    const variables = Object.create(null) as Row;
    for (const name of this.operation.variableNames) {
      const value = getOwn(this.run.variables, name);
      if (value !== undefined) variables[name] = value;
    }
    if (this.representations) variables['representations'] = this.representations.objects();
    return variables;
  }
}

/** The client's variables that an operation uses, as members of a JSON object. */
export function variablesText({ variableNames }: FetchOperation, variables: Readonly<Row>): string {
  let text = '';
  for (const name of variableNames) {
    const value = getOwn(variables, name);
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
  }
  return text;
}
