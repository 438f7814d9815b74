import {
  AimOutlined,
  ApartmentOutlined,
  ApiOutlined,
  BankOutlined,
  CompassOutlined,
  HistoryOutlined,
  TeamOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, matchPath, useLocation, useSearchParams } from 'react-router';
import { paths } from '../lib/paths';
import { FIGURE_PAGES } from '../records/list/related-pages';
import { useListTitle } from '../lib/registers/use-list-title';
import { mayAdminister } from '../lib/session/administration';
import { mayReadTrails } from '../lib/session/rights';
import { useSession } from '../lib/session/use-session';
import { entryOf, listsUnder } from './kept-records';
import styles from './navigation.module.css';

const places = [
  { to: paths.overview, name: 'overview', Icon: CompassOutlined },
  { to: paths.provinces, name: 'provinces', Icon: AimOutlined },
] as const;

const entries = [
  entryOf('Commune'),
  entryOf('BorderGate'),
  entryOf('Movement'),
  entryOf('Figure'),
  entryOf('CollectionRound'),
  { to: paths.reviews, name: 'reviews', Icon: BankOutlined },
  { to: paths.units.list, name: 'organisation', Icon: ApartmentOutlined },
  { to: paths.awards, name: 'awards', Icon: TrophyOutlined },
  entryOf('Twinning'),
] as const;

const administration = [
  { to: paths.accounts, name: 'accounts', Icon: TeamOutlined },
  { to: paths.partners, name: 'partners', Icon: ApiOutlined },
] as const;

const trails = [{ to: paths.audit, name: 'audit', Icon: HistoryOutlined }] as const;

/** Pages that belong to an entry, besides the lists of records that do. */
const others: Readonly<Record<string, readonly string[]>> = {
  [paths.reviews]: [paths.reports],
  [paths.figures.list]: FIGURE_PAGES.map(({ to }) => to),
  [paths.rounds.list]: ['/forms'],
};

type Entry = (typeof places | typeof entries | typeof administration | typeof trails)[number];

const isAt = (path: string, pathname: string): boolean =>
  matchPath({ path, end: path === paths.overview }, pathname) !== null;

/** Whether an entry leads to the page that is shown, or to what that page belongs to. */
function currentBy(to: string, pathname: string): 'page' | 'true' | undefined {
  if (isAt(to, pathname)) return 'page';
  const within = [...listsUnder(to), ...(others[to] ?? [])];
  return within.some((path) => isAt(path, pathname)) ? 'true' : undefined;
}

/** Links to the pages this user may see; they keep the chosen map date. */
export function Navigation() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const on = params.get('on');
  const { pathname } = useLocation();
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
            <Link
              to={{ pathname: to, search: on ? `?on=${on}` : '' }}
              aria-current={currentBy(to, pathname)}
              className={styles.entry}
            >
              <Icon aria-hidden />
              {labelOf({ to, Icon, ...entry } as Entry)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
