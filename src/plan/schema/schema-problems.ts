import type * as z from "zod";
import { describePlace, describeValue } from "./data-place.ts";

function describeIssue(data: unknown, issue: z.core.$ZodIssue): string {
  const place = describePlace(data, issue.path);
  if (issue.code === "unrecognized_keys") {
    return `${place}: wanted ${issue.message}, found ${issue.keys.join(", ")}`;
  }
  return `${place}: wanted ${issue.message}, found ${describeValue(data, issue.path)}`;
}

/**
 * What a schema says about data, one sentence a problem: the place in plain words, what was wanted,
 * what was found. Each schema's message names what it wants ("a text").
 */
export function describeProblems(data: unknown, error: z.ZodError): string[] {
  return error.issues.map((issue) => describeIssue(data, issue));
}
