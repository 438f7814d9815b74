export { Access, type RowRule } from './access';
export { AccessRules } from './access-rules';
export { type Caller, rightsKey } from './caller';
export { type LineageLink, withPredecessors } from './lineage';
export { platformRules } from './platform-rules';
export { type Right } from './rights';
export { isRole, type Role, roles } from './roles';
export { given, pageOf, type RuleBook } from './rule-book';
export { isScope, type Scope, scopes } from './scopes';
