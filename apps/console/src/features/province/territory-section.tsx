import type { Measure, ProvinceClaimsFragment } from '@bien-cuong/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { FactList } from '../../components/fact-list';
import { Mark } from '../../components/mark';
import { Section } from '../../components/section';
import { SourcedNumber } from '../../components/sourced-number';
import { paths } from '../../lib/paths';
import { factsOf } from '../../lib/registers/register-facts';
import { useFormat } from '../../lib/use-format';
import { useHere } from '../../records/use-here';
import { useHoldsOn } from '../../records/use-may-keep';
import styles from './province.module.css';

type Claim = ProvinceClaimsFragment['claims'][number];

const facts = factsOf('ProvinceClaim');

const measures: readonly Measure[] = ['BORDER_LENGTH_KM', 'COMMUNES', 'BORDER_COMMUNES', 'BORDER_DISTRICTS'];

/** What was published about the size of the territory; contradicting claims stand side by side. */
export function TerritorySection({ province }: { readonly province: ProvinceClaimsFragment }) {
  const { t } = useTranslation();
  const claimsOf = (measure: Measure) => province.claims.filter((claim) => claim.measure === measure);
  const recorded = measures.filter((measure) => claimsOf(measure).length > 0);
  return (
    <Section id="territory" title={t('province.facts')} actions={<Record provinceId={province.id} />}>
      {recorded.length === 0 ? (
        <EmptyNote>{t('province.claimsEmpty')}</EmptyNote>
      ) : (
        <FactList
          facts={recorded.map((measure) => ({
            label: t(`words.measure.${measure}`),
            value: claimsOf(measure).map((claim) => (
              <ClaimLine key={claim.id} claim={claim} unit={province.id} />
            )),
          }))}
        />
      )}
    </Section>
  );
}

/** Leads whoever may record a claim about the province to the form of a new one. */
function Record({ provinceId }: { readonly provinceId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const here = useHere();
  const about = { id: provinceId, provinceId };
  const holdsOn = useHoldsOn({ facts }, about);
  if (!holdsOn(facts.keptBy)) return null;
  return (
    <Button onClick={() => void navigate(here(paths.provinceClaims.create, { provinceId }))}>
      {t('claims.add')}
    </Button>
  );
}

function ClaimLine({ claim, unit: ofPage }: { readonly claim: Claim; readonly unit: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useHere();
  const unit = claim.measure === 'BORDER_LENGTH_KM' ? ' km' : '';
  const measure = t(`words.measure.${claim.measure}`);
  const former = claim.province.id === ofPage ? undefined : claim.province.name;
  const whose = [former, claim.country && format.name(claim.country)].filter(Boolean).join(', ');
  return (
    <div className={styles.marks}>
      <SourcedNumber
        number={`${format.quantity(claim)}${unit}`}
        label={[measure, whose].filter(Boolean).join(', ')}
        source={claim.source}
        verified={claim.verified}
        facts={[
          { label: t('province.asPublished'), value: claim.asPublished },
          {
            label: t('words.period'),
            value: claim.period ? format.edtf(claim.period) : t('words.notRecorded'),
          },
          {
            label: t('claims.record'),
            value: <Link to={here(paths.provinceClaims.one(claim.id))}>{t('claims.open')}</Link>,
          },
        ]}
      />
      {whose && <span>{whose}</span>}
      {claim.accepted && <Mark tone="soft">{t('words.accepted')}</Mark>}
      {!claim.verified && <Mark tone="warning">{t('words.unverified')}</Mark>}
      <span className="quiet">{claim.source}</span>
    </div>
  );
}
