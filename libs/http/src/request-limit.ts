import { preferredLanguage, type Text } from '@bien-cuong/domain';
import { createClient } from '@redis/client';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterRes } from 'rate-limiter-flexible';

/** Whose requests are counted together, and how many of them are answered. */
export interface Quota {
  key: string;
  /** Per minute; the general limit when left out. */
  perMinute?: number | undefined;
}

export interface RequestLimitOptions {
  /** Requests of one caller that are answered in a minute; 0: no limit. */
  perMinute: number;
  /** Processes with the same Redis count together; without one, each counts for itself. */
  redisUrl?: string | undefined;
  /** The name of the service: each service counts its own requests. */
  name: string;
}

const minute = 60;
/** The limiters only count. The limit differs between callers, so it is compared here. */
const points = Number.MAX_SAFE_INTEGER;

/** Counts each caller's requests per minute. */
export class RequestLimit {
  private readonly counter: RateLimiterMemory | RateLimiterRedis;
  private readonly redis: Redis | undefined;

  constructor(private readonly options: RequestLimitOptions) {
    const { redisUrl, name } = options;
    const memory = new RateLimiterMemory({ points, duration: minute });
    this.redis = redisUrl === undefined ? undefined : connected(redisUrl);
    this.counter = this.redis
      ? new RateLimiterRedis({
          storeClient: this.redis,
          useRedisPackage: true,
          rejectIfRedisNotReady: true,
          points,
          duration: minute,
          keyPrefix: `bien-cuong:requests:${name}`,
          // While Redis is away, each process counts for itself.
          insuranceLimiter: memory,
        })
      : memory;
  }

  /** @throws GraphQLError with status 429 when the caller's requests of this minute are used up */
  async take({ key, perMinute = this.options.perMinute }: Quota, acceptLanguage?: string): Promise<void> {
    if (perMinute === 0) return;
    const { consumedPoints, msBeforeNext } = (await this.counter.consume(key)) as Required<RateLimiterRes>;
    if (consumedPoints > perMinute) throw tooMany(perMinute, Math.ceil(msBeforeNext / 1_000), acceptLanguage);
  }

  stop(): void {
    if (this.redis?.isOpen) this.redis.destroy();
  }
}

type Redis = ReturnType<typeof connected>;

function connected(url: string) {
  const redis = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 3_000 } });
  let away = false;
  redis.on('ready', () => (away = false));
  redis.on('error', (error: unknown) => {
    if (!away) console.error('Redis is away; requests are counted by each process for itself.', error);
    away = true;
  });
  // It keeps trying; its errors are logged above.
  void redis.connect().catch(() => undefined);
  return redis;
}

const sentence = (perMinute: number, seconds: number): Text => ({
  vi: `Quá nhiều yêu cầu: mỗi phút trả lời nhiều nhất ${perMinute}. Hãy thử lại sau ${seconds} giây.`,
  en: `Too many requests: at most ${perMinute} are answered in a minute. Try again in ${seconds} seconds.`,
});

function tooMany(perMinute: number, seconds: number, acceptLanguage: string | undefined): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(seconds)]]);
  return new GraphQLError(sentence(perMinute, seconds)[preferredLanguage(acceptLanguage)], {
    extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429, headers } },
  });
}
