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
    state = {left: [[a, [a], [], COUNT { (a)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN]-() }]], right: [[b, [b], [], COUNT { (b)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN]-() }]], found: CASE WHEN a = b THEN [[[a], []]] ELSE [] END, isCut: false},
    length IN CASE WHEN a = b THEN [] ELSE range(1, $connectHops) END |
    CASE WHEN size(state.found) > $connectFirst THEN state ELSE COLLECT {
      WITH state, reduce(links = 0, way IN state.left | links + way[3]) <= reduce(links = 0, way IN state.right | links + way[3]) AS isLeft
      WITH state, isLeft, CASE WHEN isLeft THEN state.right ELSE state.left END AS far,
        [way IN CASE WHEN isLeft THEN state.left ELSE state.right END WHERE way[0] <> CASE WHEN isLeft THEN b ELSE a END] AS open
      WITH state, isLeft, far, open, COLLECT {
        UNWIND open AS way
        WITH DISTINCT way[0] AS f, way[3] AS degree
        ORDER BY degree DESC, f.id
        LIMIT 31
        RETURN [f, [way IN open WHERE way[0] = f], degree]
      } AS frontier
      WITH state, isLeft, far, frontier, COLLECT {
        UNWIND frontier[..30] AS each
        WITH each[0] AS f, each[1][..5] AS ways
        CALL (f) {
          MATCH (f)<-[near:FROM|TO]-(ground:Relation)
          WITH f, near, ground LIMIT $connectLooked
          MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> f AND ((ground.startOrder <= datetime($s0) OR ground.edtf IS NULL) AND (ground.endMax >= datetime($s1) OR ground.endMax IS NULL))
          RETURN n, {kind: 'RELATION', role: null, side: null, ground: ground,
            source: CASE type(near) WHEN 'FROM' THEN f ELSE n END, target: CASE type(near) WHEN 'FROM' THEN n ELSE f END} AS link
          UNION ALL
          MATCH (f)-[near:HOLDS|OF]-(ground:Tenure)
          WITH f, near, ground LIMIT $connectLooked
          MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> f AND ((ground.startOrder <= datetime($s2) OR ground.edtf IS NULL) AND (ground.endMax >= datetime($s3) OR ground.endMax IS NULL))
          RETURN n, {kind: 'TENURE', role: null, side: null, ground: ground,
            source: CASE type(near) WHEN 'HOLDS' THEN f ELSE n END, target: CASE type(near) WHEN 'HOLDS' THEN n ELSE f END} AS link
          UNION ALL
          MATCH (f)-[over:IN_BODY|PARTICIPATED_IN]-(n)
          WITH f, over, n LIMIT $connectLooked
          WITH f, over, n,
            CASE type(over) WHEN 'PARTICIPATED_IN' THEN endNode(over) WHEN 'OCCURRED_AT' THEN startNode(over) END AS ground
          WHERE n <> f AND (NOT n:Event OR (n.startOrder <= datetime($s4) OR n.edtf IS NULL))
          RETURN n, {kind: type(over), role: over.role, side: over.side, ground: ground,
            source: startNode(over), target: endNode(over)} AS link
        }
        WITH ways, n, link, COUNT { (n)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN]-() } AS degree
        UNWIND ways AS way
        WITH n, way, link, degree WHERE NOT n IN way[1]
        ORDER BY degree DESC, n.id LIMIT 1001
        RETURN [n, way[1] + [n], way[2] + [link], degree]
      } AS reached
      WITH state, isLeft, far, reached[..1000] AS near,
        state.isCut OR size(frontier) > 30 OR size(reached) > 1000
          OR any(each IN frontier WHERE each[2] > $connectLooked OR size(each[1]) > 5) AS isCut
      WITH state, isLeft, near, far, isCut, [way IN far | way[0]] AS others
      WITH state, isLeft, near, far, isCut, [way IN near WHERE way[0] IN others] AS met
      WITH state, isLeft, near, far, isCut, COLLECT {
        UNWIND met AS here
        UNWIND [way IN far WHERE way[0] = here[0]] AS there
        WITH here, there WHERE none(n IN there[1] WHERE n <> here[0] AND n IN here[1])
        WITH CASE WHEN isLeft THEN [here, there] ELSE [there, here] END AS halves
        LIMIT 201
        RETURN [halves[0][1] + reverse(halves[1][1])[1..], halves[0][2] + reverse(halves[1][2])]
      } AS paths
      RETURN {left: CASE WHEN isLeft THEN near ELSE far END, right: CASE WHEN isLeft THEN far ELSE near END,
        found: state.found + paths[..200],
        isCut: isCut OR size(paths) > 200}
    }[0] END) AS state
  WITH i, j, a, b, state.found AS found, state.isCut AS isCut
  CALL (found) {
    UNWIND found AS path
    CALL (path) {
      UNWIND range(0, size(path[1]) - 1) AS at
      WITH path, at, path[1][at] AS link
      WITH path, at, link, link.ground AS ground
      WITH path, at, link, CASE WHEN ground IS NOT NULL THEN COUNT {
      MATCH (ground)<-[:ABOUT]-(claim:Claim)
      WHERE true
      WITH claim LIMIT 100
      CALL (claim) {
        MATCH (claim)-[hop:ATTRIBUTED_TO]->(origin)
        RETURN origin ORDER BY hop.position DESC LIMIT 1
      }
      RETURN DISTINCT origin
    } END AS origins
      ORDER BY at
      RETURN min(origins) AS support,
        collect({origin: path[0][at], goal: path[0][at + 1], link: link, origins: origins}) AS hops
    }
    WITH path, support, hops, size(hops) AS length
    ORDER BY length, coalesce(support, 0) DESC, [n IN path[0] | n.id], [hop IN hops | hop.link.ground.id], [hop IN hops | hop.link.role]
    RETURN collect({length: length, support: support, hops: hops}) AS ranked
  }
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
    RETURN [n1.id]
  }, COLLECT {
    UNWIND [n0.target] AS n2
    WITH n2 WHERE n2 IS NOT NULL
    RETURN [n2.id]
  }, COLLECT {
    UNWIND n0.paths AS n3
    WITH n3 WHERE n3 IS NOT NULL
    RETURN [n3.length, COLLECT {
      UNWIND n3.hops AS n4
      WITH n4 WHERE n4 IS NOT NULL
      RETURN [COLLECT {
        UNWIND [n4.origin] AS n5
        WITH n5 WHERE n5 IS NOT NULL
        RETURN [n5.id]
      }, COLLECT {
        UNWIND [n4.goal] AS n6
        WITH n6 WHERE n6 IS NOT NULL
        RETURN [n6.id]
      }, COLLECT {
        UNWIND [n4.link] AS n7
        WITH n7 WHERE n7 IS NOT NULL
        RETURN [n7.kind]
      }]
    }]
  }, n0.truncated]
}] AS row
// $connectIds0 = ["person:ahmed-al-sharaa","person:bashar-al-assad","group:druze-forces"]
// $s0 = "2010-12-31T23:59:59.999Z"
// $s1 = "2010-01-01T00:00:00.000Z"
// $s2 = "2010-12-31T23:59:59.999Z"
// $s3 = "2010-01-01T00:00:00.000Z"
// $s4 = "2010-12-31T23:59:59.999Z"
// $connectEnds = ["person:ahmed-al-sharaa","person:bashar-al-assad","group:druze-forces"]
// $connectHops = 3
// $connectFirst = 1
// $connectLooked = 300
