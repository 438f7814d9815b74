import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { compose } from '../testing/tiny-platform';
import { partnerSchema } from './partner-schema';

const supergraph = readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8');
const printed = printSchema(partnerSchema(supergraph, () => true));

it('has no persons, recipients or mutations', () => {
  for (const internal of [
    'Person',
    'Award ',
    'Household',
    'Recipient ',
    'Rank',
    'Appointment',
    'Mutation',
    'Input',
  ])
    expect(printed).not.toMatch(new RegExp(`^(type|union|input) \\w*${internal}`, 'm'));
  for (const internal of ['issuedBy', 'signer', 'named', 'birthDate', 'revocationReason', 'people', 'person'])
    expect(printed).not.toMatch(new RegExp(`^  ${internal}\\b`, 'm'));
  expect(printed).not.toMatch(/inaccessible|internal/);
});

it('has no type left that only hidden fields used', () => {
  expect(supergraph).toMatch(/^enum AuditKind/m);
  expect(printed).not.toContain('AuditKind');
});

it('has the figures, movements, reviews, units and counts of awards', () => {
  for (const type of [
    'Province',
    'Movement',
    'Review',
    'Directive',
    'Figure',
    'AwardLot',
    'AwardTally',
    'Decision',
    'Unit',
  ])
    expect(printed).toMatch(new RegExp(`^type ${type} (implements Node )?\\{`, 'm'));
});

it('is the whole schema where nothing is tagged', () => {
  expect(printSchema(partnerSchema(compose(), () => true))).toContain('discover(name: String!): Planet');
});
