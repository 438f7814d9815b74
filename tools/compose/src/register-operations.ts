import type { CommandFacts, RegisterFacts, WorkflowFacts } from '@bien-cuong/domain';
import { attachmentOperationsOf } from './attachment-operations';
import { mutation, OF_ENTITY, REASON, SEEN, titled } from './mutation';

const BY_HAND = '# Written by npm run compose from the registers; never edited.\n';

/**
 * The operations by which records are kept, each with the same names in its answer: `record` and `check`.
 * @param workflows those of records that no register keeps have operations of their own
 * @param withFiles the types to whose records files can be attached
 */
export function operationsOf(
  registers: readonly RegisterFacts[],
  workflows: readonly WorkflowFacts[],
  withFiles: ReadonlySet<string>,
): string {
  const kept = new Set(registers.map(({ type }) => type));
  const importing = registers.filter(({ imported }) => imported !== undefined);
  const subgraphs = [...new Set(importing.map(({ subgraph }) => subgraph))];
  return [
    BY_HAND,
    ...registers.flatMap(operationsOfOne),
    ...workflows.filter(({ type }) => !kept.has(type)).flatMap(operationsOfWorkflow),
    ...[...new Set(registers.map(({ subgraph }) => subgraph))].map(operationsOfTakings),
    ...attachmentOperationsOf(registers.filter(({ type }) => withFiles.has(type))),
    ...(importing.length > 0 ? [LIST] : []),
    ...subgraphs.flatMap(operationsOfLists),
    ...importing.map(({ imported }) => runOf(imported?.operation ?? '')),
  ].join('\n');
}

const RECORD = OF_ENTITY.map((variable) => `$${variable}`).join(', ');
const OF_RECORD = 'entityType: $entityType, entityId: $entityId';

/** The operations that tell who has a record open, with the same names in each subgraph. */
const operationsOfTakings = (subgraph: string): string => `mutation ${titled(subgraph)}TakeRecord(${RECORD}) {
  others: ${subgraph}TakeRecord(${OF_RECORD}) {
    subject
    since
  }
}

mutation ${titled(subgraph)}LeaveRecord(${RECORD}) {
  left: ${subgraph}LeaveRecord(${OF_RECORD})
}

mutation ${titled(subgraph)}ReleaseRecord(${RECORD}, $subject: String!) {
  released: ${subgraph}ReleaseRecord(${OF_RECORD}, subject: $subject)
}
`;

const LIST = `fragment ImportedList on Import {
  id
  type
  title
  columns
  total
  state
  done
  failure
  createdAt
  counts {
    rows
    made
    changed
    same
    refused
    alike
  }
}
`;

/** The operations by which lists are sent, seen and forgotten, with the same names in each subgraph: `list`. */
const operationsOfLists = (subgraph: string): string[] => [
  `mutation ${titled(subgraph)}StageImport($id: UUID!, $type: String!, $title: String, $columns: [String!]!, $total: Int!, $from: Int!, $rows: [[String!]!]!) {
  list: ${subgraph}StageImport(id: $id, type: $type, title: $title, columns: $columns, total: $total, from: $from, rows: $rows) {
    ...ImportedList
  }
}
`,
  `query ${titled(subgraph)}Import($id: UUID!, $outcome: ImportOutcome, $alike: Boolean, $first: Int!, $after: String) {
  list: ${subgraph}Import(id: $id) {
    ...ImportedList
    rows(outcome: $outcome, alike: $alike, first: $first, after: $after) {
      nodes {
        place
        cells
        outcome
        recordId
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
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
`,
  `mutation ${titled(subgraph)}DiscardImport($id: UUID!) {
  gone: ${subgraph}DiscardImport(id: $id)
}
`,
];

const runOf = (operation: string): string => `mutation ${titled(operation)}($id: UUID!, $apply: Boolean!) {
  list: ${operation}(id: $id, apply: $apply) {
    ...ImportedList
  }
}
`;

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
      ...(part.end === undefined
        ? []
        : [mutation(part.end, [...SEEN, 'entryId: UUID!', 'validTo: LocalDate!'], shown)]),
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

const operationsOfWorkflow = ({ moves, commands }: WorkflowFacts): string[] =>
  [...moves.map(({ operation: name, ...move }) => ({ name, ...move })), ...commands].map((each) =>
    operationOfCommand(each, ['id', 'version']),
  );

type Asked = Pick<CommandFacts, 'name' | 'reason' | 'fields'>;

function operationOfCommand({ name, reason, fields }: Asked, shown: readonly string[]): string {
  const beside = [...(reason ? [REASON] : []), ...(fields.length > 0 ? [inputOf(name)] : [])];
  return mutation(name, [...SEEN, ...beside], shown);
}

const inputOf = (command: string) => `input: ${titled(command)}Input!`;
