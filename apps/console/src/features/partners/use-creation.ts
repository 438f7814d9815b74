import type { ClientFacts, ClientWithSecret } from '@bien-cuong/identity-api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../lib/identity-api/api-failure';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { inputOf, type ClientValues } from './client-values';

/**
 * Creates one program, however often it has to be tried.
 * @returns `made` with its secret, or `madeBefore` by an attempt whose answer did not arrive
 */
export function useCreation() {
  const { t } = useTranslation();
  const { clients } = useIdentityApi();
  const [key] = useState(() => crypto.randomUUID());
  const [made, setMade] = useState<ClientWithSecret>();
  const [madeBefore, setMadeBefore] = useState<ClientFacts>();
  const create = async (values: ClientValues) => {
    try {
      setMade(await clients.create(inputOf(values), key));
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure;
      const { code, argument, recorded } = failure;
      if (argument === 'secret' && recorded) return setMadeBefore(recorded as ClientFacts);
      if (argument !== 'idempotencyKey') throw failure;
      throw new ApiFailure({ code, argument, message: t('partners.madeOtherwise') });
    }
  };
  return { create, made, madeBefore };
}
