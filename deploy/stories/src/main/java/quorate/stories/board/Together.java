package quorate.stories.board;

import static quorate.stories.board.BoardCheck.ACT_TOGETHER;
import static quorate.stories.board.BoardCheck.NOT_SENT_REFUSED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.services.Bodies;
import quorate.stories.services.Mandates;

/** Two boards send somebody each, who decide for both at the system's level. */
record Together(
    Bodies bodies, Mandates mandates, Founded founded, Checks checks, Consumer<String> progress) {
  private static final BigDecimal EACH = new BigDecimal("500.00");

  /** Answers the decision, for whom it was taken. */
  List<String> play(String chair) {
    var boards = List.of(founded.board(), founded.neighbour());
    String joint = sent(boards, List.of(chair, founded.theirDirector()));
    var leave = boards.stream().map(each -> leave(each, joint)).toList();
    String decision = decide(joint, boards, leave);
    var taken = mandates.decision(decision);
    checks.equal(
        ACT_TOGETHER,
        "for %s by %s".formatted(sorted(boards), sorted(leave)),
        "for %s by %s"
            .formatted(
                sorted(texts(taken.path("principals"), "/party/code")),
                sorted(texts(taken.path("chain"), "/mandate"))));
    var refused = mandates.decide(joint, "body", List.of(sendsNobody()), List.of(EACH), leave);
    progress.accept(refused.told());
    checks.equal(NOT_SENT_REFUSED, "409 no-mandate", refused.outcome());
    return boards;
  }

  private String sendsNobody() {
    return established("board", "Board of a third place");
  }

  private String established(String kind, String name) {
    var json = JsonNodeFactory.instance;
    var rule = json.objectNode().put("rule", "sent").put("source", "appointed");
    rule.put("title", "Sent by a place's board").put("office", "member").put("voice", "votes");
    return bodies.establish(
        kind, name, Bodies.terms(json.arrayNode().add(rule), json.missingNode()));
  }

  private String sent(List<String> boards, List<String> people) {
    String joint = established("joint-committee", "Places together");
    for (int i = 0; i < boards.size(); i++) {
      String seat = bodies.openFor(joint, "sent", "body", boards.get(i));
      bodies.seat(joint, seat, people.get(i), "appointed");
    }
    return joint;
  }

  private String leave(String board, String joint) {
    var giver = Mandates.party("body", board);
    var holder = Mandates.party("body", joint);
    return mandates.handOn("joint-committee", giver, holder, EACH).succeeded().newId();
  }

  private String decide(String joint, List<String> boards, List<String> leave) {
    var parts = Collections.nCopies(boards.size(), EACH);
    return mandates.decide(joint, "body", boards, parts, leave).succeeded().newId();
  }

  private static List<String> texts(JsonNode array, String at) {
    var texts = new ArrayList<String>();
    array.forEach(each -> texts.add(each.at(at).asText()));
    return texts;
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }
}
