import type {SecretRule} from '../rule.ts';
import {aiRules} from './ai.ts';
import {assignmentRules} from './assignment.ts';
import {atlassianRules} from './atlassian.ts';
import {authorizationRules} from './authorization.ts';
import {chatRules} from './chat.ts';
import {cloudRules} from './cloud.ts';
import {commandLineRules} from './command-line.ts';
import {connectionStringRules} from './connection-string.ts';
import {deliveryRules} from './delivery.ts';
import {jwtRules} from './jwt.ts';
import {observabilityRules} from './observability.ts';
import {packageRegistryRules} from './package-registry.ts';
import {paymentRules} from './payment.ts';
import {privateKeyRules} from './private-key.ts';
import {serviceRules} from './service.ts';
import {sourceHostRules} from './source-host.ts';
import {tableColumnRules} from './table-column.ts';
import {urlPasswordRules} from './url-password.ts';

/** All rules of our own. Where two find the same, the earlier one names it; generic ones come last. */
export const rules: readonly SecretRule[] = [
  ...privateKeyRules,
  ...atlassianRules,
  ...sourceHostRules,
  ...packageRegistryRules,
  ...cloudRules,
  ...aiRules,
  ...chatRules,
  ...paymentRules,
  ...observabilityRules,
  ...deliveryRules,
  ...serviceRules,
  ...jwtRules,
  ...urlPasswordRules,
  ...connectionStringRules,
  ...commandLineRules,
  ...authorizationRules,
  ...assignmentRules,
  ...tableColumnRules
];
