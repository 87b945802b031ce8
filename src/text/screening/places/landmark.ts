import { type Span, spansOf } from "../flags/span.ts";

const LANDMARK =
  "station|library|park|schools?|church|mosque|temple|gurdwara|pub|shops?|supermarket|canal|river|bridge|hospital|surgery|leisure centre|centre|cricket ground|football ground|stadium|petrol station|garage|vicarage|rectory|bus stop|town hall|market|swimming pool|baths|post office|roundabout|car park|cemetery|cinema|bingo hall|college|university|playground|railway|motorway|high street|fire station|police station|chip shop|takeaway|factory|allotments|playing fields?|nursery|clinic|tower|crossroads|traffic lights|bus garage|depot|club|hotel";
const BESIDE =
  "behind|opposite|near|next to|next door to|beside|above|facing|overlooking|outside|close to|across from|around the corner from|round the corner from|along from|up from|down from|backs? on ?to|backing on ?to|walking distance (?:of|from|to)|a short walk from|minutes'? from|at the (?:back|end|top|bottom|corner|side) of|sits? between|between|off|by";
const OF_LANDMARK = new RegExp(
  String.raw`\b(?:${BESIDE}) (?:the |a |an |our |its )?(?:(?!refuge\b)[\w'-]{1,20} ){0,3}?(?:${LANDMARK})\b`,
  "giu",
);
/** `at the old vicarage`, `bus 50 stops outside the refuge`. */
const AT_LANDMARK =
  /\b(?:at|in) the (?:old|former) [a-z]{3,20}\b|\bbus(?:es)? (?:no\.? |number )?\d{1,3}[a-z]? (?:stops?|goes|runs|passes|calls)\b|\bto St\.? [A-Z][a-z]+'s\b|\bside (?:door|bell|entrance|gate) on\b/giu;

/** Where something stands, told by what stands beside it: `opposite the library`, `two streets from the station`. */
export function landmarksIn(text: string): Span[] {
  return [OF_LANDMARK, AT_LANDMARK]
    .flatMap((pattern) => spansOf(pattern, text))
    .map(({ start, end }) => ({ start, end }));
}
