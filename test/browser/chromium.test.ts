import { openBrowser, openPackagedBrowser } from "../support/chromium.ts";

test.each([
  ["whichever is found first", () => openBrowser()],
  ["the one in the npm package", openPackagedBrowser],
])("Chromium starts and keeps one origin from reading another: %s", async (_name, open) => {
  const browser = await open();
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "access-control-allow-origin": "https://three.example.gov.uk" },
        body: "<title>Pane</title>",
      }),
    );
    await page.goto("https://one.example.gov.uk/");
    expect(await page.title()).toBe("Pane");
    const reading = page.evaluate(() => fetch("https://two.example.gov.uk/"));
    await expect(reading).rejects.toThrow("Failed to fetch");
  } finally {
    await browser.close();
  }
});

test("where neither starts, it is said what to install", async () => {
  const opening = openBrowser(
    () => undefined,
    () => Promise.reject(new Error("libnss3.so: cannot open shared object file")),
  );
  await expect(opening).rejects.toThrow(
    "The browser tests need Chromium, and none starts: install Debian's chromium package",
  );
});
