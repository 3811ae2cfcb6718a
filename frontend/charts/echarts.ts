// The parts of ECharts that the portal draws with, and no more: the rest stays out of the bundle.
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export type Drawn = EChartsType;

export function open(place: HTMLElement): Drawn {
  return init(place, null, { renderer: 'svg' });
}
