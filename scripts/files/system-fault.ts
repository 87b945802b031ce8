import { errorCode } from "./error-code.ts";

/** What the system said of a file, as two parts of a sentence. */
export interface SystemFault {
  /** Goes on after "could not be written: ". */
  readonly why: string;
  /** A sentence of its own. */
  readonly mend: string;
}

const NO_ROOM: SystemFault = {
  why: "there is no room left on its disk",
  mend: "Make room and try again.",
};
const NO_ANSWER: SystemFault = {
  why: "the drive it lies on does not answer",
  mend: "Check the connection to it and try again, or work in a folder of this computer.",
};
const TOO_MANY: SystemFault = {
  why: "too many files are open on this computer",
  mend: "Close other programs and try again.",
};
const NOT_ALLOWED: SystemFault = {
  why: "it or its folder may not be changed",
  mend: "Close it in every other program, check that you may write in its folder, and try again.",
};
const IN_USE: SystemFault = {
  why: "another program holds it",
  mend: "Close it there and try again.",
};
const OTHER_USE: SystemFault = {
  why: "a file or folder on the way to it has another use",
  mend: "Choose another name.",
};

const FAULTS: Readonly<Record<string, SystemFault>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: { why: "its drive can only be read", mend: "Choose a folder that you may write in." },
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENOENT: { why: "its folder is not there", mend: "Check the name of the folder." },
  EISDIR: OTHER_USE,
  ENOTDIR: OTHER_USE,
  EEXIST: OTHER_USE,
  ENAMETOOLONG: { why: "its name is too long", mend: "Choose a shorter name or folder." },
  ELOOP: { why: "links on the way to it lead in a circle", mend: "Choose another name." },
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EFBIG: { why: "its drive holds no file of this size", mend: "Choose a folder on another drive." },
  EIO: {
    why: "its disk or shared drive reported a fault",
    mend: "Try again; if it happens again, work in a folder of this computer and have the drive looked at.",
  },
  ESTALE: {
    why: "the shared drive it lies on was connected anew meanwhile",
    mend: "Open its folder again and try again.",
  },
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EXDEV: {
    why: "its folder is joined together from several drives",
    mend: "Choose a folder that lies on one drive.",
  },
  ETIMEDOUT: NO_ANSWER,
  ENOTCONN: NO_ANSWER,
  ECONNRESET: NO_ANSWER,
  EHOSTDOWN: NO_ANSWER,
  EHOSTUNREACH: NO_ANSWER,
  ENETDOWN: NO_ANSWER,
  ENETUNREACH: NO_ANSWER,
  ENODEV: NO_ANSWER,
  ENXIO: NO_ANSWER,
};

/** What a refusal of the system means; undefined for errors that are none, the program's own. */
export function systemFault(error: unknown): SystemFault | undefined {
  const code = errorCode(error) ?? "";
  if (!/^(?:E[A-Z0-9]+|UNKNOWN)$/u.test(code)) return undefined;
  return (
    FAULTS[code] ?? {
      why: `the system did not allow it and gave no other reason than ${code}`,
      mend: "Copy it to a folder of this computer and try again.",
    }
  );
}
