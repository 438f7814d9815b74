export { dayBefore, daysIn, inUtc, isDay } from './calendar';
export { parseEdtf, type Edtf } from './edtf';
export {
  Conflict,
  DomainError,
  Forbidden,
  IdentityUnavailable,
  InvalidInput,
  NotConfirmed,
  NotFound,
  TimedOut,
  TooLarge,
  TooMany,
  Unavailable,
} from './errors';
export { knownLanguage, preferredLanguage, type Language, type Text } from './language';
export { Qualifier } from './qualifier';
export type { CommandFacts, FieldFacts, RegisterFacts } from './register-facts';
export type { MoveFacts, WorkflowFacts } from './workflow-facts';
export { type Addend, type Additions, chooseFigures, type Chosen, LeftOut } from './sums/choose-figures';
export { type BecameUnit, type DatedUnit, Lineage } from './sums/lineage';
export { MissingBound } from './sums/missing-bound';
export { type Aim, type Progress, progressOf, type Reported, TargetState } from './sums/progress';
export { qualifierOfDifference, qualifierOfSum } from './sums/qualifiers';
export { Quantity } from './sums/quantity';
export { ranksOf } from './sums/ranks';
export { changeOf, differenceOf, exactSum, type Sum, sumOf } from './sums/sum-of';
export { today } from './today';
export { BLANKS, classOf, HYPHENS, UNSEEN } from './text/characters';
export { foldText } from './text/fold-text';
export { identityText, TONE_BEFORE } from './text/identity-text';
export { normalForm } from './text/normal-form';
export { isUuid } from './text/uuid';
export { written, writtenLine } from './text/written';
