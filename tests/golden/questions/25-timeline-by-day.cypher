WITH datetime($w1) AS earliest, datetime($w2) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH datetime.truncate('day', earliest) AS origin, datetime.truncate('day', latest) AS last
WITH origin AS start, last WHERE start <= last
WITH start, CASE WHEN start + duration({days: $w0}) < last THEN $w0 ELSE duration.inDays(start, last).days END AS most
WITH start, most, start + duration({days: (most + 1)}) AS stop
CALL (start, stop) {
  MATCH (m0:Event) WHERE m0.startOrder < stop AND m0.id IS NOT NULL AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
  WITH duration.inDays(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).days AS opens,
    duration.inDays(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).days AS closes,
    coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
    m0.precision IN $w3 AS isCoarse
  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
}
UNWIND range(0, most) AS i
WITH start + duration({days: i}) AS bucket, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
WITH bucket, reduce(n = 0, row IN runs | n + row.events) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({days: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
ORDER BY bucket
RETURN [bucketFrom, certain, possible, coarselyDated, isFinerThanDates] AS row
// $w0 = 20
// $w1 = "2025-03-03T00:00:00.000Z"
// $w2 = "2025-03-08T23:59:59.999Z"
// $w3 = ["MONTH","SEASON","YEAR","DECADE","UNKNOWN"]

WITH datetime($w1) AS earliest, datetime($w2) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH datetime.truncate('month', earliest) AS origin, datetime.truncate('month', latest) AS last
WITH origin AS start, last WHERE start <= last
WITH start, CASE WHEN start + duration({months: $w0}) < last THEN $w0 ELSE duration.inMonths(start, last).months END AS most
WITH start, most, start + duration({months: (most + 1)}) AS stop
CALL (start, stop) {
  MATCH (m0:Event) WHERE m0.startOrder < stop AND m0.id IS NOT NULL AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
  WITH duration.inMonths(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).months AS opens,
    duration.inMonths(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).months AS closes,
    coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
    m0.precision IN $w3 AS isCoarse
  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
}
UNWIND range(0, most) AS i
WITH start + duration({months: i}) AS bucket, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
WITH bucket, reduce(n = 0, row IN runs | n + row.events) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({months: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
ORDER BY bucket
RETURN [bucketFrom, bucketTo, certain, possible, coarselyDated] AS row
// $w0 = 20
// $w1 = "2024-11-01T00:00:00.000Z"
// $w2 = "2025-03-31T23:59:59.999Z"
// $w3 = ["SEASON","YEAR","DECADE","UNKNOWN"]
