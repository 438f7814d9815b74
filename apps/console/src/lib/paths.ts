export type AuditFilterName = 'who' | 'kind' | 'type' | 'entity' | 'from' | 'to';

/** The addresses of records that people keep: their list, one of them, its form and that of a new one. */
export interface RecordPaths {
  readonly list: string;
  readonly create: string;
  readonly one: (id: string) => string;
  readonly change: (id: string) => string;
}

const recordsAt = (list: string): RecordPaths => ({
  list,
  create: `${list}/new`,
  one: (id) => `${list}/${id}`,
  change: (id) => `${list}/${id}/edit`,
});

/** All addresses of the console; pages must take them from here. */
export const paths = {
  overview: '/',
  provinces: '/provinces',
  province: (id: string, on: string) => `/provinces/${id}?on=${on}`,
  movements: recordsAt('/movements'),
  reviews: '/reviews',
  review: (id: string) => `/reviews/${id}`,
  figure: (id: string) => `/figures/${id}`,
  awardLot: (id: string) => `/award-lots/${id}`,
  reports: '/reports',
  newReport: '/reports/new',
  report: (key: string) => `/reports/${key}`,
  awards: '/awards',
  accounts: '/accounts',
  partners: '/partners',
  profile: '/profile',
  audit: '/audit',
  auditOf: (filters: Partial<Record<AuditFilterName, string>>) => `/audit?${new URLSearchParams(filters)}`,
} as const;
