import {
  IconArrowsExchange,
  IconCalendarStats,
  IconChecklist,
  IconCompass,
  IconFileExport,
  IconHistory,
  IconInfoCircle,
  IconPresentationAnalytics,
  IconSettings,
  IconShieldCheck,
  IconTable,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { type Later, later } from './later.tsx'

/** One screen: its place in the rail, the one question it answers, and how it is loaded. */
export interface Screen extends Later<object> {
  readonly id: string
  readonly label: string
  readonly question: string
  readonly group: 'work' | 'share' | 'none'
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>
}

/** All screens in the order of the rail; the first nine of the two groups answer to Ctrl+1 to Ctrl+9. */
export const screens: readonly Screen[] = [
  {
    id: 'overview',
    label: 'Overview',
    question: 'Are we going to make it?',
    group: 'work',
    icon: IconCompass,
    ...later(async () => (await import('../features/overview/OverviewScreen.tsx')).OverviewScreen),
  },
  {
    id: 'inventory',
    label: 'Inventory',
    question: 'What do we have?',
    group: 'work',
    icon: IconTable,
    ...later(async () => (await import('../features/inventory/InventoryScreen.tsx')).InventoryScreen),
  },
  {
    id: 'scope',
    label: 'Scope',
    question: 'What must move, and how do we know?',
    group: 'work',
    icon: IconShieldCheck,
    ...later(async () => (await import('../features/scope/ScopeScreen.tsx')).ScopeScreen),
  },
  {
    id: 'alternatives',
    label: 'Alternatives',
    question: 'Move to what?',
    group: 'work',
    icon: IconArrowsExchange,
    ...later(
      async () => (await import('../features/alternatives/AlternativesScreen.tsx')).AlternativesScreen,
    ),
  },
  {
    id: 'plan',
    label: 'Plan',
    question: 'Who does what when, and what gives?',
    group: 'work',
    icon: IconCalendarStats,
    ...later(async () => (await import('../features/plan/PlanScreen.tsx')).PlanScreen),
  },
  {
    id: 'mywork',
    label: 'My work',
    question: 'What is mine, what is next?',
    group: 'work',
    icon: IconChecklist,
    ...later(async () => (await import('../features/mywork/MyWorkScreen.tsx')).MyWorkScreen),
  },
  {
    id: 'briefing',
    label: 'Briefing',
    question: 'What do I tell them?',
    group: 'share',
    icon: IconPresentationAnalytics,
    ...later(async () => (await import('../features/briefing/BriefingScreen.tsx')).BriefingScreen),
  },
  {
    id: 'reports',
    label: 'Reports',
    question: 'In whose format?',
    group: 'share',
    icon: IconFileExport,
    ...later(async () => (await import('../features/reports/ReportsScreen.tsx')).ReportsScreen),
  },
  {
    id: 'settings',
    label: 'Settings',
    question: 'How is this program set up?',
    group: 'share',
    icon: IconSettings,
    ...later(async () => (await import('../features/settings/SettingsScreen.tsx')).SettingsScreen),
  },
  {
    id: 'history',
    label: 'History',
    question: 'Who changed what, and when?',
    group: 'none',
    icon: IconHistory,
    ...later(async () => (await import('../features/history/HistoryScreen.tsx')).HistoryScreen),
  },
  {
    id: 'about',
    label: 'About Offramp',
    question: 'What is running here, and does it talk to anyone?',
    group: 'none',
    icon: IconInfoCircle,
    ...later(async () => (await import('../features/about/AboutScreen.tsx')).AboutScreen),
  },
]

/** The screens of the rail, in order. */
export const railScreens = screens.filter((screen) => screen.group !== 'none')

export function screenById(id: string): Screen | undefined {
  return screens.find((screen) => screen.id === id)
}
