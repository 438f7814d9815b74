import type { ProvinceClaimRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';

type Claim = ProvinceClaimRecordFragment;

/** Says a claim as it is read aloud: what was measured where, how exactly, in which unit. */
export function useProvinceClaimWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const value = (claim: Claim): string =>
    [format.quantity(claim), claim.measure === 'BORDER_LENGTH_KM' && 'km'].filter(Boolean).join(' ');
  const countryCode = ({ country }: Claim): string => (country ? format.name(country) : '');
  const title = (claim: Claim): string =>
    t('claims.titled', {
      measure: t(`words.measure.${claim.measure}`),
      of: [claim.province.officialName, countryCode(claim)].filter(Boolean).join(', '),
      value: value(claim),
    });
  const accepted = (claim: Claim): string => (claim.accepted ? t('words.accepted') : '');
  const verified = (claim: Claim): string => t(claim.verified ? 'words.verified' : 'words.unverified');
  // The register calls a claim by its source, lists by what it says.
  const source = (claim: Claim): string => claim.source;
  return { title, fields: { value, countryCode, accepted, verified, source } };
}
