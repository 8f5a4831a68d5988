package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.OfOrganisation;
import quorate.ballots.electorate.MembershipHeard.OrganisationClosed;
import quorate.ballots.electorate.MembershipHeard.OrganisationFactRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinkRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinked;
import quorate.ballots.electorate.MembershipHeard.OrganisationRegistered;
import quorate.ballots.electorate.MembershipHeard.OrganisationUnlinked;

/** Of G1, in network U1 and sub-ICB location 09D: the nearest link wins. */
class NearestPlaceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate EVE = DAY.minusDays(1);
  private static final LocalDate NEXT = DAY.plusDays(1);
  private static final OfOrganisation EAST = place("east");
  private static final OfOrganisation WEST = place("west");

  private static OfOrganisation place(String code) {
    return new OrganisationRegistered(code, "place", EVE);
  }

  private static OrganisationLinked covers(String place, String kind, String code) {
    return new OrganisationLinked(place, "covers", kind, code, EVE);
  }

  private static NearestPlace nearest(OfOrganisation... heard) {
    var facts = Stream.of(heard).flatMap(each -> OrganisationFact.of(each).stream()).toList();
    return NearestPlace.of(
        "G1", Optional.of("U1"), Optional.of("09D"), Organisations.on(DAY, facts));
  }

  private static void none(String told, OfOrganisation... heard) {
    assertEquals(Optional.empty(), nearest(heard).place());
    assertEquals(told, nearest(heard).told());
  }

  private static void one(String place, String covered, OfOrganisation... heard) {
    assertEquals(Optional.of(place), nearest(heard).place());
    assertEquals("place %s covers %s".formatted(place, covered), nearest(heard).told());
  }

  @Test
  void the_practice_itself_comes_before_its_network_and_that_before_its_location() {
    var location = covers("east", "organisation", "09D");
    var network = covers("west", "network", "U1");
    var itself = covers("east", "practice", "G1");
    one("east", "its sub-ICB location 09D", EAST, WEST, location);
    one("west", "its network U1", EAST, WEST, location, network);
    one("east", "the practice itself", EAST, WEST, location, network, itself);
  }

  @Test
  void two_that_are_equally_near_are_none_whatever_is_farther() {
    var location = covers("east", "organisation", "09D");
    none(
        "its network U1 is covered by two places: east, west",
        EAST,
        WEST,
        covers("west", "network", "U1"),
        covers("east", "network", "U1"),
        location);
    none(
        "the practice itself is covered by 3 places: east, north, west",
        EAST,
        WEST,
        place("north"),
        covers("west", "practice", "G1"),
        covers("north", "practice", "G1"),
        covers("east", "practice", "G1"));
    one(
        "east",
        "the practice itself",
        EAST,
        WEST,
        covers("west", "network", "U1"),
        covers("east", "network", "U1"),
        covers("east", "practice", "G1"));
  }

  @Test
  void none_covers_it_where_nothing_near_is_covered() {
    none("covered by no place that day", EAST);
    none("covered by no place that day", EAST, covers("east", "network", "U2"));
    none("covered by no place that day", EAST, covers("east", "practice", "U1"));
    var nowhere = NearestPlace.of("G1", Optional.empty(), Optional.empty(), Organisations.NONE);
    assertEquals(Optional.empty(), nowhere.place());
  }

  @Test
  void only_places_that_are_there_count() {
    var itself = covers("east", "practice", "G1");
    var network = covers("west", "network", "U1");
    var closed = new OrganisationClosed("east", EVE);
    one("west", "its network U1", EAST, WEST, itself, network, closed);
    one("east", "the practice itself", EAST, itself, new OrganisationClosed("east", DAY));
    one("east", "the practice itself", EAST, itself, closed, new OrganisationClosed("east", NEXT));
    one(
        "east",
        "the practice itself",
        EAST,
        itself,
        closed,
        new OrganisationFactRetracted("east", "closure", EVE));
    none("covered by no place that day", new OrganisationRegistered("east", "place", NEXT), itself);
  }

  @Test
  void others_that_cover_and_other_relations_are_no_place() {
    var federation = new OrganisationRegistered("fed", "federation", EVE);
    none("covered by no place that day", federation, covers("fed", "practice", "G1"));
    var lies = new OrganisationLinked("east", "lies-in", "organisation", "09D", EVE);
    none("covered by no place that day", EAST, lies);
  }

  @Test
  void a_link_holds_from_its_day_to_its_last_and_not_when_it_was_taken_back() {
    var itself = covers("east", "practice", "G1");
    var until = new OrganisationUnlinked("east", "covers", "practice", "G1", EVE);
    var again = new OrganisationLinked("east", "covers", "practice", "G1", DAY);
    var never = new OrganisationLinkRetracted("east", "covers", "practice", "G1", DAY);
    none("covered by no place that day", EAST, itself, until);
    one("east", "the practice itself", EAST, itself, until, again);
    one("east", "the practice itself", EAST, itself, again, until);
    none("covered by no place that day", EAST, itself, until, again, never);
    // An end belongs to its own time, in whatever order they are said.
    var later = new OrganisationLinked("east", "covers", "practice", "G1", NEXT);
    var neverLater = new OrganisationLinkRetracted("east", "covers", "practice", "G1", NEXT);
    none("covered by no place that day", EAST, later, itself, until, neverLater);
    none(
        "covered by no place that day",
        EAST,
        itself,
        new OrganisationLinkRetracted("east", "covers", "practice", "G1", EVE));
    none("covered by no place that day", EAST, later);
  }
}
