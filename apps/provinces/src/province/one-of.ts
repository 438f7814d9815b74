import { InvalidInput } from '@bien-cuong/domain';

const ONE_OF = {
  vi: 'Hãy cho đúng một trong hai đối số «id» hoặc «code».',
  en: 'Give exactly one of the arguments "id" and "code".',
};

/** @throws InvalidInput unless exactly one of id and code is given */
export function demandOneOf({ id, code }: Partial<Record<'id' | 'code', string | null>>): void {
  if ((id == null) === (code == null)) throw new InvalidInput(ONE_OF, id == null ? 'code' : 'id');
}
