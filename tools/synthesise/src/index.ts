export { type Amounts, type Place, SMALL } from './amounts';
export { fill } from './fill';
export { readPlaces } from './places';
export { count, remove } from './remove';
export { IN_BULK } from './session';
export { syntheses } from './syntheses';
