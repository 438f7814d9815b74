import { stopTestPostgres } from './test-postgres';

export = stopTestPostgres;
