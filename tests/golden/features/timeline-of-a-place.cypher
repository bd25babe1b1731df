WITH datetime($w3) AS earliest, datetime($w4) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH datetime.truncate('week', earliest) AS origin, datetime.truncate('week', latest) AS last
WITH origin AS start, last WHERE start <= last
WITH start, CASE WHEN start + duration({weeks: $w2}) < last THEN $w2 ELSE duration.inDays(start, last).days / 7 END AS most
WITH start, most, start + duration({weeks: (most + 1)}) AS stop
CALL (start, stop) {
  MATCH ()<-[s0:OCCURRED_WITHIN]-(m0) WHERE s0.hub = $w0 AND s0.order IS NOT NULL AND s0.far IS NOT NULL AND m0.type <> $w1 AND s0.order < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
  WITH duration.inDays(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).days / 7 AS opens,
    duration.inDays(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).days / 7 AS closes,
    coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
    m0.precision IN $w5 AS isCoarse
  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
}
UNWIND range(0, most) AS i
WITH start + duration({weeks: i}) AS bucket, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
WITH bucket, reduce(n = 0, row IN runs | n + row.events) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({weeks: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
ORDER BY bucket
RETURN [bucketFrom, bucketTo, certain, possible] AS row
// $w0 = "place:latakia-governorate"
// $w1 = "ARRESTS"
// $w2 = 3
// $w3 = "2025-02-01T00:00:00.000Z"
// $w4 = "2025-03-09T23:59:59.999Z"
// $w5 = ["MONTH","SEASON","YEAR","DECADE","UNKNOWN"]

CALL () {
  MATCH (m0:Event)
  RETURN min(coalesce(m0.startMin, m0.endMin)) AS earliest, max(coalesce(m0.endMax, m0.startMax)) AS latest
}
WITH earliest AS earliest, latest AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH datetime.truncate('year', earliest) AS origin, datetime.truncate('year', latest) AS last
WITH origin AS start, last WHERE start <= last
WITH start, CASE WHEN start + duration({years: $w0}) < last THEN $w0 ELSE duration.inMonths(start, last).years END AS most
WITH start, most, start + duration({years: (most + 1)}) AS stop
CALL (start, stop) {
  MATCH (m0:Event) WHERE m0.startOrder < stop AND m0.id IS NOT NULL AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
  WITH duration.inMonths(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).years AS opens,
    duration.inMonths(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).years AS closes,
    coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
    m0.precision IN $w1 AS isCoarse
  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
}
UNWIND range(0, most) AS i
WITH start + duration({years: i}) AS bucket, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
WITH bucket, reduce(n = 0, row IN runs | n + row.events) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({years: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
ORDER BY bucket
RETURN [bucketFrom, certain, possible, coarselyDated, isFinerThanDates] AS row
// $w0 = 20
// $w1 = ["DECADE","UNKNOWN"]
