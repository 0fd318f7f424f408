import {listenForCancellation} from './cancellation.ts';
import {run} from './run.ts';

process.exitCode = await run({env: process.env, cancellation: listenForCancellation(process)});
