import {type ExaminedConfluence, examineConfluence} from '../../../adapters/confluence/doctor/index.ts';
import {createColors} from '../colors.ts';
import {checkGitHub} from '../doctor/github.ts';
import {examineMapping} from '../doctor/mapping.ts';
import {countChecks, renderCheck, renderDiagnosis} from '../doctor/render.ts';
import {checkRepository} from '../doctor/repository.ts';
import {readKnownCredentials} from '../credentials.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {mappingPathOf, readEnvironment} from '../settings.ts';
import type {Check} from '../../../ports.ts';
import {openWorkspace} from '../workspace.ts';

/** Flags of `confluence doctor`. */
export interface DoctorFlags {
  readonly cloudId?: string;
}

interface DoctorCommand {
  readonly own: DoctorFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence doctor`. */
export async function runDoctor(command: DoctorCommand): Promise<ExitStatus> {
  const {flags, io} = command;
  const colors = createColors(io.outIsTerminal, flags, io.env);
  const checks: Check[] = [];
  for await (const check of examine(command)) {
    checks.push(check);
    const shown = flags.quiet !== true || check.status === 'problem';
    if (flags.json !== true && shown) io.out(renderCheck(check, colors));
  }
  const counts = countChecks(checks);
  io.out(
    flags.json === true
      ? `${JSON.stringify({version: 1, checks, counts}, undefined, 2)}\n`
      : renderDiagnosis(counts, colors)
  );
  return counts.problem > 0 ? 1 : 0;
}

/** All checks, from the files outwards; each as soon as it is known. */
async function* examine({own, flags, io}: DoctorCommand): AsyncGenerator<Check> {
  const workspace = await openWorkspace(io, {});
  const env = await readEnvironment(io, workspace.root);
  yield* await checkRepository(workspace.root, io.env);
  const {check, spaces} = await examineMapping(workspace, mappingPathOf(flags, io, workspace.root));
  yield check;
  const options: ExaminedConfluence = {
    ...readKnownCredentials(flags, env),
    signal: io.signal,
    ...(own.cloudId === undefined ? {} : {cloudId: own.cloudId}),
    ...(flags.verbose === true
      ? {onRequest: ({method, path, status}) => io.err(`${method} ${path} ${status ?? 'no answer'}\n`)}
      : {})
  };
  yield* examineConfluence(options, spaces);
  yield* await checkGitHub(env, workspace.repository.branch);
}
