const swc = (module) => [
  "@swc/jest",
  { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: module } },
];

/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.ts$": swc("commonjs") },
  // Needs LibreOffice: npm run test:interop.
  testPathIgnorePatterns: ["/node_modules/", "/test/interop/"],
  collectCoverageFrom: ["{src,scripts}/**/*.ts"],
};
