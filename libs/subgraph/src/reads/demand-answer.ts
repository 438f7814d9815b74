import { MAX_PAGE, NAMES_NOTHING } from '@bien-cuong/database';
import { NotFound, type Text, TooMany } from '@bien-cuong/domain';
import type { GraphQLResolveInfo } from 'graphql';

type Args = Readonly<Record<string, unknown>>;

/** A longer name is not worth repeating in an error. */
const LONGEST_NAME = 100;

/**
 * A result without rows says why there are none.
 * @throws NotFound when an argument names a record that does not exist
 * @throws TooMany when a list is longer than may be returned at once
 */
export function demandAnswer(value: unknown, args: Args, info: GraphQLResolveInfo): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    if (value.length > MAX_PAGE) demandWhole(info);
    return;
  }
  const argument = (value as Args)[NAMES_NOTHING];
  if (typeof argument === 'string') throw new NotFound(noSuch(argument, args[argument]), argument);
}

/** A list without a connection beside it is always returned whole. */
function demandWhole({ fieldName, parentType }: GraphQLResolveInfo): void {
  const connection = `${fieldName}Connection`;
  if (parentType.getFields()[connection]) throw new TooMany(MAX_PAGE, connection);
}

function noSuch(argument: string, value: unknown): Text {
  const name = String(value).slice(0, LONGEST_NAME);
  return {
    vi: `Đối số «${argument}»: không có «${name}».`,
    en: `Argument "${argument}": there is no "${name}".`,
  };
}
