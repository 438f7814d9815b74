import { lazy, Suspense, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { PageSkeleton } from '../components/skeletons';
import type { RecordPages } from '../records/record-pages';
import { paths, pathsOf } from '../lib/paths';
import { AdministratorsOnly } from './administrators-only';
import { Frame } from './frame';
import { factsOf } from '../lib/registers/register-facts';
import { keptRecords } from './kept-records';
import { CrashedPage, NotFoundPage } from './message-pages';
import { PeopleReadersOnly } from './people-readers-only';
import { TrailReadersOnly } from './trail-readers-only';

const OverviewPage = lazy(async () => ({
  default: (await import('../features/provinces/overview-page')).OverviewPage,
}));
const ProvincesPage = lazy(async () => ({
  default: (await import('../features/provinces/provinces-page')).ProvincesPage,
}));
const ProvincePage = lazy(async () => ({
  default: (await import('../features/province/province-page')).ProvincePage,
}));
const ReviewsPage = lazy(async () => ({
  default: (await import('../features/reviews/reviews-page')).ReviewsPage,
}));
const DraftsPage = lazy(async () => ({
  default: (await import('../features/report/drafts-page')).DraftsPage,
}));
const NewReportPage = lazy(async () => ({
  default: (await import('../features/report/report-page')).NewReportPage,
}));
const ReportPage = lazy(async () => ({
  default: (await import('../features/report/report-page')).ReportPage,
}));
const TotalsPage = lazy(async () => ({
  default: (await import('../features/totals/totals-page')).TotalsPage,
}));
const DashboardPage = lazy(async () => ({
  default: (await import('../features/totals/dashboard/dashboard-page')).DashboardPage,
}));
const FigureMapPage = lazy(async () => ({
  default: (await import('../features/totals/map/figure-map-page')).FigureMapPage,
}));
const PivotPage = lazy(async () => ({
  default: (await import('../features/totals/pivot/pivot-page')).PivotPage,
}));
const ComparisonPage = lazy(async () => ({
  default: (await import('../features/totals/comparison/comparison-page')).ComparisonPage,
}));
const QualityPage = lazy(async () => ({
  default: (await import('../features/totals/quality/quality-page')).QualityPage,
}));
const SummaryReportPage = lazy(async () => ({
  default: (await import('../features/summary-report/summary-report-page')).SummaryReportPage,
}));
const FormPage = lazy(async () => ({
  default: (await import('../features/rounds/form-page')).FormPage,
}));
const FormFilesPage = lazy(async () => ({
  default: (await import('../features/rounds/files/form-files-page')).FormFilesPage,
}));
const AwardsPage = lazy(async () => ({
  default: (await import('../features/awards/awards-page')).AwardsPage,
}));
const AccountsPage = lazy(async () => ({
  default: (await import('../features/accounts/accounts-page')).AccountsPage,
}));
const PartnersPage = lazy(async () => ({
  default: (await import('../features/partners/partners-page')).PartnersPage,
}));
const AuditPage = lazy(async () => ({
  default: (await import('../features/audit/audit-page')).AuditPage,
}));
const ProfilePage = lazy(async () => ({
  default: (await import('../features/profile/profile-page')).ProfilePage,
}));

function loaded(Page: ComponentType) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Page />
    </Suspense>
  );
}

/** The addresses of the records of one kind; their pages are one bundle. */
function recordRoutes({ type, load }: (typeof keptRecords)[number]): RouteObject[] {
  const at = pathsOf(type);
  const page = (name: keyof RecordPages) =>
    loaded(lazy(async () => ({ default: (await load()).pages[name] })));
  return [
    { path: at.list, element: page('List') },
    { path: at.create, element: page('Create') },
    ...(factsOf(type).imported ? [{ path: at.import, element: page('Import') }] : []),
    { path: at.one(':id'), element: page('One') },
    { path: at.change(':id'), element: page('Change') },
  ];
}

/** All addresses. Each page is a bundle of its own; the frame is shown while it loads. */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    children: [
      {
        errorElement: <CrashedPage />,
        children: [
          { path: '/', element: loaded(OverviewPage) },
          { path: '/provinces', element: loaded(ProvincesPage) },
          { path: '/provinces/:id', element: loaded(ProvincePage) },
          ...keptRecords.filter(({ ofPersons }) => !ofPersons).flatMap(recordRoutes),
          { path: paths.form(':id'), element: loaded(FormPage) },
          { path: paths.formFiles(':id'), element: loaded(FormFilesPage) },
          { path: '/reviews', element: loaded(ReviewsPage) },
          { path: '/reports', element: loaded(DraftsPage) },
          { path: '/reports/new', element: loaded(NewReportPage) },
          { path: '/reports/:key', element: loaded(ReportPage) },
          {
            element: <PeopleReadersOnly />,
            children: keptRecords.filter(({ ofPersons }) => ofPersons).flatMap(recordRoutes),
          },
          { path: '/totals', element: loaded(TotalsPage) },
          { path: '/dashboard', element: loaded(DashboardPage) },
          { path: '/pivot', element: loaded(PivotPage) },
          { path: '/comparison', element: loaded(ComparisonPage) },
          { path: '/data-quality', element: loaded(QualityPage) },
          { path: '/summary-report', element: loaded(SummaryReportPage) },
          { path: '/figure-map', element: loaded(FigureMapPage) },
          { path: '/awards', element: loaded(AwardsPage) },
          { path: '/profile', element: loaded(ProfilePage) },
          {
            element: <AdministratorsOnly />,
            children: [
              { path: '/accounts', element: loaded(AccountsPage) },
              { path: '/partners', element: loaded(PartnersPage) },
            ],
          },
          {
            element: <TrailReadersOnly />,
            children: [{ path: '/audit', element: loaded(AuditPage) }],
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
