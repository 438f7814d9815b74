import { type Edtf, parseEdtf } from '@bien-cuong/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';

/** Identity of a record: a UUID as text. */
export const UUID = GraphQLUUID;

/** A calendar day without a time zone, YYYY-MM-DD; a day that does not exist is refused. */
export const LocalDate = GraphQLLocalDate;

/** EDTF text in the schema; in the code the text together with its first and last possible day. */
export const EDTF = new GraphQLScalarType<Edtf, string>({
  name: 'EDTF',
  description:
    'A date or period that may be partial or uncertain, as ISO 8601-2 (EDTF) text: `2009/2019` is a period of years, `2018?-08-31` a date whose year is uncertain.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => (typeof value === 'string' ? value : (value as Edtf).text),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING) throw new GraphQLError('EDTF is written as a string.', { nodes: node });
    return parse(node.value, node);
  },
});

/** @param node where the text stands in the document: with it an error can name the argument */
function parse(value: unknown, node?: ValueNode): Edtf {
  if (typeof value !== 'string') throw new GraphQLError('EDTF is written as a string.');
  try {
    return parseEdtf(value);
  } catch (error) {
    throw new GraphQLError((error as Error).message, { nodes: node });
  }
}
