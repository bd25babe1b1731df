WITH datetime($w0) AS earliest, datetime($w1) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH datetime.truncate('day', earliest) AS origin, datetime.truncate('day', latest) AS last
WITH origin AS start, last WHERE start <= last
WITH start, CASE WHEN start + duration({days: $w2}) < last THEN $w2 ELSE duration.inDays(start, last).days END AS most
WITH start, most, start + duration({days: (most + 1)}) AS stop
CALL (start, stop) {
  CALL (start, stop) {
    MATCH (m0:Event) WHERE m0.startOrder >= datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL) AND m0.id IS NOT NULL
    RETURN m0
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(start)), k)] + [''] AS period
    MATCH (m0:Event) USING INDEX m0:Event(longIn, startOrder, id) WHERE m0.longIn = period AND m0.startOrder < datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL) AND m0.id IS NOT NULL
    RETURN m0
  }
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
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain, reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({days: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
ORDER BY bucket
RETURN [bucketFrom, certain, possible, coarselyDated, isFinerThanDates] AS row
// $w0 = "2025-03-03T00:00:00.000Z"
// $w1 = "2025-03-08T23:59:59.999Z"
// $w2 = 20
// $w3 = ["MONTH","SEASON","YEAR","DECADE","UNKNOWN"]

WITH "" AS kind
WITH kind, datetime($w0) AS earliest, datetime($w1) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH kind, datetime.truncate('month', earliest) AS origin, datetime.truncate('month', latest) AS last
WITH kind, origin AS start, last WHERE start <= last
WITH kind, start, CASE WHEN start + duration({months: $w2}) < last THEN $w2 ELSE duration.inMonths(start, last).months END AS most
WITH kind, start, most, start + duration({months: (most + 1)}) AS stop
CALL (kind, start, stop) {
  MATCH (t:Tally) WHERE t.kind = kind AND t.place = "" AND t.type = "" AND t.month < stop.year * 12 + stop.month - 1
  WITH t, CASE WHEN t.month < start.year * 12 + start.month - 1 THEN -1 ELSE t.month - (start.year * 12 + start.month - 1) END AS i
  WITH i, sum(t.opened) AS opened, sum(t.closed) AS closed, sum(t.certain) AS certain,
    sum(t.beyondMonthOpened) AS coarseOpened, sum(t.beyondMonthClosed) AS coarseClosed
  RETURN collect({i: i, opened: opened, closed: closed, certain: certain, coarseOpened: coarseOpened, coarseClosed: coarseClosed}) AS runs
}
UNWIND range(0, most) AS i
WITH start + duration({months: i}) AS bucket, reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.opened ELSE 0 END - CASE WHEN row.i < i THEN row.closed ELSE 0 END) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.i = i THEN row.certain ELSE 0 END) AS certain,
  reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.coarseOpened ELSE 0 END - CASE WHEN row.i < i THEN row.coarseClosed ELSE 0 END) AS coarselyDated
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({months: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
ORDER BY bucket
RETURN [bucketFrom, bucketTo, certain, possible, coarselyDated] AS row
// $w0 = "2024-11-01T00:00:00.000Z"
// $w1 = "2025-03-31T23:59:59.999Z"
// $w2 = 20
