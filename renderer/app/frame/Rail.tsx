import { Tooltip } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { navigate, useRouter } from '../router.ts'
import { railScreens, type Screen } from '../screens.ts'
import styles from './Rail.module.css'

interface RailProps {
  readonly collapsed: boolean
  readonly toggle: () => void
}

const groups = [
  { id: 'work', label: 'Work' },
  { id: 'share', label: 'Share' },
] as const

/** The screens in two groups; Ctrl+1 to Ctrl+9 jump. */
export function Rail({ collapsed, toggle }: RailProps) {
  const label = collapsed ? 'Show words' : 'Only icons'
  const Icon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <nav className={styles.rail} data-collapsed={collapsed || undefined} aria-label="Screens" data-noprint>
      {groups.map((group) => (
        <div key={group.id} className={styles.group}>
          <h2 className={styles.heading}>
            {collapsed ? <span className="sr-only">{group.label}</span> : group.label}
          </h2>
          {railScreens
            .filter((screen) => screen.group === group.id)
            .map((screen) => (
              <Entry key={screen.id} screen={screen} collapsed={collapsed} />
            ))}
        </div>
      ))}
      <Tooltip label={label} position="right" disabled={!collapsed}>
        <button type="button" className={styles.toggle} onClick={toggle} aria-label={label}>
          <Icon size={18} stroke={1.5} aria-hidden />
          {collapsed ? null : <span>{label}</span>}
        </button>
      </Tooltip>
    </nav>
  )
}

function Entry({ screen, collapsed }: { readonly screen: Screen; readonly collapsed: boolean }) {
  const current = useRouter((state) => state.location.screen === screen.id)
  const place = railScreens.indexOf(screen) + 1
  const keys = place <= 9 ? `Ctrl+${place}` : ''
  return (
    <Tooltip label={`${screen.label}: ${screen.question} ${keys}`} position="right">
      <button
        type="button"
        className={styles.entry}
        aria-current={current ? 'page' : undefined}
        aria-label={screen.label}
        aria-keyshortcuts={place <= 9 ? `Control+${place}` : undefined}
        onClick={() => navigate({ screen: screen.id })}
      >
        <screen.icon size={18} stroke={1.5} />
        {collapsed ? null : <span className={styles.word}>{screen.label}</span>}
        {collapsed ? null : <span className={styles.keys}>{place <= 9 ? place : ''}</span>}
      </button>
    </Tooltip>
  )
}
