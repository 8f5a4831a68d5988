package quorate.governance.dossier;

import static quorate.governance.agreement.Agreement.AGREEMENTS;
import static quorate.governance.body.Body.BODIES;
import static quorate.governance.mandate.Mandate.MANDATES;
import static quorate.governance.optin.OptIn.OPT_INS;
import static quorate.governance.permission.Permission.PERMISSIONS;
import static quorate.governance.plan.BusinessPlan.PLANS;
import static quorate.governance.position.Position.POSITIONS;
import static quorate.governance.request.Request.REQUESTS;
import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import quorate.chassis.log.Aggregate;
import quorate.governance.bodies.StreamLog;
import quorate.governance.dossier.Dossiers.Asked;

/** What rests on a decision: used, drawn, permitted, bound, seated, agreed or answered by it. */
@Singleton
final class Consequences {

  private static final List<Aggregate<?, ?>> RESTING =
      List.of(
          MANDATES,
          AGREEMENTS,
          OPT_INS,
          PLANS,
          PERMISSIONS,
          URGENT_ACTIONS,
          BODIES,
          POSITIONS,
          REQUESTS);

  private final StreamLog log;

  Consequences(StreamLog log) {
    this.log = log;
  }

  /** The entries that name it, as far as known. */
  Uni<List<Told>> of(Asked asked) {
    return Multi.createFrom()
        .iterable(RESTING)
        .onItem()
        .transformToUniAndConcatenate(
            kind -> log.naming(asked.convener(), kind, asked.decision(), asked.known()))
        .collect()
        .asList()
        .map(all -> all.stream().flatMap(List::stream).map(Told::of).toList());
  }
}
