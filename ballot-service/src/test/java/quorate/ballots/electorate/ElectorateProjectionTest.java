package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.LogInBound;
import quorate.ballots.electorate.MembershipHeard.MandateGranted;
import quorate.ballots.electorate.MembershipHeard.MandateRevoked;
import quorate.ballots.electorate.MembershipHeard.OrganisationClosed;
import quorate.ballots.electorate.MembershipHeard.OrganisationFactRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinkRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinked;
import quorate.ballots.electorate.MembershipHeard.OrganisationRegistered;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeFactRetracted;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.chassis.wire.EventTypes;
import quorate.testkit.ProjectionSpec;

class ElectorateProjectionTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final UUID ANN = new UUID(0, 1);
  private static final EventTypes TYPES =
      EventTypes.builder()
          .type("membership.practice-registered.v1", PracticeRegistered.class)
          .type("membership.practice-closed.v1", PracticeClosed.class)
          .type("membership.practice-fact-retracted.v1", PracticeFactRetracted.class)
          .type("membership.organisation-registered.v1", OrganisationRegistered.class)
          .type("membership.organisation-closed.v1", OrganisationClosed.class)
          .type("membership.organisation-linked.v1", OrganisationLinked.class)
          .type("membership.organisation-link-retracted.v1", OrganisationLinkRetracted.class)
          .type("membership.organisation-fact-retracted.v1", OrganisationFactRetracted.class)
          .type("membership.mandate-granted.v1", MandateGranted.class)
          .type("membership.mandate-revoked.v1", MandateRevoked.class)
          .type("membership.log-in-bound.v1", LogInBound.class)
          .type("membership.person-erased.v1", PersonErased.class)
          .build();

  private static ProjectionSpec electorate() {
    return ProjectionSpec.of(new ElectorateProjection(), Map.of("membership", TYPES));
  }

  private static MandateGranted granted(int mandate, String practice, String purpose) {
    return new MandateGranted(new UUID(1, mandate), ANN, practice, purpose, MAY, null);
  }

  @Test
  void a_mandate_is_found_under_each_log_in_whichever_came_first() {
    try (var electorate = electorate()) {
      electorate
          .given("membership", "person/1", granted(1, "G1", "vote"))
          .given("membership", "person/1", new LogInBound(ANN, "one"))
          .given("membership", "person/1", granted(2, "G2", "vote"))
          .given("membership", "person/1", granted(3, "G3", "speak"))
          .given("membership", "person/1", new LogInBound(ANN, "two"), new LogInBound(ANN, "two"))
          .then(
              "select login, practice, position from hand order by login, practice",
              "one | G1 | 1",
              "one | G2 | 2",
              "two | G1 | 4",
              "two | G2 | 4");
    }
  }

  @Test
  void capacity_and_matters_are_kept_and_what_is_usual_is_told() {
    var limited =
        new MandateGranted(
            new UUID(1, 2),
            ANN,
            "G2",
            "vote",
            MAY,
            null,
            "deputy",
            List.of("contract", "election"));
    try (var electorate = electorate()) {
      electorate
          .given("membership", "person/1", new LogInBound(ANN, "one"))
          .given("membership", "person/1", granted(1, "G1", "vote"), limited)
          .then(
              "select practice, capacity, replace(matters, e'\\n', ',') from hand order by practice",
              "G1 | representative | ",
              "G2 | deputy | contract,election");
    }
  }

  @Test
  void a_revoked_mandate_ends_and_never_later_than_before() {
    var early = new MandateRevoked(new UUID(1, 1), ANN, "G1", MAY.plusDays(9));
    var late = new MandateRevoked(new UUID(1, 1), ANN, "G1", MAY.plusDays(20));
    try (var electorate = electorate()) {
      electorate
          .given("membership", "person/1", new LogInBound(ANN, "one"), granted(1, "G1", "vote"))
          .then("select until from hand", "null")
          .given("membership", "person/1", early, late, new LogInBound(ANN, "two"))
          .then("select until from hand", "2026-05-10", "2026-05-10");
    }
  }

  @Test
  void the_log_in_of_who_was_erased_is_nobodys() {
    var bob = new UUID(0, 2);
    try (var electorate = electorate()) {
      electorate
          .given("membership", "person/1", new LogInBound(ANN, "one"), granted(1, "G1", "vote"))
          .given("membership", "person/2", new LogInBound(bob, "two"))
          .given("membership", "person/1", new PersonErased(ANN))
          .then("select login from hand")
          .then("select login from log_in", "two");
    }
  }

  @Test
  void what_no_roll_rests_on_is_passed_by_when_it_is_taken_back() {
    try (var electorate = electorate()) {
      electorate
          .given("membership", "practice/G1", new PracticeFactRetracted("G1", "address", MAY))
          .then("select n from fact");
    }
  }

  @Test
  void what_is_said_of_organisations_is_kept_in_the_order_heard_and_what_is_of_no_roll_is_not() {
    try (var electorate = electorate()) {
      electorate
          .given(
              "membership",
              "organisation/hove",
              new OrganisationRegistered("hove", "place", MAY),
              new OrganisationLinked("hove", "lies-in", "organisation", "09D", MAY),
              new OrganisationLinked("hove", "covers", "network", "U1", MAY),
              new OrganisationLinkRetracted("hove", "covers", "network", "U1", MAY),
              new OrganisationClosed("hove", MAY.plusDays(1)),
              new OrganisationFactRetracted("hove", "name", MAY),
              new OrganisationFactRetracted("hove", "closure", MAY.plusDays(1)))
          .then(
              "select position, n, subject, since, said, kind, code"
                  + " from organisation_fact order by position, n",
              "0 | 0 | KIND | 0001-01-01 | HOLDS | place | ",
              "0 | 1 | THERE | 2026-05-01 | HOLDS |  | ",
              "2 | 0 | COVERS | 2026-05-01 | HOLDS | network | U1",
              "3 | 0 | COVERS | 2026-05-01 | NEVER_HELD | network | U1",
              "4 | 0 | THERE | 2026-05-03 | ENDS |  | ",
              "6 | 0 | THERE | 2026-05-03 | NEVER_ENDED |  | ");
    }
  }

  @Test
  void what_is_said_of_practices_is_kept_in_the_order_heard() {
    try (var electorate = electorate()) {
      electorate
          .given("membership", "practice/G1", new PracticeRegistered("G1", "One", MAY))
          .given("membership", "practice/G1", new PracticeClosed("G1", MAY.plusDays(1)))
          .then(
              "select position, n, subject, since, said, value from fact order by position, n",
              "0 | 0 | NAME | 0001-01-01 | HOLDS | One",
              "0 | 1 | OPEN | 2026-05-01 | HOLDS | ",
              "1 | 0 | OPEN | 2026-05-03 | ENDS | ");
    }
  }
}
