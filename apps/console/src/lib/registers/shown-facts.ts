import type { RegisterFacts } from '@bien-cuong/domain';
import { fieldLabel } from '../fields/field-label';
import { inBoth } from '../i18n/in-both';
import { organisation } from '../i18n/vi/organisation';
import { allFacts, factsOf, listNameOf, reckoned } from './register-facts';

/** What has to be known of a type to list it. */
export type ShownFacts = Pick<RegisterFacts, 'type' | 'subgraph' | 'words' | 'titledBy' | 'fields'> &
  Partial<Pick<RegisterFacts, 'keptBy'>>;

const unitKinds = Object.keys(organisation.unitKind) as readonly (keyof typeof organisation.unitKind)[];

const Unit: ShownFacts = {
  type: 'Unit',
  subgraph: 'personnel',
  words: {
    one: inBoth(({ organisation: words }) => words.unit),
    many: inBoth(({ organisation: words }) => words.units),
  },
  titledBy: 'name',
  fields: [
    reckoned('name', 'line', { label: fieldLabel('unit') }),
    reckoned('kind', 'choice', {
      label: fieldLabel('kind'),
      choices: unitKinds.map((value) => ({
        value,
        label: inBoth(({ organisation: words }) => words.unitKind[value]),
      })),
    }),
    reckoned('provinceId', 'reference', { label: fieldLabel('province'), refersTo: 'Province' }),
    reckoned('superiorId', 'reference', {
      label: inBoth(({ organisation: words }) => words.superior.PROFESSIONAL),
      refersTo: 'Unit',
    }),
    reckoned('organicId', 'reference', {
      label: inBoth(({ organisation: words }) => words.superior.ORGANIC),
      refersTo: 'Unit',
    }),
    reckoned('source', 'text', { label: fieldLabel('source') }),
  ],
};

const Person: ShownFacts = {
  type: 'Person',
  subgraph: 'personnel',
  words: {
    one: inBoth(({ organisation: words }) => words.person),
    many: inBoth(({ organisation: words }) => words.people),
  },
  titledBy: 'fullName',
  fields: [
    reckoned('fullName', 'line', { label: fieldLabel('fullName') }),
    reckoned('rank', 'line', { label: fieldLabel('rank') }),
    reckoned('post', 'line', { label: fieldLabel('post') }),
    reckoned('unitId', 'reference', { label: fieldLabel('unit'), refersTo: 'Unit' }),
  ],
};

/** Types that are shown without a register that keeps their records. */
const shown = { Unit, Person } as const;

export type ShownType = keyof typeof shown;

/** What is known of a type for its list: from its register, where it has one. */
export const shownFactsOf = (type: string): ShownFacts =>
  type in shown ? shown[type as ShownType] : factsOf(type);

/** What is known of the type whose list has this name in exports and in the audit trail. */
export const factsByList = (list: string): ShownFacts | undefined =>
  [...allFacts, ...Object.values(shown)].find((facts) => listNameOf(facts) === list);
