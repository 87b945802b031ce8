import { escapeMarkup } from "../../src/text/escape-markup.ts";

test.each([
  ["<script>", "&lt;script&gt;"],
  [`" onload='x'`, "&quot; onload=&#39;x&#39;"],
  ["]]> & &amp; &#0;", "]]&gt; &amp; &amp;amp; &amp;#0;"],
  ["nothing to escape: é 👩", "nothing to escape: é 👩"],
])("%s", (text, expected) => {
  expect(escapeMarkup(text)).toBe(expected);
});
