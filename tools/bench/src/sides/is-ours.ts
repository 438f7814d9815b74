import { OURS } from '../gateways/our-gateway';
import { PLATFORM } from './platform';
import { LIMIT } from './reference';
import { ONE_PROCESS, STORED } from './variants';

/** Whether a side is one that this project answers for, with the statement it is measured by. */
export const isOurs = (side: string): boolean => [OURS, LIMIT, PLATFORM, ONE_PROCESS, STORED].includes(side);
