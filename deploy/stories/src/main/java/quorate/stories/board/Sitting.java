package quorate.stories.board;

import static quorate.stories.board.BoardCheck.AGENDA_ON_RECORD;
import static quorate.stories.board.BoardCheck.CHAIR_ELECTED;
import static quorate.stories.board.BoardCheck.MEMBER_PUTS_ITEM;
import static quorate.stories.board.BoardCheck.NOTHING_DECIDED_THERE;
import static quorate.stories.board.BoardCheck.ONE_CHAIR;
import static quorate.stories.board.BoardCheck.OUTSIDER_REFUSED;
import static quorate.stories.board.BoardCheck.TIME_GIVEN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.services.Bodies;
import quorate.stories.services.Mandates;
import quorate.stories.services.Meetings;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Patience;

/** The board's first meeting: whose agenda it is, who is chair, and what is decided. */
record Sitting(
    Meetings meetings,
    Bodies bodies,
    Mandates decisions,
    Founded founded,
    String elected,
    Checks checks,
    Consumer<String> progress) {
  static final String SYSTEM = "S9B9J";
  private static final String USER = "bo.bodymember";
  private static final String OUTSIDER = "eli.executive";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  /** The meeting, and what it decided on the item that a member put. */
  record Held(String meeting, String decision) {}

  Held play() {
    String meeting = meetings.call(founded.board(), "First meeting");
    String election = meetings.put(meeting, "Who is chair");
    String item = membersItem(meeting);
    String heard = outsider(meeting);
    meetings.open(meeting, founded.first(), founded.seats());
    chair(meeting, election);
    String decision =
        meetings.carry(meeting, item, "That each network gives care at night", founded.seats());
    checks.equal(
        NOTHING_DECIDED_THERE,
        "409 heard-only",
        meetings.move(meeting, heard, "That there be one hub", founded.first()).outcome());
    meetings.close(meeting);
    onRecord();
    return new Held(meeting, decision);
  }

  // the log-in is heard of a moment after it is bound
  private String membersItem(String meeting) {
    String item =
        PATIENCE
            .until(
                "the item of a member",
                () ->
                    Optional.of(
                            meetings.putBy(
                                USER, meeting, "Care at night", founded.first(), "member"))
                        .filter(it -> it.status() == 201))
            .newId();
    checks.equal(MEMBER_PUTS_ITEM, List.of("Who is chair", "Care at night"), titles(meeting));
    return item;
  }

  private List<String> titles(String meeting) {
    var titles = new ArrayList<String>();
    meetings.agenda(meeting).forEach(each -> titles.add(each.path("title").asText()));
    return titles;
  }

  private String outsider(String meeting) {
    String title = "One hub for everybody";
    var refused =
        meetings.putBy(OUTSIDER, meeting, title, UUID.randomUUID().toString(), "executive");
    progress.accept(refused.told());
    checks.equal(
        OUTSIDER_REFUSED,
        "409 not-theirs-to-put, clause: true, who may: true, instead: true",
        refused.outcome() + said(refused));
    String heard = meetings.hear(meeting, title, "system", SYSTEM);
    checks.equal(
        TIME_GIVEN,
        "heard: system " + SYSTEM,
        meetings.agenda(meeting).stream()
            .filter(each -> each.path("item").asText().equals(heard))
            .map(
                each ->
                    "%s: %s %s"
                        .formatted(word(each, "kind"), whom(each, "kind"), whom(each, "code")))
            .findFirst()
            .orElse("nothing"));
    return heard;
  }

  private static String said(Answer refused) {
    String told = refused.told();
    return ", clause: %s, who may: %s, instead: %s"
        .formatted(
            told.contains("clause 5.1"),
            told.contains("Clinical director"),
            told.contains("/items/hearings"));
  }

  private static String word(JsonNode item, String name) {
    return item.path(name).asText();
  }

  private static String whom(JsonNode item, String name) {
    return item.path("heard").path(name).asText();
  }

  private void chair(String meeting, String election) {
    String decision = meetings.carry(meeting, election, "That they be chair", founded.seats());
    String seat = founded.seats().getOrDefault(elected, "");
    bodies.elect(founded.board(), seat, "chair").succeeded();
    checks.equal(
        CHAIR_ELECTED,
        "passed: %s is chair".formatted(elected),
        "%s: %s is %s"
            .formatted(
                decisions.decision(decision).path("outcome").asText(),
                bodies.seat(founded.board(), seat).at("/holder/person").asText(),
                bodies.seat(founded.board(), seat).at("/holder/offices/0").asText()));
    String another = founded.seats().getOrDefault(founded.first(), "");
    checks.equal(
        ONE_CHAIR, "409 office-held", bodies.elect(founded.board(), another, "chair").outcome());
  }

  private void onRecord() {
    checks.equal(
        AGENDA_ON_RECORD,
        "2 of 3 items decided; 1 of 3 items heard; 0 of 3 items brought by outsiders",
        words(bodies.record(founded.board()).at("/items/shares")));
  }

  private static String words(JsonNode shares) {
    var words = new ArrayList<String>();
    shares.forEach(each -> words.add(each.asText()));
    return String.join("; ", words);
  }
}
