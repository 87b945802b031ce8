import { strFromU8 } from "fflate";
import { findPaths } from "../find-paths.ts";
import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import { listSome } from "../list-some.ts";
import type { OfficePackage } from "./open-package.ts";

/** Facts about a camera, a place or a person in a picture. */
const PICTURE_FACTS = /Exif\0\0|http:\/\/ns\.adobe\.com\/xap|photoshop:|GPSLatitude/u;
const IS_PICTURE = /\.(?:jpe?g|png|gif|tiff?|webp|heic|emf|wmf)$/iu;
const IS_XML = /\.(?:xml|rels|vml)$/iu;
const HEAD = 65_536;

/** Paths of somebody's machine in the XML of a file, whatever part holds them. */
export function inspectPaths(
  file: OfficePackage,
  placeOf: (part: string) => string,
): HiddenContent[] {
  return file.names
    .filter((name) => IS_XML.test(name))
    .flatMap((name) => {
      const paths = findPaths(file.text(name).replaceAll("&amp;", "&"));
      return paths.length === 0 ? [] : [found("path", placeOf(name), listSome(paths.map(excerpt)))];
    });
}

/** Pictures that carry facts about where, when and by whom they were taken. */
export function inspectPictures(file: OfficePackage): HiddenContent[] {
  return file.names
    .filter((name) => IS_PICTURE.test(name))
    .flatMap((name) => {
      const head = strFromU8((file.zip.read(name) ?? new Uint8Array()).subarray(0, HEAD), true);
      if (!PICTURE_FACTS.test(head)) return [];
      return [found("picture", name, "A picture with facts about who took it, when or where")];
    });
}
