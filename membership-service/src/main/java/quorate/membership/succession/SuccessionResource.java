package quorate.membership.succession;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.person.PersonHistory.PEOPLE;
import static quorate.membership.practice.PracticeHistory.PRACTICES;
import static quorate.membership.succession.SuccessionRefusal.MANDATES_ARE_GRANTED;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.member.MemberCommand.RecordDissolution;
import quorate.membership.member.MemberDecider;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeResource;
import quorate.membership.practice.StatedSource;
import quorate.membership.succession.SuccessionCommand.Becoming;
import quorate.membership.succession.SuccessionCommand.MergePractice;
import quorate.membership.succession.SuccessionCommand.RetractSuccession;
import quorate.membership.succession.SuccessionCommand.SplitPractice;
import quorate.membership.succession.SuccessionCommand.SucceedPractice;

/**
 * Records what becomes of a practice in one append over every stream concerned: the practices',
 * those of the persons whose mandates end with it and, where the secretary says so, its membership.
 */
@Path("/membership/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class SuccessionResource {

  private static final String CODE = "[A-Z0-9]{5,6}";
  private static final int MOST_TRIES = 5;
  private static final String A_CODE = "Give the ODS code of a practice, such as G81001.";

  /** The practice becomes one with another. */
  public record Merger(
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String into,
      @NotNull LocalDate on,
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String survivingContract,
      boolean membershipEnds,
      @NotNull @Valid StatedSource source) {}

  /** The practice is parted; where it does not continue, it ends. */
  public record Split(
      @NotNull @Size(min = 1, max = 10)
          List<@NotNull @Pattern(regexp = CODE, message = A_CODE) String> into,
      boolean continues,
      @NotNull LocalDate on,
      boolean membershipEnds,
      @NotNull @Valid StatedSource source) {}

  /** Another code takes over. */
  public record Takeover(
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String successor,
      @NotNull LocalDate on,
      boolean membershipEnds,
      @NotNull @Valid StatedSource source) {}

  /** What is said to have become of it from that day on, and never did. */
  public record SuccessionRetraction(
      @NotNull LocalDate on,
      @NotBlank @Size(max = 400) String reason,
      @NotNull @Valid StatedSource source) {}

  private final SuccessionDecider decider = new SuccessionDecider();
  private final MemberDecider members = new MemberDecider();
  private final Door door;
  private final Holders holders;
  private final Restoring restoring;

  SuccessionResource(Door door, Holders holders, Restoring restoring) {
    this.door = door;
    this.holders = holders;
    this.restoring = restoring;
  }

  @POST
  @Path("practices/{practice}/merger")
  public Uni<Response> merge(String practice, @Valid Merger asked) {
    return decide(
        new MergePractice(
            practice, asked.into(), asked.on(), asked.survivingContract(), asked.source().told()),
        asked.membershipEnds());
  }

  @POST
  @Path("practices/{practice}/split")
  public Uni<Response> split(String practice, @Valid Split asked) {
    return decide(
        new SplitPractice(
            practice, asked.into(), asked.continues(), asked.on(), asked.source().told()),
        asked.membershipEnds());
  }

  @POST
  @Path("practices/{practice}/succession")
  public Uni<Response> succeed(String practice, @Valid Takeover asked) {
    return decide(
        new SucceedPractice(practice, asked.successor(), asked.on(), asked.source().told()),
        asked.membershipEnds());
  }

  @POST
  @Path("practices/{practice}/succession/retraction")
  public Uni<Response> retract(String practice, @Valid SuccessionRetraction asked) {
    return restoring.retract(
        new RetractSuccession(practice, asked.on(), asked.reason(), asked.source().told()));
  }

  private Uni<Response> decide(Becoming command, boolean membershipEnds) {
    return decide(command, membershipEnds, MOST_TRIES);
  }

  /** Looks whose mandates end, and again where another was granted meanwhile. */
  private Uni<Response> decide(Becoming command, boolean membershipEnds, int tries) {
    var stream = PRACTICES.stream(command.practice());
    var late = new AtomicBoolean();
    return holders
        .of(command.practice())
        .chain(
            held ->
                door.handle(
                    streams(command, held),
                    loaded -> {
                      late.set(Holders.lack(held, loaded.state(stream)));
                      return late.get()
                          ? Plan.of(refuse(MANDATES_ARE_GRANTED), stream)
                          : plan(command, membershipEnds, held, loaded);
                    }))
        .onFailure(_ -> late.get() && tries > 1)
        .recoverWithUni(() -> decide(command, membershipEnds, tries - 1));
  }

  private Plan plan(Becoming command, boolean membershipEnds, Set<UUID> held, Loaded loaded) {
    var stream = PRACTICES.stream(command.practice());
    Plan plan = practices(decider.decide(command, states(command, loaded)), stream);
    if (membershipEnds) {
      var member = MEMBERS.stream(command.practice());
      var leave = new RecordDissolution(command.practice(), command.on().minusDays(1));
      plan = plan.and(members.decide(leave, loaded.state(member), loaded.state(stream)), member);
    }
    if (command.ends()) {
      plan = holders.end(plan, command.practice(), command.on().minusDays(1), held, loaded);
    }
    return plan.created(PracticeResource.PATH + "/" + command.practice());
  }

  /** Each event goes to the stream of the practice that it names. */
  private static Plan practices(
      Decision<PracticeEvent> decision, StreamRef<Practice, PracticeEvent> stream) {
    if (!(decision instanceof Decision.Accepted<PracticeEvent>(var events))) {
      return Plan.of(decision, stream);
    }
    Plan plan = Plan.nothing();
    events.forEach(event -> plan.and(PRACTICES.stream(event.practice()), List.of(event)));
    return plan;
  }

  private static List<StreamRef<?, ?>> streams(Becoming command, Set<UUID> held) {
    var streams = new ArrayList<StreamRef<?, ?>>();
    streams.add(PRACTICES.stream(command.practice()));
    command.successors().stream()
        .filter(code -> !code.equals(command.practice()))
        .map(PRACTICES::stream)
        .forEach(streams::add);
    streams.add(MEMBERS.stream(command.practice()));
    held.forEach(person -> streams.add(PEOPLE.stream(person)));
    return streams;
  }

  private static Map<String, Practice> states(Becoming command, Loaded loaded) {
    var states = new HashMap<String, Practice>();
    states.put(command.practice(), loaded.state(PRACTICES.stream(command.practice())));
    command.successors().forEach(code -> states.put(code, loaded.state(PRACTICES.stream(code))));
    return states;
  }
}
