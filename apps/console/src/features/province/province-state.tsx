import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FactList } from '../../components/fact-list';
import { LifeNotice } from '../../components/life-notice';
import { paths } from '../../lib/paths';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useFormat } from '../../lib/use-format';
import { useHere } from '../../records/use-here';
import type { Profile } from './profile';
import { UnitLinks } from './unit-links';

/** What the unit is, and whether it existed on the date of the map. */
export function ProvinceState({ province }: { readonly province: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useListTitle();
  const here = useHere();
  const yesNo = (yes: boolean) => (yes ? t('words.yes') : t('words.no'));
  return (
    <>
      <LifeNotice of={province}>
        {t('province.heldNowBy')} <UnitLinks units={province.onMap} />.
      </LifeNotice>
      <FactList
        wide
        facts={[
          { label: t('words.kind'), value: t(`words.provinceKind.${province.kind}`) },
          { label: t('words.code'), value: province.code },
          { label: t('words.landBorder'), value: yesNo(province.landBorder) },
          ...(province.neighbours.length > 0
            ? [{ label: t('words.neighbours'), value: province.neighbours.map(format.name).join(', ') }]
            : []),
          { label: t('words.coast'), value: yesNo(province.coast) },
          {
            label: title('Unit'),
            value: (
              <Link to={here(paths.units.list, { provinceId: province.id })}>
                {t('organisation.ofProvince')}
              </Link>
            ),
          },
        ]}
      />
    </>
  );
}
