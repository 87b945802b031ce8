import { addinAddress, LOCAL_ADDRESS } from "../../../taskpane/build/addin-address.ts";

test.each([
  ["https://addins.example.gov.uk", "https://addins.example.gov.uk/"],
  ["https://addins.example.gov.uk/", "https://addins.example.gov.uk/"],
  ["https://example.gov.uk/action-plan", "https://example.gov.uk/action-plan/"],
  ["", LOCAL_ADDRESS],
  [undefined, LOCAL_ADDRESS],
])("a deployment at %s is served from %s", (given, address) => {
  expect(addinAddress(given)).toBe(address);
});

test.each([
  "http://addins.example.gov.uk",
  "addins.example.gov.uk",
  "https://addins.example.gov.uk/?a=1",
  "https://addins.example.gov.uk/#pane",
  "https://name@addins.example.gov.uk/",
])("%s is refused, and what to give is said", (given) => {
  expect(() => addinAddress(given)).toThrow(`ADDIN_ORIGIN is ${given}. Give the https address`);
});
