CALL () {
  UNWIND $connectIds0 AS id
  MATCH (thing:Actor {id: id}) WHERE true
  RETURN thing
}
WITH collect(thing) AS ends
WITH ends[0] AS center WHERE center IS NOT NULL
WITH center, {shown: [center], frontier: [[center, COUNT { (center)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() }]], nodes: [], links: [], isCut: false} AS state
WITH center, state, [each IN state.frontier | each[0]] AS frontier
WITH center, state, COLLECT {
  UNWIND frontier AS f
  CALL (f) {
    MATCH (f)<-[near:FROM|TO]-(ground:Relation)
    WITH f, near, ground LIMIT $connectLooked
    MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> f
    RETURN n, {kind: 'RELATION', role: null, side: null, ground: ground,
      source: CASE type(near) WHEN 'FROM' THEN f ELSE n END, target: CASE type(near) WHEN 'FROM' THEN n ELSE f END} AS link
    UNION ALL
    MATCH (f)-[near:HOLDS|OF]-(ground:Tenure)
    WITH f, near, ground LIMIT $connectLooked
    MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> f
    RETURN n, {kind: 'TENURE', role: null, side: null, ground: ground,
      source: CASE type(near) WHEN 'HOLDS' THEN f ELSE n END, target: CASE type(near) WHEN 'HOLDS' THEN n ELSE f END} AS link
    UNION ALL
    MATCH (f)-[over:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-(n)
    WITH f, over, n LIMIT $connectLooked
    WITH f, over, n, CASE type(over) WHEN 'PARTICIPATED_IN' THEN endNode(over) WHEN 'OCCURRED_AT' THEN startNode(over) END AS ground
    WHERE n <> f
    RETURN n, {kind: type(over), role: over.role, side: over.side, ground: ground,
      source: startNode(over), target: endNode(over)} AS link
  }
  WITH f, n, link WHERE NOT n IN state.shown OR (n IN frontier AND f.id < n.id)
  RETURN [n, link]
} AS found
CALL (state, found) {
  UNWIND [each IN found WHERE NOT each[0] IN state.shown | each[0]] AS n
  WITH DISTINCT n
  WITH n, COUNT { (n)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() } AS degree
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
    MATCH (f)<-[near:FROM|TO]-(ground:Relation)
    WITH f, near, ground LIMIT $connectLooked
    MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> f
    RETURN n, {kind: 'RELATION', role: null, side: null, ground: ground,
      source: CASE type(near) WHEN 'FROM' THEN f ELSE n END, target: CASE type(near) WHEN 'FROM' THEN n ELSE f END} AS link
    UNION ALL
    MATCH (f)-[near:HOLDS|OF]-(ground:Tenure)
    WITH f, near, ground LIMIT $connectLooked
    MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> f
    RETURN n, {kind: 'TENURE', role: null, side: null, ground: ground,
      source: CASE type(near) WHEN 'HOLDS' THEN f ELSE n END, target: CASE type(near) WHEN 'HOLDS' THEN n ELSE f END} AS link
    UNION ALL
    MATCH (f)-[over:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-(n)
    WITH f, over, n LIMIT $connectLooked
    WITH f, over, n, CASE type(over) WHEN 'PARTICIPATED_IN' THEN endNode(over) WHEN 'OCCURRED_AT' THEN startNode(over) END AS ground
    WHERE n <> f
    RETURN n, {kind: type(over), role: over.role, side: over.side, ground: ground,
      source: startNode(over), target: endNode(over)} AS link
  }
  WITH f, n, link WHERE NOT n IN state.shown OR (n IN frontier AND f.id < n.id)
  RETURN [n, link]
} AS found
CALL (state, found) {
  UNWIND [each IN found WHERE NOT each[0] IN state.shown | each[0]] AS n
  WITH DISTINCT n
  WITH n, COUNT { (n)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() } AS degree
  ORDER BY degree DESC, n.id
  RETURN collect([n, degree])[..$connectFirst + 1] AS fresh
}
WITH center, state, found, fresh, fresh[..$connectFirst - size(state.nodes)] AS kept
WITH center, state, found, fresh, kept, state.shown + [each IN kept | each[0]] AS shown
WITH center, {shown: shown, frontier: kept,
  nodes: state.nodes + [each IN kept | {node: each[0], distance: 2, degree: each[1]}],
  links: state.links + [each IN found WHERE each[0] IN shown | each[1]],
  isCut: state.isCut OR size(fresh) > size(kept) OR any(each IN state.frontier WHERE each[1] > $connectLooked)} AS state
CALL (state) {
  UNWIND state.links[..2000] AS link
  WITH link ORDER BY link.source.id, link.target.id, link.kind, link.ground.id, link.role
  RETURN collect(link) AS links
}
WITH center, state.nodes AS nodes, links, state.isCut OR size(state.links) > 2000 AS truncated
RETURN [COLLECT {
  UNWIND nodes AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.distance, n0.degree, COLLECT {
    UNWIND [n0.node] AS n1
    WITH n1 WHERE n1 IS NOT NULL
    RETURN [n1.id, n1.title, n1.name, CASE WHEN n1:Event THEN 'Event' WHEN n1:Group THEN 'Group' WHEN n1:Organization THEN 'Organization' WHEN n1:Person THEN 'Person' WHEN n1:Place THEN 'Place' WHEN n1:Position THEN 'Position' WHEN n1:Relation THEN 'Relation' WHEN n1:Tenure THEN 'Tenure' END]
  }]
}, COLLECT {
  UNWIND links AS n2
  WITH n2 WHERE n2 IS NOT NULL
  RETURN [n2.kind, n2.role, COLLECT {
    UNWIND [n2.source] AS n3
    WITH n3 WHERE n3 IS NOT NULL
    RETURN [n3.id]
  }, COLLECT {
    UNWIND [n2.target] AS n4
    WITH n4 WHERE n4 IS NOT NULL
    RETURN [n4.id]
  }, COLLECT {
    UNWIND [n2.ground] AS n5
    WITH n5 WHERE n5 IS NOT NULL
    RETURN [n5.kind, n5.edtf, COLLECT {
      MATCH ()<-[r6:ABOUT]-(n6)
      WHERE r6.hub = n5.id AND r6.order IS NOT NULL AND r6.far IS NOT NULL
      WITH n6, r6 ORDER BY r6.hub DESC, r6.order DESC, r6.far DESC LIMIT $p0
      RETURN [n6.statement]
    }, n5.status, CASE WHEN n5:Relation THEN 'Relation' WHEN n5:Tenure THEN 'Tenure' WHEN n5:Event THEN 'Event' END]
  }]
}, truncated] AS row
// $connectIds0 = ["organization:syrian-defence-ministry"]
// $connectFirst = 30
// $connectLooked = 300
// $p0 = 1
