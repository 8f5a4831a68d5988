package quorate.governance.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.As;
import quorate.governance.meeting.FloorEvents;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.Counting;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;

/** What was moved and decided, as minutes tell it. */
record Debated(Named named, Meeting.Called meeting) {

  String told(FloorEvents.OfFloor event) {
    return switch (event) {
      case FloorEvents.MotionMoved e ->
          "%s moved%s: \"%s\""
              .formatted(named.who(e.by()), e.amends() == null ? "" : " an amendment", e.text());
      case FloorEvents.MotionSeconded e ->
          "%s%s seconded it.".formatted(of(event), named.who(e.by()));
      case FloorEvents.MotionWithdrawn _ -> of(event) + "It was withdrawn.";
      case FloorEvents.MotionPut _ -> "It was put: \"%s\"".formatted(text(event.motion()));
      case FloorEvents.VotesRecorded e -> of(event) + votes(e);
      case FloorEvents.PollDemanded e ->
          "%sA poll was demanded: %s".formatted(of(event), named.in(e.found()));
      case FloorEvents.MotionDecided e ->
          "%s%s Outcome: %s."
              .formatted(of(event), named.in(String.join(" ", e.sentences())), e.verdict());
    };
  }

  // of which motion, where its item has several
  private String of(FloorEvents.OfFloor event) {
    return meeting
        .floor()
        .motion(event.motion())
        .filter(this::isOneOfSeveral)
        .map(it -> "On \"%s\": ".formatted(it.moved().text()))
        .orElse("");
  }

  private boolean isOneOfSeveral(Motion motion) {
    UUID item = motion.moved().item();
    return meeting.floor().motions().stream().filter(it -> it.moved().item().equals(item)).count()
        > 1;
  }

  private String votes(FloorEvents.VotesRecorded e) {
    var each =
        e.votes().stream()
            .map(
                cast ->
                    "%s%s%s%s"
                        .formatted(
                            named.in(cast.standsFor()),
                            through(cast, e.counting()),
                            cast.stand(),
                            beside(cast.beside())))
            .toList();
    return "Votes by %s%s: %s.".formatted(e.way(), again(e), String.join("; ", each));
  }

  // minutes that were approved before this was told stay as they are
  private String again(FloorEvents.VotesRecorded e) {
    boolean first =
        meeting.floor().motion(e.motion()).stream()
            .flatMap(motion -> motion.votes().stream())
            .filter(it -> it.way() == e.way())
            .limit(1)
            .allMatch(e::equals);
    return first || meeting.book().edition() == 1
        ? ""
        : " were recorded again %s, in the place of those before"
            .formatted(Hours.of(meeting).at(e.at()));
  }

  // likewise: who cast a vote in another's place
  private String through(Cast cast, Counting counting) {
    if (meeting.book().edition() < 3) {
      return " ";
    }
    return counting.there().stream()
        .filter(it -> it.person().equals(cast.person()) && it.standsFor().equals(cast.standsFor()))
        .filter(it -> it.as() == As.DEPUTY || it.as() == As.PROXY)
        .findFirst()
        .map(it -> ", by the %s %s, ".formatted(it.as(), named.who(it.person())))
        .orElse(" ");
  }

  private static String beside(FloorEvents.@Nullable Beside beside) {
    return beside == null
        ? ""
        : " (mandate %s asked %s; the vote is their own)"
            .formatted(beside.mandate(), beside.asked());
  }

  private String text(UUID motion) {
    return meeting.floor().motion(motion).map(it -> it.text()).orElse("");
  }
}
