import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([BarChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

interface Props {
  readonly label: string;
  readonly height: number;
  /** The chart's options for a given width. */
  readonly option: (width: number) => EChartsCoreOption;
}

/** A chart drawn as SVG, so that it prints sharply; patterns distinguish what colours do. */
export function Chart({ label, height, option }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = init(box.current, null, { renderer: 'svg', height });
    const draw = () => chart.setOption(option(chart.getWidth()));
    const sizes = new ResizeObserver(() => {
      chart.resize();
      draw();
    });
    draw();
    sizes.observe(box.current);
    return () => {
      sizes.disconnect();
      chart.dispose();
    };
  }, [option, height]);
  return <div ref={box} role="img" aria-label={label} style={{ height }} />;
}
