import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../lib/palette';

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  /** The values in words, where a number alone would say too much: “trên 7.950”. */
  readonly spoken?: readonly string[];
}

/** The share of the width that the bars' names may take. */
const NAMES_AT_MOST = 0.3;

interface Bars {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly tone: 'accent' | 'gold';
  readonly beside?: boolean;
  readonly palette: Palette;
  readonly number: (value: number) => string;
}

/** Horizontal bars labelled with their numbers; several series are stacked unless they stand side by side. */
export function barOption(
  { categories, series, tone, beside = false, palette, number }: Bars,
  width: number,
): EChartsCoreOption {
  const several = series.length > 1;
  const stacked = several && !beside;
  const text = { color: palette.text, fontFamily: 'Be Vietnam Pro', fontSize: 13 };
  return {
    color: coloursOf(tone, beside, palette),
    textStyle: text,
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: several } },
    grid: {
      left: 0,
      right: roomFor(series),
      top: 8,
      bottom: several ? 36 : 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: several ? { bottom: 0, left: 0, textStyle: text, itemWidth: 16 } : undefined,
    tooltip: { trigger: 'item', valueFormatter: (value: unknown) => number(Number(value)) },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...categories],
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, width: Math.min(190, width * NAMES_AT_MOST), overflow: 'break', lineHeight: 17 },
    },
    series: series.map(({ name, values, spoken }) => ({
      name,
      type: 'bar',
      stack: stacked ? 'all' : undefined,
      barMaxWidth: 22,
      data: values.map((value) => value || null),
      itemStyle: { borderColor: tone === 'gold' ? palette.goldMark : palette.accent, borderWidth: 1 },
      label: barLabel(stacked, palette, (value, index) => spoken?.[index] ?? number(value)),
    })),
  };
}

/** Beside the longest bar there has to be room for its number, with its qualifier if it is said in words. */
const roomFor = (series: readonly Series[]): number => (series.some(({ spoken }) => spoken) ? 110 : 48);

function coloursOf(tone: Bars['tone'], beside: boolean, palette: Palette): string[] {
  if (tone === 'gold') return [palette.goldMark, palette.goldSoft, palette.quiet];
  return beside ? [palette.shade2, palette.accent] : [palette.accent];
}

function barLabel(stacked: boolean, palette: Palette, words: (value: number, index: number) => string) {
  return {
    show: true,
    position: stacked ? 'inside' : 'right',
    color: palette.text,
    backgroundColor: stacked ? palette.page : undefined,
    padding: stacked ? [1, 4] : 0,
    formatter: ({ value, dataIndex }: { value: unknown; dataIndex: number }) =>
      words(Number(value), dataIndex),
  };
}
