import type { Changed, PollChanges } from '@bien-cuong/changes';
import { configure } from 'safe-stable-stringify';

import { follow } from './follow';
import { type Fetch, isCurrent, isFollowed, isShareable, type Policy, policyOf } from './policy';
import { Clock, Sight } from './known-changes';
import { Store } from './store';
import { SupergraphFacts } from './supergraph-facts';

/** The parts of a request, besides operation and variables, that its answer depends on. */
export interface Caller {
  /** What the caller may see: callers of one scope get the same answers. */
  scope: string;
  /** Who the caller is, for what @cacheControl(scope: PRIVATE) marks; undefined: unknown. */
  identity: string | undefined;
  /** Anything else: the language, the calendar day. */
  variant: string;
}

export interface AnswersOptions<Context> {
  maxBytes: number;
  /** Types whose answers are never kept. */
  except: readonly string[];
  /**
   * Subgraphs whose answers depend on the caller beyond the scope: their answers are kept for one caller
   * only.
   */
  isPrivate?: (subgraph: string) => boolean;
  callerOf: (context: Context) => Caller;
}

/** Makes keys independent of the order in which a client wrote its variables. JSON cannot have cycles. */
const canonical = configure({ circularValue: Error });

/**
 * Answers kept per operation, variables and caller, for as long as every subgraph they were read from reports
 * its changes and has reported none that concerns them.
 * Use: `policy` once per operation; per request `keyOf` and `get`, else `begin` before the subgraphs are
 * asked and `set` after.
 */
export class Answers<Context> {
  private readonly clock = new Clock();
  private readonly sights = new Map<string, Sight>();
  private readonly store: Store;
  private facts: SupergraphFacts | undefined;

  constructor(private readonly options: AnswersOptions<Context>) {
    this.store = new Store(options.maxBytes);
  }

  /** Must be called with each supergraph before policies are made; forgets all answers. */
  useSupergraph(sdl: string): void {
    this.facts = new SupergraphFacts(sdl);
    this.store.clear();
  }

  /**
   * @param id the hash of the document and the operation's name
   * @param fetches all that the operation's plan may send to subgraphs
   */
  policy(id: string, fetches: readonly Fetch[]): Policy {
    const { facts } = this;
    if (!facts) throw new Error('No supergraph was given yet.');
    return policyOf(id, fetches, {
      sightOf: (subgraph) => this.sightOf(subgraph),
      readingOf: (document) => facts.readingOf(document),
      except: new Set(this.options.except),
      isPrivate: this.options.isPrivate ?? (() => false),
    });
  }

  /**
   * The key under which the answer is kept; undefined when it must not be kept, or cannot be kept at the
   * moment.
   * @param variables those of the request, or any text that distinguishes several answers of one operation
   */
  keyOf(
    policy: Policy,
    variables: Record<string, unknown> | string | undefined,
    context: Context,
  ): string | undefined {
    if (!policy.storable || !isFollowed(policy)) return undefined;
    const { scope, identity, variant } = this.options.callerOf(context);
    if (policy.private && identity === undefined) return undefined;
    const values = typeof variables === 'string' ? variables : canonicalOf(variables);
    return `${policy.id}\0${scope}\0${policy.private ? identity : ''}\0${variant}\0${values}`;
  }

  /**
   * The kept answer, in a box because an answer may be null; undefined when there is none or it is no longer
   * true.
   */
  get(key: string): { value: unknown } | undefined {
    return this.store.get(key);
  }

  /**
   * Must be called before the first subgraph is asked: a change after it voids the answer that is being read.
   */
  begin(): number {
    return this.clock.now;
  }

  /** Whether nothing that this operation reads has changed since `began`. */
  isCurrent(policy: Policy, began: number): boolean {
    return isCurrent(policy, began);
  }

  /**
   * Whether requests with the same `begin()` may share one read. They may not while a subgraph that reports
   * its changes cannot be heard: a write may have been acknowledged since the read began.
   */
  mayShare(policy: Policy): boolean {
    return isShareable(policy);
  }

  /** Keeps an answer, which must have no errors, unless something it was read from changed since `began`. */
  set(policy: Policy, key: string, found: { began: number; value: unknown; bytes: number }): void {
    this.store.set(policy, key, found);
  }

  /**
   * Voids what was read from a subgraph, for example when a write failed but may have been made all the same.
   */
  changed(subgraph: string, changed: Changed): void {
    this.sightOf(subgraph).changed(changed);
    this.store.sweepSoon();
  }

  /**
   * Follows a subgraph's changes. Nothing of a subgraph is kept before.
   * @returns a function that stops following
   */
  follow(subgraph: string, poll: PollChanges): () => Promise<void> {
    const stop = new AbortController();
    const counted: PollChanges = async (question, signal) => {
      const news = await poll(question, signal);
      if (news.changed.length > 0 || news.session !== question.session) this.store.sweepSoon();
      return news;
    };
    const ended = follow(this.sightOf(subgraph), counted, stop.signal);
    return async () => {
      stop.abort();
      await ended;
    };
  }

  /** Whether this gateway is currently told of every change of the subgraph. */
  follows(subgraph: string): boolean {
    return this.sightOf(subgraph).isLive(performance.now());
  }

  get counts() {
    return { ...this.store.counts, bytes: this.store.bytes, entries: this.store.size };
  }

  private sightOf(subgraph: string): Sight {
    const known = this.sights.get(subgraph);
    if (known) return known;
    const sight = new Sight(this.clock);
    this.sights.set(subgraph, sight);
    return sight;
  }
}

function canonicalOf(variables: Record<string, unknown> | undefined): string {
  for (const _ in variables) return canonical(variables) ?? '';
  return '';
}
