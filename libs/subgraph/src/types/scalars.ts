import { type Edtf, inUtc, parseEdtf } from '@bien-cuong/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { LRUCache } from 'lru-cache';

/**
 * The id of a record: a UUID as PostgreSQL writes it, however the client wrote it, so that keys can be
 * compared as text.
 */
export const UUID = narrowed(GraphQLUUID, {
  plain: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  narrow: (text) => text.replace(/[{}]/g, '').toLowerCase(),
});

/**
 * A calendar day without a time zone, YYYY-MM-DD; a day that does not exist is refused, and so is one in year
 * 0.
 */
export const LocalDate = narrowed(GraphQLLocalDate, {
  plain:
    /^(?!0000)\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/,
  narrow: (text) => {
    if (text.startsWith('0000')) throw new GraphQLError(`Value is not a valid LocalDate: ${text}`);
    return text;
  },
});

/** A moment, RFC 3339, in UTC; a text, as in the database. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: GraphQLDateTime.name,
  description: GraphQLDateTime.description,
  specifiedByURL: GraphQLDateTime.specifiedByURL,
  serialize: (value) => (typeof value === 'string' ? value : GraphQLDateTime.serialize(value).toISOString()),
  parseValue: (value) => inUtc(GraphQLDateTime.parseValue(value)),
  parseLiteral: (node, variables) => inUtc(GraphQLDateTime.parseLiteral(node, variables)),
});

/** Any JSON: for values whose form is that of a table and not in the schema. */
export const JSONValue = GraphQLJSON;

interface Narrowing {
  /**
   * Texts that are valid and need no conversion; nearly all are, so the scalar's own slower check is only for
   * the others.
   */
  plain: RegExp;
  narrow: (text: string) => string;
}

/** The same scalar, accepting from clients only what the database accepts. */
function narrowed(scalar: GraphQLScalarType<string, string>, { plain, narrow }: Narrowing) {
  const isPlain = (value: unknown): value is string => typeof value === 'string' && plain.test(value);
  return new GraphQLScalarType<string, string>({
    ...scalar.toConfig(),
    serialize: (value) => (isPlain(value) ? value : scalar.serialize(value)),
    parseValue: (value) => (isPlain(value) ? value : narrow(scalar.parseValue(value))),
    parseLiteral: (node, variables) => narrow(scalar.parseLiteral(node, variables)),
  });
}

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

/**
 * The same few periods are used again and again, and parsing one takes longer than everything else about a
 * variable.
 */
const read = new LRUCache<string, Edtf>({
  maxSize: 50_000,
  sizeCalculation: (_, text) => text.length + 1,
  memoMethod: parseEdtf,
});

/** @param node the text's node in the document, so that an error can name the argument */
function parse(value: unknown, node?: ValueNode): Edtf {
  if (typeof value !== 'string') throw new GraphQLError('EDTF is written as a string.');
  try {
    return read.memo(value);
  } catch (error) {
    throw new GraphQLError((error as Error).message, { nodes: node });
  }
}
