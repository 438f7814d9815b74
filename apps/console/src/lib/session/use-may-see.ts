import type { Right } from '@bien-cuong/access';
import { maySee } from './rights';
import { useSession } from './use-session';

export const useMaySee = (right: Right): boolean => maySee(useSession(), right);
