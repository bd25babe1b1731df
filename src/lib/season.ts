/** First month of the season (0 = January) and how many months it takes. */
interface SeasonMonths {
  readonly from: number;
  readonly count: number;
}

const spring = { from: 2, count: 4 };
const summer = { from: 5, count: 4 };
const autumn = { from: 8, count: 4 };
const winter = { from: 11, count: 4 };

/**
 * EDTF season number -> months. 21 to 24 are read as the northern ones. A season takes in both its meteorological and
 * its astronomical bounds, so spring is March to June; winter ends in the year after the one that names it.
 * Source: ISO 8601-2:2019, 4.8 (sub-year groupings).
 */
const seasons: Readonly<Record<number, SeasonMonths>> = {
  21: spring,
  22: summer,
  23: autumn,
  24: winter,
  25: spring,
  26: summer,
  27: autumn,
  28: winter,
  29: autumn,
  30: winter,
  31: spring,
  32: summer,
  33: { from: 0, count: 3 },
  34: { from: 3, count: 3 },
  35: { from: 6, count: 3 },
  36: { from: 9, count: 3 },
  37: { from: 0, count: 4 },
  38: { from: 4, count: 4 },
  39: { from: 8, count: 4 },
  40: { from: 0, count: 6 },
  41: { from: 6, count: 6 },
};

/** First and last millisecond of a season, quarter or half of a year; null where the number names none. */
export function seasonBounds(
  year: number,
  season: number,
): { readonly min: number; readonly max: number } | null {
  const months = seasons[season];
  if (months === undefined) return null;
  return {
    min: Date.UTC(year, months.from, 1),
    max: Date.UTC(year, months.from + months.count, 1) - 1,
  };
}
