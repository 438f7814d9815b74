import type { Right } from '../rights';
import { given, pageOf, type RuleBook } from '../rule-book';

/**
 * The rules of the operations by which records of these types are kept.
 * @param how types whose records are never retired, and types of what changes with time of a record: `dated`, and
 * `ending` where an interval can end with none after it
 */
export function keeps(
  right: Right,
  types: readonly string[],
  {
    neverRetired = [],
    dated = [],
    ending = [],
  }: Partial<Record<'neverRetired' | 'dated' | 'ending', readonly string[]>> = {},
): Pick<RuleBook, 'fields' | 'compares'> {
  const retired = types.filter((type) => !neverRetired.includes(type));
  const named = (verb: string, of: readonly string[]) => of.map((type) => `${verb}${type}`);
  return {
    fields: {
      Query: given(right, ...named('check', types)),
      Mutation: given(
        right,
        ...named('create', types),
        ...named('change', types),
        ...named('retire', retired),
        ...named('restore', retired),
        ...named('record', [...dated, ...ending]),
        ...named('correct', [...dated, ...ending]),
        ...named('end', ending),
      ),
      Check: given('keys', 'refusals', 'alike'),
      Refusal: given('keys', 'argument', 'code', 'message'),
      AlikeRecord: given('keys', 'id', 'title', 'apart'),
      FieldValue: given('keys', 'field', 'value'),
    },
    compares: Object.fromEntries(types.map((type) => [`Query.check${type}(input)`, []])),
  };
}

/** The rules of who has a record open to change it, in one subgraph. */
export const takings = (subgraph: string): RuleBook['fields'] => ({
  Taking: given('drafting', 'subject', 'since'),
  Mutation: {
    ...given('drafting', `${subgraph}TakeRecord`, `${subgraph}LeaveRecord`),
    ...given('deciding', `${subgraph}ReleaseRecord`),
  },
});

/**
 * The rules of files that are attached to records, in one subgraph: of a record that a caller may not see they are not seen
 * either, and what they show requires a right, since they may name anybody.
 * @param types the types of the records by the right that their files require
 */
export const attachments = (subgraph: string, types: Partial<Record<Right, readonly string[]>>): RuleBook => {
  const ofTypes = Object.entries(types).flatMap(([right, names]) =>
    names.map((type) => [type, right as Right] as const),
  );
  return {
    fields: {
      Mutation: given(
        'drafting',
        ...['AttachFile', 'RetireAttachment', 'RestoreAttachment'].map((verb) => `${subgraph}${verb}`),
      ),
      Attachment: {
        ...given('people', 'id', 'recordType', 'recordId', 'name', 'note', 'mediaType', 'size', 'sha256'),
        ...given('people', 'attachedAt', 'path'),
        ...keptFields('people'),
      },
      ...Object.fromEntries(ofTypes.map(([type, right]) => [type, given(right, 'attachments')])),
      ...pageOf('Attachment'),
    },
    compares: Object.fromEntries(
      ofTypes.map(([type]) => [`${type}.attachments(retired)`, ['Attachment.retiredOn']]),
    ),
    ofProvinces: [],
  };
};

/**
 * The rules of lists that are imported, in one subgraph; whoever sends a list sees it, and nobody else.
 * @param lists the operations that check and apply lists, by the right that each requires
 */
export const imports = (subgraph: string, lists: Partial<Record<Right, readonly string[]>>): RuleBook => ({
  fields: {
    Query: given('drafting', `${subgraph}Import`),
    Mutation: {
      ...given('drafting', `${subgraph}StageImport`, `${subgraph}DiscardImport`),
      ...Object.fromEntries(
        Object.entries(lists).flatMap(([right, operations]) =>
          operations.map((operation) => [operation, right as Right]),
        ),
      ),
    },
    Import: given(
      'drafting',
      'id',
      'type',
      'title',
      'columns',
      'total',
      'state',
      'done',
      'counts',
      'failure',
      'createdAt',
      'rows',
    ),
    ImportCounts: given('drafting', 'rows', 'made', 'changed', 'same', 'refused', 'alike'),
    ImportRow: given('drafting', 'place', 'cells', 'outcome', 'refusals', 'recordId', 'alike'),
    Refusal: given('keys', 'argument', 'code', 'message'),
    ...pageOf('ImportRow'),
  },
  compares: { 'Import.rows(outcome)': ['ImportRow.outcome'], 'Import.rows(alike)': ['ImportRow.alike'] },
  ofProvinces: ['Mutation'],
});

/** The rules of what is told of the moves of records that go from hand to hand. */
export const moving: RuleBook['fields'] = {
  PossibleMove: given('keys', 'name', 'label', 'allowed', 'why'),
  Waiting: given('keys', 'right', 'dueOn', 'overdue'),
};

/** The rules of drafts. */
export const drafts: RuleBook['fields'] = {
  Query: given('drafting', 'drafts'),
  Mutation: given('drafting', 'saveDraft', 'discardDraft', 'handOverDraft'),
  Draft: given('drafting', 'id', 'owner', 'kind', 'title', 'content', 'version', 'updatedAt'),
};

/** The fields of a record that people keep. */
export const keptFields = (right: Right): Record<string, Right> => ({
  ...given(right, 'version', 'retiredOn'),
  ...given('people', 'retirementReason'),
});
