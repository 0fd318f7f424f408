import type {CarriedBody} from '../../core/comments/index.ts';
import type {Surroundings} from '../../core/desired/index.ts';
import type {SourcePath} from '../../core/model.ts';
import type {Conversion, Documents, Outline, Replacement} from './documents.ts';
import {packBuilt, type PackedBuilt} from './pack.ts';

/** A document to outline. */
interface Named {
  readonly path: SourcePath;
  readonly text: string;
}

/** The tasks of a thread that works on documents. */
export function createDocumentTasks(documents: Documents) {
  return {
    convert: async (conversion: Conversion, surroundings: Surroundings): Promise<PackedBuilt> =>
      packBuilt(await documents.convert(conversion, surroundings)),
    carry: (replacement: Replacement): Promise<CarriedBody> => documents.carry(replacement),
    outline: ({path, text}: Named): Promise<Outline | undefined> => documents.outline(path, text)
  };
}
