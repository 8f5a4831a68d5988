package quorate.ballots;

import java.time.Instant;

/** Questions answered by yes (A) or no (B), and rule sets, as people send them. */
final class Asked {

  static final String AREA = "{\"kind\":\"practices-of-area\",\"subicblocation\":\"09D\"}";
  static final String FURTHER =
      """
      "rollterms":{"further":[{"name":"patients","weightbasis":"per-patients","weighing":
        {"list":"registered","filedate":"2026-05-01","per":"1000","rounding":"half-up",
         "without":"refused"}}]},""";
  private static final String CLAUSE =
      "{\"instrument\":\"agreement\",\"place\":\"clause 7\",\"text\":\"As it says.\"}";
  private static final String OPTION =
      """
      {"option":"%s","title":"%s","summary":"s","implications":"i","papers":[],
       "contact":"0192f0c1-0000-7000-8000-000000000004"}""";

  private Asked() {}

  static String draft(String kind, String vehicle, String electorate, String terms) {
    return """
        {"title":"A question","question":"Shall it be so?","vehicle":"%s","kind":"%s",
         "weightbasis":"one-per-practice",%s"electorate":%s,
         "paper":{"method":"yes-no","options":[%s,%s]}}"""
        .formatted(
            vehicle,
            kind,
            terms,
            electorate,
            OPTION.formatted("A", "Yes"),
            OPTION.formatted("B", "No"));
  }

  static String preset(String name, Instant meets) {
    return """
        "ruleset":{"preset":"%s"},"proceedings":{"meets":"%s",
         "fulfilled":["special-in-the-notice","text-as-in-the-notice"]}"""
        .formatted(name, meets);
  }

  static String byAgreement(String weighting) {
    return ruleset("agreement-majority", "\"weighting\":" + weighted(weighting));
  }

  static String byBoth() {
    return ruleset(
        "agreement-double-majority",
        "\"weightings\":[%s,%s]".formatted(weighted("practices"), weighted("patients")));
  }

  private static String ruleset(String preset, String weighted) {
    return """
        "ruleset":{"preset":"%s","name":"contract-vote",%s,
         "passmark":{"kind":"share","fraction":"1/2","reach":"more-than","base":"for-and-against"},
         "clause":CLAUSE,"quorum":{"heads":"3","share":"1/2","clause":CLAUSE},
         "equalvotes":{"kind":"fails","clause":CLAUSE}}"""
        .formatted(preset, weighted)
        .replace("CLAUSE", CLAUSE);
  }

  private static String weighted(String name) {
    return name.equals("practices")
        ? "{\"name\":\"practices\",\"basis\":\"one-per-member\",\"clause\":%s}".formatted(CLAUSE)
        : """
          {"name":"patients","basis":"per-patients","per":"1000","rounding":"half-up",
           "clause":%s}"""
            .formatted(CLAUSE);
  }
}
