/** Words after a name that make it the name of a building, a body, a street, a law: `Elizabeth Garrett Trust`. */
const CALLED_AFTER = new Set(
  (
    "centre center house houses trust road rd street st lane avenue ave drive close way square court park parks school schools " +
    "academy college university primary infants junior juniors hospital surgery clinic practice hall library " +
    "theatre company ltd limited llp plc foundation institute church mosque gurdwara temple chapel cathedral parish parishes " +
    "ward wards district estate law laws act programme program project scheme group report review inquiry award prize fund " +
    "charity society association lodge refuge hostel building block wing suite room bridge gardens green hill cross " +
    "heath wood woods valley station memorial museum gallery stadium arena club inn arms hotel market campaign appeal " +
    "day week lecture model scale test index method framework tool standard plan protocol code rule syndrome " +
    "disease nursery partners solicitors associates chambers housing homes theory board council team unit service " +
    "services network network's junction terrace crescent grove place rise mews row walk quay wharf docks island islands " +
    "farm mill reservoir canal river brook common mead fields field playing recreation ground pavilion community centre's"
  ).split(" "),
);

/** Words before a name after which it is the name of a place, a storm, a piece of work: `Project Willow`. */
const CALLED_BEFORE = new Set(
  "st st. saint queen king prince princess project operation storm hurricane programme mount lake port fort san santa".split(
    " ",
  ),
);

/** First names by which products and makes are known. */
const MAKES = new Set(
  "alexa mercedes lexus kia chanel dior armani tesla porsche java ruby siri".split(" "),
);

export function isCalledAfter(word: string): boolean {
  return CALLED_AFTER.has(word.toLowerCase().replace(/'s?$/u, ""));
}

export function isCalledBefore(word: string): boolean {
  return CALLED_BEFORE.has(word.toLowerCase());
}

export function isMake(word: string): boolean {
  return MAKES.has(word.toLowerCase());
}
