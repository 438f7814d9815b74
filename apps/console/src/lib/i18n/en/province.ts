import type { Texts } from '../texts';

type Singular<K extends string> = Record<`${K}_one`, string>;

export const province: Texts['province'] & Singular<'toDoNamed' | 'toDoYear' | 'toDoVerify' | 'toDoSource'> =
  {
    what: 'the province',
    onMap: 'Map of {{date}}',
    contents: 'On this page',
    ended: 'This unit ceased to exist on {{date}}; the page shows it as it was last recorded.',
    notYet: 'This unit exists since {{date}}; the page shows it as it was first recorded.',
    heldNowBy: 'Now part of',
    toDo: 'Still to do',
    toDoNamed_one: 'Name {{count}} commended individual or collective',
    toDoNamed_other: 'Name {{count}} commended individuals and collectives',
    toDoYear_one: 'The year of {{count}} review is only inferred',
    toDoYear_other: 'The years of {{count}} reviews are only inferred',
    toDoVerify_one: '{{count}} measure of the territory is unverified',
    toDoVerify_other: '{{count}} measures of the territory are unverified',
    toDoSource_one: '{{count}} figure has no source',
    toDoSource_other: '{{count}} figures have no source',
    facts: 'Territory',
    claimsEmpty: 'No measure of the territory is recorded yet. The Command enters them with their source.',
    asPublished: 'Printed in the source as',
    openClaim: '{{number}}, {{label}}: show the source',
    lineage: 'History of the unit',
    lineageEmpty: 'No change is recorded: never merged, split, renamed or recoded.',
    legalBasis: 'Legal basis',
    names: 'Names and codes over time',
    validFrom: 'From',
    validTo: 'Until before',
    still: 'to this day',
    todayMap: 'On today’s map ({{date}})',
    unchanged: 'Still {{name}} (code {{code}}).',
    fromPredecessors: 'Figures and reviews from before the merger are kept with the predecessors',
  };

export const figures: Texts['figures'] = {
  title: 'Figures {{period}}',
  titleAll: 'Figures',
  what: 'the figures',
  indicator: 'Indicator',
  value: 'As published',
  unit: 'Unit',
  status: 'Status',
  chart: 'Of the indicators counted in “{{unit}}”, which is larger, {{period}}?',
  empty: 'No figure yet. The province’s officers enter and submit them; the Command approves.',
  addsUpOverTime: 'Adds up over time',
  addsUpOverTerritory: 'Adds up over territory',
  cumulative: 'Cumulative over the whole period',
  returnReason: 'Reason for the return',
};

export const movements: Texts['movements'] = {
  title: 'Movements, campaigns, programmes',
  what: 'the movements',
  empty: 'No movement is recorded here yet. The Command records movements; the province where they run.',
  aliases: 'Also called',
  reviewed: 'Reviewed {{recurrence}}',
  reviews: 'The reviews of the movement',
  parts: 'Movements under it',
  noParts: 'No movement is under this one.',
  provinces: 'Where it is carried out',
  noProvinces: 'No province is recorded as taking part. Provinces record where it is carried out.',
};

export const review: Texts['review'] = {
  title: 'Reviews',
  what: 'the reviews',
  empty: 'No review is recorded yet. The province office records it after the meeting.',
  heldOn: 'Held on',
  withExemplary: 'With a meeting of exemplary individuals and collectives',
  pilotFor: 'Pilot for',
  achievements: 'Achievements',
  limitations: 'Limitations',
  directives: 'Directives',
  issuerUnknown: 'Issuer not recorded',
  issuerHidden: 'Your role is not shown who gave them',
  directions: 'The province’s directions',
  nothing: 'not recorded',
  noContent:
    'Achievements, limitations, directives and directions are not recorded yet. The province office records them from its report.',
};

export const awards: Texts['awards'] & Singular<'summary' | 'summaryHouseholds'> = {
  title: 'Commendations',
  what: 'the commendations',
  award: 'Award',
  lots: 'Lot by lot',
  forPeriod: 'for {{period}}',
  decision: 'Decision {{number}}',
  chart: 'Who commended, and whom?',
  summary_one: '{{count}} award: {{individuals}} to individuals, {{collectives}} to collectives',
  summary_other: '{{count}} awards: {{individuals}} to individuals, {{collectives}} to collectives',
  summaryHouseholds_one:
    '{{count}} award: {{individuals}} to individuals, {{collectives}} to collectives, {{households}} to households',
  summaryHouseholds_other:
    '{{count}} awards: {{individuals}} to individuals, {{collectives}} to collectives, {{households}} to households',
  empty: 'No award is recorded yet. The authority records them by decision; names are added later.',
  country: 'How many were commended, how many are named?',
  countryTotal: '{{period}}: {{total}} awards announced.',
  countryAnswer: '{{period}}: {{total}} awards announced, {{named}} with the recipient named.',
  byAuthority: 'By authority',
  types: 'Kinds of award',
  typesWhat: 'the kinds of award',
  recipients: 'Recipients',
  once: 'Once per person',
  criteria: 'Criteria',
  noTypes: 'No kind of award yet. The Command enters them with their criteria.',
};
