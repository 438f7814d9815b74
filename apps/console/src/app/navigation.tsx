import {
  AimOutlined,
  ApiOutlined,
  BankOutlined,
  CompassOutlined,
  HistoryOutlined,
  TeamOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import { paths } from '../lib/paths';
import { useListTitle } from '../lib/registers/use-list-title';
import { mayAdminister } from '../lib/session/administration';
import { mayReadTrails } from '../lib/session/rights';
import { useSession } from '../lib/session/use-session';
import { keptRecords } from './kept-records';
import styles from './navigation.module.css';

const places = [
  { to: paths.overview, name: 'overview', Icon: CompassOutlined },
  { to: paths.provinces, name: 'provinces', Icon: AimOutlined },
] as const;

const entries = [
  { to: paths.reviews, name: 'reviews', Icon: BankOutlined },
  { to: paths.awards, name: 'awards', Icon: TrophyOutlined },
] as const;

const administration = [
  { to: paths.accounts, name: 'accounts', Icon: TeamOutlined },
  { to: paths.partners, name: 'partners', Icon: ApiOutlined },
] as const;

const trails = [{ to: paths.audit, name: 'audit', Icon: HistoryOutlined }] as const;

type Named = (typeof places | typeof entries | typeof administration | typeof trails)[number];

/** Links to the pages this user may see; they keep the chosen map date. */
export function Navigation() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const on = params.get('on');
  const session = useSession();
  const title = useListTitle();
  const named = ({ name, ...entry }: Named) => ({ ...entry, label: t(`frame.${name}`) });
  const shown = [
    ...places.map(named),
    ...keptRecords.map(({ paths: { list }, type, Icon }) => ({ to: list, Icon, label: title(type) })),
    ...[
      ...entries,
      ...(mayAdminister(session) ? administration : []),
      ...(mayReadTrails(session) ? trails : []),
    ].map(named),
  ];
  return (
    <nav aria-label={t('frame.sections')}>
      <ul className={styles.list}>
        {shown.map(({ to, label, Icon }) => (
          <li key={to}>
            <NavLink
              to={{ pathname: to, search: on ? `?on=${on}` : '' }}
              end={to === '/'}
              className={styles.entry}
            >
              <Icon aria-hidden />
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
