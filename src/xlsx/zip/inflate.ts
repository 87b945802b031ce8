import { Inflate as InflateStream, inflateSync } from "fflate";

/**
 * Unpacks a raw deflate stream. Throws a RangeError where more than `maxBytes` would come out,
 * and any other error where the stream is damaged.
 */
export type Inflate = (compressed: Uint8Array, maxBytes: number) => Uint8Array;

/** Deflate cannot do better than this; whoever states more is lying. */
export const MAX_DEFLATE_RATIO = 1032;

/** Compressed bytes taken at a time: no more than 34 MB can come out before the size is checked. */
const STEP = 32_768;

function tooMuch(maxBytes: number): RangeError {
  return new RangeError(`More than ${maxBytes} bytes come out`);
}

/** One byte of room more than allowed shows that there was more. */
function inflateAtOnce(compressed: Uint8Array, maxBytes: number): Uint8Array {
  const out = inflateSync(compressed, { out: new Uint8Array(maxBytes + 1) });
  if (out.length > maxBytes) throw tooMuch(maxBytes);
  return out;
}

/** Large streams are taken in steps, so that a bomb is left after its first few. */
function inflateInSteps(compressed: Uint8Array, maxBytes: number): Uint8Array {
  const out = new Uint8Array(maxBytes);
  let filled = 0;
  const stream = new InflateStream((chunk) => {
    if (filled + chunk.length > maxBytes) throw tooMuch(maxBytes);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
  return out.subarray(0, filled);
}

/** Inflate in plain JavaScript, which every host runs. */
export const inflateAnywhere: Inflate = (compressed, maxBytes) =>
  compressed.length <= STEP
    ? inflateAtOnce(compressed, maxBytes)
    : inflateInSteps(compressed, maxBytes);
