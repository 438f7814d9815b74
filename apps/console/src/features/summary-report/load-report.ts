import type { ApolloClient } from '@apollo/client';
import type {
  ReportedLotFragment,
  ReportedPartsFragment,
  ReportedTargetFragment,
  SummaryReportQuery,
} from '@bien-cuong/api';
import { nameMovement } from '../../records/references/references.graphql';
import { askNow } from '../../lib/ask-now';
import { inBatches } from '../../lib/in-batches';
import {
  reportedLotsQuery,
  reportedSumsQuery,
  reportedTargetsQuery,
  summaryReportQuery,
} from './summary-report.graphql';

/** What is asked for. */
export interface ReportQuestion {
  readonly province: string;
  readonly period: string;
  /** The day of the map; null: as reported. */
  readonly map: string | null;
  /** The day on which the province is named. */
  readonly on: string;
  readonly movement: string | null;
}

/** What a report is made of. */
export interface ReportData {
  readonly asked: ReportQuestion;
  readonly indicators: NonNullable<SummaryReportQuery['indicators']>;
  readonly province: NonNullable<SummaryReportQuery['province']>;
  readonly movement: { readonly title: string } | null;
  readonly sums: readonly ReportedPartsFragment[];
  readonly targets: readonly ReportedTargetFragment[];
  readonly lots: readonly ReportedLotFragment[];
}

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * All that a report is made of, as it is recorded now; null where there is no such province. It throws when a part is
 * missing: a paper that is signed must not lack what a service just did not answer.
 */
export async function loadReport(client: ApolloClient, asked: ReportQuestion): Promise<ReportData | null> {
  const { province: id, on, period, map, movement } = asked;
  const { indicators, province } = await askNow(client, summaryReportQuery, { province: id, on, period });
  if (!province) return null;
  const codes = needed(indicators).map(({ code }) => code);
  const [named, sums, targets, lots] = await Promise.all([
    movement === null ? null : askNow(client, nameMovement, { id: movement }),
    Promise.all(
      inBatches(codes).map((batch) =>
        askNow(client, reportedSumsQuery, { indicators: batch, province: id, period, map, movement }),
      ),
    ),
    everyPage(async (after) =>
      needed((await askNow(client, reportedTargetsQuery, { province: id, period, movement, after })).targets),
    ),
    everyPage(async (after) =>
      needed(
        (await askNow(client, reportedLotsQuery, { province: id, on, period, after })).province
          ?.commendations,
      ),
    ),
  ]);
  return {
    ...{ asked, indicators: needed(indicators), province, targets, lots },
    movement: named && needed(named.movement),
    sums: sums.flatMap(({ aggregate }) => needed(aggregate)),
  };
}

function needed<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('A part of the report was not answered.');
  return value;
}

async function everyPage<Row>(page: (after: string | null) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page<Row> = await page(after);
    rows.push(...nodes);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return rows;
}
