import { isSmall, printedCount, type Protection } from "./protection.ts";

/**
 * A percentage of people as it is printed, from its rounded parts; null where the people counted, or
 * those not counted, are so few that it is hidden (domain reference 5.2).
 */
export function protectShare(
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  protection: Protection,
): number | null {
  const others = denominator - numerator;
  if (isSmall(numerator, protection) || isSmall(others, protection)) return null;
  const [part, whole] = [
    printedCount(numerator, protection),
    printedCount(denominator, protection),
  ];
  return whole === 0 ? null : Number(((100 * part) / whole).toFixed(1));
}
