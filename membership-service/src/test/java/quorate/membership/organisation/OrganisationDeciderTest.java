package quorate.membership.organisation;

import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.organisation.OrganisationRefusal.LIES_IN_ANOTHER;
import static quorate.membership.organisation.OrganisationRefusal.LINKED_TO_ABSENT;
import static quorate.membership.organisation.OrganisationRefusal.LINKED_TO_NOTHING;
import static quorate.membership.organisation.OrganisationRefusal.LINK_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.organisation.OrganisationRefusal.LINK_OVERLAPS;
import static quorate.membership.organisation.OrganisationRefusal.LINK_WITHOUT_SENSE;
import static quorate.membership.organisation.OrganisationRefusal.NOT_LINKED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_CLOSES_BEFORE_IT_OPENS;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NEEDS_A_NAME;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_REGISTERED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_THERE;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_NO_SUCH_THING;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_SO_ALREADY;
import static quorate.membership.organisation.OrganisationRefusal.SUCCESSOR_UNFIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.organisation.OrganisationCommand.CloseOrganisation;
import quorate.membership.organisation.OrganisationCommand.LinkOrganisation;
import quorate.membership.organisation.OrganisationCommand.RegisterOrganisation;
import quorate.membership.organisation.OrganisationCommand.RenameOrganisation;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationFact;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationLink;
import quorate.membership.organisation.OrganisationCommand.SucceedOrganisation;
import quorate.membership.organisation.OrganisationCommand.UnlinkOrganisation;
import quorate.membership.organisation.OrganisationEvent.OrganisationClosed;
import quorate.membership.organisation.OrganisationEvent.OrganisationFactRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinkRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinked;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationEvent.OrganisationRenamed;
import quorate.membership.organisation.OrganisationEvent.OrganisationSucceeded;
import quorate.membership.organisation.OrganisationEvent.OrganisationUnlinked;

class OrganisationDeciderTest {

  private static final String CENTRAL = "brighton-central";
  private static final LocalDate APRIL = MAY.minusMonths(1);
  private static final LocalDate JUNE = MAY.plusMonths(1);
  private static final Counterpart PRACTICE =
      new Counterpart(true, Optional.empty(), null, JUNE.plusYears(1));
  private static final Links.Link TO_HOVE = practice(Relation.COVERS);
  private static final OrganisationRegistered PLACE = registered(OrganisationKind.PLACE);
  private static final OrganisationLinked COVERS_HOVE =
      new OrganisationLinked(CENTRAL, "covers", "practice", HOVE, MAY, MAP);

  private static RuleBook<OrganisationCommand, Organisation, OrganisationEvent> with(
      Counterpart other) {
    return new RuleBook<>(
        Organisation.UNKNOWN,
        Organisation::evolve,
        (command, state) -> new OrganisationDecider().decide(command, state, other));
  }

  private static RuleBook<OrganisationCommand, Organisation, OrganisationEvent> organisation() {
    return with(PRACTICE);
  }

  private static OrganisationRegistered registered(OrganisationKind kind) {
    return new OrganisationRegistered(CENTRAL, kind.word(), "Central", MAY, MAP);
  }

  private static Counterpart of(OrganisationKind kind) {
    return new Counterpart(true, Optional.of(kind), APRIL, null);
  }

  private static Links.Link practice(Relation relation) {
    return new Links.Link(relation, new Party(Party.Kind.PRACTICE, HOVE));
  }

  private static Links.Link liesIn(String code) {
    return new Links.Link(Relation.LIES_IN, new Party(Party.Kind.ORGANISATION, code));
  }

  private static LinkOrganisation link(
      Links.Link link, LocalDate from, @Nullable LocalDate lastDay) {
    return new LinkOrganisation(CENTRAL, link, from, lastDay, MAP);
  }

  @Test
  void an_organisation_is_registered_once() {
    var register = new RegisterOrganisation(CENTRAL, OrganisationKind.PLACE, "Central", MAY, MAP);
    organisation().when(register).then(PLACE);
    organisation().given(PLACE).when(register).thenRefused(ORGANISATION_ALREADY_REGISTERED);
  }

  @Test
  void it_is_renamed_while_it_is_there_when_the_name_is_another() {
    organisation().when(rename("X", MAY)).thenRefused(ORGANISATION_NOT_REGISTERED);
    organisation()
        .given(PLACE)
        .when(rename("Central", JUNE))
        .thenRefused(ORGANISATION_SAYS_SO_ALREADY);
    organisation()
        .given(PLACE)
        .when(rename("X", APRIL))
        .thenRefused(ORGANISATION_NOT_THERE, "from", APRIL);
    organisation()
        .given(PLACE)
        .when(rename("X", MAY))
        .then(new OrganisationRenamed(CENTRAL, "X", MAY, MAP));
  }

  private static RenameOrganisation rename(String name, LocalDate from) {
    return new RenameOrganisation(CENTRAL, name, from, MAP);
  }

  @Test
  void it_closes_once_and_not_before_it_opens() {
    var close = new CloseOrganisation(CENTRAL, MAY, MAP);
    var closed = new OrganisationClosed(CENTRAL, MAY, MAP);
    organisation().given(PLACE).when(close).then(closed);
    organisation().given(PLACE, closed).when(close).thenRefused(ORGANISATION_SAYS_SO_ALREADY);
    organisation()
        .given(PLACE)
        .when(new CloseOrganisation(CENTRAL, APRIL, MAP))
        .thenRefused(ORGANISATION_CLOSES_BEFORE_IT_OPENS);
  }

  @Test
  void another_of_its_kind_succeeds_it_and_it_closes_the_day_before() {
    var succeed = new SucceedOrganisation(CENTRAL, "west", JUNE, MAP);
    var closed = new OrganisationClosed(CENTRAL, JUNE.minusDays(1), MAP);
    var succeeded = new OrganisationSucceeded(CENTRAL, "west", JUNE, MAP);
    var place = of(OrganisationKind.PLACE);
    with(place).given(PLACE).when(succeed).thenAll(List.of(closed, succeeded));
    with(place).given(PLACE, closed).when(succeed).then(succeeded);
    with(place)
        .given(PLACE, closed, succeeded)
        .when(succeed)
        .thenRefused(ORGANISATION_SAYS_SO_ALREADY);
    with(of(OrganisationKind.LMC)).given(PLACE).when(succeed).thenRefused(SUCCESSOR_UNFIT);
    var over = new Counterpart(true, Optional.of(OrganisationKind.PLACE), APRIL, JUNE.plusDays(9));
    with(over).given(PLACE).when(succeed).thenRefused(SUCCESSOR_UNFIT);
    with(place)
        .given(PLACE)
        .when(new SucceedOrganisation(CENTRAL, CENTRAL, JUNE, MAP))
        .thenRefused(SUCCESSOR_UNFIT);
    with(place)
        .given(PLACE)
        .when(new SucceedOrganisation(CENTRAL, "west", MAY, MAP))
        .thenRefused(ORGANISATION_CLOSES_BEFORE_IT_OPENS);
  }

  @Test
  void a_place_covers_a_practice_that_is_there_from_a_day_on_which_both_are() {
    organisation().given(PLACE).when(link(TO_HOVE, MAY, null)).then(COVERS_HOVE);
    organisation()
        .given(PLACE)
        .when(link(TO_HOVE, APRIL, null))
        .thenRefused(ORGANISATION_NOT_THERE);
    organisation()
        .given(PLACE)
        .when(link(TO_HOVE, MAY, APRIL))
        .thenRefused(LINK_ENDS_BEFORE_IT_BEGINS);
    with(Counterpart.of(Organisation.UNKNOWN))
        .given(PLACE)
        .when(link(TO_HOVE, MAY, null))
        .thenRefused(LINKED_TO_NOTHING, "code", HOVE);
    with(new Counterpart(true, Optional.empty(), null, APRIL))
        .given(PLACE)
        .when(link(TO_HOVE, MAY, null))
        .thenRefused(LINKED_TO_ABSENT, "code", HOVE);
  }

  @Test
  void a_link_backdated_to_meet_a_later_one_is_kept_and_one_that_overlaps_is_not() {
    var later = new OrganisationLinked(CENTRAL, "covers", "practice", HOVE, JUNE, MAP);
    var ended =
        new OrganisationUnlinked(CENTRAL, "covers", "practice", HOVE, JUNE.minusDays(1), MAP);
    organisation()
        .given(PLACE, later)
        .when(link(TO_HOVE, MAY, JUNE.minusDays(1)))
        .thenAll(List.of(COVERS_HOVE, ended));
    organisation().given(PLACE, later).when(link(TO_HOVE, MAY, JUNE)).thenRefused(LINK_OVERLAPS);
    organisation().given(PLACE, later).when(link(TO_HOVE, MAY, null)).thenRefused(LINK_OVERLAPS);
  }

  @Test
  void what_lies_in_one_lies_in_no_other_on_the_same_day() {
    var inSussex = new OrganisationLinked(CENTRAL, "lies-in", "organisation", "QNX", JUNE, MAP);
    var system = with(of(OrganisationKind.SYSTEM)).given(PLACE, inSussex);
    system.when(link(liesIn("QOQ"), MAY, null)).thenRefused(LIES_IN_ANOTHER);
    system.when(link(liesIn("QOQ"), MAY, JUNE.minusDays(1))).thenAccepted();
  }

  @Test
  void places_lie_in_sub_icb_locations_and_these_in_systems_and_never_the_other_way() {
    var toIt = link(liesIn("09D"), MAY, null);
    with(of(OrganisationKind.SUB_ICB_LOCATION)).given(PLACE).when(toIt).thenAccepted();
    var location = registered(OrganisationKind.SUB_ICB_LOCATION);
    with(of(OrganisationKind.SYSTEM)).given(location).when(toIt).thenAccepted();
    with(of(OrganisationKind.PLACE)).given(location).when(toIt).thenRefused(LINK_WITHOUT_SENSE);
    with(of(OrganisationKind.PLACE)).given(PLACE).when(toIt).thenRefused(LINK_WITHOUT_SENSE);
  }

  @Test
  void only_a_collaboration_has_participants_and_only_practices_are_such() {
    var joins = link(practice(Relation.PARTICIPANT), MAY, null);
    var body = registered(OrganisationKind.COLLABORATION);
    organisation()
        .given(body)
        .when(joins)
        .then(new OrganisationLinked(CENTRAL, "participant", "practice", HOVE, MAY, MAP));
    organisation().given(PLACE).when(joins).thenRefused(LINK_WITHOUT_SENSE);
    var network = new Links.Link(Relation.PARTICIPANT, new Party(Party.Kind.NETWORK, "U14062"));
    organisation().given(body).when(link(network, MAY, null)).thenRefused(LINK_WITHOUT_SENSE);
    organisation().given(body).when(link(TO_HOVE, MAY, null)).thenRefused(LINK_WITHOUT_SENSE);
  }

  @Test
  void a_link_ends_on_a_day_on_which_it_holds_and_once() {
    var unlink = new UnlinkOrganisation(CENTRAL, TO_HOVE, JUNE, MAP);
    var unlinked = new OrganisationUnlinked(CENTRAL, "covers", "practice", HOVE, JUNE, MAP);
    organisation().given(PLACE).when(unlink).thenRefused(NOT_LINKED, "lastday", JUNE);
    organisation().given(PLACE, COVERS_HOVE).when(unlink).then(unlinked);
    organisation()
        .given(PLACE, COVERS_HOVE, unlinked)
        .when(unlink)
        .thenRefused(ORGANISATION_SAYS_SO_ALREADY);
  }

  @Test
  void a_link_that_never_was_is_retracted_by_its_first_day() {
    var retract = new RetractOrganisationLink(CENTRAL, TO_HOVE, MAY, "mistaken", MAP);
    var retracted =
        new OrganisationLinkRetracted(CENTRAL, "covers", "practice", HOVE, MAY, "mistaken", MAP);
    organisation().given(PLACE, COVERS_HOVE).when(retract).then(retracted);
    organisation()
        .given(PLACE, COVERS_HOVE, retracted)
        .when(retract)
        .thenRefused(ORGANISATION_SAYS_NO_SUCH_THING, "from", MAY);
    organisation()
        .given(PLACE, COVERS_HOVE, retracted)
        .when(link(TO_HOVE, MAY, null))
        .then(COVERS_HOVE);
  }

  @Test
  void a_name_or_a_closure_that_never_was_is_retracted_but_the_first_name_stays() {
    organisation()
        .given(PLACE)
        .when(retract(OrganisationFact.NAME, MAY))
        .thenRefused(ORGANISATION_NEEDS_A_NAME);
    organisation()
        .given(PLACE)
        .when(retract(OrganisationFact.CLOSURE, MAY))
        .thenRefused(ORGANISATION_SAYS_NO_SUCH_THING);
    organisation()
        .given(PLACE, new OrganisationClosed(CENTRAL, JUNE, MAP))
        .when(retract(OrganisationFact.CLOSURE, JUNE))
        .then(new OrganisationFactRetracted(CENTRAL, "closure", JUNE, "mistaken", MAP));
  }

  private static RetractOrganisationFact retract(OrganisationFact fact, LocalDate day) {
    return new RetractOrganisationFact(CENTRAL, fact, day, "mistaken", MAP);
  }
}
