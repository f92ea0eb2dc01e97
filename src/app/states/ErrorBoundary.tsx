import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { FullPage } from './FullPage';

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Catches what should not happen, and offers the two ways on. Nothing of the person's is lost: it is in the address. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <FullPage title="This page stopped working">
        <p>The fault is the page’s, not yours. Your search is kept in the address: reload to carry on.</p>
        <Button look="framed" onClick={() => location.reload()}>
          Reload
        </Button>
      </FullPage>
    );
  }
}
