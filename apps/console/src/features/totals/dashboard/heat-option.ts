import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../../../lib/palette';
import { type FormState, formStates, type RoundGrid, stateOf } from './round-grid';

/** What stands in a cell beside its colour; signs that the typeface has. */
export const signs: Readonly<Record<FormState, string>> = {
  APPROVED: '+',
  SUBMITTED: '•',
  DRAFT: '–',
  RETURNED: '«',
  OVERDUE: '!',
};

/** The colours of a cell and of the sign in it. */
export const tones = (palette: Palette): Readonly<Record<FormState, { ground: string; ink: string }>> => ({
  APPROVED: { ground: palette.shade5, ink: palette.page },
  SUBMITTED: { ground: palette.shade2, ink: palette.text },
  DRAFT: { ground: palette.sunken, ink: palette.text },
  RETURNED: { ground: palette.warningSoft, ink: palette.warning },
  OVERDUE: { ground: palette.warning, ink: palette.page },
});

export const ROW_HEIGHT = 24;
export const HEAD_HEIGHT = 76;
/** Columns that are narrower have upright names. */
const ROOM_FOR_A_NAME = 56;

interface Heat {
  readonly grid: RoundGrid;
  readonly palette: Palette;
  readonly say: (state: FormState) => string;
  readonly unnamed: string;
}

/** Provinces by rounds, a cell for each form. */
export function heatOption(
  { grid: { rounds, rows }, palette, say, unnamed }: Heat,
  width: number,
): EChartsCoreOption {
  const text = { color: palette.text, fontFamily: 'Be Vietnam Pro', fontSize: 12 };
  const colours = tones(palette);
  const left = Math.min(170, width * 0.34);
  const column = (width - left - 8) / Math.max(rounds.length, 1);
  const isNarrow = column < ROOM_FOR_A_NAME;
  const named = (name: string | null) => name ?? unnamed;
  return {
    textStyle: text,
    animation: false,
    aria: { enabled: true, label: { enabled: false } },
    grid: { left, right: 8, top: HEAD_HEIGHT, bottom: 8, containLabel: false },
    xAxis: {
      type: 'category',
      position: 'top',
      data: rounds.map(({ title }) => title),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        interval: 0,
        lineHeight: 15,
        rotate: isNarrow ? 90 : 0,
        width: isNarrow ? HEAD_HEIGHT - 12 : column - 8,
        overflow: isNarrow ? 'truncate' : 'break',
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => named(name)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, width: Math.min(160, width * 0.32), overflow: 'truncate' },
    },
    tooltip: {
      formatter: ({ value: [x, y, state] }: { value: [number, number, number] }) =>
        [named(rows[y]?.name ?? null), rounds[x]?.title, say(formStates[state] ?? 'DRAFT')].join('<br>'),
    },
    visualMap: {
      show: false,
      type: 'piecewise',
      dimension: 2,
      pieces: formStates.map((state, value) => ({ value, color: colours[state].ground })),
    },
    series: [
      {
        type: 'heatmap',
        itemStyle: { borderColor: palette.page, borderWidth: 2 },
        data: rows.flatMap(({ forms }, y) =>
          rounds.flatMap(({ id }, x) => {
            const form = forms.get(id);
            if (!form) return [];
            const state = stateOf(form);
            return [
              {
                value: [x, y, formStates.indexOf(state)],
                form: form.id,
                label: { show: true, formatter: signs[state], color: colours[state].ink },
              },
            ];
          }),
        ),
      },
    ],
  };
}
