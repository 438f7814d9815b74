export { isRole, type Role, roles } from './roles';
export { isPartnerScope, type PartnerScope, partnerScopes } from './scopes';
