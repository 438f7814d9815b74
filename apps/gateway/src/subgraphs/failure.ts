import { type DocumentNode, Kind } from 'graphql';
import { type Language, NotConfirmed, type Text } from '@bien-cuong/domain';
import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphOperation } from '@bien-cuong/plan-executor';

export type FailureCode = 'TIMEOUT' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE' | 'ANSWER_TOO_LARGE';

export interface Failure {
  code: FailureCode;
  /** Whether the subgraph may have heard of it. */
  wasSent: boolean;
}

type Path = readonly (string | number)[];

/** The answer in place of a subgraph that gave none: one error for each field it was asked for. */
export function failureErrors(
  operation: SubgraphOperation,
  failure: Failure,
  language: Language,
): GraphQLFormattedError[] {
  const { subgraph: service } = operation;
  const { text, code } = toldOf(operation, failure);
  return errorsAt(operation, { message: text[language], extensions: { code, service } });
}

/** One error in each place of what a subgraph was asked for. */
export function errorsAt(
  operation: SubgraphOperation,
  error: Omit<GraphQLFormattedError, 'path'>,
): GraphQLFormattedError[] {
  return askedPaths(operation).map((path) => ({ ...error, path }));
}

/** A change may have been made although nothing was heard of it: repeating it blindly could make it twice. */
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

const pathsOf = new WeakMap<SubgraphOperation, readonly Path[]>();

/** Found once: while a subgraph is down every request needs them. */
function askedPaths(operation: SubgraphOperation): readonly Path[] {
  const known = pathsOf.get(operation);
  if (known) return known;
  const paths = findPaths(operation.document);
  pathsOf.set(operation, paths);
  return paths;
}

function findPaths({ definitions }: DocumentNode): readonly Path[] {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return [[]];
  const fields = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  // The gateway translates the path of the first entity into the path the client knows.
  return fields.map(({ alias, name }) =>
    name.value === '_entities' ? ['_entities', 0] : [(alias ?? name).value],
  );
}
