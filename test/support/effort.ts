/** How long something keeps the processor busy: unlike the time on the clock, little of it is due to whatever else a machine does. */

/** Starts counting. What it returns tells the milliseconds since then, those of other threads among them. */
export function effort(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
