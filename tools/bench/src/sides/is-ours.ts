import { OURS } from '../gateways/our-gateway';
import { OPEN } from './open-services';
import { signedInSides } from './platform';
import { LIMIT } from './reference';
import { ONE_PROCESS, STORED } from './variants';

/** Whether a side is this project's own, including the statement it is compared with. */
export const isOurs = (side: string): boolean =>
  [OURS, LIMIT, ...signedInSides, OPEN, ONE_PROCESS, STORED].includes(side);
