CALL () {
  UNWIND $connectIds0 AS id
  MATCH (thing:Actor {id: id}) WHERE true
  RETURN thing
}
WITH collect(thing) AS ends
WITH [id IN $connectEnds | [thing IN ends WHERE thing.id = id][0]] AS ends
WHERE all(thing IN ends WHERE thing IS NOT NULL)
CALL (ends) {
  UNWIND range(0, size(ends) - 2) AS i
  UNWIND range(i + 1, size(ends) - 1) AS j
  WITH i, j, ends[i] AS a, ends[j] AS b
  WITH i, j, a, b, reduce(
    state = {ways: [[[a, [a], []]], [[b, [b], []]]], things: [[[a, COUNT { (a)--() }]], [[b, COUNT { (b)--() }]]], last: null,
      length: 0, found: CASE WHEN a = b THEN [[[a], []]] ELSE [] END, isOpen: a <> b, isCut: false},
    length IN range(1, $connectHops) |
    CASE WHEN NOT state.isOpen OR size(state.found) >= $connectFirst THEN state ELSE COLLECT {
      WITH state, [way IN state.ways[coalesce(state.last, 2)] WHERE NOT way[0] IN [a, b] | way[0]] AS ns
      WITH state, COLLECT {
        CALL (ns) { UNWIND ns AS n WITH DISTINCT n RETURN n }
        RETURN [n, COUNT { (n)--() }]
      } AS fresh
      WITH state, CASE state.last WHEN 0 THEN [fresh, state.things[1]] WHEN 1 THEN [state.things[0], fresh] ELSE state.things END AS things
      WITH state, things, CASE WHEN reduce(links = 0, thing IN things[0] | links + thing[1]) <= reduce(links = 0, thing IN things[1] | links + thing[1]) THEN 0 ELSE 1 END AS side
      WITH state, things, side, things[side] AS open
      WITH state, things, side, open, reduce(least = 0, bit IN CASE WHEN size(open) > 30 THEN range(0, 23) ELSE [] END |
        CASE WHEN size([each IN open WHERE each[1] >= least + toInteger(2 ^ (23 - bit))]) >= 30
          THEN least + toInteger(2 ^ (23 - bit)) ELSE least END) AS least
      WITH state, things, side, open, CASE WHEN size(open) > 30
        THEN ([each IN open WHERE each[1] > least] + [each IN open WHERE each[1] = least])[..30] ELSE open END AS openKept
      WITH state, things, side, open, [thing IN openKept | [thing[0], [way IN state.ways[side] WHERE way[0] = thing[0]]]] AS frontier,
        COLLECT {
          UNWIND openKept AS thing
          WITH thing[0] AS f, thing[1] AS degree WHERE degree > $connectLooked AND COUNT { (f)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() } > $connectLooked
          RETURN true
        } AS long
      WITH state, things, side, frontier, state.isCut OR size(open) > 30 OR size(long) > 0
        OR any(each IN frontier WHERE size(each[1]) > 5) AS isCut
      WITH state, things, side, frontier, isCut, COLLECT {
        UNWIND frontier AS each
        WITH each[0] AS f, each[1][..5] AS ways
        CALL (f) {
          MATCH (f)<-[near:FROM|TO]-(ground:Relation)
          WITH f, near, ground LIMIT $connectLooked
          MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> f
          RETURN n, [near, far] AS link
          UNION ALL
          MATCH (f)-[near:HOLDS|OF]-(ground:Tenure)
          WITH f, near, ground LIMIT $connectLooked
          MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> f
          RETURN n, [near, far] AS link
          UNION ALL
          MATCH (f)-[over:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-(n)
          WITH f, over, n LIMIT $connectLooked
          WITH f, over, n
          WHERE n <> f
          RETURN n, [over] AS link
        }
        RETURN [n, null, ways, link]
      } AS found
      WITH state, things, side, isCut, found, CASE WHEN size(found) > 1000 THEN found ELSE [] END AS many
      WITH state, things, side, isCut, found, COLLECT {
        UNWIND many AS each
        WITH each, each[0] AS n
        RETURN [n, COUNT { (n)--() }, each[2], each[3]]
      } AS weighed
      WITH state, things, side, isCut, CASE size(weighed) WHEN 0 THEN found ELSE weighed END AS reached
      WITH state, things, side, isCut, reached, reduce(least = 0, bit IN CASE WHEN size(reached) > 1000 THEN range(0, 23) ELSE [] END |
        CASE WHEN size([each IN reached WHERE each[1] >= least + toInteger(2 ^ (23 - bit))]) >= 1000
          THEN least + toInteger(2 ^ (23 - bit)) ELSE least END) AS least
      WITH state, things, side, isCut, reached, CASE WHEN size(reached) > 1000
        THEN ([each IN reached WHERE each[1] > least] + [each IN reached WHERE each[1] = least])[..1000] ELSE reached END AS reachedKept
      WITH state, things, side, reached, isCut, COLLECT {
        UNWIND reachedKept AS each
        WITH each[0] AS n, each[2] AS ways, each[3] AS link
        UNWIND ways AS way
        WITH n, way, link WHERE NOT n IN way[1]
        LIMIT 1001
        RETURN [n, way[1] + [n], way[2] + [link]]
      } AS near
      WITH state, things, side, near[..1000] AS near,
        isCut OR size(reached) > 1000 OR size(near) > 1000 AS isCut
      WITH state, things, side, near, isCut, state.ways[1 - side] AS far
      WITH state, things, side, near, isCut, far, [way IN far | way[0]] AS others
      WITH state, things, side, near, isCut, far, [way IN near WHERE way[0] IN others] AS met
      WITH state, things, side, near, isCut, far, COLLECT {
        UNWIND met AS here
        UNWIND [way IN far WHERE way[0] = here[0]] AS there
        WITH here, there WHERE none(n IN there[1] WHERE n <> here[0] AND n IN here[1])
        WITH CASE side WHEN 0 THEN [here, there] ELSE [there, here] END AS halves
        LIMIT 201
        RETURN [halves[0][1] + reverse(halves[1][1])[1..], halves[0][2] + reverse(halves[1][2])]
      } AS paths
      RETURN {ways: CASE side WHEN 0 THEN [near, far] ELSE [far, near] END, things: things, last: side, length: length,
        found: state.found + paths[..200], isOpen: any(way IN near WHERE NOT way[0] IN [a, b]),
        isCut: isCut OR size(paths) > 200}
    }[0] END) AS state
  WITH i, j, a, b, state.found AS found,
    state.isCut OR (state.isOpen AND state.length < $connectHops) AS isCut
  UNWIND range(0, size(found)) AS place
  WITH i, j, a, b, isCut, place, found[place] AS path
  UNWIND CASE WHEN coalesce(size(path[1]), 0) = 0 THEN [null] ELSE range(0, size(path[1]) - 1) END AS at
  WITH i, j, a, b, isCut, place, path, at, CASE WHEN path[1][at][1] IS NULL THEN {kind: type(path[1][at][0]), role: path[1][at][0].role, side: path[1][at][0].side, ground: CASE type(path[1][at][0]) WHEN 'PARTICIPATED_IN' THEN endNode(path[1][at][0]) WHEN 'OCCURRED_AT' THEN startNode(path[1][at][0]) END,
    source: startNode(path[1][at][0]), target: endNode(path[1][at][0])}
  WHEN type(path[1][at][0]) IN ['FROM', 'TO'] THEN {kind: 'RELATION', role: null, side: null, ground: startNode(path[1][at][0]),
    source: endNode(CASE type(path[1][at][0]) WHEN 'FROM' THEN path[1][at][0] ELSE path[1][at][1] END), target: endNode(CASE type(path[1][at][0]) WHEN 'FROM' THEN path[1][at][1] ELSE path[1][at][0] END)}
  ELSE {kind: 'TENURE', role: null, side: null, ground: endNode(CASE type(path[1][at][0]) WHEN 'HOLDS' THEN path[1][at][0] ELSE path[1][at][1] END),
    source: startNode(CASE type(path[1][at][0]) WHEN 'HOLDS' THEN path[1][at][0] ELSE path[1][at][1] END), target: endNode(CASE type(path[1][at][0]) WHEN 'HOLDS' THEN path[1][at][1] ELSE path[1][at][0] END)} END AS link
  WITH link.ground AS ground, collect([i, j, a, b, isCut, place, path[0], at, link]) AS uses
  WITH uses, CASE WHEN ground IS NOT NULL THEN COUNT {
    MATCH (ground)<-[:ABOUT]-(claim)
    WHERE true
    WITH claim LIMIT 100
    CALL (claim) {
      MATCH (claim)-[hop:ATTRIBUTED_TO]->(origin)
      RETURN origin ORDER BY hop.position DESC LIMIT 1
    }
    RETURN DISTINCT origin
  } END AS origins
  UNWIND uses AS use
  WITH use[0] AS i, use[1] AS j, use[2] AS a, use[3] AS b, use[4] AS isCut, use[5] AS place, use[6] AS things,
    use[7] AS at, use[8] AS link, origins ORDER BY at
  WITH i, j, a, b, isCut, place, things, min(origins) AS support,
    collect(CASE WHEN at IS NOT NULL THEN {origin: things[at], goal: things[at + 1], link: link, origins: origins} END) AS hops
  WITH i, j, a, b, isCut, things, support, hops, size(hops) AS length
  ORDER BY length, coalesce(support, 0) DESC, [n IN things | n.id], [hop IN hops | hop.link.ground.id], [hop IN hops | hop.link.role]
  WITH i, j, a, b, isCut, collect(CASE WHEN things IS NOT NULL THEN {length: length, support: support, hops: hops} END) AS ranked
  WITH i, j, a, b, ranked[..$connectFirst] AS paths, isCut OR size(ranked) > $connectFirst AS truncated
  WITH i, j, a, b, paths, truncated ORDER BY i, j
  RETURN collect({source: a, target: b, paths: paths, truncated: truncated}) AS pairs
}
WITH pairs, pairs[0] AS pair
WITH pairs, pair.source AS source, pair.target AS target, pair.paths AS paths, pair.truncated AS truncated
RETURN [COLLECT {
  UNWIND pairs AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [COLLECT {
    UNWIND [n0.source] AS n1
    WITH n1 WHERE n1 IS NOT NULL
    RETURN [n1.id, CASE WHEN n1:Event THEN 'Event' WHEN n1:Group THEN 'Group' WHEN n1:Organization THEN 'Organization' WHEN n1:Person THEN 'Person' WHEN n1:Place THEN 'Place' WHEN n1:Position THEN 'Position' WHEN n1:Relation THEN 'Relation' WHEN n1:Tenure THEN 'Tenure' END]
  }, COLLECT {
    UNWIND [n0.target] AS n2
    WITH n2 WHERE n2 IS NOT NULL
    RETURN [n2.id, CASE WHEN n2:Event THEN 'Event' WHEN n2:Group THEN 'Group' WHEN n2:Organization THEN 'Organization' WHEN n2:Person THEN 'Person' WHEN n2:Place THEN 'Place' WHEN n2:Position THEN 'Position' WHEN n2:Relation THEN 'Relation' WHEN n2:Tenure THEN 'Tenure' END]
  }, COLLECT {
    UNWIND n0.paths AS n3
    WITH n3 WHERE n3 IS NOT NULL
    RETURN [n3.length, n3.support, COLLECT {
      UNWIND n3.hops AS n4
      WITH n4 WHERE n4 IS NOT NULL
      RETURN [COLLECT {
        UNWIND [n4.link] AS n5
        WITH n5 WHERE n5 IS NOT NULL
        RETURN [n5.kind]
      }, n4.origins, COLLECT {
        UNWIND [n4.goal] AS n6
        WITH n6 WHERE n6 IS NOT NULL
        RETURN [n6.id, CASE WHEN n6:Event THEN 'Event' WHEN n6:Group THEN 'Group' WHEN n6:Organization THEN 'Organization' WHEN n6:Person THEN 'Person' WHEN n6:Place THEN 'Place' WHEN n6:Position THEN 'Position' WHEN n6:Relation THEN 'Relation' WHEN n6:Tenure THEN 'Tenure' END]
      }]
    }]
  }, n0.truncated]
}] AS row
// $connectIds0 = ["person:ahmed-al-sharaa","person:bashar-al-assad","group:druze-forces"]
// $connectEnds = ["person:ahmed-al-sharaa","person:bashar-al-assad","group:druze-forces"]
// $connectHops = 3
// $connectFirst = 1
// $connectLooked = 300
