import { type Language, preferredLanguage, TooLarge } from '@bien-cuong/domain';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';

const MiB = 1024 * 1024;
/** A dozen times the largest answer that a page of the console gets. */
export const usualAnswerMiB = 4;

/** The configured limit in bytes; 0 means no limit. */
export const answerBytes = (mebibytes: number): number => (mebibytes === 0 ? Infinity : mebibytes * MiB);

/** The answer that replaces one with more than `most` bytes. */
export function tooLargeAnswer(most: number, language: Language): FormattedExecutionResult {
  const { text, code } = new TooLarge(most);
  return { errors: [{ message: text[language], extensions: { code } }], data: null };
}

/** Measures the answers of Apollo Server while they are written, so that nothing is serialised twice. */
export class AnswerLimit<C extends BaseContext> implements ApolloServerPlugin<C> {
  /**
   * The language of each caller, by the data of the answer, which is all that is known where the answer is
   * written.
   */
  private readonly languages = new WeakMap<object, Language>();

  constructor(private readonly most: number) {}

  async requestDidStart() {
    return {
      willSendResponse: async ({
        response: { body },
        request: { http },
      }: GraphQLRequestContextWillSendResponse<C>) => {
        const data = body.kind === 'single' ? body.singleResult.data : undefined;
        if (data) this.languages.set(data, preferredLanguage(http?.headers.get('accept-language')));
      },
    };
  }

  readonly stringify = (result: FormattedExecutionResult): string => {
    const text = written(result);
    if (text !== undefined && Buffer.byteLength(text) <= this.most) return text;
    const language = (result.data && this.languages.get(result.data)) ?? preferredLanguage(undefined);
    return `${JSON.stringify(tooLargeAnswer(this.most, language))}\n`;
  };
}

/** Undefined: longer than a string can be. */
function written(result: FormattedExecutionResult): string | undefined {
  try {
    return `${JSON.stringify(result)}\n`;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
