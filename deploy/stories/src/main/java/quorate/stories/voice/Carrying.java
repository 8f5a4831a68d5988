package quorate.stories.voice;

import static quorate.stories.voice.VoiceCheck.ABSENCE_COVERED;
import static quorate.stories.voice.VoiceCheck.ABSENCE_REFUSED;
import static quorate.stories.voice.VoiceCheck.ATTENDANCE;
import static quorate.stories.voice.VoiceCheck.OWN_CAPACITY_REFUSED;
import static quorate.stories.voice.VoiceCheck.REPORTED_BACK;
import static quorate.stories.voice.VoiceCheck.TWO_AT_MOST;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import quorate.stories.checks.Checks;
import quorate.stories.services.Mandates;
import quorate.stories.services.Representations;
import quorate.stories.voice.Seating.Seated;

/** Two people carry the position to an outside board, once by a deputy and once themselves. */
record Carrying(
    Representations representations, Seated seated, Checks checks, Consumer<String> progress) {

  void play(String position) {
    String to = opened();
    String first = representations.meets(to, "First meeting");
    ownCapacity(to, first, position);
    byDeputy(first, position);
    String second = representations.meets(to, "Second meeting");
    representations.carry(second, position, seated.carriers().getFirst()).succeeded();
    representations.attended(second, seated.carriers());
    representations.report(second, position, "adopted", seated.carriers().getFirst());
    followed(to);
  }

  private String opened() {
    var system = Mandates.party("system", Consulting.SYSTEM);
    String to = representations.open(seated.board(), system, seated.outside());
    for (String each : seated.carriers()) {
      representations.name(to, "representatives", each).succeeded();
    }
    checks.equal(
        TWO_AT_MOST,
        "409 two-at-most",
        representations.name(to, "representatives", seated.deputy()).outcome());
    representations.name(to, "deputies", seated.deputy()).succeeded();
    return to;
  }

  private void ownCapacity(String to, String meeting, String position) {
    String own = seated.ownCapacity();
    var refused = representations.carry(meeting, position, own);
    progress.accept(refused.told());
    checks.equal(
        OWN_CAPACITY_REFUSED,
        "409 own-capacity, 409 own-capacity, instead: true",
        "%s, %s, instead: %s"
            .formatted(
                representations.name(to, "deputies", own).outcome(),
                refused.outcome(),
                refused
                    .told()
                    .contains("representative or deputy carry it, or hand in a written view")));
  }

  private void byDeputy(String meeting, String position) {
    String one = seated.carriers().getFirst();
    checks.equal(
        ABSENCE_REFUSED,
        "422 deputy-or-written-view",
        representations.absent(meeting, one).outcome());
    representations.sends(meeting, one, seated.deputy());
    representations.writes(meeting, seated.carriers().getLast());
    representations.carry(meeting, position, seated.deputy()).succeeded();
    representations.attended(meeting, List.of(seated.deputy()));
    representations.report(meeting, position, "partly", seated.deputy());
  }

  private void followed(String to) {
    var shown = representations.shown(to);
    checks.equal(
        ABSENCE_COVERED,
        List.of("deputy", "written-view"),
        told(shown.at("/meetings/0/attendance"), each -> each.path("how").asText()));
    checks.equal(
        ATTENDANCE,
        List.of("1 present, 1 by deputy, 0 in writing", "1 present, 0 by deputy, 1 in writing"),
        told(representations.attendance(to).path("representatives"), Carrying::there));
    checks.equal(
        REPORTED_BACK,
        List.of("partly by " + seated.deputy(), "adopted by " + seated.carriers().getFirst()),
        told(shown.path("meetings"), Carrying::became));
  }

  private static String there(JsonNode one) {
    return "%s present, %s by deputy, %s in writing"
        .formatted(
            one.path("present").asText(),
            one.path("deputy").asText(),
            one.path("writtenview").asText());
  }

  private static String became(JsonNode meeting) {
    return "%s by %s"
        .formatted(
            meeting.at("/positions/0/became").asText(),
            meeting.at("/positions/0/report/by").asText());
  }

  private static List<String> told(JsonNode array, Function<JsonNode, String> how) {
    var told = new ArrayList<String>();
    array.forEach(each -> told.add(how.apply(each)));
    return told;
  }
}
