import type { Finding } from "../finding/finding.ts";
import type { Return } from "../read/return.ts";

/** A file that came in as a return: read and checked, or not read, which its one finding says. */
export type ReturnFile =
  | {
      readonly kind: "read";
      /** Without its folder. */
      readonly file: string;
      /** Of its bytes, in hexadecimal. */
      readonly sha256: string;
      readonly reading: Return;
      /** Id of the partner the return says it is from. */
      readonly partner: string | null;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "unread"; readonly file: string; readonly findings: readonly Finding[] };
