import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { RequestHead } from './fast-path';
import type { Quota, RequestLimit } from './request-limit';

interface Parts<C> {
  context: (head: RequestHead) => C | Promise<C>;
  limit: RequestLimit | undefined;
  /** Whose request it is; undefined: one that is not counted. */
  quotaOf: (context: C, head: RequestHead) => Quota | undefined;
  /** Told of each request that is refused before it is read. */
  refused?: ((refusal: RequestRefusal<C>) => void) | undefined;
}

/** A request that was refused, as far as it is known whose it was. */
export interface RequestRefusal<C> {
  /** As in `extensions.code` of the answer. */
  code: string;
  /** Whence it came. */
  ip: string;
  context?: C;
}

const unauthenticated = 401;

/** Makes the context of each request and counts the request, once, whichever way it is answered. */
export class Admission<C> {
  /** Requests that were counted, with the refusal of those that were too many. */
  private readonly counted = new WeakMap<IncomingMessage, { refusal?: Error }>();

  private readonly told = new WeakSet<IncomingMessage>();

  constructor(private readonly parts: Parts<C>) {}

  /**
   * @param check throws what is to be refused without being read
   * @throws GraphQLError with status 429 for who asks too often, else what making the context or checking throws
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

  /** Once, although both ways of answering may ask for the context. */
  private tell(request: IncomingMessage, error: unknown, refusal: Omit<RequestRefusal<C>, 'code'>): void {
    const code = codeOf(error);
    if (code === undefined || this.told.has(request)) return;
    this.told.add(request);
    this.parts.refused?.({ code, ...refusal });
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

const codeOf = (error: unknown): string | undefined =>
  error instanceof GraphQLError ? String(error.extensions['code']) : undefined;

function statusOf(error: unknown): number | undefined {
  return error instanceof GraphQLError
    ? (error.extensions['http'] as { status?: number } | undefined)?.status
    : undefined;
}
