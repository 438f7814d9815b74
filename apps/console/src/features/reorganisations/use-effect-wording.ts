import type { Chain, EffectKind, EffectPart } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';

interface Effect {
  readonly kind: EffectKind;
  readonly part: EffectPart;
  readonly chain: Chain | null;
}

/** Says what a reorganisation does to something of a unit. */
export function useEffectWording(): (effect: Effect) => string {
  const { t } = useTranslation();
  return ({ kind, part, chain }) => {
    const of = t(`organisation.part.${part}`);
    const what = chain ? `${of} (${t(`organisation.chain.${chain}`)})` : of;
    return `${what}: ${t(`organisation.effect.${kind}`)}`;
  };
}
