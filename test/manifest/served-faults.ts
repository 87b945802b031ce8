import { child, elements } from "./manifest-nodes.ts";
import { pngSide } from "./png-side.ts";

/** What a manifest is held against: the files that are served beside it, by their path. */
export type ServedFiles = (path: string) => Uint8Array | null;

const ICON_SIDES = ["16", "32", "80"];

function addresses(root: Element): readonly string[] {
  const values = [...root.getElementsByTagName("*")]
    .filter(({ localName }) =>
      /^(?:IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Image|Url)$/u.test(localName),
    )
    .flatMap((element) => element.getAttribute("DefaultValue") ?? []);
  return [...values, ...elements(root, "AppDomain").map((domain) => domain.textContent)];
}

/** Addresses that Excel would refuse, or where nothing is served. */
export function addressFaults(root: Element, base: string, served: ServedFiles): string[] {
  return addresses(root).flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    if (!address.startsWith(base)) return [`${address} is of another origin`];
    return served(address.slice(base.length)) ? [] : [`${address} is not served`];
  });
}

/** Icons of another size than they are named for, or missing in a size. */
export function iconFaults(root: Element, base: string, served: ServedFiles): string[] {
  const shown = (address: string, side: string): string[] => {
    const bytes = served(address.slice(base.length));
    return bytes && pngSide(bytes) === Number(side) ? [] : [`${address} is not ${side} pixels`];
  };
  const sizes = elements(root, "Icon").flatMap((icon) => {
    const sides = [...icon.children].map((image) => image.getAttribute("size") ?? "");
    return sides.join() === ICON_SIDES.join() ? [] : [`icon in sizes ${sides.join(", ")}`];
  });
  const images = new Map(
    elements(root, "Image").map((image) => [image.id, image.getAttribute("DefaultValue") ?? ""]),
  );
  const inRibbon = elements(root, "Icon")
    .flatMap((icon) => [...icon.children])
    .flatMap((image) =>
      shown(images.get(image.getAttribute("resid") ?? "") ?? "", image.getAttribute("size") ?? ""),
    );
  const inLists = [
    ["IconUrl", "32"],
    ["HighResolutionIconUrl", "64"],
  ].flatMap(([name = "", side = ""]) =>
    shown(child(root, name)?.getAttribute("DefaultValue") ?? "", side),
  );
  return [...sizes, ...inRibbon, ...inLists];
}
