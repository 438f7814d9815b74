export type AuditFilterName = 'who' | 'kind' | 'type' | 'entity' | 'from' | 'to';

/** The addresses of what can be read: the list and each one. */
export interface ReadPaths {
  readonly list: string;
  readonly one: (id: string) => string;
}

/** The addresses of records that people keep: also the form of a new one and of each. */
export interface RecordPaths extends ReadPaths {
  readonly create: string;
  readonly change: (id: string) => string;
}

const readAt = (list: string): ReadPaths => ({ list, one: (id) => `${list}/${id}` });

const recordsAt = (list: string): RecordPaths => ({
  ...readAt(list),
  create: `${list}/new`,
  change: (id) => `${list}/${id}/edit`,
});

/** All addresses of the console; pages must take them from here. */
export const paths = {
  overview: '/',
  provinces: '/provinces',
  province: (id: string, on: string) => `/provinces/${id}?on=${on}`,
  movements: recordsAt('/movements'),
  indicators: recordsAt('/indicators'),
  figures: recordsAt('/figures'),
  participations: recordsAt('/participations'),
  twinnings: recordsAt('/twinnings'),
  /** How far reviews have been rolled out; their list is at an address of its own. */
  reviews: '/reviews',
  reports: '/reports',
  newReport: '/reports/new',
  report: (key: string) => `/reports/${key}`,
  eachReview: { ...recordsAt('/reviews'), list: '/reviews/all' },
  units: readAt('/units'),
  people: readAt('/people'),
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
  Movement: paths.movements,
  Indicator: paths.indicators,
  Figure: paths.figures,
  Participation: paths.participations,
  Twinning: paths.twinnings,
  Review: paths.eachReview,
  AwardType: paths.awardTypes,
  Decision: paths.decisions,
  AwardLot: paths.awardLots,
  Household: paths.households,
};

/** The addresses of the records of a type, wherever something refers to it. */
export function pathsOf(type: string): RecordPaths {
  const found = recordPaths[type];
  if (!found) throw new Error(`Records of ${type} have no pages: add them to recordPaths.`);
  return found;
}

const readPaths: Readonly<Partial<Record<string, ReadPaths>>> = {
  ...recordPaths,
  Unit: paths.units,
  Person: paths.people,
};

/** The list of the things of a type. */
export function listOf(type: string): string {
  const found = readPaths[type];
  if (!found) throw new Error(`There is no list of ${type}: add it to readPaths.`);
  return found.list;
}

/** The page of a thing, where its type has pages. */
export const pageOf = (type: string, id: string): string | undefined => readPaths[type]?.one(id);
