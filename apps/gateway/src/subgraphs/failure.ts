import { Kind, OperationTypeNode, parse } from 'graphql';
import type { Language, Text } from '@bien-cuong/domain';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';

export type FailureCode = 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE';

interface Failure {
  service: string;
  code: FailureCode;
  language: Language;
  /** What the subgraph was asked. */
  query: string;
}

/** The answer in place of a subgraph that gave none: one error for each field it was asked for. */
export function failureErrors({ service, code, language, query }: Failure): GraphQLFormattedError[] {
  const operation = parse(query, { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const text =
    operation?.operation === OperationTypeNode.MUTATION ? unconfirmed(service) : sentences[code](service);
  const paths = operation ? askedPaths(operation) : [[]];
  return paths.map((path) => ({ message: text[language], path, extensions: { code, service } }));
}

const sentences: Record<FailureCode, (service: string) => Text> = {
  SUBGRAPH_TIMEOUT: (service) => ({
    vi: `Dịch vụ «${service}» chưa trả lời kịp. Hãy thử lại sau.`,
    en: `The service “${service}” did not answer in time. Try again later.`,
  }),
  SUBGRAPH_UNAVAILABLE: (service) => ({
    vi: `Dịch vụ «${service}» tạm thời không có dữ liệu. Hãy thử lại sau.`,
    en: `The service “${service}” is not available at the moment. Try again later.`,
  }),
};

/** A change may have been made although nothing was heard of it: repeating it blindly could make it twice. */
function unconfirmed(service: string): Text {
  return {
    vi: `Dịch vụ «${service}» chưa xác nhận thay đổi. Hãy kiểm tra xem thay đổi đã được lưu chưa trước khi thử lại.`,
    en: `The service “${service}” did not confirm the change. See whether it was made before you try again.`,
  };
}

function askedPaths({ selectionSet }: OperationDefinitionNode): (string | number)[][] {
  const fields = selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  // The gateway translates the path of the first entity into the path the client knows.
  return fields.map(({ alias, name }) =>
    name.value === '_entities' ? ['_entities', 0] : [(alias ?? name).value],
  );
}
