import type { FieldFacts } from '@bien-cuong/domain';
import { factsOf } from '../../lib/registers/register-facts';
import { operationsOf } from '../../records/operations';
import { newInput, type Values } from '../../records/values';
import type { Line } from './line';
import type { Part, Report } from './report';

const registerOf = (type: 'Review' | 'Figure' | 'AwardLot') => ({
  facts: factsOf(type),
  operations: operationsOf(type),
});

/** The registers whose records a report makes. */
export const registers = {
  review: registerOf('Review'),
  figures: registerOf('Figure'),
  lots: registerOf('AwardLot'),
} as const;

export type ReportRegister = (typeof registers)[keyof typeof registers];

/** What a line of a report asks for; the rest it has from the review. */
const asked: Readonly<Record<Part, readonly string[]>> = {
  figures: ['indicatorId', 'qualifier', 'value', 'cumulative', 'verified'],
  lots: ['authorityId', 'awardTypeId', 'individuals', 'collectives', 'households', 'achievementPeriod'],
};

/** What a report says of its review before anything else, in the order of the paper. */
export const headFields = [
  'title',
  'kind',
  'movementId',
  'provinceId',
  'period',
  'heldOn',
  'heldOnNote',
  'pilotFor',
  'withExemplaryMeeting',
  'source',
] as const;

/** The steps of the page, in the order in which such reports are written. */
export const steps = [
  'review',
  'figures',
  'achievements',
  'limitations',
  'directives',
  'directions',
  'lots',
] as const;

export type Step = (typeof steps)[number];

export const isPart = (step: Step): step is Part => step === 'figures' || step === 'lots';

/** The facts of these fields, in this order. */
export function factsNamed({ facts }: ReportRegister, names: readonly string[]): readonly FieldFacts[] {
  return names.map((name) => {
    const fact = facts.fields.find((each) => each.name === name);
    if (!fact) throw new Error(`The register of ${facts.type} has no field ${name}.`);
    return fact;
  });
}

export const factsOfLine = (part: Part): readonly FieldFacts[] => factsNamed(registers[part], asked[part]);

/** What every line of a part has from its review. */
export function inherited(part: Part, { values }: Line): Values {
  const { provinceId, period, source, heldOn } = values;
  return part === 'figures'
    ? { provinceId, period, source }
    : { provinceId, period, source, givenOn: heldOn };
}

/** The input of a line, but for the id of its review, which is not known before that is recorded. */
export function inputOfLine(part: Part, line: Line, report: Report): Values {
  const position =
    part === 'lots' ? { position: report.lots.findIndex(({ key }) => key === line.key) + 1 } : {};
  return newInput(registers[part].facts.fields, {
    ...line.values,
    ...inherited(part, report.review),
    ...position,
  });
}

export const inputOfReview = ({ review }: Report): Values =>
  newInput(registers.review.facts.fields, review.values);
