package quorate.governance.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.interest.Told.declared;
import static quorate.governance.interest.Told.folded;
import static quorate.governance.interest.Told.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.governance.interest.InterestCommand.DeclareInterest;
import quorate.governance.interest.InterestCommand.EndInterest;
import quorate.governance.interest.InterestCommand.ReviewInterests;
import quorate.governance.interest.InterestCommand.RulePublication;
import quorate.governance.interest.InterestCommand.Teller;
import quorate.governance.interest.InterestCommand.UpdateInterest;
import quorate.governance.interest.InterestEvent.InterestEnded;
import quorate.governance.interest.InterestEvent.InterestUpdated;
import quorate.governance.interest.InterestEvent.InterestsReviewed;
import quorate.governance.interest.InterestEvent.PublicationRuled;
import quorate.testkit.DeciderSpec;

class InterestDeciderTest {

  private static final UUID ANNE = UUID.fromString("0192f0c1-0000-7000-8000-000000000021");
  private static final UUID BEN = UUID.fromString("0192f0c1-0000-7000-8000-000000000022");
  private static final UUID BODY = UUID.fromString("0192f0c1-0000-7000-8000-000000000301");
  private static final UUID INTEREST = UUID.fromString("0192f0c1-0000-7000-8000-000000000331");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
  private static final About SUPPLIER =
      new About("RXQ", List.of("community-nursing"), List.of(BODY));

  @Test
  void whose_it_is_declares_it() {
    book()
        .when(declare(teller(ANNE), SUPPLIER, "2026-03-01"))
        .then(declared(ANNE, INTEREST, "2026-03-01", "2026-03-01", BODY));
  }

  @Test
  void the_secretary_declares_for_them_and_nobody_else_does() {
    book()
        .when(declare(secretary(), SUPPLIER, "2026-02-20"))
        .then(declared(ANNE, INTEREST, "2026-02-20", "2026-03-01", BODY));
    book()
        .when(declare(teller(BEN), SUPPLIER, "2026-02-20"))
        .thenRefused(InterestRefusal.NOT_YOUR_OWN);
  }

  @Test
  void who_is_not_in_the_register_has_no_interests_here() {
    var nobody = new Teller(true, Set.of(), false, Set.of(BODY), TODAY);

    book()
        .when(declare(nobody, SUPPLIER, "2026-02-20"))
        .thenRefused(InterestRefusal.NO_SUCH_PERSON);
  }

  @Test
  void an_interest_is_declared_once_it_is_there() {
    book()
        .when(declare(teller(ANNE), SUPPLIER, "2026-03-02"))
        .thenRefused(InterestRefusal.NOT_YET_THERE, "since", "2026-03-02");
  }

  @Test
  void an_interest_is_about_something_and_competes_with_a_body_that_there_is() {
    book()
        .when(declare(teller(ANNE), new About(null, List.of(), List.of()), "2026-02-20"))
        .thenRefused(InterestRefusal.ABOUT_NOTHING);
    book()
        .when(declare(teller(ANNE), new About("RXQ", List.of(), List.of(BEN)), "2026-02-20"))
        .thenRefused(InterestRefusal.NO_SUCH_BODY, "competing", BEN);
  }

  @Test
  void what_is_told_anew_must_be_news() {
    var told = declared(ANNE, INTEREST, "2026-02-20", "2026-02-20", BODY);
    var harmless = new About("RXQ", List.of("community-nursing"), List.of());

    book()
        .given(told)
        .when(
            new UpdateInterest(
                ANNE, teller(ANNE), INTEREST, InterestType.FINANCIAL, SUPPLIER, null))
        .thenRefused(InterestRefusal.SAID_ALREADY);
    book()
        .given(told)
        .when(
            new UpdateInterest(
                ANNE, teller(ANNE), INTEREST, InterestType.FINANCIAL, harmless, null))
        .then(new InterestUpdated(ANNE, INTEREST, InterestType.FINANCIAL, harmless, TODAY, null));
  }

  @Test
  void an_interest_ends_once_and_not_before_it_began_nor_after_today() {
    var told = declared(ANNE, INTEREST, "2026-02-20", "2026-02-20");

    book().given(told).when(end("2026-02-20")).then(ended("2026-02-20"));
    book().given(told).when(end("2026-02-19")).thenRefused(InterestRefusal.ENDS_BEFORE_IT_BEGAN);
    book().given(told).when(end("2026-03-01")).then(ended("2026-03-01"));
    book().given(told).when(end("2026-03-02")).thenRefused(InterestRefusal.NOT_YET_THERE);
    book()
        .given(told, ended("2026-02-28"))
        .when(end("2026-02-28"))
        .thenRefused(InterestRefusal.ENDED_ALREADY);
    book().when(end("2026-02-28")).thenRefused(InterestRefusal.NO_SUCH_INTEREST);
  }

  @Test
  void a_review_is_due_so_many_months_after_the_last() {
    book().when(new ReviewInterests(ANNE, teller(ANNE))).then(new InterestsReviewed(ANNE, TODAY));
    book()
        .given(new InterestsReviewed(ANNE, TODAY))
        .when(new ReviewInterests(ANNE, teller(ANNE)))
        .thenRefused(InterestRefusal.SAID_ALREADY);
    assertEquals(
        Optional.of(LocalDate.parse("2027-03-01")),
        folded(new InterestsReviewed(ANNE, TODAY)).reviewDue(12));
    assertEquals(Optional.empty(), folded().reviewDue(12));
  }

  @Test
  void telling_of_one_interest_reviews_none() {
    var declared = declared(ANNE, INTEREST, "2026-02-20", "2026-03-01");
    var anew =
        new InterestUpdated(ANNE, INTEREST, InterestType.INDIRECT, SUPPLIER, TODAY, sealed(ANNE));
    var yearBefore = new InterestsReviewed(ANNE, LocalDate.parse("2025-03-01"));

    assertEquals(Optional.empty(), folded(declared, anew).reviewDue(12));
    assertEquals(Optional.of(TODAY), folded(yearBefore, declared, anew).reviewDue(12));
    book()
        .given(declared)
        .when(new ReviewInterests(ANNE, teller(ANNE)))
        .then(new InterestsReviewed(ANNE, TODAY));
  }

  @Test
  void an_interest_competes_from_its_first_to_its_last_day() {
    var interests =
        folded(declared(ANNE, INTEREST, "2026-02-20", "2026-03-01", BODY), ended("2026-06-30"));

    assertTrue(interests.competingWith(BODY, LocalDate.parse("2026-02-19")).isEmpty());
    assertFalse(interests.competingWith(BODY, LocalDate.parse("2026-02-20")).isEmpty());
    assertFalse(interests.competingWith(BODY, LocalDate.parse("2026-06-30")).isEmpty());
    assertTrue(interests.competingWith(BODY, LocalDate.parse("2026-07-01")).isEmpty());
    assertTrue(interests.competingWith(BEN, LocalDate.parse("2026-06-30")).isEmpty());
  }

  @Test
  void since_when_it_competes_is_kept_when_it_is_told_anew() {
    var interests =
        folded(
            declared(ANNE, INTEREST, "2026-02-20", "2026-02-20", BODY),
            new InterestUpdated(
                ANNE,
                INTEREST,
                InterestType.INDIRECT,
                new About("RXQ", List.of(), List.of(BODY, BEN)),
                TODAY,
                null));
    var one = interests.all().values().iterator().next();

    assertEquals(Optional.of(LocalDate.parse("2026-02-20")), one.competesWith(BODY));
    assertEquals(Optional.of(TODAY), one.competesWith(BEN));
  }

  @Test
  void an_interest_touches_items_about_its_organisation_or_subject() {
    assertTrue(SUPPLIER.touches(List.of("RXQ"), List.of()));
    assertTrue(SUPPLIER.touches(List.of(), List.of("estates", "community-nursing")));
    assertFalse(SUPPLIER.touches(List.of("RDU"), List.of("estates")));
    assertTrue(SUPPLIER.touches(List.of("rxq"), List.of()));
  }

  @Test
  void an_interest_touches_what_is_part_of_its_subject_and_what_that_is_part_of() {
    var nights = new About(null, List.of("urgent-care.nights"), List.of());

    assertTrue(SUPPLIER.touches(List.of(), List.of("community-nursing.nights")));
    assertFalse(SUPPLIER.touches(List.of(), List.of("community-nursing-homes")));
    assertTrue(nights.touches(List.of(), List.of("urgent-care")));
    assertFalse(nights.touches(List.of(), List.of("urgent-care.days")));
  }

  @Test
  void what_is_published_is_said_anew_only_where_it_differs() {
    var financial = List.of(InterestType.FINANCIAL);

    book().when(new RulePublication(financial)).then(new PublicationRuled(financial));
    book()
        .given(new PublicationRuled(financial))
        .when(new RulePublication(financial))
        .thenRefused(InterestRefusal.SAID_ALREADY);
    book().when(new RulePublication(List.of())).thenRefused(InterestRefusal.SAID_ALREADY);
  }

  private static DeclareInterest declare(Teller teller, About about, String since) {
    return new DeclareInterest(
        ANNE,
        teller,
        INTEREST,
        InterestType.FINANCIAL,
        about,
        LocalDate.parse(since),
        sealed(ANNE));
  }

  private static EndInterest end(String last) {
    return new EndInterest(ANNE, teller(ANNE), INTEREST, LocalDate.parse(last));
  }

  private static InterestEnded ended(String last) {
    return new InterestEnded(ANNE, INTEREST, LocalDate.parse(last));
  }

  private static Teller teller(UUID behind) {
    return new Teller(false, Set.of(behind), true, Set.of(BODY), TODAY);
  }

  private static Teller secretary() {
    return new Teller(true, Set.of(), true, Set.of(BODY), TODAY);
  }

  private static DeciderSpec<InterestCommand, InterestEvent> book() {
    return DeciderSpec.of(Interests.INTERESTS, InterestDecider::decide);
  }
}
