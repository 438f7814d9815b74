import type { RegisterFacts } from '@bien-cuong/domain';
import { Kind, parse } from 'graphql';
import { mutation, OF_ENTITY, REASON, SEEN } from './mutation';

/** The types to whose records files can be attached, in a schema. */
export const typesWithFiles = (sdl: string): ReadonlySet<string> =>
  new Set(
    parse(sdl).definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION &&
      type.fields?.some(({ name }) => name.value === 'attachments')
        ? [type.name.value]
        : [],
    ),
  );

/** The operations on the files of the records of these registers. */
export const attachmentOperationsOf = (registers: readonly RegisterFacts[]): string[] => [
  ...(registers.length > 0 ? [ATTACHMENT] : []),
  ...[...new Set(registers.map(({ subgraph }) => subgraph))].flatMap(attachingIn),
  ...registers.map(attachmentsOf),
];

/** What is read of a file that is attached to a record. */
const ATTACHMENT = `fragment AttachedFile on Attachment {
  id
  version
  name
  note
  mediaType
  size
  attachedAt
  path
  retiredOn
  retirementReason
}
`;

const SHOWN = ['id', 'version'];

/** The operations by which files are attached to records and retired, with the same names in each subgraph. */
const attachingIn = (subgraph: string): string[] => [
  mutation(`${subgraph}AttachFile`, [...OF_ENTITY, 'upload: UUID!', 'note: String'], SHOWN),
  mutation(`${subgraph}RetireAttachment`, [...SEEN, REASON], SHOWN),
  mutation(`${subgraph}RestoreAttachment`, SEEN, SHOWN),
];

/** A page of the files of a record, which is seen on a day where it is another on each day. */
function attachmentsOf({ type, asOfDay }: Pick<RegisterFacts, 'type' | 'asOfDay'>): string {
  const [variable, given, key] = asOfDay ? [', $on: LocalDate', ', on: $on', '\n    on'] : ['', '', ''];
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  return `query ${type}Attachments($id: UUID!${variable}, $retired: Boolean!, $first: Int!, $after: String) {
  record: ${field}(id: $id${given}) {
    id${key}
    attachments(retired: $retired, first: $first, after: $after) {
      nodes {
        ...AttachedFile
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`;
}
