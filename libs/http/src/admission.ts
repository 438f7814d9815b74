import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { RequestHead } from './fast-path';
import type { Quota, RequestLimit } from './request-limit';

interface Parts<C> {
  context: (head: RequestHead) => C | Promise<C>;
  limit: RequestLimit | undefined;
  /** Decides whose requests a request is counted with; undefined: it is not counted. */
  quotaOf: (context: C, head: RequestHead) => Quota | undefined;
  /** Called for each request that is refused before it is read. */
  refused?: ((refusal: RequestRefusal<C>) => void) | undefined;
}

/** A refused request, with what is known of its caller. */
export interface RequestRefusal<C> {
  /** As in `extensions.code` of the answer. */
  code: string;
  /** The client's address. */
  ip: string;
  context?: C;
}

const unauthenticated = 401;

/** Makes the context of each request and counts the request once, whichever path answers it. */
export class Admission<C> {
  /** Requests that were counted; those over the limit with their refusal. */
  private readonly counted = new WeakMap<IncomingMessage, { refusal?: Error }>();

  private readonly told = new WeakSet<IncomingMessage>();

  constructor(private readonly parts: Parts<C>) {}

  /**
   * @param check throws an error for a request that is to be refused without being read
   * @throws GraphQLError with status 429 when the caller asks too often, else whatever making the context or
   * checking throws
   */
  async context(
    request: IncomingMessage,
    head: RequestHead,
    check: () => void = () => undefined,
  ): Promise<C> {
    const { limit, quotaOf } = this.parts;
    if (!limit) {
      const context = await this.parts.context(head);
      check();
      return context;
    }
    const refusal = this.counted.get(request)?.refusal;
    if (refusal) throw refusal;
    let context: C | undefined;
    try {
      context = await this.contextOf(request, head, limit);
      const quota = quotaOf(context, head);
      if (quota) await this.count(request, () => limit.take(quota, head.headers['accept-language']));
      check();
      return context;
    } catch (error) {
      this.tell(request, error, { ip: head.ip, ...(context && { context }) });
      throw error;
    }
  }

  /** Reports a refusal once, although both paths may ask for the context. */
  private tell(request: IncomingMessage, error: unknown, refusal: Omit<RequestRefusal<C>, 'code'>): void {
    const code = codeOf(error);
    if (code === undefined || this.told.has(request)) return;
    this.told.add(request);
    this.parts.refused?.({ code, ...refusal });
  }

  /** Refused callers are counted by address only, so that nobody can try one token after another. */
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

const codeOf = (error: unknown): string | undefined =>
  error instanceof GraphQLError ? String(error.extensions['code']) : undefined;

function statusOf(error: unknown): number | undefined {
  return error instanceof GraphQLError
    ? (error.extensions['http'] as { status?: number } | undefined)?.status
    : undefined;
}
