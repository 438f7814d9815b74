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
import { entryOf } from './kept-records';
import styles from './navigation.module.css';

const places = [
  { to: paths.overview, name: 'overview', Icon: CompassOutlined },
  { to: paths.provinces, name: 'provinces', Icon: AimOutlined },
] as const;

const entries = [
  entryOf('Movement'),
  entryOf('Figure'),
  { to: paths.reviews, name: 'reviews', Icon: BankOutlined },
  { to: paths.awards, name: 'awards', Icon: TrophyOutlined },
  entryOf('Twinning'),
] as const;

const administration = [
  { to: paths.accounts, name: 'accounts', Icon: TeamOutlined },
  { to: paths.partners, name: 'partners', Icon: ApiOutlined },
] as const;

const trails = [{ to: paths.audit, name: 'audit', Icon: HistoryOutlined }] as const;

type Entry = (typeof places | typeof entries | typeof administration | typeof trails)[number];

/** Links to the pages this user may see; they keep the chosen map date. */
export function Navigation() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const on = params.get('on');
  const session = useSession();
  const title = useListTitle();
  const labelOf = (entry: Entry) => ('name' in entry ? t(`frame.${entry.name}`) : title(entry.type));
  const shown = [
    ...places,
    ...entries,
    ...(mayAdminister(session) ? administration : []),
    ...(mayReadTrails(session) ? trails : []),
  ];
  return (
    <nav aria-label={t('frame.sections')}>
      <ul className={styles.list}>
        {shown.map(({ to, Icon, ...entry }) => (
          <li key={to}>
            <NavLink
              to={{ pathname: to, search: on ? `?on=${on}` : '' }}
              end={to === '/'}
              className={styles.entry}
            >
              <Icon aria-hidden />
              {labelOf({ to, Icon, ...entry } as Entry)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
