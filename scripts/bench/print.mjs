import os from 'node:os';

/** Print one line. */
export function print(line) {
  process.stdout.write(`${line}\n`);
}

/** Print rows under their heads, numbers to the right. */
export function printTable(heads, rows) {
  const lines = [heads, ...rows].map(row => row.map(String));
  const widths = heads.map((_, column) => Math.max(...lines.map(line => line[column].length)));
  for (const [first, ...rest] of lines)
    print(
      [first.padEnd(widths[0]), ...rest.map((cell, index) => cell.padStart(widths[index + 1]))].join('  ')
    );
  print('');
}

/** Say what the figures below were measured on. */
export function printMachine() {
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  const load = os.loadavg()[0].toFixed(1);
  print(
    `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.availableParallelism()} cores, ${gigabytes} GB, ${os.type()}, Node.js ${process.version}, load ${load}\n`
  );
}
