import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../../../lib/palette';

interface Trend {
  readonly years: readonly string[];
  /** The number of each year; null where there is none. */
  readonly values: readonly (number | null)[];
  /** The same in words: “trên 7.950”. */
  readonly spoken: readonly string[];
  /** The year in whose middle the map changed, and what is written there. */
  readonly mark: { readonly year: string; readonly words: string };
  readonly palette: Palette;
}

/** Below this width the words above the bars stand upright. */
const ROOM_FOR_A_YEAR = 96;

/** Upright bars of years, with a line at the day on which the map changed. */
export function trendOption(
  { years, values, spoken, mark, palette }: Trend,
  width: number,
): EChartsCoreOption {
  const text = { color: palette.text, fontFamily: 'Be Vietnam Pro', fontSize: 12 };
  const place = years.indexOf(mark.year);
  const isNarrow = width / Math.max(years.length, 1) < ROOM_FOR_A_YEAR;
  return {
    color: [palette.accent],
    textStyle: text,
    animation: false,
    aria: { enabled: true, label: { enabled: false } },
    grid: {
      left: 8,
      right: 8,
      top: 28,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: [...years],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.edge } },
      axisLabel: { ...text, hideOverlap: true },
    },
    // Room above the bars, for their numbers and for the line.
    yAxis: { type: 'value', show: false, max: ({ max }: { max: number }) => max * (isNarrow ? 1.7 : 1.25) },
    series: [
      {
        type: 'bar',
        barMaxWidth: 40,
        data: [...values],
        label: {
          show: true,
          position: 'top',
          rotate: isNarrow ? 90 : 0,
          align: isNarrow ? 'left' : 'center',
          verticalAlign: isNarrow ? 'middle' : 'bottom',
          color: palette.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => spoken[dataIndex] ?? '',
        },
        markLine:
          place >= 0
            ? {
                silent: true,
                z: 1,
                symbol: 'none',
                data: [{ xAxis: mark.year }],
                lineStyle: { color: palette.warning, type: 'dashed', width: 1.5 },
                label: {
                  formatter: mark.words,
                  color: palette.warning,
                  fontSize: 12,
                  position: 'end',
                  align: place < years.length / 2 ? 'left' : 'right',
                },
              }
            : undefined,
      },
    ],
  };
}
