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
      from: { path: "^src/", pathNot: "^src/(xlsx|intake)/" },
      to: { pathNot: ["^src/", "^node_modules/zod/"] },
    },
    {
      name: "src-never-needs-bytes",
      severity: "error",
      comment:
        "Only adapters turn bytes into workbooks: the rest of src sees the port, never src/xlsx or src/intake.",
      from: { path: "^src/", pathNot: "^src/(xlsx|intake)/" },
      to: { path: "^src/(xlsx|intake)/" },
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
      name: "src-xlsx-stands-below-intake",
      severity: "error",
      comment:
        "src/intake tells files apart and opens them: the reader of one kind knows nothing of others.",
      from: { path: "^src/xlsx/" },
      to: { path: "^src/intake/" },
    },
    {
      name: "src-intake-knows-files-and-cells",
      severity: "error",
      comment:
        "Files of other kinds to workbooks: the port, src/xlsx, and the libraries for CSV and e-mail.",
      from: { path: "^src/intake/" },
      to: {
        pathNot: [
          "^src/(intake|xlsx|text|workbook|finding)/",
          "^node_modules/(papaparse|postal-mime|@kenjiuno/msgreader)/",
        ],
      },
    },
    {
      name: "src-folders-have-a-place",
      severity: "error",
      comment: "A new folder of src gets its place in the list above before anything imports it.",
      from: {},
      to: { path: "^src/", pathNot: `^src/(${[...layers, "xlsx", "intake"].join("|")})/` },
    },
    {
      name: "xlsx-reads-without-patching",
      severity: "error",
      comment:
        "Reading a file is half of patching it: src/xlsx/patch knows the reader, never the other way.",
      from: { path: "^src/xlsx/(?!patch/)" },
      to: { path: "^src/xlsx/patch/" },
    },
    {
      name: "plan-nouns-never-need-the-master",
      severity: "error",
      comment: "A plan is there before any master, and before the schema that checks it.",
      from: { path: "^src/plan/[^/]+$" },
      to: { path: "^src/plan/(master|register|schema)/" },
    },
    {
      name: "schemas-have-one-home",
      severity: "error",
      comment:
        "zod turns unknown data into plans and rounds: everywhere else they are plain values.",
      from: { pathNot: "^src/plan/schema/" },
      to: { path: "^node_modules/zod/" },
    },
    {
      name: "a-rule-stands-alone",
      severity: "error",
      comment:
        "What two rules need stands beside them in src/check: a rule can then be dropped or moved.",
      from: { path: "^src/check/rules/" },
      to: { path: "^src/check/rules/" },
    },
    {
      name: "rules-come-by-the-list",
      severity: "error",
      comment: "Only src/check/rules.ts names rules, so that their order is in one place.",
      from: { path: "^(src|scripts|taskpane)/", pathNot: "^src/check/rules[.]ts$" },
      to: { path: "^src/check/rules/" },
    },
    {
      name: "scripts-never-need-the-pane",
      severity: "error",
      comment: "Scripts run on Node and the pane in Excel: what both need belongs in src.",
      from: { path: "^scripts/" },
      to: { path: "^taskpane/" },
    },
    {
      name: "pane-never-needs-node",
      severity: "error",
      comment:
        "The pane runs in Excel's web view and in a browser: it imports src, and no library or file of Node's.",
      from: { path: "^taskpane/", pathNot: "^taskpane/build/|^taskpane/webpack[.]config" },
      to: { pathNot: ["^src/", "^taskpane/", "^templates/"] },
    },
    {
      name: "pane-builders-stay-outside",
      severity: "error",
      comment: "What builds the pane is not in it.",
      from: { path: "^taskpane/", pathNot: "^taskpane/build/|^taskpane/webpack[.]config" },
      to: { path: "^taskpane/build/" },
    },
    {
      name: "excel-has-one-home",
      severity: "error",
      comment: "taskpane/excel turns Office.js into the port: what a person sees is nothing to it.",
      from: { path: "^taskpane/excel/" },
      to: { path: "^taskpane/(?!excel/|open-workbook[.]ts)" },
    },
    {
      name: "view-shows-and-nothing-else",
      severity: "error",
      comment: "A view makes nodes of data: where the data comes from is nothing to it.",
      from: { path: "^taskpane/view/" },
      to: { path: "^taskpane/(?!view/)" },
    },
    {
      name: "exceljs-has-one-home",
      severity: "error",
      comment: "exceljs builds new workbooks and nothing else: only scripts/exceljs may know it.",
      from: { pathNot: ["^scripts/exceljs/", "^test/"] },
      to: { path: "^node_modules/exceljs/" },
    },
    {
      name: "docx-has-one-home",
      severity: "error",
      comment: "docx builds Word papers and nothing else: only scripts/word may know it.",
      from: { pathNot: ["^scripts/word/", "^test/"] },
      to: { path: "^node_modules/docx/" },
    },
    {
      name: "arguments-are-parsed-once",
      severity: "error",
      comment: "Only a command reads what was typed: the steps behind it take values.",
      from: {
        path: "^scripts/",
        pathNot: "^scripts/(main|arguments)[.]ts$|^scripts/commands/",
      },
      to: { path: "^scripts/arguments[.]ts$" },
    },
    {
      name: "commands-stand-on-top",
      severity: "error",
      comment:
        "A command is called by main alone: what two commands share is a step in a folder below.",
      from: { path: "^scripts/", pathNot: "^scripts/main[.]ts$" },
      to: { path: "^scripts/commands/" },
    },
    {
      name: "files-know-no-workbook-builder",
      severity: "error",
      comment: "scripts/files moves bytes: who builds, checks or merges them is nothing to it.",
      from: { path: "^scripts/files/" },
      to: { path: "^scripts/(?!files/)" },
    },
    {
      name: "exceljs-builds-in-memory",
      severity: "error",
      comment:
        "A builder gives bytes: reading and writing files is for scripts/files and the commands.",
      from: { path: "^scripts/exceljs/" },
      to: {
        path: ["^scripts/(?!exceljs/)", "^(node:)?(fs|path|os|child_process)(/|$)"],
      },
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
      from: {
        path: [
          "^scripts/[^/]+[.](ts|mjs)$",
          "^scripts/docs/",
          "^taskpane/taskpane[.]ts$",
          "^taskpane/webpack[.]config[.]ts$",
          "^taskpane/build/write-",
        ],
      },
      to: {
        path: "^(src|scripts|taskpane)/.*[.]ts$",
        pathNot:
          "^scripts/docs/write-|^taskpane/build/write-|^taskpane/webpack[.]config|^taskpane/taskpane[.]ts$",
        reachable: false,
      },
    },
    {
      name: "not-to-dev-dep",
      severity: "error",
      comment: "npm ci --omit=dev must run every command.",
      from: {
        path: "^(src|scripts|taskpane)/",
        pathNot: "^taskpane/build/|^taskpane/webpack[.]config|^taskpane/taskpane[.]ts$",
      },
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
    // The bundle of the commands is made of what is looked at here.
    exclude: { path: "^scripts/dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
