import type { CommandFacts, RegisterFacts } from '@bien-cuong/domain';

const BY_HAND = '# Written by npm run compose from the registers; never edited.\n';

/** The operations by which records are kept, each with the same names in its answer: `record` and `check`. */
export function operationsOf(registers: readonly RegisterFacts[]): string {
  return [BY_HAND, ...registers.flatMap(operationsOfOne)].join('\n');
}

function operationsOfOne({ type, operations, commands }: RegisterFacts): string[] {
  const { create, change, check, retire, restore } = operations;
  return [
    mutation(create, [`input: Create${type}Input!`]),
    mutation(change, ['id: UUID!', 'version: Int!', `input: Change${type}Input!`]),
    ...(retire === undefined ? [] : [mutation(retire, ['id: UUID!', 'version: Int!', 'reason: String!'])]),
    ...(restore === undefined ? [] : [mutation(restore, ['id: UUID!', 'version: Int!'])]),
    `query ${titled(check)}($id: UUID, $input: Check${type}Input!) {
  check: ${check}(id: $id, input: $input) {
    refusals {
      argument
      code
      message
    }
    alike {
      id
      title
    }
  }
}
`,
    ...commands.map(operationOfCommand),
  ];
}

function operationOfCommand({ name, reason, fields }: CommandFacts): string {
  const beside = [...(reason ? ['reason: String!'] : []), ...(fields.length > 0 ? [inputOf(name)] : [])];
  return mutation(name, ['id: UUID!', 'version: Int!', ...beside]);
}

const inputOf = (command: string) => `input: ${titled(command)}Input!`;

function mutation(name: string, given: readonly string[]): string {
  const variables = [...given, 'idempotencyKey: String'];
  const args = variables.map((variable) => variable.split(':')[0] ?? '');
  return `mutation ${titled(name)}(${variables.map((variable) => `$${variable}`).join(', ')}) {
  record: ${name}(${args.map((name) => `${name}: $${name}`).join(', ')}) {
    id
    version
  }
}
`;
}

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
