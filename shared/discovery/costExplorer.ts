import type { BillSum } from './billUse.ts'

const day = /^\d{4}-\d\d(?:-\d\d)?$/
const claude = /claude|anthropic/i

/**
 * A Cost Explorer CSV as sums: groups as columns with days as rows, or the other way round. The export may strip
 * "Amazon" ("Claude ( Bedrock Edition)($)"); totals are left out.
 */
export function costExplorerSums(rows: readonly (readonly string[])[]): BillSum[] {
  const [header = []] = rows
  const acrossDays = header.slice(1).some((cell) => day.test(cell.trim()))
  const cells = acrossDays ? daysAcross(rows, header) : daysDown(rows, header)
  return cells
    .filter(({ group }) => claude.test(group))
    .map(({ group, when, value }) => ({
      account: '',
      region: '',
      product: productName(group),
      usageType: '',
      unit: '',
      resource: '',
      month: when.slice(0, 7),
      amount: null,
      cost: value,
      currency: /\(\$\)/.test(group) || /\$/.test(header.join(' ')) ? 'USD' : '',
    }))
}

interface Cell {
  readonly group: string
  readonly when: string
  readonly value: number | null
}

function daysDown(rows: readonly (readonly string[])[], header: readonly string[]): Cell[] {
  return rows
    .slice(1)
    .filter(([first = '']) => day.test(first.trim()))
    .flatMap((row) =>
      header
        .slice(1)
        .map((group, index) => ({ group, when: (row[0] ?? '').trim(), value: amount(row[index + 1]) })),
    )
}

function daysAcross(rows: readonly (readonly string[])[], header: readonly string[]): Cell[] {
  return rows
    .slice(1)
    .flatMap((row) =>
      header.flatMap((when, index) =>
        day.test(when.trim()) ? [{ group: row[0] ?? '', when: when.trim(), value: amount(row[index]) }] : [],
      ),
    )
}

/** An empty cell is no charge on that day, told apart from 0. */
function amount(cell: string | undefined): number | null {
  const plain = (cell ?? '').replaceAll(/[$,\s]/g, '')
  return plain === '' || !Number.isFinite(Number(plain)) ? null : Number(plain)
}

function productName(group: string): string {
  return group
    .replace(/\(\$\)$/, '')
    .replace(/\(\s*Bedrock Edition\)/, '(Amazon Bedrock Edition)')
    .trim()
}
