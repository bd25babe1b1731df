UNWIND [[COLLECT {
  MATCH (n1:Event)
  WHERE n1.startOrder IS NOT NULL AND n1.id IS NOT NULL
  WITH n1 ORDER BY n1.startOrder, n1.id LIMIT $p0
  MATCH (n1)<-[:BEARS_ON]-(n2:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n0)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT 50000
  RETURN [n0.id, n0.name, COLLECT {
    MATCH (n0)(()<-[:FROM]-(n4:Relation WHERE n4.kind IN $p1)-[:TO]->()){1,8}(n3)
    WITH DISTINCT n3 ORDER BY n3.id LIMIT 1000
    RETURN [n3.id]
  }, COLLECT {
    MATCH (n0)(()<-[:JUDGES]-(n6:IdentityJudgement WHERE n6.verdict IN $p2)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n5:IdentityJudgement)
    WITH DISTINCT n5 ORDER BY n5.id LIMIT 1000
    RETURN [n5.id, n5.verdict, toString(n5.judgedAt), COLLECT {
      MATCH (n5)-[:JUDGES]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }]
  }, n0.definiteness, COLLECT {
    MATCH (n0)<-[r8:FROM|TO]-(n8)
    WHERE n8.kind = $p3
    WITH n8, r8 ORDER BY n8.id LIMIT 1000
    RETURN [type(r8), toString(n8.startMin), toString(n8.endMax), n8.edtf, COLLECT {
      MATCH (n8)-[:FROM]->(n9)
      WITH n9 LIMIT 1
      RETURN [n9.id, n9.name, COLLECT {
        MATCH (n9)(()<-[:FROM]-(n11:Relation WHERE n11.kind IN $p4)-[:TO]->()){1,8}(n10)
        WITH DISTINCT n10 ORDER BY n10.id LIMIT 1000
        RETURN [n10.id]
      }, CASE WHEN n9:Person THEN 'Person' WHEN n9:Organization THEN 'Organization' WHEN n9:Group THEN 'Group' WHEN n9:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n0)-[:HOLDS]->(n12)
    WITH n12 ORDER BY n12.startOrder, n12.id LIMIT 1000
    RETURN [toString(n12.startMin), toString(n12.endMax), n12.edtf, COLLECT {
      MATCH (n12)-[:OF]->(n13)
      WITH n13 LIMIT 1
      RETURN [COLLECT {
        MATCH (n13)-[:IN_BODY]->(n14)
        WITH n14 LIMIT 1
        RETURN [n14.id, n14.name, COLLECT {
          MATCH (n14)(()<-[:FROM]-(n16:Relation WHERE n16.kind IN $p5)-[:TO]->()){1,8}(n15)
          WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
          RETURN [n15.id]
        }]
      }]
    }]
  }]
}]] + COLLECT {
  MATCH (n17:Event)
  WHERE n17.startOrder IS NOT NULL AND n17.id IS NOT NULL
  WITH n17 ORDER BY n17.startOrder, n17.id LIMIT $p6
  RETURN [n17.title, n17.type, COLLECT {
    MATCH (n17)<-[r18:PARTICIPATED_IN]-(n18)
    WITH n18, r18 ORDER BY n18.id, r18.role LIMIT 1000
    RETURN [r18.role, r18.side, n18.name, n18.acledInter, n18.kind, CASE WHEN n18:Group THEN 'Group' WHEN n18:Organization THEN 'Organization' WHEN n18:Person THEN 'Person' END]
  }, n17.id, COLLECT {
    MATCH (n17)<-[:BEARS_ON]-(n20:Claim)-[:ABOUT]->(n19)
    WITH DISTINCT n19 ORDER BY n19.id LIMIT 1000
    RETURN [n19.id, COLLECT {
      MATCH (n19)(()<-[:JUDGES]-(n22:IdentityJudgement WHERE n22.verdict IN $p7)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n21:IdentityJudgement)
      WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
      RETURN [n21.id, n21.verdict, toString(n21.judgedAt), COLLECT {
        MATCH (n21)-[:JUDGES]->(n23)
        WITH n23 ORDER BY n23.id LIMIT 1000
        RETURN [n23.id]
      }]
    }, n19.title, COLLECT {
      MATCH (n19)-[r24:OCCURRED_AT]->(n24)
      WHERE r24.primary = $p8
      WITH n24, r24 ORDER BY r24.primary DESC, n24.id DESC LIMIT 1000
      RETURN [n24.id, n24.name, n24.kind, COLLECT {
        MATCH (n24)-[:INSIDE]->(n25)
        WITH n25 ORDER BY n25.id LIMIT 1000
        RETURN [n25.id]
      }]
    }, COLLECT {
      MATCH (n19)<-[r26:PARTICIPATED_IN]-(n26)
      WITH n26, r26 ORDER BY n26.id, r26.role LIMIT 1000
      RETURN [r26.role, r26.side, n26.id, n26.name]
    }, COLLECT {
      MATCH (n19)<-[:ABOUT]-(n28:Claim)-[:BEARS_ON]->(n27)
      WITH DISTINCT n27 ORDER BY n27.id LIMIT 1000
      RETURN [n27.id]
    }, COLLECT {
      MATCH ()<-[r29:ABOUT]-(n29)
      WHERE r29.hub = n19.id AND r29.order IS NOT NULL AND r29.far IS NOT NULL
      WITH n29, r29 ORDER BY r29.hub DESC, r29.order DESC, r29.far DESC LIMIT 1000
      RETURN [r29.far, n29.kind, n29.polarity, n29.statement, n29.victimCategory, n29.cumulative, n29.publisherDisclaimer, n29.figureQualifier, n29.figureMin, n29.figureMax, n29.figureVague, n29.figureUnit, n29.figureRawText, toString(n29.coversStartMin), toString(n29.coversEndMax), n29.coversEdtf, toString(n29.publishedStartMin), toString(n29.publishedEndMax), n29.publishedEdtf, COLLECT {
        MATCH (n29)-[:COVERS_PLACE]->(n30)
        WITH n30 LIMIT 1
        RETURN [n30.id, n30.name, n30.kind, COLLECT {
          MATCH (n30)-[:INSIDE]->(n31)
          WITH n31 ORDER BY n31.id LIMIT 1000
          RETURN [n31.id]
        }]
      }, COLLECT {
        MATCH (n29)-[r32:SUPERSEDES]->(n32)
        WITH n32, r32 ORDER BY n32.id LIMIT 1000
        RETURN [r32.how, n32.id]
      }, COLLECT {
        MATCH (n29)<-[:ASSESSES]-(n33)
        WITH n33 ORDER BY n33.judgedAt DESC, n33.id DESC LIMIT 1000
        RETURN [n33.status, n33.credibility, toString(n33.judgedAt)]
      }, COLLECT {
        MATCH (n29)-[:COUNTS]->(n34)
        WITH n34 ORDER BY n34.id LIMIT 1000
        RETURN [n34.id]
      }, COLLECT {
        MATCH (n29)-[r35:ATTRIBUTED_TO]->(n35)
        WITH n35, r35 ORDER BY r35.position, n35.id, r35.position LIMIT 1000
        RETURN [r35.position, r35.hop, r35.verb, r35.named, n35.id]
      }]
    }]
  }]
} AS row
RETURN row
// $p0 = 50
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["POSITIVE"]
// $p3 = "OPERATES"
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = 50
// $p7 = ["POSITIVE"]
// $p8 = true
