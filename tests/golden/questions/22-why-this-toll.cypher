MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, n0.id, COLLECT {
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
      MATCH (n11)-[r16:EVIDENCED_BY]->(n16)
      WITH n16, r16 ORDER BY r16.start, n16.id, r16.start, r16.end LIMIT 1000
      RETURN [r16.start, r16.end, n16.id, n16.title]
    }, COLLECT {
      MATCH (n11)-[:COUNTS]->(n17)
      WITH n17 ORDER BY n17.id LIMIT 1000
      RETURN [n17.id]
    }, COLLECT {
      MATCH (n11)-[r18:ATTRIBUTED_TO]->(n18)
      WITH n18, r18 ORDER BY r18.position, n18.id, r18.position LIMIT 1000
      RETURN [r18.position, r18.hop, r18.verb, r18.named, n18.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n20:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n19)
  WITH DISTINCT n19 ORDER BY n19.id LIMIT 1000
  RETURN [n19.id, n19.name, COLLECT {
    MATCH (n19)(()<-[:FROM]-(n22:Relation WHERE n22.kind IN $p3)-[:TO]->()){1,8}(n21)
    WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
    RETURN [n21.id]
  }, COLLECT {
    MATCH (n19)(()<-[:JUDGES]-(n24:IdentityJudgement WHERE n24.verdict IN $p4)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n23:IdentityJudgement)
    WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
    RETURN [n23.id, n23.verdict, toString(n23.judgedAt), COLLECT {
      MATCH (n23)-[:JUDGES]->(n25)
      WITH n25 ORDER BY n25.id LIMIT 1000
      RETURN [n25.id]
    }]
  }, n19.definiteness, COLLECT {
    MATCH (n19)<-[r26:FROM|TO]-(n26)
    WHERE n26.kind = $p5
    WITH n26, r26 ORDER BY n26.id LIMIT 1000
    RETURN [type(r26), toString(n26.startMin), toString(n26.endMax), n26.edtf, COLLECT {
      MATCH (n26)-[:FROM]->(n27)
      WITH n27 LIMIT 1
      RETURN [n27.id, n27.name, COLLECT {
        MATCH (n27)(()<-[:FROM]-(n29:Relation WHERE n29.kind IN $p6)-[:TO]->()){1,8}(n28)
        WITH DISTINCT n28 ORDER BY n28.id LIMIT 1000
        RETURN [n28.id]
      }, CASE WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n19)-[:HOLDS]->(n30)
    WITH n30 ORDER BY n30.startOrder, n30.id LIMIT 1000
    RETURN [toString(n30.startMin), toString(n30.endMax), n30.edtf, COLLECT {
      MATCH (n30)-[:OF]->(n31)
      WITH n31 LIMIT 1
      RETURN [COLLECT {
        MATCH (n31)-[:IN_BODY]->(n32)
        WITH n32 LIMIT 1
        RETURN [n32.id, n32.name, COLLECT {
          MATCH (n32)(()<-[:FROM]-(n34:Relation WHERE n34.kind IN $p7)-[:TO]->()){1,8}(n33)
          WITH DISTINCT n33 ORDER BY n33.id LIMIT 1000
          RETURN [n33.id]
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

MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, COLLECT {
  MATCH (n0)-[:DESCRIBED_IN]->(n1)
  WITH n1 ORDER BY n1.id LIMIT 1000
  RETURN [n1.id, n1.title]
}, COLLECT {
  MATCH (n0)-[:OCCURRED_WITHIN]->(n2)
  WITH n2 ORDER BY n2.id LIMIT 1000
  RETURN [n2.id, n2.name]
}, COLLECT {
  MATCH ()<-[r3:ABOUT]-(n3)
  WHERE r3.hub = n0.id AND r3.order IS NOT NULL AND r3.far IS NOT NULL AND n3.kind = $p1
  WITH n3, r3 ORDER BY r3.hub DESC, r3.order DESC, r3.far DESC LIMIT 1000
  RETURN [r3.far, n3.statement, COLLECT {
    MATCH (n3)-[r4:EVIDENCED_BY]->(n4)
    WITH n4, r4 ORDER BY r4.start, n4.id, r4.start, r4.end LIMIT 1000
    RETURN [r4.start, r4.end, n4.id, n4.title]
  }]
}, COLLECT {
  MATCH (n0)-[r5:OCCURRED_AT]->(n5)
  WITH n5, r5 ORDER BY r5.primary DESC, n5.id DESC LIMIT 1000
  RETURN [n5.id, n5.name, COLLECT {
    MATCH (n5)-[:DESCRIBED_IN]->(n6)
    WITH n6 ORDER BY n6.id LIMIT 1000
    RETURN [n6.id, n6.title]
  }, COLLECT {
    MATCH (n5)-[r7:WITHIN]->(n7)
    WITH n7, r7 ORDER BY n7.id, r7.from LIMIT 1000
    RETURN [n7.id, n7.name, COLLECT {
      MATCH (n7)-[:DESCRIBED_IN]->(n8)
      WITH n8 ORDER BY n8.id LIMIT 1000
      RETURN [n8.id, n8.title]
    }, COLLECT {
      MATCH (n7)-[r9:WITHIN]->(n9)
      WITH n9, r9 ORDER BY n9.id, r9.from LIMIT 1000
      RETURN [n9.id, n9.name, COLLECT {
        MATCH (n9)-[:DESCRIBED_IN]->(n10)
        WITH n10 ORDER BY n10.id LIMIT 1000
        RETURN [n10.id, n10.title]
      }, COLLECT {
        MATCH (n9)-[r11:WITHIN]->(n11)
        WITH n11, r11 ORDER BY n11.id, r11.from LIMIT 1000
        RETURN [n11.id, n11.name, COLLECT {
          MATCH (n11)-[:DESCRIBED_IN]->(n12)
          WITH n12 ORDER BY n12.id LIMIT 1000
          RETURN [n12.id, n12.title]
        }, COLLECT {
          MATCH (n11)-[r13:WITHIN]->(n13)
          WITH n13, r13 ORDER BY n13.id, r13.from LIMIT 1000
          RETURN [n13.id, n13.name, COLLECT {
            MATCH (n13)-[:DESCRIBED_IN]->(n14)
            WITH n14 ORDER BY n14.id LIMIT 1000
            RETURN [n14.id, n14.title]
          }, COLLECT {
            MATCH (n13)-[r15:WITHIN]->(n15)
            WITH n15, r15 ORDER BY n15.id, r15.from LIMIT 1000
            RETURN [n15.id, n15.name, COLLECT {
              MATCH (n15)-[:DESCRIBED_IN]->(n16)
              WITH n16 ORDER BY n16.id LIMIT 1000
              RETURN [n16.id, n16.title]
            }, COLLECT {
              MATCH (n15)-[r17:WITHIN]->(n17)
              WITH n17, r17 ORDER BY n17.id, r17.from LIMIT 1000
              RETURN [n17.id, n17.name, COLLECT {
                MATCH (n17)-[:DESCRIBED_IN]->(n18)
                WITH n18 ORDER BY n18.id LIMIT 1000
                RETURN [n18.id, n18.title]
              }]
            }]
          }]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:jableh-fighting-2025-03-06"
// $p1 = "LOCATION"
