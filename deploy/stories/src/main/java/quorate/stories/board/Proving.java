package quorate.stories.board;

import static quorate.stories.board.BoardCheck.AGENDA_FROM_THE_BYTES;
import static quorate.stories.board.BoardCheck.AUDIT_HOLDS;
import static quorate.stories.board.BoardCheck.NOTHING_OUTSIDE;
import static quorate.stories.board.BoardCheck.REPEAT_FROM_THE_BYTES;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import quorate.stories.board.Asking.Asked;
import quorate.stories.board.Sitting.Held;
import quorate.stories.checks.Checks;
import quorate.stories.city.Audited;
import quorate.stories.city.City;
import quorate.stories.stack.EventTopic;
import quorate.stories.stack.LogTopic;
import quorate.stories.stack.Patience;

/** The same read from the raw bytes of governance's log, by code that knows no service. */
record Proving(City city, Held held, Asked asked, Checks checks) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(5));

  void play() {
    var log = new LogTopic(city.stack().kafka(), City.CONVENER, "governance");
    var entries = PATIENCE.last(log::entries, all -> isIn(all, asked.other()));
    checks.equal(
        AGENDA_FROM_THE_BYTES,
        List.of("put by secretary", "put by member", "heard: system " + Sitting.SYSTEM),
        entries.stream()
            .filter(each -> each.at("/data/meeting").asText().equals(held.meeting()))
            .flatMap(Proving::onAgenda)
            .toList());
    checks.equal(
        REPEAT_FROM_THE_BYTES,
        List.of("asked", "answered by " + held.decision(), "asked again, and shown both"),
        entries.stream().flatMap(this::ofRequests).toList());
    var outside = new EventTopic(city.stack().kafka(), City.CONVENER, "governance").read();
    checks.equal(
        NOTHING_OUTSIDE,
        List.of(),
        asked.all().stream()
            .filter(id -> outside.stream().anyMatch(it -> it.contains(id)))
            .toList());
    checks.equal(AUDIT_HOLDS, List.of(), Audited.of(city).findings());
  }

  private static boolean isIn(List<JsonNode> entries, String request) {
    return entries.stream().anyMatch(each -> each.at("/data/request").asText().equals(request));
  }

  private static Stream<String> onAgenda(JsonNode entry) {
    var data = entry.path("data");
    return switch (entry.path("type").asText()) {
      case "governance.item-put.v1" -> Stream.of("put by " + data.at("/by/office").asText());
      case "governance.item-heard.v1" ->
          Stream.of(
              "heard: %s %s"
                  .formatted(data.at("/whom/kind").asText(), data.at("/whom/code").asText()));
      default -> Stream.of();
    };
  }

  private Stream<String> ofRequests(JsonNode entry) {
    var data = entry.path("data");
    boolean first = data.path("request").asText().equals(asked.first());
    boolean again = data.path("request").asText().equals(asked.again());
    return switch (entry.path("type").asText()) {
      case "governance.request-logged.v1" ->
          first ? Stream.of("asked") : again ? Stream.of(shown(data)) : Stream.of();
      case "governance.request-answered.v1" ->
          first ? Stream.of("answered by " + data.path("decision").asText()) : Stream.of();
      default -> Stream.of();
    };
  }

  private String shown(JsonNode data) {
    var alike = data.at("/alike/0");
    boolean both =
        alike.path("request").asText().equals(asked.first())
            && alike.at("/answer/decision").asText().equals(held.decision());
    return both ? "asked again, and shown both" : "asked again";
  }
}
