package quorate.governance.validity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vehicle.VehicleTable;
import quorate.governance.validity.Check.Finding;
import quorate.governance.validity.Facts.Found;
import quorate.governance.validity.Facts.Held;
import quorate.governance.validity.Facts.Told;
import quorate.governance.validity.Facts.Way;

/**
 * Holds a resolution against what makes it valid, before it is put and after: each requirement is
 * good, missing as yet, or doubtful. A requirement that nobody asks for is left out. It is software
 * and not legal advice: a clause that is not known here is not looked at.
 */
public final class Validity {

  private Validity() {}

  /** The check-list, in the order in which things come about. */
  public static List<Check> of(Facts facts) {
    List<Check> checks = new ArrayList<>();
    checks.add(good(Check.Requirement.PROPOSAL, facts.proposal()));
    seconding(facts).ifPresent(checks::add);
    checks.add(vehicle(facts));
    checks.addAll(BeforeIt.checks(facts));
    checks.addAll(held(facts));
    checks.addAll(AfterIt.checks(facts));
    return List.copyOf(checks);
  }

  /** The worst that was found. */
  public static Finding worst(List<Check> checks) {
    return checks.stream()
        .map(Check::finding)
        .max(Comparator.naturalOrder())
        .orElse(Finding.MISSING);
  }

  private static Optional<Check> seconding(Facts facts) {
    String clause = facts.seconding().clause();
    Told done = facts.seconding().done();
    if (clause == null && done == null) {
      return Optional.empty();
    }
    return Optional.of(
        done == null
            ? missing(
                Check.Requirement.SECONDING,
                "Nobody has seconded it.",
                clause == null ? "" : clause)
            : good(Check.Requirement.SECONDING, done));
  }

  private static Check vehicle(Facts facts) {
    Way way = facts.way();
    if (way == null) {
      return missing(
          Check.Requirement.VEHICLE,
          "It is not put yet; %s may be put by: %s."
              .formatted(facts.kind().words(), String.join(", ", suiting(facts.kind()))),
          "");
    }
    return switch (VehicleTable.of(facts.kind(), way.vehicle())) {
      case Permission.Allowed yes ->
          new Check(
              Check.Requirement.VEHICLE,
              Finding.GOOD,
              yes.reason(),
              yes.source().toString(),
              way.at());
      case Permission.ByClause by -> byClause(by, way);
      case Permission.Refused no ->
          new Check(
              Check.Requirement.VEHICLE,
              Finding.DOUBTFUL,
              no.reason(),
              no.source().toString(),
              way.at());
    };
  }

  private static Check byClause(Permission.ByClause by, Way way) {
    String cited = way.clause() == null ? way.terms() : way.clause();
    return new Check(
        Check.Requirement.VEHICLE,
        cited == null ? Finding.DOUBTFUL : Finding.GOOD,
        cited == null ? by.reason() + " No clause is cited." : by.reason(),
        cited == null ? by.of().title() : "%s %s".formatted(by.of().title(), cited),
        way.at());
  }

  private static List<String> suiting(Kind kind) {
    return Stream.of(Vehicle.values())
        .filter(each -> !(VehicleTable.of(kind, each) instanceof Permission.Refused))
        .map(Vehicle::words)
        .toList();
  }

  private static List<Check> held(Facts facts) {
    List<Check> checks = new ArrayList<>();
    Held held = facts.held();
    Way way = facts.way();
    Told entitled = held == null ? null : held.entitled();
    checks.add(
        entitled == null
            ? missing(Check.Requirement.ENTITLED, "Who is entitled is not settled yet.", "")
            : good(Check.Requirement.ENTITLED, entitled));
    if (way == null || way.vehicle() != Vehicle.WRITTEN_RESOLUTION) {
      checks.add(
          found(
              Check.Requirement.QUORUM,
              held == null ? null : held.quorum(),
              "Whether there is a quorum is seen when it is put to the vote."));
    }
    if (held != null && held.proxies() != null) {
      checks.add(found(Check.Requirement.PROXIES, held.proxies(), ""));
    }
    checks.add(
        found(
            Check.Requirement.INTERESTS,
            held == null ? null : held.interests(),
            "How interests are handled is seen when it is put to the vote."));
    return checks;
  }

  static Check found(Check.Requirement requirement, @Nullable Found found, String otherwise) {
    if (found == null) {
      return missing(requirement, otherwise, "");
    }
    var told = found.told();
    return new Check(
        requirement,
        found.holds() ? Finding.GOOD : Finding.DOUBTFUL,
        told.sentence(),
        told.clause(),
        told.at());
  }

  static Check good(Check.Requirement requirement, Told told) {
    return new Check(requirement, Finding.GOOD, told.sentence(), told.clause(), told.at());
  }

  static Check missing(Check.Requirement requirement, String sentence, String clause) {
    return new Check(requirement, Finding.MISSING, sentence, clause, List.of());
  }

  /** A clause of the Act that says what must be done before the vote. */
  static String source(Requirement requirement) {
    return requirement.clause().source().toString();
  }
}
