import { inflateRawSync } from "node:zlib";

/**
 * Unpacks a raw deflate stream with Node's zlib, for `readXlsx`. Throws a RangeError where more than
 * `maxBytes` would come out, and zlib's error where the stream is damaged.
 */
export function inflateRaw(compressed: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    const code =
      typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE")
      throw new RangeError(`More than ${maxBytes} bytes`, { cause: error });
    throw error;
  }
}
