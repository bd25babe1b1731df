UNWIND [[COUNT { MATCH (n0:Claim) WHERE EXISTS { MATCH (n0)-[:ATTRIBUTED_TO]->(n1) WHERE n1.id IN $p0 } }]] + COLLECT {
  MATCH (n2:Claim)
  WHERE n2.publishedStartOrder IS NOT NULL AND n2.id IS NOT NULL AND EXISTS { MATCH (n2)-[:ATTRIBUTED_TO]->(n3) WHERE n3.id IN $p1 }
  WITH n2 ORDER BY n2.publishedStartOrder DESC, n2.id DESC LIMIT $p2
  RETURN [n2.statement, COLLECT {
    MATCH (n2)-[:ATTRIBUTED_TO {hop: $p3}]->(n4)
    WITH n4 LIMIT 1
    RETURN [n4.name]
  }]
} AS row
RETURN row
// $p0 = ["organization:syrian-state-television","organization:sana"]
// $p1 = ["organization:syrian-state-television","organization:sana"]
// $p2 = 20
// $p3 = "ORIGIN"

MATCH (n0:Event) WHERE n0.id = $p0 AND (NOT EXISTS { MATCH (n0)<-[:BEARS_ON]-(n1) } OR EXISTS { MATCH (n0)<-[:BEARS_ON]-(n2) WHERE EXISTS { MATCH (n2)-[:ATTRIBUTED_TO]->(n3) WHERE n3.id IN $p1 } })
RETURN [n0.title, n0.id, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n8:Claim WHERE EXISTS { MATCH (n8)-[:ATTRIBUTED_TO]->(n9) WHERE n9.id IN $p3 })-[:ABOUT]->(n4)
  WHERE (NOT EXISTS { MATCH (n4)<-[:BEARS_ON]-(n5) } OR EXISTS { MATCH (n4)<-[:BEARS_ON]-(n6) WHERE EXISTS { MATCH (n6)-[:ATTRIBUTED_TO]->(n7) WHERE n7.id IN $p2 } })
  WITH DISTINCT n4 ORDER BY n4.id LIMIT 1000
  RETURN [n4.id, COLLECT {
    MATCH (n4)(()<-[:JUDGES]-(n11:IdentityJudgement WHERE n11.verdict IN $p4)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n10:IdentityJudgement)
    WITH DISTINCT n10 ORDER BY n10.id LIMIT 1000
    RETURN [n10.id, n10.verdict, toString(n10.judgedAt), COLLECT {
      MATCH (n10)-[:JUDGES]->(n12)
      WHERE ((NOT n12:Event OR (NOT EXISTS { MATCH (n12)<-[:BEARS_ON]-(n13) } OR EXISTS { MATCH (n12)<-[:BEARS_ON]-(n14) WHERE EXISTS { MATCH (n14)-[:ATTRIBUTED_TO]->(n15) WHERE n15.id IN $p5 } })) AND (NOT n12:Relation OR (NOT EXISTS { MATCH (n12)<-[:ABOUT]-(n16) } OR EXISTS { MATCH (n12)<-[:ABOUT]-(n17) WHERE EXISTS { MATCH (n17)-[:ATTRIBUTED_TO]->(n18) WHERE n18.id IN $p6 } })) AND (NOT n12:Tenure OR (NOT EXISTS { MATCH (n12)<-[:ABOUT]-(n19) } OR EXISTS { MATCH (n12)<-[:ABOUT]-(n20) WHERE EXISTS { MATCH (n20)-[:ATTRIBUTED_TO]->(n21) WHERE n21.id IN $p7 } })))
      WITH n12 ORDER BY n12.id LIMIT 1000
      RETURN [n12.id]
    }]
  }, n4.title, COLLECT {
    MATCH (n4)-[r22:OCCURRED_AT]->(n22)
    WHERE r22.primary = $p8
    WITH n22, r22 ORDER BY r22.primary DESC, n22.id DESC LIMIT 1000
    RETURN [n22.id, n22.name, n22.kind, COLLECT {
      MATCH (n22)-[:INSIDE]->(n23)
      WITH n23 ORDER BY n23.id LIMIT 1000
      RETURN [n23.id]
    }]
  }, COLLECT {
    MATCH (n4)<-[r24:PARTICIPATED_IN]-(n24)
    WITH n24, r24 ORDER BY n24.id, r24.role LIMIT 1000
    RETURN [r24.role, r24.side, n24.id, n24.name]
  }, COLLECT {
    MATCH (n4)<-[:ABOUT]-(n29:Claim WHERE EXISTS { MATCH (n29)-[:ATTRIBUTED_TO]->(n30) WHERE n30.id IN $p10 })-[:BEARS_ON]->(n25)
    WHERE (NOT EXISTS { MATCH (n25)<-[:BEARS_ON]-(n26) } OR EXISTS { MATCH (n25)<-[:BEARS_ON]-(n27) WHERE EXISTS { MATCH (n27)-[:ATTRIBUTED_TO]->(n28) WHERE n28.id IN $p9 } })
    WITH DISTINCT n25 ORDER BY n25.id LIMIT 1000
    RETURN [n25.id]
  }, COLLECT {
    MATCH ()<-[r31:ABOUT]-(n31)
    WHERE r31.hub = n4.id AND r31.order IS NOT NULL AND r31.far IS NOT NULL AND EXISTS { MATCH (n31)-[:ATTRIBUTED_TO]->(n32) WHERE n32.id IN $p11 }
    WITH n31, r31 ORDER BY r31.hub DESC, r31.order DESC, r31.far DESC LIMIT 1000
    RETURN [r31.far, n31.kind, n31.polarity, n31.statement, n31.victimCategory, n31.cumulative, n31.publisherDisclaimer, n31.figureQualifier, n31.figureMin, n31.figureMax, n31.figureVague, n31.figureUnit, n31.figureRawText, toString(n31.coversStartMin), toString(n31.coversEndMax), n31.coversEdtf, toString(n31.publishedStartMin), toString(n31.publishedEndMax), n31.publishedEdtf, COLLECT {
      MATCH (n31)-[:COVERS_PLACE]->(n33)
      WITH n33 LIMIT 1
      RETURN [n33.id, n33.name, n33.kind, COLLECT {
        MATCH (n33)-[:INSIDE]->(n34)
        WITH n34 ORDER BY n34.id LIMIT 1000
        RETURN [n34.id]
      }]
    }, COLLECT {
      MATCH (n31)-[r35:SUPERSEDES]->(n35)
      WHERE EXISTS { MATCH (n35)-[:ATTRIBUTED_TO]->(n36) WHERE n36.id IN $p12 }
      WITH n35, r35 ORDER BY n35.id LIMIT 1000
      RETURN [r35.how, n35.id]
    }, COLLECT {
      MATCH (n31)<-[:ASSESSES]-(n37)
      WITH n37 ORDER BY n37.judgedAt DESC, n37.id DESC LIMIT 1000
      RETURN [n37.status, n37.credibility, toString(n37.judgedAt)]
    }, COLLECT {
      MATCH (n31)-[:COUNTS]->(n38)
      WITH n38 ORDER BY n38.id LIMIT 1000
      RETURN [n38.id]
    }, COLLECT {
      MATCH (n31)-[r39:ATTRIBUTED_TO]->(n39)
      WITH n39, r39 ORDER BY r39.position, n39.id, r39.position LIMIT 1000
      RETURN [r39.position, r39.hop, r39.verb, r39.named, n39.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n41:Claim WHERE EXISTS { MATCH (n41)-[:ATTRIBUTED_TO]->(n42) WHERE n42.id IN $p13 })-[:ATTRIBUTED_TO|COUNTS]->(n40)
  WITH DISTINCT n40 ORDER BY n40.id LIMIT 1000
  RETURN [n40.id, n40.name, COLLECT {
    MATCH (n40)(()<-[:FROM]-(n44:Relation WHERE n44.kind IN $p14 AND (NOT EXISTS { MATCH (n44)<-[:ABOUT]-(n45) } OR EXISTS { MATCH (n44)<-[:ABOUT]-(n46) WHERE EXISTS { MATCH (n46)-[:ATTRIBUTED_TO]->(n47) WHERE n47.id IN $p15 } }))-[:TO]->()){1,8}(n43)
    WITH DISTINCT n43 ORDER BY n43.id LIMIT 1000
    RETURN [n43.id]
  }, COLLECT {
    MATCH (n40)(()<-[:JUDGES]-(n49:IdentityJudgement WHERE n49.verdict IN $p16)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n48:IdentityJudgement)
    WITH DISTINCT n48 ORDER BY n48.id LIMIT 1000
    RETURN [n48.id, n48.verdict, toString(n48.judgedAt), COLLECT {
      MATCH (n48)-[:JUDGES]->(n50)
      WHERE ((NOT n50:Event OR (NOT EXISTS { MATCH (n50)<-[:BEARS_ON]-(n51) } OR EXISTS { MATCH (n50)<-[:BEARS_ON]-(n52) WHERE EXISTS { MATCH (n52)-[:ATTRIBUTED_TO]->(n53) WHERE n53.id IN $p17 } })) AND (NOT n50:Relation OR (NOT EXISTS { MATCH (n50)<-[:ABOUT]-(n54) } OR EXISTS { MATCH (n50)<-[:ABOUT]-(n55) WHERE EXISTS { MATCH (n55)-[:ATTRIBUTED_TO]->(n56) WHERE n56.id IN $p18 } })) AND (NOT n50:Tenure OR (NOT EXISTS { MATCH (n50)<-[:ABOUT]-(n57) } OR EXISTS { MATCH (n50)<-[:ABOUT]-(n58) WHERE EXISTS { MATCH (n58)-[:ATTRIBUTED_TO]->(n59) WHERE n59.id IN $p19 } })))
      WITH n50 ORDER BY n50.id LIMIT 1000
      RETURN [n50.id]
    }]
  }, n40.definiteness, COLLECT {
    MATCH (n40)<-[r60:FROM|TO]-(n60)
    WHERE (n60.kind = $p20 AND (NOT EXISTS { MATCH (n60)<-[:ABOUT]-(n61) } OR EXISTS { MATCH (n60)<-[:ABOUT]-(n62) WHERE EXISTS { MATCH (n62)-[:ATTRIBUTED_TO]->(n63) WHERE n63.id IN $p21 } }))
    WITH n60, r60 ORDER BY n60.id LIMIT 1000
    RETURN [type(r60), toString(n60.startMin), toString(n60.endMax), n60.edtf, COLLECT {
      MATCH (n60)-[:FROM]->(n64)
      WITH n64 LIMIT 1
      RETURN [n64.id, n64.name, COLLECT {
        MATCH (n64)(()<-[:FROM]-(n66:Relation WHERE n66.kind IN $p22 AND (NOT EXISTS { MATCH (n66)<-[:ABOUT]-(n67) } OR EXISTS { MATCH (n66)<-[:ABOUT]-(n68) WHERE EXISTS { MATCH (n68)-[:ATTRIBUTED_TO]->(n69) WHERE n69.id IN $p23 } }))-[:TO]->()){1,8}(n65)
        WITH DISTINCT n65 ORDER BY n65.id LIMIT 1000
        RETURN [n65.id]
      }, CASE WHEN n64:Person THEN 'Person' WHEN n64:Organization THEN 'Organization' WHEN n64:Group THEN 'Group' WHEN n64:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n40)-[:HOLDS]->(n70)
    WHERE (NOT EXISTS { MATCH (n70)<-[:ABOUT]-(n71) } OR EXISTS { MATCH (n70)<-[:ABOUT]-(n72) WHERE EXISTS { MATCH (n72)-[:ATTRIBUTED_TO]->(n73) WHERE n73.id IN $p24 } })
    WITH n70 ORDER BY n70.startOrder, n70.id LIMIT 1000
    RETURN [toString(n70.startMin), toString(n70.endMax), n70.edtf, COLLECT {
      MATCH (n70)-[:OF]->(n74)
      WITH n74 LIMIT 1
      RETURN [COLLECT {
        MATCH (n74)-[:IN_BODY]->(n75)
        WITH n75 LIMIT 1
        RETURN [n75.id, n75.name, COLLECT {
          MATCH (n75)(()<-[:FROM]-(n77:Relation WHERE n77.kind IN $p25 AND (NOT EXISTS { MATCH (n77)<-[:ABOUT]-(n78) } OR EXISTS { MATCH (n77)<-[:ABOUT]-(n79) WHERE EXISTS { MATCH (n79)-[:ATTRIBUTED_TO]->(n80) WHERE n80.id IN $p26 } }))-[:TO]->()){1,8}(n76)
          WITH DISTINCT n76 ORDER BY n76.id LIMIT 1000
          RETURN [n76.id]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = ["organization:syrian-state-television","organization:sana"]
// $p2 = ["organization:syrian-state-television","organization:sana"]
// $p3 = ["organization:syrian-state-television","organization:sana"]
// $p4 = ["POSITIVE"]
// $p5 = ["organization:syrian-state-television","organization:sana"]
// $p6 = ["organization:syrian-state-television","organization:sana"]
// $p7 = ["organization:syrian-state-television","organization:sana"]
// $p8 = true
// $p9 = ["organization:syrian-state-television","organization:sana"]
// $p10 = ["organization:syrian-state-television","organization:sana"]
// $p11 = ["organization:syrian-state-television","organization:sana"]
// $p12 = ["organization:syrian-state-television","organization:sana"]
// $p13 = ["organization:syrian-state-television","organization:sana"]
// $p14 = ["MEMBER_OF","PART_OF"]
// $p15 = ["organization:syrian-state-television","organization:sana"]
// $p16 = ["POSITIVE"]
// $p17 = ["organization:syrian-state-television","organization:sana"]
// $p18 = ["organization:syrian-state-television","organization:sana"]
// $p19 = ["organization:syrian-state-television","organization:sana"]
// $p20 = "OPERATES"
// $p21 = ["organization:syrian-state-television","organization:sana"]
// $p22 = ["MEMBER_OF","PART_OF"]
// $p23 = ["organization:syrian-state-television","organization:sana"]
// $p24 = ["organization:syrian-state-television","organization:sana"]
// $p25 = ["MEMBER_OF","PART_OF"]
// $p26 = ["organization:syrian-state-television","organization:sana"]
