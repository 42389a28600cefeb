import type { ImportPreview } from '#shared/contract/channels/import.ts'
import { fitsProfile } from '#shared/import/recogniseProfile.ts'
import { targets } from '#shared/import/targets.ts'
import { importDiagnostics } from './importDiagnostics.ts'
import { countOutcomes, type ImportPlan } from './planImport.ts'
import { customProfile, profiles } from './profiles.ts'
import { sampleRows } from './sampleRows.ts'

const samplesPerColumn = 3
const sampleLength = 120

/** What a person sees before importing: detection, mapping with reasons and samples, counts, diagnostics. */
export function previewOf(plan: ImportPlan, path: string): ImportPreview {
  const { source, mapping } = plan
  const { table } = source
  return {
    path,
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheets: [...table.sheets],
    sheet: table.sheet,
    headerRow: source.headerLine,
    shape: source.shape,
    profile: mapping.profileId,
    profiles: [
      ...profiles.map(({ id, name, ...rest }) => ({
        id,
        name,
        fits: fitsProfile({ id, name, ...rest }, source.headers),
      })),
      { ...customProfile, fits: true },
    ],
    rows: source.rows.length,
    columns: mapping.columns.map((column, index) => ({ ...column, ...columnSamples(plan, index) })),
    targets: targets.map(({ id, label, group, hint }) => ({ id, label, group, hint })),
    remembered: mapping.remembered,
    sample: sampleRows(plan),
    ...countOutcomes(plan),
    diagnostics: importDiagnostics(plan),
  }
}

function columnSamples(plan: ImportPlan, index: number): { samples: string[]; filled: number } {
  const samples = new Set<string>()
  let filled = 0
  for (const { cells } of plan.source.rows) {
    const text = (cells[index] ?? '').trim()
    if (text === '') continue
    filled += 1
    if (samples.size < samplesPerColumn) samples.add(shorten(text))
  }
  return { samples: [...samples], filled }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= sampleLength ? line : `${line.slice(0, sampleLength - 1)}…`
}
