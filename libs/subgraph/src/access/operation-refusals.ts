import { mostRefusals } from '@bien-cuong/http';
import { type DomainError, Forbidden, InvalidInput, type Text } from '@bien-cuong/domain';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';

import { accessIn, type Requester } from './access-in';
import { ORDER_BY, type Variables } from './sorts';
import { usesOf } from './uses';

/** The refusals of one operation. */
export class OperationRefusals {
  private count = 0;
  private readonly known = new Map<string, DomainError>();

  private thrown: GraphQLError | undefined;

  /**
   * Thrown once there are too many. Since it has a path, graphql-js uses it as it is, so further places cost
   * nothing.
   */
  get whole(): GraphQLError {
    // Created on demand: most operations have no refusals, and an error collects its stack.
    this.thrown ??= new GraphQLError('', { path: [], extensions: { code: 'FORBIDDEN' } });
    return this.thrown;
  }

  get areTooMany(): boolean {
    return this.count > mostRefusals;
  }

  /**
   * The error to throw for a refused place. Equal refusals share one error, because collecting a stack takes
   * longer than reading a row.
   */
  of(what: string, refuse: (what: string) => DomainError): DomainError | GraphQLError {
    this.count += 1;
    if (this.areTooMany) return this.whole;
    const known = this.known.get(what) ?? refuse(what);
    this.known.set(what, known);
    return known;
  }

  /**
   * The errors of arguments that are invalid for every caller; undefined when something was refused for lack
   * of a right.
   */
  get wrongArguments(): readonly InvalidInput[] | undefined {
    const all = [...this.known.values()];
    const wrong = all.filter((each) => each instanceof InvalidInput);
    return wrong.length === all.length ? wrong : undefined;
  }
}

/** An operation as it is executed. */
interface Executed {
  document: DocumentNode;
  variables: Variables;
}

/**
 * The refusal of a whole operation, which names everything in it that is invalid or that the caller may not
 * ask for.
 */
export function wholeRefusal(
  schema: GraphQLSchema,
  executed: Executed,
  context: Requester & { refusals: OperationRefusals },
): DomainError {
  const { wrongArguments } = context.refusals;
  return wrongArguments ? allWrong(wrongArguments) : allForbidden(schema, executed, context);
}

const unanswered: Text = {
  vi: 'có quá nhiều chỗ bị từ chối nên phần còn lại cũng không được trả lời.',
  en: 'that is refused in so many places that the rest is not answered either.',
};

/** Each value of a list of keys can be invalid, so not all are reported. */
const MAX_REPORTED = 5;

function allWrong(wrong: readonly InvalidInput[]): InvalidInput {
  const reported = wrong.slice(0, MAX_REPORTED);
  const say = (language: keyof Text) =>
    [...reported.map(({ text }) => text[language]), capitalised(unanswered[language])].join(' ');
  return new InvalidInput({ vi: say('vi'), en: say('en') }, reported[0]?.argument);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function allForbidden(
  schema: GraphQLSchema,
  { document, variables }: Executed,
  context: Requester,
): Forbidden {
  const access = accessIn(schema, context);
  const names = usesOf(schema, document, variables).flatMap(({ type, field, args, sorts }) => {
    if (access?.allows(type, field) === false) return [`${type}.${field}`];
    const refused = args.filter((argument) => access?.allowsArgument(type, field, argument) === false);
    const unsorted = sorts.filter((sort) => access?.allowsSort(sort.type, sort.field) === false);
    return [
      ...refused.map((argument) => `${type}.${field}(${argument})`),
      ...unsorted.map((sort) => `${type}.${field}(${ORDER_BY}: ${sort.field})`),
    ];
  });
  const quoted = (open: string, close: string) =>
    [...new Set(names)].map((name) => open + name + close).join(', ');
  return new Forbidden({
    vi: `Quyền của bạn không cho phép truy vấn ${quoted('«', '»')}; ${unanswered.vi}`,
    en: `You may not ask for ${quoted('"', '"')}; ${unanswered.en}`,
  });
}
