import { type Language, NotConfirmed, type Text } from '@bien-cuong/domain';
import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphOperation } from '@bien-cuong/plan-executor';
import type { Answer } from './answer';

export type FailureCode = 'TIMEOUT' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE' | 'ANSWER_TOO_LARGE';

export interface Failure {
  code: FailureCode;
  /** Whether the subgraph may have received the request. */
  wasSent: boolean;
}

/** The answer in place of a subgraph that did not give one. */
export function failureAnswer(operation: SubgraphOperation, failure: Failure, language: Language): Answer {
  const { subgraph: service } = operation;
  const { text, code } = toldOf(operation, failure);
  return nothingBut({ message: text[language], extensions: { code, service } });
}

/** An answer with only an error that concerns the whole request; the executor reports it at each place. */
export function nothingBut(error: Omit<GraphQLFormattedError, 'path'>): Answer {
  return { data: null, errors: [{ ...error, path: [] }] };
}

/**
 * A mutation may have been executed although no answer came: repeating it could execute it twice, so the
 * error must say so.
 */
function toldOf({ subgraph, kind }: SubgraphOperation, { code, wasSent }: Failure) {
  if (kind !== 'mutation') return { code, text: sentences[code](subgraph) };
  return wasSent ? new NotConfirmed() : { code, text: notMade(subgraph) };
}

const sentences: Record<FailureCode, (service: string) => Text> = {
  TIMEOUT: (service) => ({
    vi: `Truy vấn mất quá nhiều thời gian: dịch vụ «${service}» không được chờ thêm. Hãy hỏi ít hơn hoặc thử lại sau.`,
    en: `The query took too long: the service “${service}” was not waited for any longer. Ask for less, or try again later.`,
  }),
  SUBGRAPH_TIMEOUT: (service) => ({
    vi: `Dịch vụ «${service}» chưa trả lời kịp. Hãy thử lại sau.`,
    en: `The service “${service}” did not answer in time. Try again later.`,
  }),
  ANSWER_TOO_LARGE: (service) => ({
    vi: `Dịch vụ «${service}» có nhiều dữ liệu hơn mức cho phép của một câu trả lời. Hãy hỏi ít dòng (first) hoặc ít trường hơn.`,
    en: `The service “${service}” has more data than one answer may hold. Ask for fewer rows (first) or fields.`,
  }),
  SUBGRAPH_UNAVAILABLE: (service) => ({
    vi: `Dịch vụ «${service}» tạm thời không có dữ liệu. Hãy thử lại sau.`,
    en: `The service “${service}” is not available at the moment. Try again later.`,
  }),
};

const notMade = (service: string): Text => ({
  vi: `Dịch vụ «${service}» tạm thời không nhận được yêu cầu nên thay đổi này chưa được lưu. Hãy thử lại sau.`,
  en: `The service “${service}” cannot be asked at the moment, so this change was not made. Try again later.`,
});
