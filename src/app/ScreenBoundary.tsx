import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ScreenFailure } from './ScreenFailure';

type State = { readonly kind: 'fine' } | { readonly kind: 'failed'; readonly error: unknown; readonly stack: string };

/** Keeps a failure inside the screen where it happened: navigation stays, nothing stored is touched. */
export class ScreenBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { kind: 'fine' };

  static getDerivedStateFromError(error: unknown): State {
    return { kind: 'failed', error, stack: '' };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.setState({ kind: 'failed', error, stack: info.componentStack ?? '' });
  }

  override render(): ReactNode {
    if (this.state.kind === 'fine') return this.props.children;
    return (
      <ScreenFailure
        error={this.state.error}
        stack={this.state.stack}
        onRetry={() => this.setState({ kind: 'fine' })}
      />
    );
  }
}
