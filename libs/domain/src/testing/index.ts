export { spellings, syllables } from './spellings';
export { FOUND, NOT_FOUND, SAME_NAME, TWO_NAMES } from './texts';
