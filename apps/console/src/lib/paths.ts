export type AuditFilterName = 'who' | 'kind' | 'type' | 'entity' | 'from' | 'to';

/** All addresses of the console; pages must take them from here. */
export const paths = {
  overview: '/',
  provinces: '/provinces',
  province: (id: string, on: string) => `/provinces/${id}?on=${on}`,
  reviews: '/reviews',
  awards: '/awards',
  accounts: '/accounts',
  partners: '/partners',
  profile: '/profile',
  audit: '/audit',
  auditOf: (filters: Partial<Record<AuditFilterName, string>>) => `/audit?${new URLSearchParams(filters)}`,
} as const;
