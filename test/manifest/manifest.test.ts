/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtPane } from "../support/built-pane.ts";
import { manifestFaults } from "./manifest-faults.ts";
import type { ServedFiles } from "./served-faults.ts";

const LOCAL = "https://localhost:3000/";
const manifest = readFileSync("manifest.xml", "utf8");
let served: ServedFiles;
let folder: string;

beforeAll(async () => {
  folder = await builtPane();
  served = (path) => {
    const file = join(folder, path);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
  };
});

test("the manifest has no fault, and all it names is served", () => {
  expect(manifestFaults(manifest, LOCAL, served)).toEqual([]);
});

test("the built manifest names the address of the deployment and this computer nowhere", () => {
  const built = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(built).not.toContain("localhost");
  expect(manifestFaults(built, "https://returns.example.gov.uk/", served)).toEqual([]);
});

const long = "x".repeat(260);

test.each<[fault: string, from: string | RegExp, to: string]>([
  ["not XML", "</OfficeApp>", ""],
  ["no ProviderName", /<ProviderName>.*/u, ""],
  ["order: ", /(<Id>.*)\s*(<Version>.*)/u, "$2$1"],
  ["Id is no GUID of version 4", "-4aad-", "-1aad-"],
  ["Version is not four numbers", "1.0.0.0", "1.0.0"],
  ["DefaultLocale is not en-GB", "en-GB", "en-US"],
  ["Permissions is not ReadWriteDocument", "ReadWriteDocument", "ReadDocument"],
  ["not a task pane", "TaskPaneApp", "ContentApp"],
  ["DisplayName is empty or too long", /(DisplayName DefaultValue=")[^"]*/u, "$1"],
  ["Description is empty or too long", /(<Description DefaultValue=")/u, `$1${long}`],
  ["Open.Label is too long", "Check return", long],
  ["Open.Description is too long", "Opens a pane", long],
  ["Open.Name is used and not defined", 'resid="Open.Title"', 'resid="Open.Name"'],
  ["Open.Title is defined and not used", 'resid="Open.Title"', 'resid="Open.Label"'],
  ["Open.Label is there twice", 'String id="Open.Title"', 'String id="Open.Label"'],
  ["is longer than 32 characters", "ActionPlan.Group", "ActionPlan.GroupOfAllThatItCanDo.1"],
  ["is not https", "https://localhost:3000/taskpane", "http://localhost:3000/taskpane"],
  ["is of another origin", "https://localhost:3000/taskpane", "https://example.org/taskpane"],
  [
    "is of another origin",
    "<Hosts>",
    "<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains><Hosts>",
  ],
  ["help.html is not served", "taskpane.html", "help.html"],
  ["icon-16.png is not 80 pixels", "icon-80.png", "icon-16.png"],
  ["icon-32.png is not 64 pixels", "icon-64.png", "icon-32.png"],
  ["taskpane.html is not 16 pixels", "assets/icon-16.png", "taskpane.html"],
  ["icon in sizes 16, 32", '<bt:Image size="80" resid="Icon.80" />', ""],
  ["hosts: Document, Workbook", 'Host Name="Workbook"', 'Host Name="Document"'],
  ["hosts: Workbook, Document", 'Host xsi:type="Workbook"', 'Host xsi:type="Document"'],
  ["requires: ExcelApi 1.7", 'MinVersion="1.9"', 'MinVersion="1.7"'],
  ["not one button", /<Supertip>[^]*<[/]Supertip>/u, ""],
])("a manifest with a fault is told from it: %s", (fault, from, to) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(manifestFaults(broken, LOCAL, served).join("\n")).toContain(fault);
});
