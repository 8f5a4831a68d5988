package quorate.stories.whole;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.stories.city.Invented;
import quorate.stories.leeds.LeedsFiles;
import quorate.stories.services.Bodies;
import quorate.stories.services.Meetings;
import quorate.stories.services.Membership;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/** A board carries a resolution by a motion and revokes it by another, in one meeting. */
record Resolving(Gateway gateway, Bodies bodies, Meetings meetings, PrintStream progress) {
  private static final String API = "/governance/api/v1/resolutions";
  private static final String SECRETARY = LeedsFiles.SECRETARY;
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  static void told(PrintStream progress, String telling) {
    var gateway = new Gateway(Whole.stack());
    var people = new Invented(new Membership(gateway, SECRETARY), "a board that resolves");
    var names = List.of("Res Example " + telling, "Sol Example " + telling);
    people.register(names);
    progress.println("who resolves is on the register");
    new Resolving(
            gateway, new Bodies(gateway, SECRETARY), new Meetings(gateway, SECRETARY), progress)
        .play(names.stream().map(people::id).toList());
  }

  private void play(List<String> people) {
    var json = JsonNodeFactory.instance;
    var rule = json.objectNode().put("rule", "directors").put("source", "appointed");
    rule.put("title", "Director").put("office", "member").put("voice", "votes");
    var terms = Bodies.terms(json.arrayNode().add(rule), json.missingNode());
    String board = bodies.establish("board", "A board that resolves", terms);
    var seats = new LinkedHashMap<String, String>();
    for (String each : people) {
      String seat = bodies.open(board, "directors");
      bodies.seat(board, seat, each, "appointed");
      seats.put(each, seat);
    }
    String meeting = meetings.call(board, "To resolve");
    String first = meetings.put(meeting, "A contract");
    String second = meetings.put(meeting, "The same contract");
    meetings.open(meeting, people.getFirst(), seats);
    String resolution = carried(board, meeting, first, "That the contract be let", "", seats);
    awaited(resolution, "in-force");
    carried(board, meeting, second, "That the contract be not let", resolution, seats);
    awaited(resolution, "revoked");
    meetings.close(meeting);
  }

  private String carried(
      String board,
      String meeting,
      String item,
      String text,
      String revoked,
      Map<String, String> seats) {
    String by = List.copyOf(seats.keySet()).getFirst();
    var proposed = of("body", board, "kind", "board-resolution", "title", "A contract");
    proposed.put("text", text).put("by", by);
    if (!revoked.isEmpty()) {
      proposed.set("replaces", of("resolution", revoked, "how", "revoked"));
    }
    String resolution = gateway.post(SECRETARY, API, proposed).succeeded().newId();
    String motion = meetings.move(meeting, item, text, by).succeeded().newId();
    var put = of("vehicle", "board-decision", "meeting", meeting, "motion", motion);
    gateway.post(SECRETARY, API + "/" + resolution + "/putting", put).succeeded();
    progress.println("put before the meeting: " + text);
    meetings.carry(meeting, motion, seats);
    progress.println("the meeting has voted: " + text);
    return resolution;
  }

  private void awaited(String resolution, String state) {
    PATIENCE.until(
        "the resolution to be " + state,
        () ->
            Optional.of(gateway.get(SECRETARY, API + "/" + resolution).succeeded().json())
                .filter(each -> each.path("state").asText().equals(state)));
  }

  private static ObjectNode of(String... namesAndTexts) {
    var body = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      body.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return body;
  }
}
