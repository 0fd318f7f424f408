import type {Trigger} from '../../adapters/github/trigger.ts';
import type {Cancellation} from './cancellation.ts';
import type {ActionSettings, Environment} from './inputs.ts';

/** What every run begins with; `Kind` is what the event asks for. */
export interface ActionRun<Kind extends Trigger['kind']> {
  readonly env: Environment;
  readonly settings: ActionSettings;
  readonly trigger: Extract<Trigger, {readonly kind: Kind}>;
  readonly cancellation: Cancellation;
}
