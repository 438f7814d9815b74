import type { Language, Text } from '@bien-cuong/domain';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

const realm = 'Bearer realm="bien-cuong"';

const texts = {
  missing: {
    vi: 'Hãy đăng nhập, hoặc gửi mã truy cập (access token) trong tiêu đề Authorization.',
    en: 'Sign in, or send an access token in the Authorization header.',
  },
  malformed: {
    vi: 'Tiêu đề Authorization phải có dạng “Bearer <mã truy cập>”.',
    en: 'The Authorization header must read “Bearer <access token>”.',
  },
  invalid: {
    vi: 'Mã truy cập không hợp lệ hoặc đã hết hạn. Hãy đăng nhập lại hoặc xin mã mới.',
    en: 'The access token is not valid or has expired. Sign in again, or ask for a new one.',
  },
  unavailable: {
    vi: 'Hiện chưa kiểm tra được mã truy cập. Hãy thử lại sau giây lát.',
    en: 'Access tokens cannot be checked at the moment. Try again in a moment.',
  },
} as const satisfies Record<string, Text>;

/** RFC 6750 section 3.1; a request without any credentials gets no error code. */
const challenges: Partial<Record<keyof typeof texts, string>> = {
  missing: realm,
  malformed: `${realm}, error="invalid_request"`,
  invalid: `${realm}, error="invalid_token"`,
};

/** Seconds. */
const RETRY_AFTER = '5';

const statuses = { missing: 401, malformed: 400, invalid: 401, unavailable: 503 } as const;

/** Thrown when a request has no valid token; it does not say why the token is invalid. */
export class TokenRefusal extends Error {
  override readonly name = 'TokenRefusal';

  constructor(
    readonly reason: keyof typeof texts,
    options?: ErrorOptions,
  ) {
    super(texts[reason].en, options);
  }

  get status(): number {
    return statuses[this.reason];
  }

  /** The WWW-Authenticate header, where the answer needs one. */
  get challenge(): string | undefined {
    return challenges[this.reason];
  }

  /** The same error for Apollo Server, which then answers with the right status and header. */
  toGraphQLError(language: Language): GraphQLError {
    const { challenge, reason, status } = this;
    const headers = new HeaderMap(challenge === undefined ? [] : [['www-authenticate', challenge]]);
    if (reason === 'unavailable') headers.set('retry-after', RETRY_AFTER);
    return new GraphQLError(texts[reason][language], {
      extensions: { code: codes[reason], http: { status, headers } },
    });
  }
}

const codes = {
  missing: 'UNAUTHENTICATED',
  malformed: 'BAD_REQUEST',
  invalid: 'UNAUTHENTICATED',
  unavailable: 'IDENTITY_UNAVAILABLE',
} as const;
