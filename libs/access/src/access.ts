import type { MongoAbility } from '@casl/ability';

import { abilityOf, ASK } from './ability';
import { type Caller, rightsKey } from './caller';
import { comparedBy, PROVINCE_ID, type RuleBook, ruledAs } from './rule-book';

/** Only rows whose attribute has one of these values. */
export interface RowRule {
  attribute: string;
  oneOf: readonly string[];
}

/** What one caller may ask for. */
export class Access {
  /** Equal for callers with equal rights. */
  readonly key: string;
  private readonly ability: MongoAbility;
  private readonly allowed = new Map<string, boolean>();

  constructor(
    private readonly book: RuleBook,
    caller: Caller,
  ) {
    this.key = rightsKey(caller);
    this.ability = abilityOf(caller, book);
  }

  /**
   * Whether a field may be asked for, at least on some rows; without a field, whether any field of the type
   * may.
   */
  allows(type: string, field?: string): boolean {
    const key = field === undefined ? type : `${type}.${field}`;
    let allowed = this.allowed.get(key);
    if (allowed === undefined) {
      allowed = this.ability.can(ASK, type, field && ruledAs(field));
      this.allowed.set(key, allowed);
    }
    return allowed;
  }

  /**
   * Whether an argument may be given. The caller must be allowed to see what it compares on every row, or the
   * answer would reveal it, or get no other rows than those on which it sees it.
   */
  allowsArgument(type: string, field: string, argument: string): boolean {
    const compared = comparedBy(this.book, `${type}.${field}`, argument);
    const listed = this.book.lists?.[`${type}.${field}`];
    return compared?.every((each) => this.seesAll(each) || this.getsOwnRowsAlone(each, listed)) ?? false;
  }

  /**
   * Whether rows of a type may be sorted by a field. The order tells of it, so the caller must see it on every
   * row that is listed.
   */
  allowsSort(type: string, field: string): boolean {
    const coordinate = `${type}.${field}`;
    return this.seesAll(coordinate) || this.getsOwnRowsAlone(coordinate, type);
  }

  /**
   * The rows of a type that the caller may see, or, with a field, those on which the field may be seen;
   * undefined means all.
   */
  rowsOf(type: string, field?: string): RowRule | undefined {
    const rules = this.ability.rulesFor(ASK, type, field && ruledAs(field));
    if (rules.some(({ conditions }) => conditions === undefined)) return undefined;
    const values = rules.flatMap(({ conditions }) => provincesIn(conditions));
    return { attribute: PROVINCE_ID, oneOf: [...new Set(values)] };
  }

  /** Whether it sees the field, and no row of the list on which it does not. */
  private getsOwnRowsAlone(coordinate: string, listed: string | undefined): boolean {
    const [type = '', field] = coordinate.split('.');
    return type === listed && this.allows(type, field) && this.rowsOf(type) !== undefined;
  }

  private seesAll(coordinate: string): boolean {
    const [type = '', field] = coordinate.split('.');
    return this.allows(type, field) && this.rowsOf(type, field) === undefined;
  }
}

function provincesIn(conditions: unknown): string[] {
  const { $in } = (conditions as Record<string, { $in: string[] }>)[PROVINCE_ID] ?? { $in: [] };
  return $in;
}
