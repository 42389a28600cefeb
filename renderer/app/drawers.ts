import { type Later, later } from './later.tsx'

/** What a drawer shows: the id of its subject; it draws its own `DrawerFrame`. */
export interface DrawerProps {
  readonly id: string
}

/** The right drawer by kind (`openDrawer('workload', id)`); a feature adds its line here. */
export const drawers: Readonly<Record<string, Later<DrawerProps>>> = {
  workload: later(
    async () => (await import('../features/inventory/drawer/WorkloadDrawer.tsx')).WorkloadDrawer,
  ),
  task: later(async () => (await import('../features/plan/task/TaskDrawer.tsx')).TaskDrawer),
  authority: later(async () => (await import('../features/scope/legal/AuthorityDrawer.tsx')).AuthorityDrawer),
  alternative: later(
    async () => (await import('../features/alternatives/catalog/AlternativeDrawer.tsx')).AlternativeDrawer,
  ),
}
