// One broken view must not blank the panel: what throws inside is replaced by a sentence and a second try.
import { Component, type ComponentChildren } from 'preact';
import { logFailure } from '@/utils/base/log';
import { Button } from './Button';
import { Empty } from './Empty';

interface SafeProps {
  /** Another key (another view) starts afresh. */
  resetKey: string;
  words: string;
  tryAgain: string;
  children: ComponentChildren;
}

export class Safe extends Component<SafeProps, { failedKey: string | null }> {
  override state = { failedKey: null };

  override componentDidCatch(cause: unknown): void {
    logFailure(`view ${this.props.resetKey}`, cause);
    this.setState({ failedKey: this.props.resetKey });
  }

  override render({ resetKey, words, tryAgain, children }: SafeProps) {
    if (this.state.failedKey !== resetKey) return children;
    return (
      <div role="alert" data-testid="error">
        <Empty title={words}>
          <Button icon="refresh" onClick={() => this.setState({ failedKey: null })}>
            {tryAgain}
          </Button>
        </Empty>
      </div>
    );
  }
}
