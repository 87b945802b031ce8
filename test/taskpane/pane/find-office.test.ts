/** @jest-environment jsdom */
import { findOffice, isOfficeRefused } from "../../../taskpane/pane/find-office.ts";

const ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function addScript(): HTMLScriptElement {
  const script = document.createElement("script");
  script.setAttribute("src", ADDRESS);
  document.head.replaceChildren(script);
  return script;
}

function officeOf(host: unknown) {
  return { onReady: () => Promise.resolve({ host }) };
}

test.each([
  ["Excel", "excel"],
  ["Word", "browser"],
  [null, "browser"],
])("a host of %j is %j", async (host, place) => {
  addScript();
  await expect(findOffice(document, { Office: officeOf(host) })).resolves.toBe(place);
});

test("a script that comes late is waited for", async () => {
  const script = addScript();
  const window: Parameters<typeof findOffice>[1] & { Office?: ReturnType<typeof officeOf> } = {};
  const found = findOffice(document, window);
  Object.assign(window, { Office: officeOf("Excel") });
  script.dispatchEvent(new Event("load"));
  await expect(found).resolves.toBe("excel");
});

test("a script that is blocked means a browser", async () => {
  const script = addScript();
  const found = findOffice(document, {});
  script.dispatchEvent(new Event("error"));
  await expect(found).resolves.toBe("browser");
});

test("a page without the script means a browser", async () => {
  document.head.replaceChildren();
  await expect(findOffice(document, {})).resolves.toBe("browser");
});

describe("a script that was refused before anyone listened", () => {
  function asked(...addresses: readonly string[]): void {
    const entries = jest.fn((name: string) => addresses.filter((each) => each === name));
    Object.assign(performance, { getEntriesByName: entries });
  }

  afterEach(() => {
    Reflect.deleteProperty(performance, "getEntriesByName");
  });

  test.each([
    ["has been asked for and is not there", [ADDRESS], {}, true],
    ["is still on its way", [], {}, false],
    ["is there", [ADDRESS], { Office: officeOf(null) }, false],
  ])("is known: one that %s", (_, done, window, refused) => {
    asked(...done);
    addScript();
    expect(isOfficeRefused(document, window)).toBe(refused);
  });
});
