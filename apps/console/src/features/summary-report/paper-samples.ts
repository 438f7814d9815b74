import type {
  FigureRecordFragment,
  ReportedLotFragment,
  ReportedPartsFragment,
  ReportedReviewFragment,
  ReportedTargetFragment,
} from '@bien-cuong/api';
import type { ReportData } from './load-report';

// What tests make papers of; all invented.

const indicator = { id: 'i', on: '2031-01-01', code: 'SESSIONS', name: 'Buổi họp', nameEn: 'Meetings' };
export const counted = { ...indicator, unit: 'buổi', unitEn: 'meetings', formula: null };
export const other = { ...counted, id: 'o', code: 'TEAMS', name: 'Tổ tự quản', unit: 'tổ' };
export const province = { id: 'p', on: '2031-01-01', officialName: 'Tỉnh Thử' };

export const figure = (value: number, more: Partial<FigureRecordFragment> = {}): FigureRecordFragment => ({
  ...{ id: `f${value}`, version: 1, retiredOn: null, province, indicator: counted, movement: null },
  ...{ qualifier: 'EXACTLY', value, period: '2030', cumulative: false, source: 'Báo cáo Thử' },
  ...{ verified: true, status: 'APPROVED', returnReason: null, accepted: false },
  ...more,
});

export const sum = (
  value: number | null,
  more: Partial<ReportedPartsFragment> = {},
): ReportedPartsFragment => ({
  ...{ period: '2030/2031', together: false, cumulative: false, value, counted: 1, leftOut: 0 },
  qualifier: value === null ? null : 'EXACTLY',
  ...{ incomplete: false, movement: null, undivided: [], indicator: counted },
  province: { ...province, validFrom: null, validTo: null },
  parts: [{ counted: true, leftOut: null, figure: figure(value ?? 0) }],
  ...more,
});

export const review = (more: Partial<ReportedReviewFragment> = {}): ReportedReviewFragment => ({
  ...{ id: 'r', title: 'Hội nghị thử', kind: 'INTERIM', heldOn: '2031-03-03', period: '2030/2031' },
  ...{ source: 'Báo Thử', movement: { id: 'm', title: 'Phong trào thử', titleEn: null } },
  ...{ achievements: [{ id: 'a', text: 'Làm được.' }], limitations: [], directions: [] },
  directives: [{ id: 'd', text: 'Kiểm tra.', recurrence: 'YEARLY' }],
  ...more,
});

export const lot = (individuals: number, collectives: number): ReportedLotFragment => ({
  ...{
    id: `l${individuals}`,
    individuals,
    collectives,
    households: 0,
    givenOn: null,
    source: 'Quyết định thử',
  },
  authority: { id: 'u', on: '2031-01-01', name: 'Cơ quan thử', nameEn: null },
  awardType: { id: 't', name: 'Bằng khen', nameEn: null, form: 'CERTIFICATE_OF_MERIT' },
  decision: { id: 'd', number: '12/QĐ', date: '2031-03-01' },
});

export const target = (
  reported: ReportedPartsFragment | null,
  more: Partial<ReportedTargetFragment> = {},
): ReportedTargetFragment => ({
  ...{ id: 'g', version: 1, retiredOn: null, province, movement: null, value: 50, period: '2030/2031' },
  ...{ source: 'Kế hoạch thử', indicator: { ...counted, goodDirection: 'HIGHER' } },
  progress: {
    ...{ state: reported ? 'BEHIND' : 'NOT_REPORTED', percent: reported && 60 },
    ...{ reportedUntil: '2030-12-31', evenPace: null, missing: 20, missingBound: 'EXACTLY' },
    ...{ neededPerYear: null, daysLeft: 10, reported },
  },
  ...more,
});

export const data = (more: Partial<ReportData> = {}): ReportData => ({
  asked: { province: 'p', period: '2030/2031', map: '2031-01-01', on: '2031-01-01', movement: null },
  indicators: [counted, other],
  province: {
    ...{ ...province, name: 'Thử', validFrom: null, validTo: null, predecessors: [], reviews: [] },
    awardTally: { total: 0, individuals: 0, collectives: 0, households: 0 },
  },
  ...{ movement: null, sums: [], targets: [], lots: [] },
  ...more,
});
