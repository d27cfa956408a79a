// JSON of a stranger. A few megabytes of `[[[[` or `{},{},` become gigabytes of objects, so the text is counted
// before it is parsed: one pass over the bytes, no recursion, nothing allocated.
import type { Bytes } from './bytes';
import { fail, ok, type Result } from './result';

export interface JsonLimits {
  /** How deep lists and objects may stand in each other. */
  depth: number;
  /** How many values there may be in all. */
  values: number;
}

/** Parses UTF-8 JSON within limits. Codes: `file-too-large` (too deep or too many values), `malformed`. */
export function parseJson(bytes: Bytes, limits: JsonLimits): Result<unknown> {
  if (!isWithin(bytes, limits)) return fail('file-too-large', 'JSON beyond its limits');
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    return fail('malformed', cause instanceof Error ? cause.name : undefined); // its message quotes the text
  }
}

const code = (character: string) => character.charCodeAt(0);
const QUOTE = code('"');
const BACKSLASH = code('\\');
const COMMA = code(',');
const OPENING = [code('['), code('{')] as const;
const CLOSING = [code(']'), code('}')] as const;

// Every value but the outermost follows an opening bracket or a comma, so these two bound their number.
function isWithin(bytes: Bytes, limits: JsonLimits): boolean {
  let depth = 0;
  let values = 1;
  let isInText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isInText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isInText = false;
    } else if (byte === QUOTE) isInText = true;
    else if (byte === COMMA) values += 1;
    else if (byte === OPENING[0] || byte === OPENING[1]) {
      depth += 1;
      values += 1;
    } else if (byte === CLOSING[0] || byte === CLOSING[1]) depth -= 1;
    if (depth > limits.depth || values > limits.values) return false;
  }
  return true;
}
