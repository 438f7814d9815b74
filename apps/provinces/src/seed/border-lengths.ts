import { Qualifier } from '@bien-cuong/domain';

/** One number from a row of border-provinces.csv, with the row's wording unchanged. */
export interface LengthClaim {
  value: number;
  upper?: number;
  country?: 'CN' | 'LA' | 'KH';
  qualifier?: Qualifier;
  /** Taken from a source (basis V); otherwise from memory (basis M). */
  verified?: true;
  period?: string;
  note?: string;
}

const { ABOUT, MORE_THAN, NEARLY } = Qualifier;
const older = 'Số liệu cũ hơn';

/** The border lengths in kilometres that the rows state, by the code of 30 June 2025. */
export const BORDER_LENGTHS: Record<string, LengthClaim[]> = {
  '22': [
    { value: 118.8, qualifier: ABOUT },
    { value: 132.8, qualifier: ABOUT },
  ],
  '20': [{ value: 231.7, qualifier: ABOUT }],
  '04': [{ value: 333, qualifier: MORE_THAN, verified: true }],
  '02': [{ value: 277.5, qualifier: ABOUT }],
  '10': [{ value: 182, qualifier: ABOUT }],
  '12': [{ value: 265, qualifier: ABOUT }],
  '11': [
    { value: 40.86, country: 'CN', verified: true, period: '2016/2017' },
    { value: 414.712, country: 'LA', verified: true, period: '2016/2017' },
    { value: 360, country: 'LA', verified: true, note: older },
  ],
  '14': [{ value: 274, qualifier: ABOUT }],
  '38': [{ value: 213 }, { value: 192, note: older }],
  '40': [{ value: 468.281, verified: true }],
  '42': [
    { value: 164, qualifier: ABOUT },
    { value: 145, note: older },
  ],
  '44': [
    { value: 222, qualifier: ABOUT },
    { value: 201, note: older },
  ],
  '45': [
    { value: 206, verified: true, note: older },
    { value: 187.9, qualifier: ABOUT },
  ],
  '46': [
    { value: 81, verified: true },
    { value: 87.97, verified: true },
  ],
  '49': [
    { value: 157, qualifier: ABOUT },
    { value: 142, note: older },
  ],
  '62': [
    { value: 292, qualifier: ABOUT },
    { value: 142, country: 'LA', note: 'Một blog' },
    { value: 95, country: 'KH', note: 'Một blog' },
  ],
  '64': [{ value: 90, qualifier: ABOUT }],
  '66': [{ value: 73, qualifier: ABOUT }],
  '67': [
    { value: 141, qualifier: ABOUT },
    { value: 130, note: older },
  ],
  '70': [{ value: 258.9, qualifier: ABOUT }],
  '72': [{ value: 240, qualifier: ABOUT }],
  '80': [
    { value: 134, verified: true, period: '2021' },
    { value: 130, qualifier: NEARLY, verified: true, period: '2020' },
  ],
  '87': [{ value: 50.675, verified: true }],
  '89': [{ value: 100, qualifier: NEARLY, verified: true }],
  '91': [{ value: 49.7, upper: 56.8, qualifier: ABOUT }],
};
