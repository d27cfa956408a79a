// The log is for us and may be copied into a bug report, so it never takes a customer's words:
// only a fixed event name, a code and the error's own message.
/** Writes one line to the console: where it happened, and the cause if there is one. */
export function logFailure(where: string, cause?: unknown): void {
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause ?? '');
  console.warn(`[hamseda] ${where}`, reason);
}
