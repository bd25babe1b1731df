WITH 0 AS named, datetime($w5) AS earliest, datetime($w6) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH named, datetime.truncate('week', earliest) AS origin, datetime.truncate('week', latest) AS last
WITH named, origin AS start, last WHERE start <= last
WITH named, start, CASE WHEN start + duration({weeks: $w7}) < last THEN $w7 ELSE duration.inDays(start, last).days / 7 END AS most
WITH named, start, most, start + duration({weeks: (most + 1)}) AS stop
CALL (start, stop) {
  CALL (start, stop) {
    MATCH ()<-[s0:OCCURRED_WITHIN]-(m0) WHERE s0.hub = $w0 AND s0.order IS NOT NULL AND s0.far IS NOT NULL AND m0.type <> $w1 AND s0.order >= datetime.truncate('day', start) AND s0.order < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
    RETURN m0
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(start)), k)] + [''] AS period
    MATCH ()<-[s0:OCCURRED_WITHIN]-(m0) USING INDEX s0:OCCURRED_WITHIN(hub, longIn, order, far) WHERE s0.hub = $w0 AND s0.order IS NOT NULL AND s0.far IS NOT NULL AND m0.type <> $w1 AND s0.longIn = period AND s0.order < datetime.truncate('day', start) AND s0.order < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
    RETURN m0
  }
  WITH start, stop, m0 LIMIT $w4 + 1
  WITH duration.inDays(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).days / 7 AS opens,
    duration.inDays(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).days / 7 AS closes,
    coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
    m0.precision IN $w8 AS isCoarse
  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
}
WITH start, most, runs, named, reduce(n = 0, row IN runs | n + row.events) AS met
WITH start, most, runs, CASE WHEN met > named THEN met ELSE named END AS walked
UNWIND range(0, most) AS i
WITH start + duration({weeks: i}) AS bucket, walked, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
WITH bucket, walked, reduce(n = 0, row IN runs | n + row.events) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain, reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({weeks: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, walked, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
ORDER BY bucket
RETURN [bucketFrom, bucketTo, certain, possible, walked] AS row
// $w0 = "place:latakia-governorate"
// $w1 = "ARRESTS"
// $w2 = "place:latakia-governorate"
// $w3 = "ARRESTS"
// $w4 = 250000
// $w5 = "2025-02-01T00:00:00.000Z"
// $w6 = "2025-03-09T23:59:59.999Z"
// $w7 = 3
// $w8 = ["MONTH","SEASON","YEAR","DECADE","UNKNOWN"]

WITH "" AS kind
CALL (kind) {
  MATCH (t:Tally) WHERE t.kind = kind AND t.place = "" AND t.type = "" AND t.month > -1000000 AND t.month < 1000000
  RETURN [m IN [min(CASE WHEN t.opened > 0 OR t.namedFirst > 0 THEN t.month END)] WHERE m IS NOT NULL | datetime({year: toInteger(floor(m / 12.0)), month: m - 12 * toInteger(floor(m / 12.0)) + 1})][0] AS earliest, [m IN [max(CASE WHEN t.closed > 0 OR t.namedLast > 0 THEN t.month END)] WHERE m IS NOT NULL | datetime({year: toInteger(floor(m / 12.0)), month: m - 12 * toInteger(floor(m / 12.0)) + 1})][0] AS latest
}
WITH kind, earliest AS earliest, latest AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH kind, datetime.truncate('year', earliest) AS origin, datetime.truncate('year', latest) AS last
WITH kind, origin AS start, last WHERE start <= last
WITH kind, start, CASE WHEN start + duration({years: $w0}) < last THEN $w0 ELSE duration.inMonths(start, last).years END AS most
WITH kind, start, most, start + duration({years: (most + 1)}) AS stop
CALL (kind, start, stop) {
  MATCH (t:Tally) WHERE t.kind = kind AND t.place = "" AND t.type = "" AND t.month < stop.year * 12 + stop.month - 1
  WITH t, CASE WHEN t.month < start.year * 12 + start.month - 1 THEN -1 ELSE toInteger(floor(t.month / 12.0)) - start.year END AS i
  WITH i, sum(t.opened) AS opened, sum(t.closed) AS closed, sum(t.certain + t.certainInYear) AS certain,
    sum(t.beyondYearOpened) AS coarseOpened, sum(t.beyondYearClosed) AS coarseClosed
  RETURN collect({i: i, opened: opened, closed: closed, certain: certain, coarseOpened: coarseOpened, coarseClosed: coarseClosed}) AS runs
}
UNWIND range(0, most) AS i
WITH start + duration({years: i}) AS bucket, 0 AS walked, reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.opened ELSE 0 END - CASE WHEN row.i < i THEN row.closed ELSE 0 END) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.i = i THEN row.certain ELSE 0 END) AS certain,
  reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.coarseOpened ELSE 0 END - CASE WHEN row.i < i THEN row.coarseClosed ELSE 0 END) AS coarselyDated
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({years: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, walked, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
ORDER BY bucket
RETURN [bucketFrom, certain, possible, coarselyDated, isFinerThanDates, walked] AS row
// $w0 = 20
