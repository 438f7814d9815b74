export type * from './accounts';
export type * from './audit';
export type * from './clients';
export type * from './error';
export type * from './profile';
