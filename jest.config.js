const swc = (module) => [
  "@swc/jest",
  { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: module } },
];

/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.ts$": swc("commonjs") },
  // Microsoft's mock asks its manifest package for one enum, and that package does not load under jest.
  moduleNameMapper: {
    "^office-addin-manifest$": "<rootDir>/test/support/office-addin-manifest.ts",
  },
  // On two cores both work: by itself jest would leave one idle.
  maxWorkers: "100%",
  // Ends what hangs, and nothing else: no test fails because the machine is busy.
  testTimeout: 600_000,
  // Needs LibreOffice: npm run test:interop.
  testPathIgnorePatterns: ["/node_modules/", "/test/interop/"],
  collectCoverageFrom: ["{src,taskpane,scripts}/**/*.ts"],
};
