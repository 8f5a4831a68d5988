package quorate.membership.preview;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import quorate.chassis.door.Door;
import quorate.chassis.log.EventLog;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationKind;

/** Which trusts the register has, from the log itself: there are few, and a view may be behind. */
@Singleton
final class RegisteredOrganisations {

  private final Door door;
  private final EventLog log;
  private final EventTypes types;

  RegisteredOrganisations(Door door, EventLog log, ServiceDefinition service) {
    this.door = door;
    this.log = log;
    this.types = service.events();
  }

  Uni<Set<String>> trusts() {
    var codes = new TreeSet<String>();
    return UniHelper.toUni(
            log.scan(
                door.convener(),
                "organisation/",
                Long.MAX_VALUE,
                bytes -> {
                  if (Entry.read(bytes, types).event() instanceof OrganisationRegistered e
                      && e.kind().equals(OrganisationKind.TRUST.word())) {
                    codes.add(e.organisation());
                  }
                }))
        .replaceWith(codes);
  }
}
