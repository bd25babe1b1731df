UNWIND [[COUNT { MATCH (:Place {id: $p0})<-[:OCCURRED_WITHIN]-() }, COLLECT {
  MATCH ()<-[r1:OCCURRED_WITHIN]-(n1)
  WHERE r1.hub = $p1 AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT $p2
  MATCH (n1)<-[:BEARS_ON]-(n2:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n0)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT 4000
  RETURN [n0.id, n0.name, COLLECT {
    MATCH (n0)(()<-[:FROM]-(n4:Relation WHERE n4.kind IN $p3)-[:TO]->()){1,8}(n3)
    WITH DISTINCT n3 ORDER BY n3.id LIMIT 1000
    RETURN [n3.id]
  }, COLLECT {
    MATCH (n0)(()<-[:JUDGES]-(n6:IdentityJudgement WHERE n6.verdict IN $p4)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n5:IdentityJudgement)
    WITH DISTINCT n5 ORDER BY n5.id LIMIT 1000
    RETURN [n5.id, n5.verdict, toString(n5.judgedAt), COLLECT {
      MATCH (n5)-[:JUDGES]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }]
  }, n0.definiteness, COLLECT {
    MATCH (n0)<-[r8:FROM|TO]-(n8)
    WHERE n8.kind = $p5
    WITH n8, r8 ORDER BY n8.id LIMIT 1000
    RETURN [type(r8), toString(n8.startMin), toString(n8.endMax), n8.edtf, COLLECT {
      MATCH (n8)-[:FROM]->(n9)
      WITH n9 LIMIT 1
      RETURN [n9.id, n9.name, COLLECT {
        MATCH (n9)(()<-[:FROM]-(n11:Relation WHERE n11.kind IN $p6)-[:TO]->()){1,8}(n10)
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
          MATCH (n14)(()<-[:FROM]-(n16:Relation WHERE n16.kind IN $p7)-[:TO]->()){1,8}(n15)
          WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
          RETURN [n15.id]
        }]
      }]
    }]
  }]
}]] + COLLECT {
  MATCH ()<-[r17:OCCURRED_WITHIN]-(n17)
  WHERE r17.hub = $p8 AND r17.order IS NOT NULL AND r17.far IS NOT NULL
  WITH n17, r17 ORDER BY r17.hub DESC, r17.order DESC, r17.far DESC LIMIT $p9
  RETURN [r17.far, COLLECT {
    MATCH (n17)<-[:BEARS_ON]-(n19:Claim)-[:ABOUT]->(n18)
    WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
    RETURN [n18.id, COLLECT {
      MATCH (n18)(()<-[:JUDGES]-(n21:IdentityJudgement WHERE n21.verdict IN $p10)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n20:IdentityJudgement)
      WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
      RETURN [n20.id, n20.verdict, toString(n20.judgedAt), COLLECT {
        MATCH (n20)-[:JUDGES]->(n22)
        WITH n22 ORDER BY n22.id LIMIT 1000
        RETURN [n22.id]
      }]
    }, n18.title, COLLECT {
      MATCH (n18)-[r23:OCCURRED_AT]->(n23)
      WHERE r23.primary = $p11
      WITH n23, r23 ORDER BY r23.primary DESC, n23.id DESC LIMIT 1000
      RETURN [n23.id, n23.name, n23.kind, COLLECT {
        MATCH (n23)-[:INSIDE]->(n24)
        WITH n24 ORDER BY n24.id LIMIT 1000
        RETURN [n24.id]
      }]
    }, COLLECT {
      MATCH (n18)<-[r25:PARTICIPATED_IN]-(n25)
      WITH n25, r25 ORDER BY n25.id, r25.role LIMIT 1000
      RETURN [r25.role, r25.side, n25.id, n25.name]
    }, COLLECT {
      MATCH (n18)<-[:ABOUT]-(n27:Claim)-[:BEARS_ON]->(n26)
      WITH DISTINCT n26 ORDER BY n26.id LIMIT 1000
      RETURN [n26.id]
    }, COLLECT {
      MATCH ()<-[r28:ABOUT]-(n28)
      WHERE r28.hub = n18.id AND r28.order IS NOT NULL AND r28.far IS NOT NULL
      WITH n28, r28 ORDER BY r28.hub DESC, r28.order DESC, r28.far DESC LIMIT 1000
      RETURN [COLLECT {
        MATCH (n28)-[:ATTRIBUTED_TO {hop: $p12}]->(n29)
        WITH n29 LIMIT 1
        RETURN [n29.name]
      }, r28.far, n28.kind, n28.polarity, n28.statement, n28.victimCategory, n28.cumulative, n28.publisherDisclaimer, n28.figureQualifier, n28.figureMin, n28.figureMax, n28.figureVague, n28.figureUnit, n28.figureRawText, toString(n28.coversStartMin), toString(n28.coversEndMax), n28.coversEdtf, toString(n28.publishedStartMin), toString(n28.publishedEndMax), n28.publishedEdtf, COLLECT {
        MATCH (n28)-[:COVERS_PLACE]->(n30)
        WITH n30 LIMIT 1
        RETURN [n30.id, n30.name, n30.kind, COLLECT {
          MATCH (n30)-[:INSIDE]->(n31)
          WITH n31 ORDER BY n31.id LIMIT 1000
          RETURN [n31.id]
        }]
      }, COLLECT {
        MATCH (n28)-[r32:SUPERSEDES]->(n32)
        WITH n32, r32 ORDER BY n32.id LIMIT 1000
        RETURN [r32.how, n32.id]
      }, COLLECT {
        MATCH (n28)<-[:ASSESSES]-(n33)
        WITH n33 ORDER BY n33.judgedAt DESC, n33.id DESC LIMIT 1000
        RETURN [n33.status, n33.credibility, toString(n33.judgedAt)]
      }, COLLECT {
        MATCH (n28)-[:COUNTS]->(n34)
        WITH n34 ORDER BY n34.id LIMIT 1000
        RETURN [n34.id]
      }, COLLECT {
        MATCH (n28)-[r35:ATTRIBUTED_TO]->(n35)
        WITH n35, r35 ORDER BY r35.position, n35.id, r35.position LIMIT 1000
        RETURN [r35.position, r35.hop, r35.verb, r35.named, n35.id]
      }]
    }]
  }, COLLECT {
    MATCH (n17)<-[:PART_OF]-(n36)
    WITH n36 ORDER BY n36.startOrder, n36.id LIMIT $p13
    RETURN [n36.id, COLLECT {
      MATCH (n36)<-[:BEARS_ON]-(n38:Claim)-[:ABOUT]->(n37)
      WITH DISTINCT n37 ORDER BY n37.id LIMIT 1000
      RETURN [n37.id, COLLECT {
        MATCH (n37)(()<-[:JUDGES]-(n40:IdentityJudgement WHERE n40.verdict IN $p14)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n39:IdentityJudgement)
        WITH DISTINCT n39 ORDER BY n39.id LIMIT 1000
        RETURN [n39.id, n39.verdict, toString(n39.judgedAt), COLLECT {
          MATCH (n39)-[:JUDGES]->(n41)
          WITH n41 ORDER BY n41.id LIMIT 1000
          RETURN [n41.id]
        }]
      }, n37.title, COLLECT {
        MATCH (n37)-[r42:OCCURRED_AT]->(n42)
        WHERE r42.primary = $p15
        WITH n42, r42 ORDER BY r42.primary DESC, n42.id DESC LIMIT 1000
        RETURN [n42.id, n42.name, n42.kind, COLLECT {
          MATCH (n42)-[:INSIDE]->(n43)
          WITH n43 ORDER BY n43.id LIMIT 1000
          RETURN [n43.id]
        }]
      }, COLLECT {
        MATCH (n37)<-[r44:PARTICIPATED_IN]-(n44)
        WITH n44, r44 ORDER BY n44.id, r44.role LIMIT 1000
        RETURN [r44.role, r44.side, n44.id, n44.name]
      }, COLLECT {
        MATCH (n37)<-[:ABOUT]-(n46:Claim)-[:BEARS_ON]->(n45)
        WITH DISTINCT n45 ORDER BY n45.id LIMIT 1000
        RETURN [n45.id]
      }, COLLECT {
        MATCH ()<-[r47:ABOUT]-(n47)
        WHERE r47.hub = n37.id AND r47.order IS NOT NULL AND r47.far IS NOT NULL
        WITH n47, r47 ORDER BY r47.hub DESC, r47.order DESC, r47.far DESC LIMIT 1000
        RETURN [r47.far, n47.kind, n47.polarity, n47.statement, n47.victimCategory, n47.cumulative, n47.publisherDisclaimer, n47.figureQualifier, n47.figureMin, n47.figureMax, n47.figureVague, n47.figureUnit, n47.figureRawText, toString(n47.coversStartMin), toString(n47.coversEndMax), n47.coversEdtf, toString(n47.publishedStartMin), toString(n47.publishedEndMax), n47.publishedEdtf, COLLECT {
          MATCH (n47)-[:COVERS_PLACE]->(n48)
          WITH n48 LIMIT 1
          RETURN [n48.id, n48.name, n48.kind, COLLECT {
            MATCH (n48)-[:INSIDE]->(n49)
            WITH n49 ORDER BY n49.id LIMIT 1000
            RETURN [n49.id]
          }]
        }, COLLECT {
          MATCH (n47)-[r50:SUPERSEDES]->(n50)
          WITH n50, r50 ORDER BY n50.id LIMIT 1000
          RETURN [r50.how, n50.id]
        }, COLLECT {
          MATCH (n47)<-[:ASSESSES]-(n51)
          WITH n51 ORDER BY n51.judgedAt DESC, n51.id DESC LIMIT 1000
          RETURN [n51.status, n51.credibility, toString(n51.judgedAt)]
        }, COLLECT {
          MATCH (n47)-[:COUNTS]->(n52)
          WITH n52 ORDER BY n52.id LIMIT 1000
          RETURN [n52.id]
        }, COLLECT {
          MATCH (n47)-[r53:ATTRIBUTED_TO]->(n53)
          WITH n53, r53 ORDER BY r53.position, n53.id, r53.position LIMIT 1000
          RETURN [r53.position, r53.hop, r53.verb, r53.named, n53.id]
        }]
      }]
    }, COLLECT {
      MATCH (n36)<-[:BEARS_ON]-(n55:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n54)
      WITH DISTINCT n54 ORDER BY n54.id LIMIT 1000
      RETURN [n54.id, n54.name, COLLECT {
        MATCH (n54)(()<-[:FROM]-(n57:Relation WHERE n57.kind IN $p16)-[:TO]->()){1,8}(n56)
        WITH DISTINCT n56 ORDER BY n56.id LIMIT 1000
        RETURN [n56.id]
      }, COLLECT {
        MATCH (n54)(()<-[:JUDGES]-(n59:IdentityJudgement WHERE n59.verdict IN $p17)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n58:IdentityJudgement)
        WITH DISTINCT n58 ORDER BY n58.id LIMIT 1000
        RETURN [n58.id, n58.verdict, toString(n58.judgedAt), COLLECT {
          MATCH (n58)-[:JUDGES]->(n60)
          WITH n60 ORDER BY n60.id LIMIT 1000
          RETURN [n60.id]
        }]
      }, n54.definiteness, COLLECT {
        MATCH (n54)<-[r61:FROM|TO]-(n61)
        WHERE n61.kind = $p18
        WITH n61, r61 ORDER BY n61.id LIMIT 1000
        RETURN [type(r61), toString(n61.startMin), toString(n61.endMax), n61.edtf, COLLECT {
          MATCH (n61)-[:FROM]->(n62)
          WITH n62 LIMIT 1
          RETURN [n62.id, n62.name, COLLECT {
            MATCH (n62)(()<-[:FROM]-(n64:Relation WHERE n64.kind IN $p19)-[:TO]->()){1,8}(n63)
            WITH DISTINCT n63 ORDER BY n63.id LIMIT 1000
            RETURN [n63.id]
          }, CASE WHEN n62:Person THEN 'Person' WHEN n62:Organization THEN 'Organization' WHEN n62:Group THEN 'Group' WHEN n62:Place THEN 'Place' END]
        }]
      }, COLLECT {
        MATCH (n54)-[:HOLDS]->(n65)
        WITH n65 ORDER BY n65.startOrder, n65.id LIMIT 1000
        RETURN [toString(n65.startMin), toString(n65.endMax), n65.edtf, COLLECT {
          MATCH (n65)-[:OF]->(n66)
          WITH n66 LIMIT 1
          RETURN [COLLECT {
            MATCH (n66)-[:IN_BODY]->(n67)
            WITH n67 LIMIT 1
            RETURN [n67.id, n67.name, COLLECT {
              MATCH (n67)(()<-[:FROM]-(n69:Relation WHERE n69.kind IN $p20)-[:TO]->()){1,8}(n68)
              WITH DISTINCT n68 ORDER BY n68.id LIMIT 1000
              RETURN [n68.id]
            }]
          }]
        }]
      }]
    }]
  }]
} AS row
RETURN row
// $p0 = "place:latakia-governorate"
// $p1 = "place:latakia-governorate"
// $p2 = 4
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["POSITIVE"]
// $p5 = "OPERATES"
// $p6 = ["MEMBER_OF","PART_OF"]
// $p7 = ["MEMBER_OF","PART_OF"]
// $p8 = "place:latakia-governorate"
// $p9 = 4
// $p10 = ["POSITIVE"]
// $p11 = true
// $p12 = "ORIGIN"
// $p13 = 1
// $p14 = ["POSITIVE"]
// $p15 = true
// $p16 = ["MEMBER_OF","PART_OF"]
// $p17 = ["POSITIVE"]
// $p18 = "OPERATES"
// $p19 = ["MEMBER_OF","PART_OF"]
// $p20 = ["MEMBER_OF","PART_OF"]
