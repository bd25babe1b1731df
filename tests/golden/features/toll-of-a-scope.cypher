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
    RETURN [r10.far, n10.kind, n10.polarity, n10.statement, n10.victimCategory, n10.cumulative, n10.publisherDisclaimer, n10.figureQualifier, n10.figureMin, n10.figureMax, n10.figureVague, n10.figureUnit, n10.figureRawText, toString(n10.coversStartMin), toString(n10.coversEndMax), n10.coversEdtf, toString(n10.publishedStartMin), toString(n10.publishedEndMax), n10.publishedEdtf, COLLECT {
      MATCH (n10)-[:COVERS_PLACE]->(n11)
      WITH n11 LIMIT 1
      RETURN [n11.id, n11.name, n11.kind, COLLECT {
        MATCH (n11)-[:INSIDE]->(n12)
        WITH n12 ORDER BY n12.id LIMIT 1000
        RETURN [n12.id]
      }]
    }, COLLECT {
      MATCH (n10)-[r13:SUPERSEDES]->(n13)
      WITH n13, r13 ORDER BY n13.id LIMIT 1000
      RETURN [r13.how, n13.id]
    }, COLLECT {
      MATCH (n10)<-[:ASSESSES]-(n14)
      WITH n14 ORDER BY n14.judgedAt DESC, n14.id DESC LIMIT 1000
      RETURN [n14.status, n14.credibility, toString(n14.judgedAt)]
    }, COLLECT {
      MATCH (n10)-[:COUNTS]->(n15)
      WITH n15 ORDER BY n15.id LIMIT 1000
      RETURN [n15.id]
    }, COLLECT {
      MATCH (n10)-[r16:ATTRIBUTED_TO]->(n16)
      WITH n16, r16 ORDER BY r16.position, n16.id, r16.position LIMIT 1000
      RETURN [r16.position, r16.hop, r16.verb, r16.named, n16.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n18:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n17)
  WITH DISTINCT n17 ORDER BY n17.id LIMIT 1000
  RETURN [n17.id, n17.name, COLLECT {
    MATCH (n17)(()<-[:FROM]-(n20:Relation WHERE n20.kind IN $p2)-[:TO]->()){1,8}(n19)
    WITH DISTINCT n19 ORDER BY n19.id LIMIT 1000
    RETURN [n19.id]
  }, COLLECT {
    MATCH (n17)<-[:JUDGES]-(n21)
    WITH n21 ORDER BY n21.judgedAt DESC, n21.id DESC LIMIT 1000
    RETURN [n21.id, n21.verdict, toString(n21.judgedAt), COLLECT {
      MATCH (n21)-[:JUDGES]->(n22)
      WITH n22 ORDER BY n22.id LIMIT 1000
      RETURN [n22.id]
    }]
  }, n17.definiteness, COLLECT {
    MATCH (n17)<-[:TO]-(n24:Relation WHERE n24.kind IN $p3)-[:FROM]->(n23)
    WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
    RETURN [n23.id, n23.name, COLLECT {
      MATCH (n23)(()<-[:FROM]-(n26:Relation WHERE n26.kind IN $p4)-[:TO]->()){1,8}(n25)
      WITH DISTINCT n25 ORDER BY n25.id LIMIT 1000
      RETURN [n25.id]
    }]
  }, COLLECT {
    MATCH (n17)-[:HOLDS]->(n27)
    WITH n27 ORDER BY n27.startOrder, n27.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n27)-[:OF]->(n28)
      WITH n28 LIMIT 1
      RETURN [COLLECT {
        MATCH (n28)-[:IN_BODY]->(n29)
        WITH n29 LIMIT 1
        RETURN [n29.id, n29.name, COLLECT {
          MATCH (n29)(()<-[:FROM]-(n31:Relation WHERE n31.kind IN $p5)-[:TO]->()){1,8}(n30)
          WITH DISTINCT n30 ORDER BY n30.id LIMIT 1000
          RETURN [n30.id]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = true
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["OPERATES"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["MEMBER_OF","PART_OF"]
