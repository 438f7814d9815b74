import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { preferredLanguage, type Text } from '@bien-cuong/domain';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { levelsIn } from './document-nesting';

/** The largest document that is accepted. */
export interface DocumentLimits {
  /** Lexical tokens; counted while parsing, which stops at the limit. */
  tokens: number;
  /** Levels of brackets, with fragments written out; checked before parsing. */
  nesting: number;
  /** Levels of fields; fragments do not count as a level. */
  depth: number;
  aliases: number;
  directives: number;
  /** Selections, with every fragment written out wherever it is spread. */
  selections: number;
}

type Limited = keyof DocumentLimits;

/** For clients: several times what the largest page of the console needs. */
export const clientLimits: DocumentLimits = {
  tokens: 10_000,
  nesting: 100,
  depth: 20,
  aliases: 100,
  directives: 100,
  selections: 5_000,
};

/** For gateways, whose query planner writes longer documents than any client. */
export const gatewayLimits: DocumentLimits = {
  tokens: 50_000,
  nesting: 200,
  depth: 40,
  aliases: 1_000,
  directives: 1_000,
  selections: 25_000,
};

const nouns: Record<Limited, Text> = {
  tokens: { vi: 'từ tố', en: 'tokens' },
  nesting: { vi: 'tầng ngoặc lồng nhau', en: 'levels of brackets' },
  depth: { vi: 'tầng trường lồng nhau', en: 'levels of fields' },
  aliases: { vi: 'bí danh', en: 'aliases' },
  directives: { vi: 'chỉ thị', en: 'directives' },
  selections: { vi: 'trường sau khi mở các mảnh', en: 'selections with fragments written out' },
};

const sentence = (limited: Limited, most: number): Text => ({
  vi: `Truy vấn quá lớn: nhiều nhất ${most} ${nouns[limited].vi}. Hãy chia thành nhiều truy vấn.`,
  en: `The query is too large: at most ${most} ${nouns[limited].en} are allowed. Ask several queries instead.`,
});

/**
 * Parsing, validating and executing recurse as deeply as the document is nested, so this is checked before.
 * @throws GraphQLError with status 400 when a document is nested too deeply
 */
export function requireShallow(
  documents: readonly string[],
  { nesting, tokens }: DocumentLimits,
  acceptLanguage: string | undefined,
): void {
  if (documents.every((text) => levelsIn(text, tokens) <= nesting)) return;
  throw new GraphQLError(sentence('nesting', nesting)[preferredLanguage(acceptLanguage)], {
    extensions: { ...tooLarge('nesting', nesting), http: { status: 400 } },
  });
}

const tooLarge = (limited: Limited, most: number) => ({ code: 'QUERY_TOO_LARGE', limited, most });

/** Validation rules for those limits that can be checked by walking the document. */
export function limitRules(limits: DocumentLimits): ValidationRule[] {
  const options = (limited: Limited) => ({
    n: limits[limited],
    // An error thrown from a rule would pass for an internal error.
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) =>
        context?.reportError(
          new GraphQLError(sentence(limited, limits[limited]).en, { extensions: { limited } }),
        ),
    ],
  });
  return [
    maxDepthRule({ ...options('depth'), flattenFragments: true, ignoreIntrospection: false }),
    maxAliasesRule({ ...options('aliases'), allowList: [] }),
    maxDirectivesRule(options('directives')),
  ] as ValidationRule[];
}

const isLimited = (name: unknown): name is Limited => typeof name === 'string' && name in nouns;

/** Which limit an error is about, whoever raised it. */
function limitedBy({ message, extensions }: GraphQLFormattedError): Limited | undefined {
  const { code, limited, validationErrorCode } = extensions ?? {};
  if (isLimited(limited)) return limited;
  if (validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return 'selections';
  return code === 'GRAPHQL_PARSE_FAILED' && /contains more tha\w \d+ tokens/.test(message)
    ? 'tokens'
    : undefined;
}

/** Reports in the user's language which limit a document exceeds, with the code QUERY_TOO_LARGE. */
export function limitErrors<C extends BaseContext>(limits: DocumentLimits): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body }, errors, request }) => {
        if (body.kind !== 'single' || !errors) return;
        const language = preferredLanguage(request.http?.headers.get('accept-language'));
        const { singleResult } = body;
        singleResult.errors = singleResult.errors?.map((formatted) => {
          const limited = limitedBy(formatted);
          if (!limited) return formatted;
          const message = sentence(limited, limits[limited])[language];
          return { message, extensions: tooLarge(limited, limits[limited]) };
        });
      },
    }),
  };
}
