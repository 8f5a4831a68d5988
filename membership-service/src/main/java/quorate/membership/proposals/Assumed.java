package quorate.membership.proposals;

import java.util.List;
import quorate.membership.facts.Source;

/** Changes of a file that nobody has decided about, taken as if they were accepted. */
public record Assumed(Source source, List<Change> changes) {

  public Assumed {
    changes = List.copyOf(changes);
  }

  /** The register as it would be; what it no longer takes is passed over. */
  public static Known on(Known known, List<Assumed> all) {
    if (all.isEmpty()) {
      return known;
    }
    var trials = Trials.on(known);
    for (Assumed one : all) {
      one.changes().stream()
          .filter(change -> concerns(known, change))
          .forEach(change -> Application.decide(change, one.source(), trials));
    }
    return new Known(
        trials.practices().states(),
        trials.networks().states(),
        trials.organisations().states(),
        known.before());
  }

  private static boolean concerns(Known known, Change change) {
    if (change.concernsMembers()) {
      return false;
    }
    var codes =
        change.concernsOrganisation()
            ? known.organisations()
            : change.concernsNetwork() ? known.networks() : known.practices();
    return codes.containsKey(change.code());
  }
}
