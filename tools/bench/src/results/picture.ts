import { init, type EChartsOption } from 'echarts';
import { sizes } from '../operation/operation';
import type { Results } from './results';
import { type Row, rowsOf } from './rows';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The HTML that shows the picture on a page, in the theme of its reader. */
export const PICTURE = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="performance-dark.svg">
  <img src="performance-light.svg" alt="Throughput of our gateway and of the platform in proportion to others; the figures are in the tables below.">
</picture>`;

const COLOURS: Record<Theme, { text: string; line: string; small: string; large: string }> = {
  light: { text: '#1f2328', line: '#d1d9e0', small: '#1f6feb', large: '#9a6700' },
  dark: { text: '#f0f6fc', line: '#3d444d', small: '#79c0ff', large: '#e3b341' },
};

const WIDTH = 960;
const ROW = 46;
const MARGIN = { top: 70, bottom: 60, left: 400, right: 60 };

/**
 * Bars of the median throughput ratios, with lines from the minimum to the maximum; an SVG without a
 * background.
 */
export function pictureOf({ measured }: Results, theme: Theme): string {
  const rows = rowsOf(measured).filter(({ metric }) => metric === 'throughput');
  const labels = [...new Set(rows.map(labelOf))].reverse();
  const height = MARGIN.top + MARGIN.bottom + ROW * labels.length;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption(optionOf(rows, labels, theme));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}

const labelOf = ({ side, stage, against }: Row) => `${side} : ${against}\n{stage|${stage}}`;

function optionOf(rows: Row[], labels: string[], theme: Theme): EChartsOption {
  const { text, line, ...bars } = COLOURS[theme];
  const ratios = (size: string) =>
    labels.map((label) => rows.find((row) => row.answer === size && labelOf(row) === label)?.ratio);
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { color: text, fontFamily: 'system-ui, sans-serif' },
    title: {
      left: 0,
      text: 'Throughput, times that of the other (more is better)',
      textStyle: { color: text, fontSize: 16 },
    },
    legend: { top: 32, left: 0, textStyle: { color: text }, data: sizes.map((size) => `${size} answers`) },
    grid: MARGIN,
    xAxis: {
      type: 'log',
      axisLabel: { color: text },
      splitLine: { lineStyle: { color: line } },
      min: 0.01,
      axisLine: { lineStyle: { color: text } },
    },
    yAxis: {
      type: 'category',
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: text } },
      axisLabel: { color: text, lineHeight: 16, rich: { stage: { color: text, fontSize: 11 } } },
    },
    series: sizes.map((size) => ({
      type: 'bar',
      name: `${size} answers`,
      barWidth: 14,
      itemStyle: { color: bars[size] },
      label: {
        show: true,
        position: 'right',
        color: text,
        formatter: ({ dataIndex }: { dataIndex: number }) => labelText(ratios(size)[dataIndex]),
      },
      data: ratios(size).map((ratio) => ratio?.median ?? null),
    })),
  };
}

const labelText = (ratio?: Row['ratio']) =>
  ratio ? `${ratio.median.toPrecision(2)}  (${ratio.min.toPrecision(2)}–${ratio.max.toPrecision(2)})` : '';
