export type AuditFilterName = 'who' | 'kind' | 'type' | 'entity' | 'from' | 'to';

/** The addresses of records that people keep: the list and each one, the form of a new one and of each. */
export interface RecordPaths {
  readonly list: string;
  readonly one: (id: string) => string;
  readonly create: string;
  readonly import: string;
  readonly change: (id: string) => string;
}

const recordsAt = (list: string): RecordPaths => ({
  list,
  one: (id) => `${list}/${id}`,
  create: `${list}/new`,
  import: `${list}/import`,
  change: (id) => `${list}/${id}/edit`,
});

/** All addresses of the console; pages must take them from here. */
export const paths = {
  overview: '/',
  provinces: '/provinces',
  province: (id: string, on: string) => `/provinces/${id}?on=${on}`,
  administrativeChanges: recordsAt('/administrative-changes'),
  borderGates: recordsAt('/border-gates'),
  provinceClaims: recordsAt('/province-claims'),
  communes: recordsAt('/communes'),
  movements: recordsAt('/movements'),
  indicators: recordsAt('/indicators'),
  figures: recordsAt('/figures'),
  targets: recordsAt('/targets'),
  /** Figures, added up. */
  totals: '/totals',
  /** Border provinces by the values of an indicator. */
  figureMap: '/figure-map',
  /** Key figures, trend, ranking and completeness. */
  dashboard: '/dashboard',
  pivot: '/pivot',
  /** An indicator in several times, side by side. */
  comparison: '/comparison',
  dataQuality: '/data-quality',
  /** The interim report of a province as a paper. */
  summaryReport: '/summary-report',
  rounds: recordsAt('/rounds'),
  form: (id: string) => `/forms/${id}`,
  /** Where files with what was filled in of a form are taken. */
  formFiles: (id: string) => `/forms/${id}/files`,
  participations: recordsAt('/participations'),
  twinnings: recordsAt('/twinnings'),
  /** How far reviews have been rolled out; their list is at an address of its own. */
  reviews: '/reviews',
  reports: '/reports',
  newReport: '/reports/new',
  report: (key: string) => `/reports/${key}`,
  eachReview: { ...recordsAt('/reviews'), list: '/reviews/all' },
  units: recordsAt('/units'),
  reorganisations: recordsAt('/reorganisations'),
  people: recordsAt('/people'),
  awards: '/awards',
  awardTypes: recordsAt('/award-types'),
  decisions: recordsAt('/decisions'),
  awardLots: recordsAt('/award-lots'),
  households: recordsAt('/households'),
  accounts: '/accounts',
  partners: '/partners',
  profile: '/profile',
  audit: '/audit',
  auditOf: (filters: Partial<Record<AuditFilterName, string>>) => `/audit?${new URLSearchParams(filters)}`,
} as const;

const recordPaths: Readonly<Partial<Record<string, RecordPaths>>> = {
  AdministrativeChange: paths.administrativeChanges,
  BorderGate: paths.borderGates,
  ProvinceClaim: paths.provinceClaims,
  Commune: paths.communes,
  Movement: paths.movements,
  Indicator: paths.indicators,
  Figure: paths.figures,
  Target: paths.targets,
  CollectionRound: paths.rounds,
  Participation: paths.participations,
  Twinning: paths.twinnings,
  Review: paths.eachReview,
  AwardType: paths.awardTypes,
  Decision: paths.decisions,
  AwardLot: paths.awardLots,
  Household: paths.households,
  Unit: paths.units,
  Reorganisation: paths.reorganisations,
  Person: paths.people,
};

/** The addresses of the records of a type, wherever something refers to it. */
export function pathsOf(type: string): RecordPaths {
  const found = recordPaths[type];
  if (!found) throw new Error(`Records of ${type} have no pages: add them to recordPaths.`);
  return found;
}

/** The list of the things of a type. */
export function listOf(type: string): string {
  const found = recordPaths[type];
  if (!found) throw new Error(`There is no list of ${type}: add it to recordPaths.`);
  return found.list;
}

/** The page of a thing, where its type has pages. */
export const pageOf = (type: string, id: string): string | undefined => recordPaths[type]?.one(id);
