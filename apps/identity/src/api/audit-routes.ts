import type { AuditPage, ExportRecord } from '@bien-cuong/identity-api';
import { Forbidden } from '@bien-cuong/domain';
import { holdsEverywhere, type Right } from '@bien-cuong/access';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Account } from '../account/account.entity';
import { acting } from '../audit/acting';
import type { AuditLog } from '../audit/audit-log';
import { moment } from './moment';
import { line, readBody } from './read-body';
import { forAuditReaders, forExporters } from './texts';

const maxPage = 200;

const search = z.object({
  since: moment.optional(),
  until: moment.optional(),
  subject: z.string().max(200).optional(),
  kind: z.enum(['CHANGE', 'SIGN_IN', 'REFUSAL', 'EXPORT', 'LOOK']).optional(),
  entityType: z.string().max(100).optional(),
  entityId: z.string().max(200).optional(),
  before: z
    .string()
    .regex(/^identity:\d{1,15}$/)
    .optional(),
  first: z.coerce.number().int().min(1).max(maxPage).default(50),
});

const taken = z.object({
  list: line(100),
  filter: z.string().max(2_000).optional(),
  rows: z.int().min(0).max(1_000_000),
});

interface Parts {
  audit: AuditLog;
  caller: (request: object) => Account;
}

/** The routes of the audit trail of accounts, clients and sign-ins, for callers with the right `audit`. */
export function addAuditRoutes(app: FastifyInstance, { audit, caller }: Parts): void {
  app.get('/audit', async (request): Promise<AuditPage> => {
    if (!has(caller(request), 'audit')) throw new Forbidden(forAuditReaders);
    return audit.search(readBody(search, request.query));
  });
  app.post('/audit/exports', async (request): Promise<ExportRecord> => {
    if (!has(caller(request), 'exporting')) throw new Forbidden(forExporters);
    return { id: await audit.exported(acting.getStore() ?? {}, readBody(taken, request.body)) };
  });
}

const has = ({ roles, provinces }: Account, right: Right): boolean =>
  holdsEverywhere({ roles, provinces, scopes: [] }, right);
