package quorate.ballots.nominations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.Ground;
import quorate.ballots.nomination.NominationEvent;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.ballots.nomination.NominationEvent.NominationAccepted;
import quorate.ballots.nomination.NominationEvent.NominationDeclined;
import quorate.ballots.nomination.NominationEvent.NominationRuled;
import quorate.ballots.nomination.NominationEvent.NominationSeconded;
import quorate.ballots.nomination.NominationEvent.NominationWithdrawn;
import quorate.ballots.nomination.NominationEvent.NominationsClosed;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryBytes;

/**
 * One step: what happened, to whose nomination, when, by which log-in or policy and under which
 * authority; {@code person} acted for {@code practice}.
 */
public record Step(
    String version,
    String step,
    @Nullable UUID candidate,
    @Nullable String seat,
    @Nullable String practice,
    @Nullable UUID person,
    @Nullable Ground ground,
    String actor,
    String authority,
    String recorded,
    String position) {

  private record About(
      @Nullable UUID candidate,
      @Nullable String seat,
      @Nullable String practice,
      @Nullable UUID person,
      @Nullable Ground ground) {}

  static Step of(Entry entry, NominationEvent event) {
    About about = about(event);
    return new Step(
        Integer.toString(entry.version()),
        entry.type().replaceAll("^ballot\\.|\\.v[0-9]+$", ""),
        about.candidate(),
        about.seat(),
        about.practice(),
        about.person(),
        about.ground(),
        entry.actor(),
        entry.authority(),
        EntryBytes.micros(entry.recorded()),
        "ballot:" + entry.position());
  }

  private static About about(NominationEvent event) {
    return switch (event) {
      case NominationsOpened _, NominationsClosed _, ElectedUnopposed _ ->
          new About(null, null, null, null, null);
      case CandidateNominated e ->
          new About(e.candidate(), e.seat(), e.practice(), e.person(), null);
      case NominationSeconded e -> new About(e.candidate(), null, e.practice(), e.person(), null);
      case NominationAccepted e -> byCandidate(e.candidate());
      case NominationDeclined e -> byCandidate(e.candidate());
      case NominationWithdrawn e -> byCandidate(e.candidate());
      case NominationRuled e -> new About(e.candidate(), null, null, null, e.ground());
      case SeatSettledAnew e -> new About(null, e.seat().seat(), null, null, null);
    };
  }

  private static About byCandidate(UUID candidate) {
    return new About(candidate, null, null, candidate, null);
  }
}
