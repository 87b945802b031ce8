// Each folder of src may import the folders before it in this list, never those after it.
const layers = [
  "text",
  "workbook",
  "calendar",
  "plan",
  "finding",
  "read",
  "check",
  "merge",
  "rate",
  "publish",
  "report",
];

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `src-${layer}-imports-only-upwards`,
  severity: "error",
  comment: `src/${layer} may import only ${["itself", ...layers.slice(0, index)].join(", ")}: data flows one way.`,
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${layers.slice(index + 1).join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "src-is-pure",
      severity: "error",
      comment:
        "src holds values and rules: it imports src and zod, and no host, file, DOM or clock.",
      from: { path: "^src/", pathNot: "^src/xlsx/" },
      to: { pathNot: ["^src/", "^node_modules/zod/"] },
    },
    {
      name: "src-never-needs-bytes",
      severity: "error",
      comment:
        "Only adapters turn bytes into workbooks: the rest of src sees the port, never src/xlsx.",
      from: { path: "^src/", pathNot: "^src/xlsx/" },
      to: { path: "^src/xlsx/" },
    },
    {
      name: "src-xlsx-knows-bytes-and-cells",
      severity: "error",
      comment:
        "Bytes to a workbook and back: the port, findings, text, and the libraries for zip and XML.",
      from: { path: "^src/xlsx/" },
      to: { pathNot: ["^src/(xlsx|text|workbook|finding)/", "^node_modules/(fflate|saxes)/"] },
    },
    {
      name: "scripts-never-need-the-pane",
      severity: "error",
      comment: "Scripts run on Node and the pane in Excel: what both need belongs in src.",
      from: { path: "^scripts/" },
      to: { path: "^taskpane/" },
    },
    {
      name: "exceljs-has-one-home",
      severity: "error",
      comment: "exceljs builds new workbooks and nothing else: only scripts/exceljs may know it.",
      from: { pathNot: ["^scripts/exceljs/", "^test/"] },
      to: { path: "^node_modules/exceljs/" },
    },
    {
      name: "nothing-imports-test",
      severity: "error",
      comment: "What ships never needs what proves it.",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "Two modules that need each other are one module, or a third is missing.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-dead-module",
      severity: "error",
      comment: "No command reaches this module: use it or delete it.",
      from: { path: ["^scripts/[^/]+[.](ts|mjs)$", "^scripts/docs/"] },
      to: {
        path: "^(src|scripts)/.*[.]ts$",
        pathNot: "^scripts/docs/write-",
        reachable: false,
      },
    },
    {
      name: "not-to-dev-dep",
      severity: "error",
      comment: "npm ci --omit=dev must run every command.",
      from: { path: "^(src|scripts)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "An import that resolves to nothing fails at the partner's desk.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
