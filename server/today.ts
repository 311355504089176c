/** The day where the person sits, as `2026-05-15`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const two = (part: number): string => String(part).padStart(2, "0");
