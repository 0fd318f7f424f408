#!/usr/bin/env node
import {ask} from './ask.ts';
import {run} from './run.ts';

const end = new AbortController();
// The first Ctrl-C lets what is under way finish; the second one ends at once.
process.once('SIGINT', () => end.abort());
process.once('SIGTERM', () => end.abort());
// A reader that closes the pipe early (such as `head`) is no error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  },
  ask: question => ask(question, end.signal),
  inIsTerminal: process.stdin.isTTY === true,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  signal: end.signal
});
