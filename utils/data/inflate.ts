// gzip through the browser's own streams. A megabyte can inflate to a gigabyte, and a stream hands out nothing
// before it has worked through the piece it was given: hence small pieces in, and a limit on what comes out.
import { type Bytes, concat, utf8 } from '@/utils/base/bytes';
import { fail, ok, type Result } from '@/utils/base/result';

// gzip inflates at most about 1,030 times: one slice overshoots the limit by 16 MB in the worst case.
const SLICE_BYTES = 16 * 1024;

/** A text's UTF-8 as gzip. */
export const deflateText = (text: string): Promise<Bytes> => deflate(utf8(text));

/** The bytes as gzip (RFC 1952). */
export async function deflate(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What a gzip holds. Codes: `file-too-large` above `maxBytes` of output, `file-damaged` for anything that is no gzip. */
export async function inflate(bytes: Bytes, maxBytes: number): Promise<Result<Bytes>> {
  const reader = slicesOf(bytes).pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(concat(parts));
      length += value.byteLength;
      if (length > maxBytes) {
        await reader.cancel();
        return fail('file-too-large', `more than ${maxBytes} bytes inflated`);
      }
      parts.push(value);
    }
  } catch (cause) {
    return fail('file-damaged', String(cause));
  }
}

function slicesOf(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream<Bytes>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + SLICE_BYTES));
        at += SLICE_BYTES;
      },
    },
    { highWaterMark: 0 },
  );
}
