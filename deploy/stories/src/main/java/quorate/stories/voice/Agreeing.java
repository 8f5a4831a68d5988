package quorate.stories.voice;

import static quorate.stories.voice.VoiceCheck.AGREED;
import static quorate.stories.voice.VoiceCheck.NOT_CARRIED_REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.stories.checks.Checks;
import quorate.stories.services.Meetings;
import quorate.stories.services.Positions;
import quorate.stories.voice.Consulting.Both;
import quorate.stories.voice.Seating.Seated;

/** The board decides at a meeting, and the positions are agreed by what it decided. */
record Agreeing(
    Meetings meetings, Positions positions, Inputs inputs, Seated seated, Checks checks) {
  static final String TEXT = "Each network gives urgent care.";

  void play(Both both) {
    String meeting = meetings.call(seated.board(), "What we say");
    String nights = meetings.put(meeting, "Care at night");
    String days = meetings.put(meeting, "Care by day");
    meetings.open(meeting, seated.carriers().getFirst(), seated.seats());
    checks.equal(
        NOT_CARRIED_REFUSED,
        "422 no-such-decision-known",
        positions.agree(both.decided(), TEXT, UUID.randomUUID().toString(), List.of()).outcome());
    String decision = meetings.carry(meeting, nights, "That we say so", seated.seats());
    positions.agree(both.decided(), TEXT, decision, inputs.dissenting()).succeeded();
    String other = meetings.carry(meeting, days, "That we say so by day", seated.seats());
    positions.agree(both.advised(), TEXT, other, List.of()).succeeded();
    meetings.close(meeting);
    var shown = positions.shown(both.decided());
    var dissenting = new ArrayList<String>();
    shown
        .at("/versions/0/dissent")
        .forEach(each -> dissenting.add(Inputs.words(each.path("party"))));
    checks.equal(
        AGREED,
        "agreed by %s, dissenting %s".formatted(decision, Inputs.each(inputs.dissenting())),
        "%s by %s, dissenting %s"
            .formatted(
                shown.path("state").asText(),
                shown.at("/versions/0/decision").asText(),
                dissenting));
  }
}
