import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  fallback(error: Error): ReactNode
}

/** Keeps an exception in one screen from taking the whole app with it. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error)
  }
}
