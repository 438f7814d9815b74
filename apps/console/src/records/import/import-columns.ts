import { type FieldFacts, foldText, type RegisterFacts } from '@bien-cuong/domain';
import type { Language } from '@bien-cuong/domain';

/** A column that a list may have: a field of the record, or one of an interval of what changes with time. */
export interface ImportColumn {
  /** As the service calls it. */
  readonly name: string;
  readonly fact: FieldFacts;
  readonly required: boolean;
  readonly label: Readonly<Record<Language, string>>;
  /** The columns with the day as of which it is meant, the first that has one; today where none has. */
  readonly on: readonly string[];
}

const mustBeGiven = ({ required, otherwise }: FieldFacts) => required && otherwise === undefined;

/** The columns of a list of these records, in the order of the form. */
export function importColumnsOf({
  fields,
  dated,
  imported,
}: Pick<RegisterFacts, 'fields' | 'dated' | 'imported'>): ImportColumn[] {
  const isDated = (name: string) => dated.some(({ part }) => part === name);
  const own = fields.flatMap((fact): ImportColumn[] => {
    if (fact.kind !== 'items' && fact.kind !== 'lines') return [columnOf(fact)];
    return isDated(fact.name) ? (fact.items ?? []).map((item) => columnIn(fact, item)) : [];
  });
  return [...own, ...(imported?.also ?? []).map(columnOf)];
}

const columnOf = (fact: FieldFacts): ImportColumn => ({
  ...{ name: fact.name, fact, label: fact.label, on: fact.on ?? [] },
  required: mustBeGiven(fact),
});

const columnIn = (part: FieldFacts, item: FieldFacts): ImportColumn => ({
  name: `${part.name}.${item.name}`,
  fact: item,
  required: part.required && mustBeGiven(item),
  label: {
    vi: `${part.label.vi}: ${item.label.vi.toLowerCase()}`,
    en: `${part.label.en}: ${item.label.en.toLowerCase()}`,
  },
  // What stands in an interval is meant as of its first day.
  on: (item.on ?? ['validFrom']).map((field) => `${part.name}.${field}`),
});

/** How the headings of a file were understood. */
export interface Headings {
  /** By the columns of the file; undefined where a heading is none of ours. */
  readonly columns: readonly (ImportColumn | undefined)[];
  readonly unknown: readonly string[];
  readonly missing: readonly ImportColumn[];
  readonly twice: readonly ImportColumn[];
}

/** Finds what each heading means, in either language and however it is spelt, or by the name of the field. */
export function readHeadings(head: readonly string[], known: readonly ImportColumn[]): Headings {
  const byWord = new Map(
    known.flatMap((column) =>
      [column.name, column.label.vi, column.label.en].map((word) => [foldText(word), column] as const),
    ),
  );
  // A heading of a template that must be filled in ends in a star.
  const columns = head.map((word) => byWord.get(foldText(word.replace(/\s*\*$/, ''))));
  return {
    columns,
    unknown: head.filter((word, index) => word !== '' && !columns[index]),
    missing: known.filter((column) => column.required && !columns.includes(column)),
    twice: known.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column)),
  };
}
