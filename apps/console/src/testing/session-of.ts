import type { Role } from '@bien-cuong/access';
import { openSession, type Session } from '../lib/session/session';

/** The session of somebody with a role; what the console shows goes by it. */
export const sessionOf = (role: Role, provinces: readonly string[] = []): Session => ({
  ...openSession,
  state: 'signed-in',
  person: {
    id: 'nguyen-van-thu-0001',
    name: 'Nguyễn Văn Thử 0001',
    email: 'thu0001@example.invalid',
    roles: [role],
    provinces,
  },
});
