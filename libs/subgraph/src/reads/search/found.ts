import { type EntityClass, joinsFor, tableOf, type View } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';

import { typeName } from '../../types/type-name';

/** SQL, and the fields that it tells of, as `Type.field`. */
export interface Told {
  sql: string;
  of: readonly string[];
}

/** A field of the type itself, or SQL for its row. */
type Shown<Type> = (keyof Type & string) | Told;

/** The texts of another table by which a record is found, such as the names that it has had. */
interface Texts {
  type: EntityClass;
  /** SQL: the identity of the record that a row `s` is of. */
  of: string;
  /**
   * The properties that are searched, each with the one that is shown of it; or with SQL about the row `s` for a longer
   * text that is shown and searched, of which the property alone is as good.
   */
  texts: Readonly<Record<string, string | { sql: string }>>;
  /** The field of the record that shows them, where their table is no type of its own. */
  shownAs?: string;
}

/** How the records of a type are found by a text, and what is shown of them. */
export interface Found<Type> {
  title: Shown<Type>;
  titleEn?: Shown<Type>;
  kind?: Shown<Type>;
  since?: Shown<Type>;
  until?: Shown<Type>;
  /** What else tells it apart; several are given one after the other. In English where it is said differently. */
  detail?: readonly (Shown<Type> | { vi: Shown<Type>; en: Shown<Type> })[];
  /** Its own fields, or those of other tables, that are searched. */
  by: readonly ((keyof Type & string) | Texts)[];
}

/** A text by which records of a type are found, in a table with rows `s`. */
export interface Candidate {
  table: string;
  owner: string;
  text: string;
  /** The texts by which it is judged how well it is found. */
  judged: readonly string[];
  shown: string;
  /** Until when it was so; undefined: it is not of a time. */
  until: Told | undefined;
  of: readonly [string];
}

/** What is searched of a type, resolved to SQL. */
export interface Searched {
  name: string;
  table: string;
  as: string;
  id: string;
  /** SQL of the day as of which it is shown, given that which is asked for; undefined: of none. */
  on: ((day: string) => string) | undefined;
  attributes: Readonly<Record<string, string>>;
  shown: { title: Told } & Readonly<
    Record<'titleEn' | 'kind' | 'since' | 'until' | 'retiredOn', Told | undefined>
  >;
  detail: readonly { vi: Told; en: Told }[];
  by: readonly Candidate[];
  joins: (texts: readonly string[]) => string;
}

interface Rows {
  table: string;
  as: string;
  id: string;
  isDated: boolean;
  view: View;
}

/** @throws Error when a field is named that has no column */
export function searchedOf<Type extends object>(
  type: ClassType<Type>,
  { table, as, id, isDated, view }: Rows,
  found: Found<Type>,
): Searched {
  const name = typeName(type);
  const told = (shown: Shown<Type>): Told => {
    if (typeof shown !== 'string') return shown;
    const sql = view.columns?.[shown];
    if (sql === undefined) throw new Error(`${name}.${shown} has no column, so nothing is found by it.`);
    return { sql, of: [`${name}.${shown}`] };
  };
  const maybe = (shown: Shown<Type> | undefined) => (shown === undefined ? undefined : told(shown));
  const isKept = view.columns?.['retiredOn'] !== undefined;
  const lives = view.columns?.['validTo'] !== undefined;
  return {
    name,
    table,
    as,
    id,
    on: isDated
      ? (day) => (lives ? `greatest(least(${day}, ${as}.valid_to - 1), ${as}.valid_from)` : day)
      : undefined,
    attributes: view.attributes ?? {},
    shown: {
      title: told(found.title),
      titleEn: maybe(found.titleEn),
      kind: maybe(found.kind),
      since: maybe(found.since),
      until: maybe(found.until),
      retiredOn: isKept ? told('retiredOn' as keyof Type & string) : undefined,
    },
    detail: (found.detail ?? []).map((each) =>
      typeof each === 'object' && 'vi' in each
        ? { vi: told(each.vi), en: told(each.en) }
        : { vi: told(each), en: told(each) },
    ),
    by: found.by.flatMap((each) => (typeof each === 'string' ? ownText(type, each) : textsOf(name, each))),
    joins: (texts) => joinsFor(view, texts),
  };
}

const ownText = (type: ClassType, property: string): Candidate[] =>
  // That the record ended does not mean that it is called otherwise.
  textsOf(typeName(type), { type, of: 's.id', texts: { [property]: property } }).map((each) => ({
    ...each,
    until: undefined,
  }));

function textsOf(name: string, { type, of, texts, shownAs }: Texts): Candidate[] {
  const table = tableOf(type);
  const column = (property: string) => {
    const found = table?.columns[property];
    if (found === undefined) throw new Error(`${type.name} has no column for ${property}.`);
    return `s.${found}`;
  };
  const field = (property: string) => `${typeName(type as ClassType)}.${property}`;
  return Object.entries(texts).map(([searched, given]) => {
    const text = typeof given === 'string' ? column(searched) : given.sql;
    return {
      table: table?.name ?? '',
      owner: of,
      text,
      judged: [...new Set([text, column(searched)])],
      shown: typeof given === 'string' ? column(given) : given.sql,
      until: table?.columns['validTo'] ? { sql: column('validTo'), of: [field('validTo')] } : undefined,
      of: [shownAs === undefined ? field(searched) : `${name}.${shownAs}`],
    };
  });
}
