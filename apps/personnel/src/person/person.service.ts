import {
  afterCursor,
  type DatedKey,
  keysetOf,
  matchesText,
  type Page,
  pageOf,
  rowPerKey,
} from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import { columnsOf, keyOf } from '../batch/asked';
import { type PersonView, personViewSql } from './person-view';
import type { PeopleArgs, PersonArgs } from './person.input';

type PersonRow = PersonView & { sort: string };

/** What names are ordered and compared by; a page goes on where the one before ended only if both use it. */
const SORT = 's.full_name COLLATE "vi-x-icu"';
const MATCHING = `FROM person s WHERE ${matchesText('$1', 's.full_name')}`;

/** Reads people as of a day. */
export class PersonService {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns null when there is none */
  async find({ id, on }: PersonArgs): Promise<PersonView | null> {
    const [view] = await this.views([{ id, on: on ?? today() }]);
    return view ?? null;
  }

  /** People by name; the page is cut before rank and post are looked up. */
  async list({ search, on, ...request }: PeopleArgs): Promise<Page<PersonRow>> {
    const { sort, id, limit } = keysetOf(request);
    const searched = search?.trim() || null;
    const page = `(SELECT s.id, $2::date AS "on" ${MATCHING} AND ${afterCursor(SORT, 's.id', ['$3', '$4'])}
                   ORDER BY ${SORT}, s.id LIMIT $5) k`;
    const views = await this.dataSource.query<PersonView[]>(
      `${personViewSql(page)} ORDER BY p.full_name COLLATE "vi-x-icu", p.id`,
      [searched, on ?? today(), sort, id, limit],
    );
    const rows = views.map((view) => ({ ...view, sort: view.fullName }));
    return pageOf(rows, request, () => this.count(searched));
  }

  readonly views = async (keys: readonly DatedKey[]): Promise<(PersonView | null)[]> => {
    const rows = await this.dataSource.query<PersonView[]>(
      personViewSql('unnest($1::uuid[], $2::date[]) AS k(id, "on")'),
      columnsOf(keys),
    );
    return rowPerKey(keys.map(keyOf), rows, keyOf);
  };

  private async count(search: string | null): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(`SELECT count(*) AS total ${MATCHING}`, [
      search,
    ]);
    return row?.total ?? 0;
  }
}
