import {connectConfluence} from '../../src/adapters/confluence/index.ts';
import {openDraftJournal} from '../../src/adapters/git/draft-journal.ts';
import {usualMapping} from '../../src/core/model.ts';
import {openWorkspace, type Workspace} from '../../src/faces/cli/workspace.ts';
import {type SyncResult, syncRepository} from '../../src/sync/index.ts';
import type {Scenario} from './scenario.ts';

type Documents = Workspace['documents'];

interface Means {
  /** Another way to work on documents than the usual one. */
  readonly documents: (usual: Documents) => Documents;
  readonly signal?: AbortSignal;
}

/** A full sync of a scene, as a program would do it that brings parts of its own. */
export async function syncByHand(scene: Scenario, {documents, signal}: Means): Promise<SyncResult> {
  const {url} = scene.sandbox;
  const io = {cwd: scene.root, env: {}, err: () => undefined};
  const workspace = await openWorkspace(io, {target: url, branch: 'main'});
  const connection = connectConfluence({url, email: 'bot@example.com', token: 'x', concurrency: 2});
  const {reader, requests} = connection;
  try {
    return await syncRepository(
      {
        ...workspace,
        documents: documents(workspace.documents),
        progress: {report: () => undefined},
        reader,
        requests,
        writer: connection.createWriter(),
        journal: openDraftJournal({root: scene.root, target: url})
      },
      {
        mappingFile: usualMapping,
        repository: workspace.repository,
        settings: {
          deployment: 'cloud',
          banner: true,
          smartLinks: 'always',
          mermaid: 'code',
          math: 'code',
          readOnly: true
        },
        policy: {onDrift: 'overwrite', onRemoved: 'keep', adopt: false, removalLimit: 50},
        secrets: 'block',
        strict: false,
        scope: 'full',
        concurrency: 2,
        ...(signal === undefined ? {} : {signal})
      }
    );
  } finally {
    await connection.close();
  }
}
