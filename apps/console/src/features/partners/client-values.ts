import type { ClientFacts, ClientInput } from '@bien-cuong/identity-api';
import dayjs, { type Dayjs } from 'dayjs';
import { endOf } from './expiry';

/** The form's values: it has a day where the service has a moment. */
export interface ClientValues extends Omit<ClientInput, 'expiresAt'> {
  expiresAt: Dayjs | null;
}

export const newClient: ClientValues = { name: '', scopes: [], quota: 60, expiresAt: null };

export const valuesOf = ({ name, scopes, quota, expiresAt }: ClientFacts): ClientValues => ({
  name,
  scopes,
  quota,
  expiresAt: expiresAt === null ? null : dayjs(expiresAt).endOf('day'),
});

export const inputOf = (values: ClientValues): ClientInput => ({
  ...values,
  expiresAt: endOf(values.expiresAt),
});
