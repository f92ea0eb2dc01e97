import { Component, type ReactNode } from 'react';
import { pagesMessages } from '../../messages/pages';
import { Button } from '../kit/Button';
import { FullPage } from '../kit/FullPage';

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Catches errors of rendering. Nothing is lost, because the search is in the address. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <FullPage title={pagesMessages.stopped}>
        <p>{pagesMessages.stoppedWhy}</p>
        <Button look="framed" onClick={() => location.reload()}>
          {pagesMessages.reload}
        </Button>
      </FullPage>
    );
  }
}
