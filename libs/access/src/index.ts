export { isRole, type Role, roles } from './roles';
