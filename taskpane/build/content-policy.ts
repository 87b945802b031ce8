/** The one foreign place the pane loads a script from: Microsoft lets Office.js be served from nowhere else. */
const OFFICE_SCRIPTS = "https://appsforoffice.microsoft.com";

const DIRECTIVES = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_SCRIPTS}`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

/**
 * What the page may load, in its head and in the header of whoever serves it. It says nothing about
 * frames: Excel on the web shows the pane in one.
 */
export const CONTENT_POLICY = DIRECTIVES.join("; ");
