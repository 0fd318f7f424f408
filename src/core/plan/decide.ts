import {fillBody, openPaths} from '../desired/body.ts';
import {fingerprintOutput} from '../desired/fingerprint.ts';
import {outputParts} from '../mark.ts';
import type {DesiredPage, OutputPart} from '../model.ts';
import {findDrift, isMendable, type Place} from './drift.ts';
import type {Observed} from './observed.ts';
import type {Operation} from './operation.ts';
import {skip} from './refuse.ts';

/** A page to decide about; nothing stands against writing it. */
export interface Candidate {
  readonly page: DesiredPage;
  readonly observed: Observed;
  readonly place: Place;
}

type Found = Extract<Observed, {kind: 'found'}>;

/** Decide what must happen to one page for Confluence to match the repository. */
export function decide({page, observed, place}: Candidate): Operation {
  if (observed.kind === 'absent') return {kind: 'create', page};
  if (observed.kind === 'gone') return {kind: 'create', page, replaces: observed.id};
  const {page: target, ownership} = observed;
  if (ownership.kind === 'foreign')
    return {kind: 'update', page, target, changes: outputParts, adopted: true};
  const drift = findDrift(observed, place);
  const withDrift = drift === undefined ? {} : {drift};
  const changes = findChanges(page, observed, place);
  // Nobody can tell what else was changed by hand, or left undone by a run that never wrote down the id: do it all.
  const all =
    drift?.kind === 'edited' || drift?.kind === 'trashed' || (observed.by === 'search' && changes.length > 0);
  if (all) return {kind: 'update', page, target, changes: outputParts, ...withDrift};
  if (changes.some(part => part !== 'place')) return {kind: 'update', page, target, changes, ...withDrift};
  if (changes.length > 0 || (drift !== undefined && isMendable(drift)))
    return {kind: 'move', page, target, ...withDrift};
  if (observed.by === 'search') return {kind: 'complete', page, target};
  return skip({entry: page.entry, title: page.title}, 'unchanged', {target, failed: false});
}

/** Which parts of the page differ from the last version that we wrote. */
function findChanges(page: DesiredPage, {ownership}: Found, place: Place): readonly OutputPart[] {
  if (ownership.kind === 'foreign') return outputParts;
  // A page that is linked to does not exist yet, so this body cannot be the one that was sent.
  const waits = openPaths(page.body).length > 0;
  const parentId = place.kind === 'under' ? place.id : undefined;
  const wanted = fingerprintOutput(
    page,
    fillBody(page.body, path => path),
    parentId
  );
  const left = ownership.mark.fingerprint.output;
  return outputParts.filter(part => {
    if (part === 'body' && waits) return true;
    if (part !== 'place') return wanted[part] !== left[part];
    return place.kind === 'under-new' || (place.kind === 'under' && wanted.place !== left.place);
  });
}
