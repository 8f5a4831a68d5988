package quorate.governance.position;

import static quorate.governance.position.Position.POSITIONS;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;
import quorate.governance.evidence.Evidence;
import quorate.governance.party.PartyKind;
import quorate.governance.person.Writer;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.PositionCommand.GiveAnswer;
import quorate.governance.position.PositionCommand.Words;
import quorate.governance.position.PositionRequests.NewAnswer;
import quorate.governance.practices.Practices.Held;
import quorate.governance.practices.Speaking;

/** A party's answer on its way through the shell; {@code entry} is the id it will stand under. */
record Saying(UUID position, NewAnswer asked, boolean secretary, LocalDate today, UUID entry) {

  // a practice speaks through its representative; anybody else through a document
  @Nullable Evidence evidence(Held held) {
    var party = asked.party().party();
    String practice = party.kind() == PartyKind.PRACTICE ? party.code() : "";
    return Speaking.by(held, practice, today, asked.shown(), secretary);
  }

  /** Under whose key the words are sealed. */
  @Nullable UUID writer(@Nullable Evidence evidence) {
    UUID speaking = evidence == null ? null : evidence.person();
    return speaking == null ? asked.by() : speaking;
  }

  Plan plan(Position state, Held held, @Nullable Evidence evidence, Writer writer) {
    var stream = POSITIONS.stream(position);
    if (asked.shown() == null && held.register().stale() && state instanceof Consulted) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), stream);
    }
    String text = asked.text();
    var command =
        new GiveAnswer(
            position,
            asked.party().party(),
            asked.places(),
            new Words(text != null, writer.sealed(entry, text)),
            evidence,
            today);
    var decision = PositionDecider.decide(command, state, Rests.ON_NOTHING);
    Plan plan = writer.plan(decision, stream, entry);
    if (evidence != null && evidence.mandate() != null) {
      plan.under("mandate:" + evidence.mandate());
    }
    return plan.created(PositionResource.at(position));
  }
}
