CALL () {
  UNWIND $connectIds0 AS id
  MATCH (thing:Place {id: id}) WHERE thing.recordedFrom <= datetime($s0)
  RETURN thing
}
WITH collect(thing) AS ends
WITH ends[0] AS center WHERE center IS NOT NULL
WITH center, {shown: [center], frontier: [[center, COUNT { (center)-[:PARTICIPATED_IN|OCCURRED_AT|WITHIN]-() }]], nodes: [], links: [], isCut: false} AS state
WITH center, state, [each IN state.frontier | each[0]] AS frontier
WITH center, state, COLLECT {
  UNWIND frontier AS f
  CALL (f) {
    MATCH (f)-[over:PARTICIPATED_IN|OCCURRED_AT|WITHIN]-(n)
    WITH f, over, n LIMIT $connectLooked
    WITH f, over, n, CASE type(over) WHEN 'PARTICIPATED_IN' THEN endNode(over) WHEN 'OCCURRED_AT' THEN startNode(over) END AS ground
    WHERE n <> f AND (n.recordedFrom <= datetime($s1) AND (NOT n:Event OR ((n.startOrder <= datetime($s2) AND (n.endMax >= datetime($s3) OR n.endMax IS NULL)) OR n.edtf IS NULL)))
    RETURN n, {kind: type(over), role: over.role, side: over.side, ground: ground,
      source: startNode(over), target: endNode(over)} AS link
  }
  WITH f, n, link WHERE NOT n IN state.shown OR (n IN frontier AND f.id < n.id)
  RETURN [n, link]
} AS found
CALL (state, found) {
  UNWIND [each IN found WHERE NOT each[0] IN state.shown | each[0]] AS n
  WITH DISTINCT n
  WITH n, COUNT { (n)-[:PARTICIPATED_IN|OCCURRED_AT|WITHIN]-() } AS degree
  ORDER BY degree DESC, n.id
  RETURN collect([n, degree])[..$connectFirst + 1] AS fresh
}
WITH center, state, found, fresh, fresh[..$connectFirst - size(state.nodes)] AS kept
WITH center, state, found, fresh, kept, state.shown + [each IN kept | each[0]] AS shown
WITH center, {shown: shown, frontier: kept,
  nodes: state.nodes + [each IN kept | {node: each[0], distance: 1, degree: each[1]}],
  links: state.links + [each IN found WHERE each[0] IN shown | each[1]],
  isCut: state.isCut OR size(fresh) > size(kept) OR any(each IN state.frontier WHERE each[1] > $connectLooked)} AS state
WITH center, state, [each IN state.frontier | each[0]] AS frontier
WITH center, state, COLLECT {
  UNWIND frontier AS f
  CALL (f) {
    MATCH (f)-[over:PARTICIPATED_IN|OCCURRED_AT|WITHIN]-(n)
    WITH f, over, n LIMIT $connectLooked
    WITH f, over, n, CASE type(over) WHEN 'PARTICIPATED_IN' THEN endNode(over) WHEN 'OCCURRED_AT' THEN startNode(over) END AS ground
    WHERE n <> f AND (n.recordedFrom <= datetime($s4) AND (NOT n:Event OR ((n.startOrder <= datetime($s5) AND (n.endMax >= datetime($s6) OR n.endMax IS NULL)) OR n.edtf IS NULL)))
    RETURN n, {kind: type(over), role: over.role, side: over.side, ground: ground,
      source: startNode(over), target: endNode(over)} AS link
  }
  WITH f, n, link WHERE NOT n IN state.shown OR (n IN frontier AND f.id < n.id)
  RETURN [n, link]
} AS found
CALL (state, found) {
  UNWIND [each IN found WHERE NOT each[0] IN state.shown | each[0]] AS n
  WITH DISTINCT n
  WITH n, COUNT { (n)-[:PARTICIPATED_IN|OCCURRED_AT|WITHIN]-() } AS degree
  ORDER BY degree DESC, n.id
  RETURN collect([n, degree])[..$connectFirst + 1] AS fresh
}
WITH center, state, found, fresh, fresh[..$connectFirst - size(state.nodes)] AS kept
WITH center, state, found, fresh, kept, state.shown + [each IN kept | each[0]] AS shown
WITH center, {shown: shown, frontier: kept,
  nodes: state.nodes + [each IN kept | {node: each[0], distance: 2, degree: each[1]}],
  links: state.links + [each IN found WHERE each[0] IN shown | each[1]],
  isCut: state.isCut OR size(fresh) > size(kept) OR any(each IN state.frontier WHERE each[1] > $connectLooked)} AS state
WITH center, state, [each IN state.frontier | each[0]] AS frontier
WITH center, state, COLLECT {
  UNWIND frontier AS f
  CALL (f) {
    MATCH (f)-[over:PARTICIPATED_IN|OCCURRED_AT|WITHIN]-(n)
    WITH f, over, n LIMIT $connectLooked
    WITH f, over, n, CASE type(over) WHEN 'PARTICIPATED_IN' THEN endNode(over) WHEN 'OCCURRED_AT' THEN startNode(over) END AS ground
    WHERE n <> f AND (n.recordedFrom <= datetime($s7) AND (NOT n:Event OR ((n.startOrder <= datetime($s8) AND (n.endMax >= datetime($s9) OR n.endMax IS NULL)) OR n.edtf IS NULL)))
    RETURN n, {kind: type(over), role: over.role, side: over.side, ground: ground,
      source: startNode(over), target: endNode(over)} AS link
  }
  WITH f, n, link WHERE NOT n IN state.shown OR (n IN frontier AND f.id < n.id)
  RETURN [n, link]
} AS found
CALL (state, found) {
  UNWIND [each IN found WHERE NOT each[0] IN state.shown | each[0]] AS n
  WITH DISTINCT n
  WITH n, COUNT { (n)-[:PARTICIPATED_IN|OCCURRED_AT|WITHIN]-() } AS degree
  ORDER BY degree DESC, n.id
  RETURN collect([n, degree])[..$connectFirst + 1] AS fresh
}
WITH center, state, found, fresh, fresh[..$connectFirst - size(state.nodes)] AS kept
WITH center, state, found, fresh, kept, state.shown + [each IN kept | each[0]] AS shown
WITH center, {shown: shown, frontier: kept,
  nodes: state.nodes + [each IN kept | {node: each[0], distance: 3, degree: each[1]}],
  links: state.links + [each IN found WHERE each[0] IN shown | each[1]],
  isCut: state.isCut OR size(fresh) > size(kept) OR any(each IN state.frontier WHERE each[1] > $connectLooked)} AS state
CALL (state) {
  UNWIND state.links[..2000] AS link
  WITH link ORDER BY link.source.id, link.target.id, link.kind, link.ground.id, link.role
  RETURN collect(link) AS links
}
WITH center, state.nodes AS nodes, links, state.isCut OR size(state.links) > 2000 AS truncated
RETURN [COLLECT {
  UNWIND [center] AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id]
}, COLLECT {
  UNWIND nodes AS n1
  WITH n1 WHERE n1 IS NOT NULL
  RETURN [COLLECT {
    UNWIND [n1.node] AS n2
    WITH n2 WHERE n2 IS NOT NULL
    RETURN [n2.id]
  }, n1.distance, n1.degree]
}, COLLECT {
  UNWIND links AS n3
  WITH n3 WHERE n3 IS NOT NULL
  RETURN [n3.kind, n3.side, COLLECT {
    UNWIND [n3.source] AS n4
    WITH n4 WHERE n4 IS NOT NULL
    RETURN [n4.id]
  }, COLLECT {
    UNWIND [n3.target] AS n5
    WITH n5 WHERE n5 IS NOT NULL
    RETURN [n5.id]
  }]
}, truncated] AS row
// $connectIds0 = ["place:latakia-governorate"]
// $s0 = "2100-12-31T23:59:59.999Z"
// $s1 = "2100-12-31T23:59:59.999Z"
// $s2 = "2025-03-07T23:59:59.999Z"
// $s3 = "2025-03-06T00:00:00.000Z"
// $s4 = "2100-12-31T23:59:59.999Z"
// $s5 = "2025-03-07T23:59:59.999Z"
// $s6 = "2025-03-06T00:00:00.000Z"
// $s7 = "2100-12-31T23:59:59.999Z"
// $s8 = "2025-03-07T23:59:59.999Z"
// $s9 = "2025-03-06T00:00:00.000Z"
// $connectFirst = 5
// $connectLooked = 300
