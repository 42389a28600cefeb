import type { DrawerProps } from '../../../app/drawers.ts'
import { DrawerFrame } from '../../../components/DrawerFrame.tsx'

export function WorkloadDrawer({ id }: DrawerProps) {
  return <DrawerFrame title={id}>…</DrawerFrame>
}
