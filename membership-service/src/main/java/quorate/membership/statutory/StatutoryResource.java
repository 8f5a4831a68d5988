package quorate.membership.statutory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.membership.convener.Heading;
import quorate.membership.extracts.Format;
import quorate.membership.extracts.Handing;
import quorate.membership.extracts.Sheet;
import quorate.membership.known.AsOf;
import quorate.membership.known.Moment;
import quorate.membership.people.Particulars;
import quorate.membership.people.Unsealing;

/** The statutory register of members, for those who keep it and those who examine it. */
@Path("/membership/api/v1/register/statutory")
@RolesAllowed({"secretary", "auditor"})
public class StatutoryResource {

  private final Door door;
  private final Clock clock;
  private final MemberLog log;
  private final PersonLog people;
  private final Particulars particulars;
  private final Unsealing unsealing;
  private final Handing handing;
  private final Heading heading;

  StatutoryResource(
      Door door,
      Clock clock,
      MemberLog log,
      PersonLog people,
      Particulars particulars,
      Unsealing unsealing,
      Handing handing,
      Heading heading) {
    this.door = door;
    this.clock = clock;
    this.log = log;
    this.people = people;
    this.particulars = particulars;
    this.unsealing = unsealing;
    this.handing = handing;
    this.heading = heading;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  public Uni<Response> register(
      @BeanParam AsOf asOf, @QueryParam("format") @Nullable String format) {
    Format wanted = Format.of(format);
    Moment moment = asOf.at(clock);
    return log.known(door.convener(), moment.known())
        .map(entered -> StatutoryRegister.on(moment.on(), entered))
        .chain(lines -> sheet(lines, asOf, moment))
        .map(sheet -> handing.out(sheet, wanted));
  }

  private Uni<Sheet> sheet(List<StatutoryLine> lines, AsOf asOf, Moment moment) {
    List<UUID> persons =
        lines.stream().flatMap(line -> StatutorySheet.persons(line).stream()).distinct().toList();
    String convener = door.convener();
    return people
        .known(convener, persons, moment.known())
        .map(changes -> lines.stream().map(line -> changes.on(line, moment.on())).toList())
        .chain(
            changed ->
                particulars
                    .of(persons, asOf)
                    .chain(stated -> unsealing.identities(persons, stated))
                    .chain(
                        identities ->
                            heading
                                .on(moment.on())
                                .map(
                                    whose ->
                                        StatutorySheet.of(whose, changed, identities, moment))));
  }
}
