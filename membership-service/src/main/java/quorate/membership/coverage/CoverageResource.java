package quorate.membership.coverage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.membership.facts.Basis;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;

/** "Covers n of N practices, p % of patients", as on a day, as known when. */
@Path("/membership/api/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class CoverageResource {

  private final AsOfReads reads;

  CoverageResource(AsOfReads reads) {
    this.reads = reads;
  }

  /** Of one set of practices within another. */
  @GET
  public Uni<Coverage> coverage(
      @QueryParam("of") @DefaultValue("members") String of,
      @QueryParam("within") @DefaultValue("all") String within,
      @QueryParam("by") @DefaultValue("place") String by,
      @QueryParam("basis") @DefaultValue("registered") String basis,
      @BeanParam AsOf asOf) {
    Whose covering = Whose.of("of", of);
    Whose whole = Whose.of("within", within);
    By parted = By.of(by);
    Basis counted = basis(basis);
    return reads
        .in(asOf, moment -> Grounds.at(moment, counted))
        .map(
            ground ->
                Coverage.of(
                    codes(ground, covering, of),
                    practices(ground, whole, "within", within),
                    parted,
                    ground));
  }

  private static Set<String> codes(Ground ground, Whose covering, String text) {
    return covering instanceof Whose.These(var named)
        ? named
        : practices(ground, covering, "of", text).stream()
            .map(Standing::practice)
            .collect(Collectors.toSet());
  }

  private static List<Standing> practices(Ground ground, Whose whose, String field, String text) {
    return ground
        .of(whose)
        .orElseThrow(() -> Problems.of(DoorRefusal.BAD_PARAMETER, field, text, whose.mend()));
  }

  private static Basis basis(String text) {
    return Arrays.stream(Basis.values())
        .filter(it -> it.word().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.of(
                    DoorRefusal.BAD_PARAMETER, "basis", text, "Give registered or weighted."));
  }
}
