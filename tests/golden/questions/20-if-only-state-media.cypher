RETURN [COUNT { MATCH (n0:Claim) WHERE EXISTS { MATCH (n0)-[:ATTRIBUTED_TO]->(n1) WHERE n1.id IN $p0 } }, COLLECT {
  MATCH (n2:Claim)
  WHERE n2.publishedStartOrder IS NOT NULL AND n2.id IS NOT NULL AND EXISTS { MATCH (n2)-[:ATTRIBUTED_TO]->(n3) WHERE n3.id IN $p1 }
  WITH n2 ORDER BY n2.publishedStartOrder DESC, n2.id DESC LIMIT $p2
  RETURN [n2.statement, COLLECT {
    MATCH (n2)-[:ATTRIBUTED_TO {hop: $p3}]->(n4)
    WITH n4 LIMIT 1
    RETURN [n4.name]
  }]
}] AS row
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
    MATCH (n4)<-[:JUDGES]-(n10)
    WITH n10 ORDER BY n10.judgedAt DESC, n10.id DESC LIMIT 1000
    RETURN [n10.id, n10.verdict, toString(n10.judgedAt), COLLECT {
      MATCH (n10)-[:JUDGES]->(n11)
      WHERE ((NOT n11:Event OR (NOT EXISTS { MATCH (n11)<-[:BEARS_ON]-(n12) } OR EXISTS { MATCH (n11)<-[:BEARS_ON]-(n13) WHERE EXISTS { MATCH (n13)-[:ATTRIBUTED_TO]->(n14) WHERE n14.id IN $p4 } })) AND (NOT n11:Relation OR (NOT EXISTS { MATCH (n11)<-[:ABOUT]-(n15) } OR EXISTS { MATCH (n11)<-[:ABOUT]-(n16) WHERE EXISTS { MATCH (n16)-[:ATTRIBUTED_TO]->(n17) WHERE n17.id IN $p5 } })) AND (NOT n11:Tenure OR (NOT EXISTS { MATCH (n11)<-[:ABOUT]-(n18) } OR EXISTS { MATCH (n11)<-[:ABOUT]-(n19) WHERE EXISTS { MATCH (n19)-[:ATTRIBUTED_TO]->(n20) WHERE n20.id IN $p6 } })))
      WITH n11 ORDER BY n11.id LIMIT 1000
      RETURN [n11.id]
    }]
  }, n4.title, COLLECT {
    MATCH (n4)-[r21:OCCURRED_AT]->(n21)
    WHERE r21.primary = $p7
    WITH n21, r21 ORDER BY r21.primary DESC, n21.id DESC LIMIT 1000
    RETURN [n21.id, n21.name, n21.kind, COLLECT {
      MATCH (n21)-[:INSIDE]->(n22)
      WITH n22 ORDER BY n22.id LIMIT 1000
      RETURN [n22.id]
    }]
  }, COLLECT {
    MATCH (n4)<-[r23:PARTICIPATED_IN]-(n23)
    WITH n23, r23 ORDER BY n23.id, r23.role LIMIT 1000
    RETURN [r23.role, r23.side, n23.id, n23.name]
  }, COLLECT {
    MATCH (n4)<-[:ABOUT]-(n28:Claim WHERE EXISTS { MATCH (n28)-[:ATTRIBUTED_TO]->(n29) WHERE n29.id IN $p9 })-[:BEARS_ON]->(n24)
    WHERE (NOT EXISTS { MATCH (n24)<-[:BEARS_ON]-(n25) } OR EXISTS { MATCH (n24)<-[:BEARS_ON]-(n26) WHERE EXISTS { MATCH (n26)-[:ATTRIBUTED_TO]->(n27) WHERE n27.id IN $p8 } })
    WITH DISTINCT n24 ORDER BY n24.id LIMIT 1000
    RETURN [n24.id]
  }, COLLECT {
    MATCH ()<-[r30:ABOUT]-(n30)
    WHERE r30.hub = n4.id AND r30.order IS NOT NULL AND r30.far IS NOT NULL AND EXISTS { MATCH (n30)-[:ATTRIBUTED_TO]->(n31) WHERE n31.id IN $p10 }
    WITH n30, r30 ORDER BY r30.hub DESC, r30.order DESC, r30.far DESC LIMIT 1000
    RETURN [r30.far, n30.kind, n30.polarity, n30.statement, n30.victimCategory, n30.cumulative, n30.publisherDisclaimer, n30.figureQualifier, n30.figureMin, n30.figureMax, n30.figureVague, n30.figureUnit, n30.figureRawText, toString(n30.coversStartMin), toString(n30.coversEndMax), n30.coversEdtf, toString(n30.publishedStartMin), toString(n30.publishedEndMax), n30.publishedEdtf, COLLECT {
      MATCH (n30)-[:COVERS_PLACE]->(n32)
      WITH n32 LIMIT 1
      RETURN [n32.id, n32.name, n32.kind, COLLECT {
        MATCH (n32)-[:INSIDE]->(n33)
        WITH n33 ORDER BY n33.id LIMIT 1000
        RETURN [n33.id]
      }]
    }, COLLECT {
      MATCH (n30)-[r34:SUPERSEDES]->(n34)
      WHERE EXISTS { MATCH (n34)-[:ATTRIBUTED_TO]->(n35) WHERE n35.id IN $p11 }
      WITH n34, r34 ORDER BY n34.id LIMIT 1000
      RETURN [r34.how, n34.id]
    }, COLLECT {
      MATCH (n30)<-[:ASSESSES]-(n36)
      WITH n36 ORDER BY n36.judgedAt DESC, n36.id DESC LIMIT 1000
      RETURN [n36.status, n36.credibility, toString(n36.judgedAt)]
    }, COLLECT {
      MATCH (n30)-[:COUNTS]->(n37)
      WITH n37 ORDER BY n37.id LIMIT 1000
      RETURN [n37.id]
    }, COLLECT {
      MATCH (n30)-[r38:ATTRIBUTED_TO]->(n38)
      WITH n38, r38 ORDER BY r38.position, n38.id, r38.position LIMIT 1000
      RETURN [r38.position, r38.hop, r38.verb, r38.named, n38.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n40:Claim WHERE EXISTS { MATCH (n40)-[:ATTRIBUTED_TO]->(n41) WHERE n41.id IN $p12 })-[:ATTRIBUTED_TO|COUNTS]->(n39)
  WITH DISTINCT n39 ORDER BY n39.id LIMIT 1000
  RETURN [n39.id, n39.name, COLLECT {
    MATCH (n39)(()<-[:FROM]-(n43:Relation WHERE n43.kind IN $p13 AND (NOT EXISTS { MATCH (n43)<-[:ABOUT]-(n44) } OR EXISTS { MATCH (n43)<-[:ABOUT]-(n45) WHERE EXISTS { MATCH (n45)-[:ATTRIBUTED_TO]->(n46) WHERE n46.id IN $p14 } }))-[:TO]->()){1,8}(n42)
    WITH DISTINCT n42 ORDER BY n42.id LIMIT 1000
    RETURN [n42.id]
  }, COLLECT {
    MATCH (n39)<-[:JUDGES]-(n47)
    WITH n47 ORDER BY n47.judgedAt DESC, n47.id DESC LIMIT 1000
    RETURN [n47.id, n47.verdict, toString(n47.judgedAt), COLLECT {
      MATCH (n47)-[:JUDGES]->(n48)
      WHERE ((NOT n48:Event OR (NOT EXISTS { MATCH (n48)<-[:BEARS_ON]-(n49) } OR EXISTS { MATCH (n48)<-[:BEARS_ON]-(n50) WHERE EXISTS { MATCH (n50)-[:ATTRIBUTED_TO]->(n51) WHERE n51.id IN $p15 } })) AND (NOT n48:Relation OR (NOT EXISTS { MATCH (n48)<-[:ABOUT]-(n52) } OR EXISTS { MATCH (n48)<-[:ABOUT]-(n53) WHERE EXISTS { MATCH (n53)-[:ATTRIBUTED_TO]->(n54) WHERE n54.id IN $p16 } })) AND (NOT n48:Tenure OR (NOT EXISTS { MATCH (n48)<-[:ABOUT]-(n55) } OR EXISTS { MATCH (n48)<-[:ABOUT]-(n56) WHERE EXISTS { MATCH (n56)-[:ATTRIBUTED_TO]->(n57) WHERE n57.id IN $p17 } })))
      WITH n48 ORDER BY n48.id LIMIT 1000
      RETURN [n48.id]
    }]
  }, n39.definiteness, COLLECT {
    MATCH (n39)<-[:TO]-(n59:Relation WHERE n59.kind IN $p18 AND (NOT EXISTS { MATCH (n59)<-[:ABOUT]-(n60) } OR EXISTS { MATCH (n59)<-[:ABOUT]-(n61) WHERE EXISTS { MATCH (n61)-[:ATTRIBUTED_TO]->(n62) WHERE n62.id IN $p19 } }))-[:FROM]->(n58)
    WITH DISTINCT n58 ORDER BY n58.id LIMIT 1000
    RETURN [n58.id, n58.name, COLLECT {
      MATCH (n58)(()<-[:FROM]-(n64:Relation WHERE n64.kind IN $p20 AND (NOT EXISTS { MATCH (n64)<-[:ABOUT]-(n65) } OR EXISTS { MATCH (n64)<-[:ABOUT]-(n66) WHERE EXISTS { MATCH (n66)-[:ATTRIBUTED_TO]->(n67) WHERE n67.id IN $p21 } }))-[:TO]->()){1,8}(n63)
      WITH DISTINCT n63 ORDER BY n63.id LIMIT 1000
      RETURN [n63.id]
    }]
  }, COLLECT {
    MATCH (n39)-[:HOLDS]->(n68)
    WHERE (NOT EXISTS { MATCH (n68)<-[:ABOUT]-(n69) } OR EXISTS { MATCH (n68)<-[:ABOUT]-(n70) WHERE EXISTS { MATCH (n70)-[:ATTRIBUTED_TO]->(n71) WHERE n71.id IN $p22 } })
    WITH n68 ORDER BY n68.startOrder, n68.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n68)-[:OF]->(n72)
      WITH n72 LIMIT 1
      RETURN [COLLECT {
        MATCH (n72)-[:IN_BODY]->(n73)
        WITH n73 LIMIT 1
        RETURN [n73.id, n73.name, COLLECT {
          MATCH (n73)(()<-[:FROM]-(n75:Relation WHERE n75.kind IN $p23 AND (NOT EXISTS { MATCH (n75)<-[:ABOUT]-(n76) } OR EXISTS { MATCH (n75)<-[:ABOUT]-(n77) WHERE EXISTS { MATCH (n77)-[:ATTRIBUTED_TO]->(n78) WHERE n78.id IN $p24 } }))-[:TO]->()){1,8}(n74)
          WITH DISTINCT n74 ORDER BY n74.id LIMIT 1000
          RETURN [n74.id]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = ["organization:syrian-state-television","organization:sana"]
// $p2 = ["organization:syrian-state-television","organization:sana"]
// $p3 = ["organization:syrian-state-television","organization:sana"]
// $p4 = ["organization:syrian-state-television","organization:sana"]
// $p5 = ["organization:syrian-state-television","organization:sana"]
// $p6 = ["organization:syrian-state-television","organization:sana"]
// $p7 = true
// $p8 = ["organization:syrian-state-television","organization:sana"]
// $p9 = ["organization:syrian-state-television","organization:sana"]
// $p10 = ["organization:syrian-state-television","organization:sana"]
// $p11 = ["organization:syrian-state-television","organization:sana"]
// $p12 = ["organization:syrian-state-television","organization:sana"]
// $p13 = ["MEMBER_OF","PART_OF"]
// $p14 = ["organization:syrian-state-television","organization:sana"]
// $p15 = ["organization:syrian-state-television","organization:sana"]
// $p16 = ["organization:syrian-state-television","organization:sana"]
// $p17 = ["organization:syrian-state-television","organization:sana"]
// $p18 = ["OPERATES"]
// $p19 = ["organization:syrian-state-television","organization:sana"]
// $p20 = ["MEMBER_OF","PART_OF"]
// $p21 = ["organization:syrian-state-television","organization:sana"]
// $p22 = ["organization:syrian-state-television","organization:sana"]
// $p23 = ["MEMBER_OF","PART_OF"]
// $p24 = ["organization:syrian-state-television","organization:sana"]
