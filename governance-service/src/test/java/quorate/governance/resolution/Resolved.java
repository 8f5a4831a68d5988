package quorate.governance.resolution;

import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.body.Body;
import quorate.governance.evidence.Document;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.Meeting;
import quorate.governance.resolution.Beside.HeardDraft;
import quorate.governance.resolution.ResolutionCommand.ProposeResolution;
import quorate.governance.resolution.ResolutionCommand.SettleResolution;
import quorate.governance.resolution.ResolutionEvent.Replaces;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;
import quorate.testkit.DeciderSpec;

/** Resolutions of a board of three and of a company's members, as the rule book needs them. */
final class Resolved {

  static final UUID RESOLUTION = id(901);
  static final UUID LATER = id(902);
  static final UUID MOTION = id(851);
  static final UUID BALLOT = id(2);
  static final UUID DECISION = id(899);
  static final String TEXT = "That it be done";
  static final LocalDate TODAY = LocalDate.parse("2026-06-16");
  static final Document PAPER = new Document("ICB-2026-77", TODAY, null);
  static final Boardroom BOARD = Boardroom.board(3, Boardroom.quorumOf(2));
  static final Boardroom COMPANY = Boardroom.company(14);

  private Resolved() {}

  static DeciderSpec<ResolutionCommand, ResolutionEvent> book(Beside beside) {
    return DeciderSpec.of(
        RESOLUTIONS, (command, state) -> ResolutionDecider.decide(command, state, beside));
  }

  static DeciderSpec<ResolutionCommand, ResolutionEvent> book() {
    return book(beside(BOARD.body()));
  }

  static Beside beside(Body body) {
    return beside(body, new Meeting.Unknown(), null);
  }

  static Beside beside(Body body, Meeting meeting, @Nullable HeardDraft draft) {
    return new Beside(body, new Resolution.Unknown(), meeting, Optional.ofNullable(draft));
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static ProposeResolution propose(Kind kind, Commencement from, @Nullable Replaces replaces) {
    return new ProposeResolution(
        RESOLUTION, BODY, kind, "Winter", TEXT, member(1), null, null, from, replaces, TODAY);
  }

  static ResolutionProposed proposed(Kind kind) {
    return proposed(RESOLUTION, kind, null, Commencement.AT_ONCE, null);
  }

  static ResolutionProposed proposed(
      UUID id,
      Kind kind,
      @Nullable String seconding,
      Commencement from,
      @Nullable Replaces replaces) {
    return new ResolutionProposed(
        id, BODY, kind, "Winter", TEXT, member(1), null, seconding, from, replaces, TODAY, null);
  }

  static ResolutionPut put(Vehicle vehicle) {
    boolean meets = vehicle == Vehicle.BOARD_DECISION;
    return new ResolutionPut(
        RESOLUTION,
        vehicle,
        meets ? null : BALLOT,
        meets ? MEETING : null,
        meets ? MOTION : null,
        TEXT,
        null,
        "As the law says.",
        TODAY);
  }

  static SettleResolution settle(UUID by, String outcome, String on) {
    return new SettleResolution(
        RESOLUTION, by, DECISION, outcome, TEXT, List.of("2 to 1"), day(on));
  }

  static ResolutionSettled settled(String outcome, String on, @Nullable String inForce) {
    return new ResolutionSettled(
        RESOLUTION,
        DECISION,
        outcome,
        outcome.equals("passed"),
        TEXT,
        List.of("2 to 1"),
        day(on),
        inForce == null ? null : day(inForce),
        null);
  }
}
