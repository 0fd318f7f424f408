import {loadMathRenderer} from '../../adapters/mathjax/index.ts';
import {createSearch} from '../../adapters/secrets/index.ts';
import {createScanTasks} from '../../adapters/secrets/threaded.ts';
import {serveTasks} from '../../adapters/threads/serve.ts';
import {createDocumentTasks, openDocuments} from '../../sync/documents/index.ts';

serveTasks({
  ...createDocumentTasks(openDocuments(loadMathRenderer, undefined)),
  ...createScanTasks(createSearch)
});
