import { Component, type ReactNode } from 'react'
import type { Problem } from '#shared/model/problem.ts'
import { toProblem } from '../app/bridge.ts'
import { ErrorState } from './ErrorState.tsx'

interface Props {
  readonly children: ReactNode
}

/** Catches a screen that breaks while drawing: the rest of the window goes on. Give it a `key` per screen. */
export class CrashBoundary extends Component<Props, { readonly problem: Problem | undefined }> {
  override state: { readonly problem: Problem | undefined } = { problem: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { problem: toProblem(error) }
  }

  override render(): ReactNode {
    const { problem } = this.state
    if (problem === undefined) return this.props.children
    return <ErrorState problem={problem} retry={() => this.setState({ problem: undefined })} />
  }
}
