import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { RequestHead } from './fast-path';
import type { Quota, RequestLimit } from './request-limit';

interface Parts<C> {
  context: (head: RequestHead) => C | Promise<C>;
  limit: RequestLimit | undefined;
  /** Whose request it is; undefined: one that is not counted. */
  quotaOf: (context: C, head: RequestHead) => Quota | undefined;
  /** Told of each request that was one too many. */
  refused?: ((context: C) => void) | undefined;
}

const unauthenticated = 401;

/** Makes the context of each request and counts the request, once, whichever way it is answered. */
export class Admission<C> {
  /** Requests that were counted, with the refusal of those that were too many. */
  private readonly counted = new WeakMap<IncomingMessage, { refusal?: Error }>();

  constructor(private readonly parts: Parts<C>) {}

  /** @throws GraphQLError with status 429 for who asks too often, else what making the context throws */
  async context(request: IncomingMessage, head: RequestHead): Promise<C> {
    const { limit, quotaOf } = this.parts;
    if (!limit) return this.parts.context(head);
    const refusal = this.counted.get(request)?.refusal;
    if (refusal) throw refusal;
    const context = await this.contextOf(request, head, limit);
    const quota = quotaOf(context, head);
    if (quota) await this.takeFor(request, context, () => limit.take(quota, head.headers['accept-language']));
    return context;
  }

  private async takeFor(request: IncomingMessage, context: C, take: () => Promise<void>): Promise<void> {
    try {
      await this.count(request, take);
    } catch (error) {
      this.parts.refused?.(context);
      throw error;
    }
  }

  /** Who is refused is known by their address alone, so that nobody tries one token after another. */
  private async contextOf(request: IncomingMessage, head: RequestHead, limit: RequestLimit): Promise<C> {
    try {
      return await this.parts.context(head);
    } catch (error) {
      const key = `refused ${head.ip}`;
      if (statusOf(error) === unauthenticated)
        await this.count(request, () => limit.take({ key }, head.headers['accept-language']));
      throw error;
    }
  }

  private async count(request: IncomingMessage, take: () => Promise<void>): Promise<void> {
    if (this.counted.has(request)) return;
    try {
      await take();
      this.counted.set(request, {});
    } catch (error) {
      if (error instanceof GraphQLError) this.counted.set(request, { refusal: error });
      throw error;
    }
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof GraphQLError
    ? (error.extensions['http'] as { status?: number } | undefined)?.status
    : undefined;
}
