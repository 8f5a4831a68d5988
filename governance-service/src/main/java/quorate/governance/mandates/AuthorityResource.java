package quorate.governance.mandates;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;
import quorate.governance.authority.AuthorityShown;
import quorate.governance.authority.Graph;
import quorate.governance.authority.Question;
import quorate.governance.mandate.Asked;
import quorate.governance.moment.Moment;
import quorate.governance.partners.Touch;
import quorate.governance.party.PartyAsked;
import quorate.governance.subject.Subject;

/** "By what authority?", of any day, as known at any time. */
@Path("/governance/api/v1/authority")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class AuthorityResource {

  private final Door door;
  private final Reads reads;
  private final MandatesBetween between;
  private final MandatesFolded folded;
  private final Clock clock;

  AuthorityResource(
      Door door, Reads reads, MandatesBetween between, MandatesFolded folded, Clock clock) {
    this.door = door;
    this.reads = reads;
    this.between = between;
    this.folded = folded;
    this.clock = clock;
  }

  /** Which chain lets the decider decide this for that party, or why none does. */
  @GET
  public Uni<AuthorityShown> by(
      @BeanParam Moment moment,
      @QueryParam("decider") @Nullable String decider,
      @QueryParam("principal") @Nullable String principal,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("sum") @Nullable String sum,
      @QueryParam("touches") List<String> touches) {
    String convener = door.convener(); // who acts for none is told so first
    var question =
        new Question(
            PartyAsked.inQuery("decider", decider == null ? "" : decider),
            PartyAsked.inQuery("principal", principal == null ? "" : principal),
            subject(subject == null ? "" : subject),
            sum(sum),
            moment.day(clock.instant()),
            Set.of(),
            touches(touches));
    var known = moment.known(clock.instant());
    return reads
        .in(
            convener,
            () ->
                between
                    .within(List.of(question.principal()), question.subject())
                    .chain(found -> folded.of(found, known)))
        .map(all -> new Graph(all.stream().map(MandatesFolded.Known::given).toList()))
        .map(graph -> AuthorityShown.of(graph.by(question), question));
  }

  private static String subject(String code) {
    if (code.matches(Subject.CODE)) {
      return code;
    }
    throw Problems.of(
        DoorRefusal.BAD_PARAMETER, "subject", code, "Give a code, such as urgent-care.");
  }

  private static Set<Touch> touches(List<String> words) {
    return words.stream().map(AuthorityResource::touch).collect(Collectors.toSet());
  }

  private static Touch touch(String word) {
    return Arrays.stream(Touch.values())
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.of(
                    DoorRefusal.BAD_PARAMETER,
                    "touches",
                    word,
                    "Give liability, contract or business-model; once for each."));
  }

  private static @Nullable BigDecimal sum(@Nullable String pounds) {
    if (pounds == null || pounds.matches(Asked.MONEY)) {
      return Asked.sum(pounds);
    }
    throw Problems.of(DoorRefusal.BAD_PARAMETER, "sum", pounds, Asked.MONEY_MEND);
  }
}
