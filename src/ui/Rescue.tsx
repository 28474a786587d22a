import { Component, type ComponentType, type ReactNode } from 'react';

/** What is shown instead is given. */
export interface RescueProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

interface Props {
  /** Which failures are expected here. */
  when: (error: unknown) => boolean;
  instead: ComponentType<RescueProps>;
  children: ReactNode;
}

type State = { readonly kind: 'fine' } | { readonly kind: 'failed'; readonly error: unknown };

/** Shows something else where its children fail as expected; whatever else goes wrong is for the boundary above. */
export class Rescue extends Component<Props, State> {
  override state: State = { kind: 'fine' };

  static getDerivedStateFromError(error: unknown): State {
    return { kind: 'failed', error };
  }

  override render(): ReactNode {
    const { when, instead: Instead, children } = this.props;
    if (this.state.kind === 'fine') return children;
    if (!when(this.state.error)) throw this.state.error;
    return <Instead error={this.state.error} onRetry={() => this.setState({ kind: 'fine' })} />;
  }
}
