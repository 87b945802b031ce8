// What the pane's check needs beside the rules about updates, in one file to load.
export { describeCheck } from "./describe-check.ts";
export { kpiCheckFor } from "./kpi-check.ts";
