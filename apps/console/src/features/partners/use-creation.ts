import type { ClientFacts, ClientWithSecret } from '@bien-cuong/identity-api';
import { useState } from 'react';
import { refusalOf } from '../../lib/changes/refused';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { inputOf, type ClientValues } from './client-values';

/**
 * Creates one program, however often it has to be tried.
 * @returns `made` with its secret, or `madeBefore` by an attempt whose answer did not arrive
 */
export function useCreation() {
  const { clients } = useIdentityApi();
  const [made, setMade] = useState<ClientWithSecret>();
  const [madeBefore, setMadeBefore] = useState<ClientFacts>();
  const create = async (values: ClientValues, idempotencyKey: string) => {
    try {
      setMade(await clients.create(inputOf(values), idempotencyKey));
    } catch (failure) {
      const { argument, recorded } = refusalOf(failure) ?? {};
      if (argument !== 'secret' || !recorded) throw failure;
      setMadeBefore(recorded as ClientFacts);
    }
  };
  return { create, made, madeBefore };
}
