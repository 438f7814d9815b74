import { BarChart, HeatmapChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
} from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([
  BarChart,
  HeatmapChart,
  GridComponent,
  TooltipComponent,
  LegendComponent,
  MarkLineComponent,
  VisualMapPiecewiseComponent,
  AriaComponent,
  SVGRenderer,
]);

interface Props {
  readonly label: string;
  readonly height: number;
  /** The chart's options for a given width. */
  readonly option: (width: number) => EChartsCoreOption;
  /** Is told the datum that was clicked. */
  readonly onPick?: (datum: unknown) => void;
}

/** A chart drawn as SVG, so that it prints sharply; patterns distinguish what colours do. */
export function Chart({ label, height, option, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = init(box.current, null, { renderer: 'svg', height });
    const draw = () => chart.setOption(option(chart.getWidth()));
    const sizes = new ResizeObserver(() => {
      chart.resize();
      draw();
    });
    if (onPick) chart.on('click', ({ data }) => onPick(data));
    draw();
    sizes.observe(box.current);
    return () => {
      sizes.disconnect();
      chart.dispose();
    };
  }, [option, height, onPick]);
  return <div ref={box} role="img" aria-label={label} style={{ height }} />;
}
