MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n2:Claim)-[:ABOUT]->(n1)
  WITH DISTINCT n1 ORDER BY n1.id LIMIT 1000
  RETURN [n1.id, COLLECT {
    MATCH (n1)(()<-[:JUDGES]-(n4:IdentityJudgement WHERE n4.verdict IN $p1)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n3:IdentityJudgement)
    WITH DISTINCT n3 ORDER BY n3.id LIMIT 1000
    RETURN [n3.id, n3.verdict, toString(n3.judgedAt), COLLECT {
      MATCH (n3)-[:JUDGES]->(n5)
      WITH n5 ORDER BY n5.id LIMIT 1000
      RETURN [n5.id]
    }]
  }, n1.title, COLLECT {
    MATCH (n1)-[r6:OCCURRED_AT]->(n6)
    WHERE r6.primary = $p2
    WITH n6, r6 ORDER BY r6.primary DESC, n6.id DESC LIMIT 1000
    RETURN [n6.id, n6.name, n6.kind, COLLECT {
      MATCH (n6)-[:INSIDE]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }]
  }, COLLECT {
    MATCH (n1)<-[r8:PARTICIPATED_IN]-(n8)
    WITH n8, r8 ORDER BY n8.id, r8.role LIMIT 1000
    RETURN [r8.role, r8.side, n8.id, n8.name]
  }, COLLECT {
    MATCH (n1)<-[:ABOUT]-(n10:Claim)-[:BEARS_ON]->(n9)
    WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
    RETURN [n9.id]
  }, COLLECT {
    MATCH ()<-[r11:ABOUT]-(n11)
    WHERE r11.hub = n1.id AND r11.order IS NOT NULL AND r11.far IS NOT NULL
    WITH n11, r11 ORDER BY r11.hub DESC, r11.order DESC, r11.far DESC LIMIT 1000
    RETURN [r11.far, n11.kind, n11.polarity, n11.statement, n11.victimCategory, n11.cumulative, n11.publisherDisclaimer, n11.figureQualifier, n11.figureMin, n11.figureMax, n11.figureVague, n11.figureUnit, n11.figureRawText, toString(n11.coversStartMin), toString(n11.coversEndMax), n11.coversEdtf, toString(n11.publishedStartMin), toString(n11.publishedEndMax), n11.publishedEdtf, COLLECT {
      MATCH (n11)-[:COVERS_PLACE]->(n12)
      WITH n12 LIMIT 1
      RETURN [n12.id, n12.name, n12.kind, COLLECT {
        MATCH (n12)-[:INSIDE]->(n13)
        WITH n13 ORDER BY n13.id LIMIT 1000
        RETURN [n13.id]
      }]
    }, COLLECT {
      MATCH (n11)-[r14:SUPERSEDES]->(n14)
      WITH n14, r14 ORDER BY n14.id LIMIT 1000
      RETURN [r14.how, n14.id]
    }, COLLECT {
      MATCH (n11)<-[:ASSESSES]-(n15)
      WITH n15 ORDER BY n15.judgedAt DESC, n15.id DESC LIMIT 1000
      RETURN [n15.status, n15.credibility, toString(n15.judgedAt)]
    }, COLLECT {
      MATCH (n11)-[:COUNTS]->(n16)
      WITH n16 ORDER BY n16.id LIMIT 1000
      RETURN [n16.id]
    }, COLLECT {
      MATCH (n11)-[r17:ATTRIBUTED_TO]->(n17)
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
    MATCH (n18)(()<-[:JUDGES]-(n23:IdentityJudgement WHERE n23.verdict IN $p4)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n22:IdentityJudgement)
    WITH DISTINCT n22 ORDER BY n22.id LIMIT 1000
    RETURN [n22.id, n22.verdict, toString(n22.judgedAt), COLLECT {
      MATCH (n22)-[:JUDGES]->(n24)
      WITH n24 ORDER BY n24.id LIMIT 1000
      RETURN [n24.id]
    }]
  }, n18.definiteness, COLLECT {
    MATCH (n18)<-[r25:FROM|TO]-(n25)
    WHERE n25.kind = $p5
    WITH n25, r25 ORDER BY n25.id LIMIT 1000
    RETURN [type(r25), toString(n25.startMin), toString(n25.endMax), n25.edtf, COLLECT {
      MATCH (n25)-[:FROM]->(n26)
      WITH n26 LIMIT 1
      RETURN [n26.id, n26.name, COLLECT {
        MATCH (n26)(()<-[:FROM]-(n28:Relation WHERE n28.kind IN $p6)-[:TO]->()){1,8}(n27)
        WITH DISTINCT n27 ORDER BY n27.id LIMIT 1000
        RETURN [n27.id]
      }, CASE WHEN n26:Person THEN 'Person' WHEN n26:Organization THEN 'Organization' WHEN n26:Group THEN 'Group' WHEN n26:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n18)-[:HOLDS]->(n29)
    WITH n29 ORDER BY n29.startOrder, n29.id LIMIT 1000
    RETURN [toString(n29.startMin), toString(n29.endMax), n29.edtf, COLLECT {
      MATCH (n29)-[:OF]->(n30)
      WITH n30 LIMIT 1
      RETURN [COLLECT {
        MATCH (n30)-[:IN_BODY]->(n31)
        WITH n31 LIMIT 1
        RETURN [n31.id, n31.name, COLLECT {
          MATCH (n31)(()<-[:FROM]-(n33:Relation WHERE n33.kind IN $p7)-[:TO]->()){1,8}(n32)
          WITH DISTINCT n32 ORDER BY n32.id LIMIT 1000
          RETURN [n32.id]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = ["POSITIVE"]
// $p2 = true
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["POSITIVE"]
// $p5 = "OPERATES"
// $p6 = ["MEMBER_OF","PART_OF"]
// $p7 = ["MEMBER_OF","PART_OF"]
