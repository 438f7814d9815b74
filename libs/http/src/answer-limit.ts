import { type Language, preferredLanguage, TooLarge } from '@bien-cuong/domain';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';

const MiB = 1024 * 1024;
/** A dozen times what the largest page of the console gets. */
export const usualAnswerMiB = 4;

/** What configuration allows in bytes, where 0 is all. */
export const answerBytes = (mebibytes: number): number => (mebibytes === 0 ? Infinity : mebibytes * MiB);

/** What takes the place of an answer with more bytes than that. */
export function tooLargeAnswer(most: number, language: Language): FormattedExecutionResult {
  const { text, code } = new TooLarge(most);
  return { errors: [{ message: text[language], extensions: { code } }], data: null };
}

/** Measures what Apollo Server writes as it is written: nothing is gone through once more. */
export class AnswerLimit<C extends BaseContext> implements ApolloServerPlugin<C> {
  /** Of who asked, by the data of their answer, which is all that is known where it is written. */
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

/** undefined: longer than any text can be. */
function written(result: FormattedExecutionResult): string | undefined {
  try {
    return `${JSON.stringify(result)}\n`;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
