import {toDraftOptions} from './apply/create-context.ts';
import {type DraftMaker, openDrafts} from './apply/drafts.ts';
import type {ApplyPorts, SyncOptions} from './options.ts';
import {type Planned, planSurveyed} from './plan.ts';
import {survey} from './survey.ts';

/** A plan, and what makes the drafts for it. */
export interface PlannedWithDrafts {
  readonly planned: Planned;
  /** Absent: none could be begun. */
  readonly early?: DraftMaker;
}

/**
 * Make a plan, and drafts of its new pages on the way: converting takes long, and so does writing, so they go on together.
 *
 * A draft is begun as soon as it is sure that its page will be made. Nobody sees drafts, and without a plan they are taken
 * back.
 */
export async function planWithDrafts(ports: ApplyPorts, options: SyncOptions): Promise<PlannedWithDrafts> {
  const surveyed = await survey(ports, options);
  const {standing} = surveyed;
  if (standing?.connection.hasDrafts !== true)
    return {planned: await planSurveyed(ports, options, {surveyed, announce: () => undefined})};
  const early = openDrafts(toDraftOptions(ports, standing.remote, options));
  try {
    return {planned: await planSurveyed(ports, options, {surveyed, announce: early.begin}), early};
  } catch (error) {
    await early.undo();
    throw error;
  }
}
