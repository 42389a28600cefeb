import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconCopy, IconDots, IconDownload, IconMathFunction, IconPhoto, IconTable } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { Chart } from '#shared/report/chart.ts'
import { navigate } from '../app/router.ts'
import { copyChartCsv, saveChartCsv, saveChartPng } from './saveChart.ts'

/** What is shown under the plot. */
export type Behind = 'nothing' | 'table' | 'how'

interface MenuProps {
  readonly chart: Chart
  readonly figure: RefObject<HTMLElement | null>
  readonly behind: Behind
  readonly show: (behind: Behind) => void
}

/** What can be done with a chart: its table at one key press, the rest in a menu. */
export function ChartMenu({ chart, figure, behind, show }: MenuProps) {
  const isTable = behind === 'table'
  const tableLabel = isTable ? 'Hide the table' : 'Show the table'
  if (chart.empty !== null) return null
  return (
    <>
      <Tooltip label={tableLabel}>
        <ActionIcon
          aria-label={`${tableLabel} of “${chart.title}”`}
          aria-expanded={isTable}
          onClick={() => show(isTable ? 'nothing' : 'table')}
        >
          <IconTable size={16} />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end" width={280} withinPortal>
        <Menu.Target>
          <ActionIcon aria-label={`More about “${chart.title}”`}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconMathFunction size={14} />}
            onClick={() => show(behind === 'how' ? 'nothing' : 'how')}
          >
            {behind === 'how' ? 'Hide how it is computed' : 'How is this computed?'}
          </Menu.Item>
          <Menu.Label>Where do these numbers come from?</Menu.Label>
          {chart.sources.map((source) => (
            <Menu.Item key={source.label} onClick={() => navigate(source.href)}>
              {source.label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconCopy size={14} />} onClick={() => void copyChartCsv(chart)}>
            Copy the numbers
          </Menu.Item>
          <Menu.Item leftSection={<IconDownload size={14} />} onClick={() => void saveChartCsv(chart)}>
            Save the numbers (CSV)…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPhoto size={14} />}
            onClick={() => void saveChartPng(chart, figure.current, 'light')}
          >
            Save the picture (PNG)…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPhoto size={14} />}
            onClick={() => void saveChartPng(chart, figure.current, 'dark')}
          >
            Save the picture, dark (PNG)…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
