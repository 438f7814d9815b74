export { Answers, type AnswersOptions, type Caller } from './answers';
export { EntityAnswers } from './entity-answers';
export { measureAnswers } from './metrics';
export type { Fetch, Policy } from './policy';
