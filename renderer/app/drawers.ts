import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** What a drawer shows: the id of its subject; it draws its own `DrawerFrame`. */
export interface DrawerProps {
  readonly id: string
}

/** The right drawer by kind (`openDrawer('workload', id)`); a feature adds its line here. */
export const drawers: Readonly<Record<string, LazyExoticComponent<ComponentType<DrawerProps>>>> = {
  workload: lazy(async () => ({
    default: (await import('../features/inventory/drawer/WorkloadDrawer.tsx')).WorkloadDrawer,
  })),
  task: lazy(async () => ({
    default: (await import('../features/plan/task/TaskDrawer.tsx')).TaskDrawer,
  })),
  authority: lazy(async () => ({
    default: (await import('../features/scope/legal/AuthorityDrawer.tsx')).AuthorityDrawer,
  })),
  alternative: lazy(async () => ({
    default: (await import('../features/alternatives/catalog/AlternativeDrawer.tsx')).AlternativeDrawer,
  })),
}
