/** Where the pane is served while it is being written, and what the manifest in the repository says. */
export const LOCAL_ADDRESS = "https://localhost:3000/";

/**
 * The address that a deployment is served from, with a slash at its end, out of `ADDIN_ORIGIN`; where
 * nothing is given, this computer's. Throws where Excel would refuse it: it has to be https, and no page.
 */
export function addinAddress(given: string | undefined): string {
  if (given === undefined || given === "") return LOCAL_ADDRESS;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || url.username !== "" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `ADDIN_ORIGIN is ${given}. Give the https address of the folder that will hold the add-in, for example https://addins.example.gov.uk/action-plan/.`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
