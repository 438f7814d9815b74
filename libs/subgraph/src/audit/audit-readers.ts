import type { Role } from '@bien-cuong/access';
import { Forbidden, type Text } from '@bien-cuong/domain';
import type { Identity } from '@bien-cuong/tokens';
import type { MiddlewareFn } from 'type-graphql';

import type { SubgraphContext } from '../context';

const NOT_A_READER: Text = {
  vi: 'Chỉ kiểm tra viên, quản trị viên và Bộ Tư lệnh được xem nhật ký.',
  en: 'Only auditors, administrators and headquarters may see the audit trail.',
};

const readers: readonly Role[] = ['auditor', 'administrator', 'headquarters'];
const readersOfPersonalData: readonly Role[] = ['auditor', 'headquarters'];

type Caller = Identity | undefined;

/** Without a provider of identities nobody is known, and everything is a developer's own. */
const hasOneOf = (roles: readonly Role[], caller: Caller) =>
  caller === undefined || caller.roles.some((role) => roles.includes(role));

/** Whether a caller sees the personal data in records, too. */
export const maySeePersonalData = (caller: Caller): boolean => hasOneOf(readersOfPersonalData, caller);

/** Lets nobody past who may not see the audit trail. */
export const auditReadersOnly: MiddlewareFn<SubgraphContext> = ({ context: { caller } }, next) => {
  if (!hasOneOf(readers, caller)) throw new Forbidden(NOT_A_READER);
  return next();
};
