package quorate.ballots.roll;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.ballots.RolledBallot;
import quorate.ballots.electorate.Facts;
import quorate.ballots.electorate.RollCorrections;
import quorate.ballots.electorate.RollCorrections.Correction;
import quorate.ballots.electorate.RollLine;
import quorate.ballots.electorate.Rolls;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** What the register said after a roll was drawn and would have changed it, beside the roll. */
@Path("/ballots/api/v1/ballots/{ballot}/roll/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"returning-officer", "scrutineer", "auditor"})
public class CorrectionsResource {

  private final Reads reads;
  private final Rolls rolls;
  private final Facts facts;

  CorrectionsResource(Reads reads, Rolls rolls, Facts facts) {
    this.reads = reads;
    this.rolls = rolls;
    this.facts = facts;
  }

  /**
   * The frozen roll's fingerprint, up to where the register was drawn and is known, and between.
   */
  public record Corrections(String fingerprint, String drawnAt, String knownTo, List<Item> items) {}

  /** One of them; the position is a decimal. */
  public record Item(
      String practice,
      String position,
      Instant recorded,
      @Nullable RollLine was,
      @Nullable RollLine now,
      @Nullable String why) {

    static Item of(Correction one) {
      return new Item(
          one.practice(),
          Long.toString(one.position()),
          one.recorded(),
          one.was(),
          one.now(),
          one.why());
    }
  }

  @GET
  public Uni<Corrections> list(UUID ballot) {
    return reads.<BallotView>one(() -> BallotView.findById(ballot)).chain(this::corrections);
  }

  private Uni<Corrections> corrections(BallotView view) {
    @Nullable String roll = view.roll;
    if (roll == null) {
      throw Problems.of(RollRefusal.ROLL_NOT_FROZEN_YET);
    }
    var rolled = RolledBallot.of(view.convener, view.ballot, view.draft, roll);
    return rolls
        .known(view.convener, rolled.draft().electorate())
        .chain(position -> corrections(rolled, position));
  }

  private Uni<Corrections> corrections(RolledBallot ballot, long position) {
    var rule = ballot.draft().rule();
    var roll = ballot.roll();
    return facts
        .heard(ballot.convener(), rule, position)
        .map(heard -> RollCorrections.of(rule, roll.recordDate(), heard, ballot.drawnAt()))
        .map(
            items ->
                new Corrections(
                    roll.fingerprint(),
                    roll.drawnAt(),
                    rule.electorate().heardFrom() + ":" + position,
                    items.stream().map(Item::of).toList()));
  }
}
