import type { CommandFacts, RegisterFacts } from '@bien-cuong/domain';

const BY_HAND = '# Written by npm run compose from the registers; never edited.\n';

/** The operations by which records are kept, each with the same names in its answer: `record` and `check`. */
export function operationsOf(registers: readonly RegisterFacts[]): string {
  return [BY_HAND, ...registers.flatMap(operationsOfOne)].join('\n');
}

const SEEN = ['id: UUID!', 'version: Int!'];
const REASON = 'reason: String!';

function operationsOfOne({ type, asOfDay, operations, commands, dated }: RegisterFacts): string[] {
  const { create, change, check, retire, restore } = operations;
  const shown = asOfDay ? ['id', 'on', 'version'] : ['id', 'version'];
  return [
    mutation(create, [`input: Create${type}Input!`], shown),
    mutation(change, [...SEEN, `input: Change${type}Input!`], shown),
    ...(retire === undefined ? [] : [mutation(retire, [...SEEN, REASON], shown)]),
    ...(restore === undefined ? [] : [mutation(restore, SEEN, shown)]),
    ...dated.flatMap((part) => [
      mutation(part.record, [...SEEN, `input: ${part.type}Input!`], shown),
      mutation(part.correct, [...SEEN, 'entryId: UUID!', `input: Correct${part.type}Input!`, REASON], shown),
    ]),
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
      apart {
        field
        value
      }
    }
  }
}
`,
    ...commands.map((command) => operationOfCommand(command, shown)),
  ];
}

function operationOfCommand({ name, reason, fields }: CommandFacts, shown: readonly string[]): string {
  const beside = [...(reason ? [REASON] : []), ...(fields.length > 0 ? [inputOf(name)] : [])];
  return mutation(name, [...SEEN, ...beside], shown);
}

const inputOf = (command: string) => `input: ${titled(command)}Input!`;

/** @param shown what is read back of the record: its key and its version */
function mutation(name: string, given: readonly string[], shown: readonly string[]): string {
  const variables = [...given, 'idempotencyKey: String'];
  const args = variables.map((variable) => variable.split(':')[0] ?? '');
  return `mutation ${titled(name)}(${variables.map((variable) => `$${variable}`).join(', ')}) {
  record: ${name}(${args.map((name) => `${name}: $${name}`).join(', ')}) {
    ${shown.join('\n    ')}
  }
}
`;
}

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
