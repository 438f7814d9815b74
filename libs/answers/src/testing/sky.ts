import { ChangeFeed } from '@bien-cuong/changes';
import { parse } from 'graphql';

import { Answers, type Caller } from '../answers';

export const nobody: Caller = { scope: 'anonymous', identity: undefined, variant: 'vi' };

const sdl = `
  enum CacheControlScope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: CacheControlScope) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  type Query { stars: [Star] moons: [Moon] body: Body now: Clock @cacheControl(maxAge: 0) mine: Moon @cacheControl(scope: PRIVATE) }
  type Mutation { discover: Star }
  union Body = Star | Moon
  type Star { name: String moons: [Moon] }
  type Moon { name: String }
  type Clock @cacheControl(maxAge: 60) { time: String }`;

/** A store with one subgraph, `sky`, whose change feed is the real one, in the same process. */
export class Sky {
  readonly feed: ChangeFeed;
  readonly answers: Answers<Caller>;
  leaseMs = 60_000;
  reachable = true;
  private stop: () => Promise<void> = async () => undefined;

  constructor(options: { maxBytes?: number; except?: string[]; isPrivate?: () => boolean } = {}) {
    this.feed = new ChangeFeed({ lease: async () => performance.now() + this.leaseMs, holdMs: 5 });
    const { maxBytes = 1e6, except = [], isPrivate } = options;
    this.answers = new Answers<Caller>({ maxBytes, except, isPrivate, callerOf: (caller) => caller });
    this.answers.useSupergraph(sdl);
  }

  /** Begins to follow, and waits until answers may be kept. */
  async follow(): Promise<void> {
    this.stop = this.answers.follow('sky', async (question) => {
      if (!this.reachable) throw new Error('unreachable');
      return this.feed.poll(question);
    });
    await this.until(() => this.answers.follows('sky'));
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
  }

  end(): Promise<void> {
    return this.stop();
  }

  policy(query: string, id = query) {
    const document = parse(query);
    const [operation] = document.definitions;
    const kind = operation && 'operation' in operation ? operation.operation : 'query';
    return this.answers.policy(id, [{ subgraph: 'sky', kind, document }]);
  }

  /**
   * Answers a query with a text, as if a subgraph had been asked; `meanwhile` runs during the read.
   * @returns what is stored then
   */
  async keep(query: string, { caller = nobody, meanwhile = async () => undefined }: Keep = {}) {
    const policy = this.policy(query);
    const key = this.answers.keyOf(policy, undefined, caller);
    if (key === undefined) return undefined;
    const began = this.answers.begin();
    await meanwhile();
    this.answers.set(policy, key, { began, value: query, bytes: query.length });
    return this.answers.get(key)?.value;
  }

  stored(query: string, caller = nobody): unknown {
    const key = this.answers.keyOf(this.policy(query), undefined, caller);
    return key === undefined ? undefined : this.answers.get(key)?.value;
  }
}

interface Keep {
  caller?: Caller;
  meanwhile?: () => Promise<unknown>;
}
