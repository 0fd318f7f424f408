const runs = 5;

/**
 * Time several ways to do the same work, one after the other, a few rounds, so that a busy machine troubles all alike.
 *
 * @returns The shortest processor time of each, in milliseconds; the first round only warms up.
 */
export function compare(...ways) {
  const times = ways.map(() => Infinity);
  for (let round = 0; round < runs; round += 1)
    for (const [index, way] of ways.entries()) {
      const time = timeOf(way);
      if (round > 0) times[index] = Math.min(times[index], time);
    }
  return times;
}

function timeOf(run) {
  const start = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
