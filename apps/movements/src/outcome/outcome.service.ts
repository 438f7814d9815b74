import { rowsPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import { SEEN_ON } from '../review/review.service';
import type { Directive } from './directive.entity';
import type { Outcome } from './outcome';

/** A directive as one row; `seenOn` is the day on which its issuer is seen, as the review's province is. */
export type DirectiveRow = Directive & { seenOn: string | null };

/** Reads what reviews state, in the order in which they state it. */
export class OutcomeService {
  constructor(private readonly dataSource: DataSource) {}

  readonly achievements = (reviewIds: readonly string[]) => this.points<Outcome>('achievement', reviewIds);

  readonly limitations = (reviewIds: readonly string[]) => this.points<Outcome>('limitation', reviewIds);

  readonly directions = (reviewIds: readonly string[]) => this.points<Outcome>('direction', reviewIds);

  readonly directives = (reviewIds: readonly string[]) =>
    this.points<DirectiveRow>(
      'directive',
      reviewIds,
      `, o.recurrence, o.movement_id AS "movementId", o.issued_by_id AS "issuedById", ${SEEN_ON} AS "seenOn"`,
    );

  private async points<Row extends Outcome>(
    table: string,
    reviewIds: readonly string[],
    more = '',
  ): Promise<Row[][]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT o.id, o.review_id AS "reviewId", o.position, o.text ${more}
       FROM ${table} o JOIN review r ON r.id = o.review_id WHERE o.review_id = ANY($1) ORDER BY o.position`,
      [reviewIds],
    );
    return rowsPerKey(reviewIds, rows, ({ reviewId }) => reviewId);
  }
}
