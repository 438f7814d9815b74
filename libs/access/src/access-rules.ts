import { Access } from './access';
import { type Caller, rightsKey } from './caller';
import { rightsByProvince } from './rights-of-roles';
import type { Right } from './rights';
import { comparedBy, type RuleBook, ruledAs } from './rule-book';
import { scopes } from './scopes';

/** With more different sets of rights than this, earlier ones are computed again when needed. */
const MAX_KEPT = 1_000;

/** The access rules of one or more subgraphs: decides what a caller may ask for. */
export class AccessRules {
  private readonly known = new WeakMap<Caller, Access>();
  private readonly byRights = new Map<string, Access>();
  /** Of a partner with every scope. */
  private partners: Access | undefined;

  constructor(private readonly book: RuleBook) {}

  /**
   * Whether a partner with every scope may ask for it. The contract with partners leaves out what no partner
   * may ask for.
   */
  isForPartners(type: string, field: string, argument?: string): boolean {
    const access = this.everyScope;
    return argument === undefined ? access.allows(type, field) : access.allowsArgument(type, field, argument);
  }

  /** Whether a partner with every scope may sort rows of a type by a field. */
  isSortForPartners(type: string, field: string): boolean {
    return this.everyScope.allowsSort(type, field);
  }

  private get everyScope(): Access {
    return (this.partners ??= new Access(this.book, { roles: ['partner'], provinces: [], scopes }));
  }

  /**
   * What the caller may ask for: the same object for callers with equal rights, so that anything computed
   * from it can be shared. Undefined means everything: no identity provider is configured.
   */
  accessOf(caller: Caller | undefined): Access | undefined {
    if (!caller) return undefined;
    const known = this.known.get(caller);
    if (known) return known;
    const access = this.accessFor(caller);
    this.known.set(caller, access);
    return access;
  }

  private accessFor(caller: Caller): Access {
    const key = rightsKey(caller);
    const known = this.byRights.get(key);
    if (known) return known;
    if (this.byRights.size >= MAX_KEPT) this.byRights.clear();
    const access = new Access(this.book, caller);
    this.byRights.set(key, access);
    return access;
  }

  /** The right that a field requires; undefined when there is no rule for the field. */
  rightOf(type: string, field: string): Right | undefined {
    return Object.hasOwn(this.book.fields, type) ? this.book.fields[type]?.[ruledAs(field)] : undefined;
  }

  /** Every field that has a rule, as `Type.field`. */
  get coordinates(): string[] {
    const types = Object.entries(this.book.fields);
    return types.flatMap(([type, fields]) => Object.keys(fields).map((field) => `${type}.${field}`));
  }

  hasRuleFor(type: string, field: string, argument?: string): boolean {
    if (this.rightOf(type, field) === undefined) return false;
    return argument === undefined || comparedBy(this.book, `${type}.${field}`, argument) !== undefined;
  }

  /** Whether rows of this type belong to a province, so that access can be limited to some provinces. */
  isOfProvinces(type: string): boolean {
    return this.book.ofProvinces.includes(type);
  }

  /** Whether the caller may ask for this only on rows of their own provinces. */
  isByProvince(type: string, field: string): boolean {
    const right = this.rightOf(type, field);
    return right !== undefined && rightsByProvince.has(right);
  }
}
