package quorate.auditor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Memory;

/**
 * Three practices of an area, asked to choose between A and B by a plurality paper: P1 and P2
 * choose A, P3 first A and then B. A fourth practice is elsewhere, a fifth was closed before the
 * record date.
 */
final class World {
  private static final String REASON = "practice of 09D on 2026-05-31; not a member";
  static final String OPENS = HandLog.at(6);
  final HandLog membership = new HandLog("membership");
  final HandLog ballot = new HandLog("ballot");
  final HandLog governance = new HandLog("governance");
  final Map<String, Integer> votes = new LinkedHashMap<>();
  int frozen;
  int closed;
  int counted;
  int declared;
  int decided;
  String fingerprint = "";

  private final String method;
  private final UnaryOperator<String> paper;

  World() {
    this("plurality", option -> "{\"choose\":\"" + option + "\"}", false);
  }

  /** The same, in which B is withdrawn once all have voted; P3's paper then names nobody left. */
  static World ofWithdrawnOption() {
    return new World("plurality", option -> "{\"choose\":\"" + option + "\"}", true);
  }

  /** The same, asked for a yes (A) or a no (B). */
  static World ofYesOrNo() {
    return new World(
        "yes-no", option -> "{\"answer\":\"" + (option.equals("A") ? "yes" : "no") + "\"}", false);
  }

  private World(String method, UnaryOperator<String> paper, boolean withdraws) {
    this.method = method;
    this.paper = paper;
    HandRegister.write(membership);
    ask();
    vote(withdraws);
    count(withdraws);
    decide();
  }

  private void ask() {
    governance.add(
        "matter/M",
        "governance.matter-raised.v1",
        "{\"matter\":\"M\",\"title\":\"T\",\"question\":\"How?\",\"kind\":\"advisory-choice\"}");
    governance.add(
        "matter/M",
        "governance.matter-put-to-ballot.v1",
        "{\"matter\":\"M\",\"ballot\":\"B\",\"vehicle\":\"advisory\",\"kind\":\"advisory-choice\",\"question\":\"How?\"}");
    ballot.add(
        "ballot/B",
        "ballot.ballot-drafted.v1",
        """
        {"ballot":"B","matter":"M","title":"T","question":"How?","vehicle":"advisory",\
        "paper":{"method":"%s","options":[{"option":"A","title":"a"},{"option":"B","title":"b"}]},\
        "electorate":{"kind":"practices-of-area","subicblocation":"09D"}}"""
            .formatted(method));
    ballot.add(
        "ballot/B",
        "ballot.notice-given.v1",
        """
        {"ballot":"B","recorddate":"2026-05-31","opens":"%s","closes":"%s",\
        "rules":{"passmark":"plurality","quorumheads":"2"}}"""
            .formatted(OPENS, HandLog.at(11)));
    var lines = new StringBuilder();
    for (String code : List.of("P1", "P2", "P3")) {
      ballot.add(
          "vote/B/" + code,
          "ballot.elector-enrolled.v1",
          HandRegister.practice(
              code,
              ",\"ballot\":\"B\",\"weight\":\"1\",\"capacity\":\"practice\",\"reason\":\""
                  + REASON
                  + "\""));
      lines.append(code).append("\t1\t\tpractice\t" + REASON + "\n");
    }
    fingerprint = sha256(lines.toString());
    frozen =
        ballot.add(
            "ballot/B",
            "ballot.roll-frozen.v1",
            """
            {"ballot":"B","electors":"3","weight":"3","fingerprint":"%s",\
            "recorddate":"2026-05-31","drawnat":"membership:16"}"""
                .formatted(fingerprint));
    ballot.add("ballot/B", "ballot.ballot-opened.v1", "{\"ballot\":\"B\"}");
  }

  private void vote(boolean withdraws) {
    cast("P1", "A");
    cast("P2", "A");
    cast("P3", "A");
    cast("P3", "B");
    if (withdraws) {
      ballot.add(
          "ballot/B",
          "ballot.option-withdrawn.v1",
          "{\"ballot\":\"B\",\"option\":\"B\",\"reason\":\"withdrew\"}");
    }
    closed =
        ballot.add(
            "ballot/B",
            "ballot.ballot-closed.v1",
            "{\"ballot\":\"B\",\"choicekey\":\"" + HandSeal.KEY + "\"}");
  }

  private void cast(String code, String option) {
    String id = ballot.idAt(ballot.entries.size());
    votes.put(
        code,
        ballot.add(
            "vote/B/" + code,
            "ballot.vote-cast.v1",
            "mandate:" + code + "-m",
            "login:" + code + "-login",
            "membership:16",
            HandRegister.practice(
                code,
                ",\"ballot\":\"B\",\"person\":\"%1$s-hand\",\"mandate\":\"%1$s-m\",\"choice\":%2$s,\"channel\":\"online\""
                    .formatted(code, HandSeal.choice(id, paper.apply(option))))));
  }

  static String sealed(String id, String option) {
    return HandSeal.choice(id, "{\"choose\":\"" + option + "\"}");
  }

  private void count(boolean withdraws) {
    String sheet =
        """
        "ballot":"B","method":"%s","electors":"3","weight":"3",\
        "turnout":{"heads":"3","weight":"3"},\
        "quorum":{"heads":{"needed":"2","present":"3"},"met":true},\
        "options":[{"option":"A","title":"a","votes":"2"},{"option":"B","title":"b","votes":"1"}],\
        "abstentions":"0","winner":"A",\
        "tied":[],"stages":[{"stage":"1","votes":[{"option":"A","votes":"2"},\
        {"option":"B","votes":"1"}],"exhausted":"0","clause":"%s"}]"""
            .formatted(method, method.equals("yes-no") ? "yes-or-no" : "plurality-most");
    if (withdraws) {
      sheet = withoutB(sheet);
    }
    counted = ballot.add("ballot/B", "ballot.ballot-counted.v1", "{" + sheet + "}");
    declared =
        ballot.add(
            "ballot/B",
            "ballot.ballot-declared.v1",
            """
            {"matter":"M","title":"T","question":"How?","vehicle":"advisory","declared":"%s",%s}"""
                .formatted(HandLog.at(counted + 1), sheet));
  }

  private static String withoutB(String sheet) {
    return sheet
        .replace(",{\"option\":\"B\",\"title\":\"b\",\"votes\":\"1\"}", "")
        .replace(",{\"option\":\"B\",\"votes\":\"1\"}", "")
        .replace("\"exhausted\":\"0\"", "\"exhausted\":\"1\"")
        .replace("\"abstentions\":\"0\"", "\"abstentions\":\"0\",\"notcounted\":\"1\"");
  }

  private void decide() {
    governance.add(
        "matter/M",
        "governance.matter-settled.v1",
        "{\"matter\":\"M\",\"ballot\":\"B\",\"outcome\":\"advised\",\"winner\":\"A\"}");
    decided =
        governance.add(
            "decision/D",
            "governance.decision-recorded.v1",
            """
            {"decision":"D","matter":"M","question":"How?","outcome":"advised","winner":"A",\
            "vehicle":"advisory",\
            "links":[{"rel":"count","log":"ballot","position":"%d","entry":"%s"}]}"""
                .formatted(counted, ballot.idAt(counted)));
  }

  /** The same, whose decision tells by which rule and of whom. */
  World told() {
    String more =
        """
        "rule":{"method":"%s","passmark":"plurality","quorumheads":"2",\
        "weightbasis":"one-per-practice"},"entitled":{"kind":"practices-of-area","electors":"3",\
        "weight":"3","fingerprint":"%s","recorddate":"2026-05-31"},\
        "turnout":{"heads":"3","weight":"3"},\
        "links\""""
            .formatted(method, fingerprint);
    governance.change(decided, e -> e.replace("\"links\"", more));
    return this;
  }

  Memory source() {
    return new Memory(
        Map.of(
            new LogName("hove", "membership"), membership.bytes(),
            new LogName("hove", "ballot"), ballot.bytes(),
            new LogName("hove", "governance"), governance.bytes()));
  }

  Report audit() {
    return Audit.of("hove", source());
  }

  Set<Check> failing() {
    return audit().findings().stream().map(Finding::check).collect(Collectors.toSet());
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
