import type { Chart } from '../chart.ts'
import { categoryScene } from './categoryScene.ts'
import { dateScene } from './dateScene.ts'
import type { Scene } from './scene.ts'

/** Draws a chart as primitives at a width in CSS pixels; null when it has nothing to draw. */
export function chartScene(chart: Chart, width: number): Scene | null {
  if (chart.empty !== null || chart.series.every((series) => series.points.length === 0)) return null
  return chart.xKind === 'date' ? dateScene(chart, width) : categoryScene(chart, width)
}
