import { mostRefusals } from '@bien-cuong/http';
import { Forbidden } from '@bien-cuong/domain';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';

import { accessIn, type Requester } from './access-in';
import { usesOf } from './uses';

/** What one operation has been refused. */
export class Refusals {
  private count = 0;
  private readonly known = new Map<string, Forbidden>();

  /** What is thrown from then on: what has a path is taken by graphql-js as it is, so that no place costs anything more. */
  readonly whole = new GraphQLError('', { path: [], extensions: { code: 'FORBIDDEN' } });

  get areTooMany(): boolean {
    return this.count > mostRefusals;
  }

  /**
   * What is thrown in a place where something is refused. For what is refused alike it is the same, because the stack of an
   * error takes longer to tell than a row to read.
   */
  of(what: string, refuse: (what: string) => Forbidden): Forbidden | GraphQLError {
    this.count += 1;
    if (this.areTooMany) return this.whole;
    const known = this.known.get(what) ?? refuse(what);
    this.known.set(what, known);
    return known;
  }
}

/** The refusal of a whole operation, which names all that may not be asked for of what it asks. */
export function wholeRefusal(schema: GraphQLSchema, document: DocumentNode, requester: Requester): Forbidden {
  const access = accessIn(schema, requester);
  const names = usesOf(schema, document).flatMap(({ type, field, args }) => {
    if (access?.allows(type, field) === false) return [`${type}.${field}`];
    const refused = args.filter((argument) => access?.allowsArgument(type, field, argument) === false);
    return refused.map((argument) => `${type}.${field}(${argument})`);
  });
  const quoted = (open: string, close: string) =>
    [...new Set(names)].map((name) => open + name + close).join(', ');
  return new Forbidden({
    vi: `Quyền của bạn không cho phép truy vấn ${quoted('«', '»')}; có quá nhiều chỗ bị từ chối nên phần còn lại cũng không được trả lời.`,
    en: `You may not ask for ${quoted('"', '"')}; that is refused in so many places that the rest is not answered either.`,
  });
}
