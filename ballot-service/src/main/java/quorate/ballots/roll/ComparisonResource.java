package quorate.ballots.roll;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.CompareRoll;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballot.BasisCompared;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.Rolls;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.roll.RollPreviewRequests.NewComparison;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.read.Reads;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/** What if: a ballot's roll under other bases, before notice, and never unseen: it is recorded. */
@Path(ComparisonResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("returning-officer")
public class ComparisonResource {

  static final String PATH = "/ballots/api/v1/ballots/{ballot}/roll/comparisons";

  private final Door door;
  private final Reads reads;
  private final Rolls rolls;

  ComparisonResource(Door door, Reads reads, Rolls rolls) {
    this.door = door;
    this.reads = reads;
    this.rolls = rolls;
  }

  /** Side by side, of the same register. */
  public record Comparison(UUID comparison, List<Side> sides) {}

  /** The roll under one basis. */
  public record Side(WeightBasis weightBasis, @Nullable Weighing weighing, RollPreview roll) {}

  @POST
  public Uni<Response> compare(UUID ballot, @Valid NewComparison asked) {
    UUID comparison = door.newId();
    String location = PATH.replace("{ballot}", ballot.toString()) + "/" + comparison;
    return door.handle(
        plan(ballot, comparison, asked, 0).reads(),
        () -> UniHelper.toFuture(rolls.heard(door.convener())),
        (loaded, known) -> {
          Plan plan = plan(ballot, comparison, asked, known.position()).of(loaded);
          return known.stale() && !plan.refuses()
              ? Plan.of(
                  Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), Ballot.AGGREGATE.stream(ballot))
              : plan.heard("membership", known.position()).created(location);
        });
  }

  private static BallotPlan plan(UUID ballot, UUID comparison, NewComparison asked, long position) {
    return new BallotPlan(
        new CompareRoll(ballot, comparison, asked.on(), position, asked.compared()));
  }

  @GET
  @Path("{comparison}")
  public Uni<Comparison> one(UUID ballot, UUID comparison) {
    return reads
        .<RollComparisonView>one(
            () ->
                RollComparisonView.find("ballot = ?1 and comparison = ?2", ballot, comparison)
                    .firstResult())
        .map(RollComparisonView::compared)
        .chain(
            compared ->
                reads
                    .<BallotView>one(() -> BallotView.findById(ballot))
                    .map(BallotShown::of)
                    .chain(found -> sides(found.rule(), compared)))
        .map(sides -> new Comparison(comparison, sides));
  }

  private Uni<List<Side>> sides(RollRule rule, RollCompared compared) {
    return Multi.createFrom()
        .iterable(compared.bases())
        .onItem()
        .transformToUniAndConcatenate(basis -> side(rule, basis, compared))
        .collect()
        .asList();
  }

  private Uni<Side> side(RollRule rule, BasisCompared basis, RollCompared compared) {
    String drawnAt = compared.drawnAt();
    long position = Long.parseLong(drawnAt.substring(drawnAt.indexOf(':') + 1));
    var under = rule.under(basis.weightBasis(), basis.weighing());
    return rolls
        .draw(door.convener(), under, compared.on(), position)
        .invoke(drawing -> Unmet.refuseUnheard(rule.electorate(), drawing))
        .map(drawing -> RollPreview.of(under, drawing, compared.on(), position))
        .map(roll -> new Side(basis.weightBasis(), basis.weighing(), roll));
  }
}
