import { Grade, type Rank } from './rank.entity';

const NAMES = [
  ['SECOND_LIEUTENANT', 'Thiếu úy', 'Second Lieutenant'],
  ['LIEUTENANT', 'Trung úy', 'Lieutenant'],
  ['SENIOR_LIEUTENANT', 'Thượng úy', 'Senior Lieutenant'],
  ['CAPTAIN', 'Đại úy', 'Captain'],
  ['MAJOR', 'Thiếu tá', 'Major'],
  ['LIEUTENANT_COLONEL', 'Trung tá', 'Lieutenant Colonel'],
  ['SENIOR_LIEUTENANT_COLONEL', 'Thượng tá', 'Senior Lieutenant Colonel'],
  ['COLONEL', 'Đại tá', 'Colonel'],
  ['MAJOR_GENERAL', 'Thiếu tướng', 'Major General'],
  ['LIEUTENANT_GENERAL', 'Trung tướng', 'Lieutenant General'],
  ['COLONEL_GENERAL', 'Thượng tướng', 'Colonel General'],
  ['ARMY_GENERAL', 'Đại tướng', 'Army General'],
] as const;

/** The professional servicemen's ranks end with that of a senior lieutenant colonel. */
const HIGHEST_PROFESSIONAL = 7;

const ranksOf = (grade: Grade, prefix = ''): Rank[] =>
  NAMES.map(([code, name, nameEn], index) => ({
    code: prefix + code,
    name,
    nameEn,
    grade,
    order: index + 1,
  }));

/** The ranks of officers and of professional servicemen, lowest first. */
export const RANKS: readonly Rank[] = [
  ...ranksOf(Grade.OFFICER),
  ...ranksOf(Grade.PROFESSIONAL_SERVICEMAN, 'PROFESSIONAL_').slice(0, HIGHEST_PROFESSIONAL),
];
