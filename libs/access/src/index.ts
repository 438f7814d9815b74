export { isRole, type Role, roles } from './roles';
export { isScope, type Scope, scopes } from './scopes';
