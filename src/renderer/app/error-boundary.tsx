import { Component, type ReactNode } from 'react';
import { ProblemMessage } from '../parts/problem-message';
import { reportBug } from '../platform/report-bug';
import classes from './workspace/workspace.module.css';

/** A bug while drawing would leave a white window, which says nothing of what is safe. Only a class can catch it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    reportBug(error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={classes.alone}>
        <ProblemMessage
          problem={{ code: 'unexpected', details: {} }}
          onRetry={() => {
            this.setState({ hasFailed: false });
          }}
        />
      </main>
    );
  }
}
