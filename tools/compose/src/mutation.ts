/** The variables that say which record is meant, and which version of it was seen. */
export const SEEN = ['id: UUID!', 'version: Int!'];

/** The same for what is about a record of any type. */
export const OF_ENTITY = ['entityType: String!', 'entityId: UUID!'];

export const REASON = 'reason: String!';

/**
 * The document of a write, in whose answer the record is called `record`.
 * @param shown what is read back of the record: its key and its version
 */
export function mutation(name: string, given: readonly string[], shown: readonly string[]): string {
  const variables = [...given, 'idempotencyKey: String'];
  const args = variables.map((variable) => variable.split(':')[0] ?? '');
  return `mutation ${titled(name)}(${variables.map((variable) => `$${variable}`).join(', ')}) {
  record: ${name}(${args.map((name) => `${name}: $${name}`).join(', ')}) {
    ${shown.join('\n    ')}
  }
}
`;
}

export const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
