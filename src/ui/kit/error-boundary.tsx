import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What stands in place of what broke. `retry` shows the children again; they break again if nothing has changed. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  /** A new value shows the children again: who goes on to another screen is not held by the one before. */
  readonly resetKey?: string
}

/** Keeps an exception in one screen from taking the whole app with it. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.error !== null) this.retry()
  }

  readonly retry = (): void => this.setState({ error: null })

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error, this.retry)
  }
}
