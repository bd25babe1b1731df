MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n2:Claim)-[:ABOUT]->(n1)
  WITH DISTINCT n1 ORDER BY n1.id LIMIT 1000
  RETURN [n1.id, COLLECT {
    MATCH (n1)<-[:JUDGES]-(n3)
    WITH n3 ORDER BY n3.judgedAt DESC, n3.id DESC LIMIT 1000
    RETURN [n3.id, n3.verdict, toString(n3.judgedAt), COLLECT {
      MATCH (n3)-[:JUDGES]->(n4)
      WITH n4 ORDER BY n4.id LIMIT 1000
      RETURN [n4.id]
    }]
  }, n1.title, COLLECT {
    MATCH (n1)-[r5:OCCURRED_AT]->(n5)
    WHERE r5.primary = $p1
    WITH n5, r5 ORDER BY r5.primary DESC, n5.id DESC LIMIT 1000
    RETURN [n5.id, n5.name, n5.kind, COLLECT {
      MATCH (n5)-[:INSIDE]->(n6)
      WITH n6 ORDER BY n6.id LIMIT 1000
      RETURN [n6.id]
    }]
  }, COLLECT {
    MATCH (n1)<-[r7:PARTICIPATED_IN]-(n7)
    WITH n7, r7 ORDER BY n7.id, r7.role LIMIT 1000
    RETURN [r7.role, r7.side, n7.id, n7.name]
  }, COLLECT {
    MATCH (n1)<-[:ABOUT]-(n9:Claim)-[:BEARS_ON]->(n8)
    WITH DISTINCT n8 ORDER BY n8.id LIMIT 1000
    RETURN [n8.id]
  }, COLLECT {
    MATCH ()<-[r10:ABOUT]-(n10)
    WHERE r10.hub = n1.id AND r10.order IS NOT NULL AND r10.far IS NOT NULL
    WITH n10, r10 ORDER BY r10.hub DESC, r10.order DESC, r10.far DESC LIMIT 1000
    RETURN [n10.figureRawText, n10.figureQualifier, COLLECT {
      MATCH (n10)-[:ATTRIBUTED_TO {hop: $p2}]->(n11)
      WITH n11 LIMIT 1
      RETURN [n11.name]
    }, r10.far, n10.kind, n10.polarity, n10.statement, n10.victimCategory, n10.cumulative, n10.publisherDisclaimer, n10.figureMin, n10.figureMax, n10.figureVague, n10.figureUnit, toString(n10.coversStartMin), toString(n10.coversEndMax), n10.coversEdtf, toString(n10.publishedStartMin), toString(n10.publishedEndMax), n10.publishedEdtf, COLLECT {
      MATCH (n10)-[:COVERS_PLACE]->(n12)
      WITH n12 LIMIT 1
      RETURN [n12.id, n12.name, n12.kind, COLLECT {
        MATCH (n12)-[:INSIDE]->(n13)
        WITH n13 ORDER BY n13.id LIMIT 1000
        RETURN [n13.id]
      }]
    }, COLLECT {
      MATCH (n10)-[r14:SUPERSEDES]->(n14)
      WITH n14, r14 ORDER BY n14.id LIMIT 1000
      RETURN [r14.how, n14.id]
    }, COLLECT {
      MATCH (n10)<-[:ASSESSES]-(n15)
      WITH n15 ORDER BY n15.judgedAt DESC, n15.id DESC LIMIT 1000
      RETURN [n15.status, n15.credibility, toString(n15.judgedAt)]
    }, COLLECT {
      MATCH (n10)-[:COUNTS]->(n16)
      WITH n16 ORDER BY n16.id LIMIT 1000
      RETURN [n16.id]
    }, COLLECT {
      MATCH (n10)-[r17:ATTRIBUTED_TO]->(n17)
      WITH n17, r17 ORDER BY r17.position, n17.id, r17.position LIMIT 1000
      RETURN [r17.position, r17.hop, r17.verb, r17.named, n17.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n19:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n18)
  WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
  RETURN [n18.id, n18.name, COLLECT {
    MATCH (n18)(()<-[:FROM]-(n21:Relation WHERE n21.kind IN $p3)-[:TO]->()){1,8}(n20)
    WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
    RETURN [n20.id]
  }, COLLECT {
    MATCH (n18)<-[:JUDGES]-(n22)
    WITH n22 ORDER BY n22.judgedAt DESC, n22.id DESC LIMIT 1000
    RETURN [n22.id, n22.verdict, toString(n22.judgedAt), COLLECT {
      MATCH (n22)-[:JUDGES]->(n23)
      WITH n23 ORDER BY n23.id LIMIT 1000
      RETURN [n23.id]
    }]
  }, n18.definiteness, COLLECT {
    MATCH (n18)<-[:TO]-(n25:Relation WHERE n25.kind IN $p4)-[:FROM]->(n24)
    WITH DISTINCT n24 ORDER BY n24.id LIMIT 1000
    RETURN [n24.id, n24.name, COLLECT {
      MATCH (n24)(()<-[:FROM]-(n27:Relation WHERE n27.kind IN $p5)-[:TO]->()){1,8}(n26)
      WITH DISTINCT n26 ORDER BY n26.id LIMIT 1000
      RETURN [n26.id]
    }]
  }, COLLECT {
    MATCH (n18)-[:HOLDS]->(n28)
    WITH n28 ORDER BY n28.startOrder, n28.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n28)-[:OF]->(n29)
      WITH n29 LIMIT 1
      RETURN [COLLECT {
        MATCH (n29)-[:IN_BODY]->(n30)
        WITH n30 LIMIT 1
        RETURN [n30.id, n30.name, COLLECT {
          MATCH (n30)(()<-[:FROM]-(n32:Relation WHERE n32.kind IN $p6)-[:TO]->()){1,8}(n31)
          WITH DISTINCT n31 ORDER BY n31.id LIMIT 1000
          RETURN [n31.id]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = true
// $p2 = "ORIGIN"
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["OPERATES"]
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = ["MEMBER_OF","PART_OF"]
