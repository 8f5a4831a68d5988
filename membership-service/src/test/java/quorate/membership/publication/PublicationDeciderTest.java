package quorate.membership.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.publication.Disclosure.PRIVATE;
import static quorate.membership.publication.Disclosure.PUBLISHED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.publication.Publication.Unruled;
import quorate.membership.publication.PublicationCommand.RulePublication;
import quorate.membership.publication.PublicationEvent.PublicationRuled;

class PublicationDeciderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  private static final LocalDate EARLIER = LocalDate.of(2026, 4, 1);
  private static final PublicationRuled OPEN =
      new PublicationRuled("published", EARLIER, "Board 7", null);
  private static final PublicationRuled SHUT =
      new PublicationRuled("private", TODAY, null, "The members");

  private static RuleBook<PublicationCommand, Publication, PublicationEvent> rule() {
    return new RuleBook<>(new Unruled(), Publication::evolve, new PublicationDecider()::decide);
  }

  private static RulePublication open(LocalDate from) {
    return new RulePublication(PUBLISHED, from, TODAY, "Board 7", null);
  }

  private static RulePublication shut(LocalDate from) {
    return new RulePublication(PRIVATE, from, TODAY, null, "The members");
  }

  @Test
  void members_are_published_under_a_resolution_from_a_day_that_has_come() {
    rule().when(open(EARLIER)).then(OPEN);
    rule()
        .when(open(TODAY.plusDays(1)))
        .thenRefused(PublicationRefusal.RULED_BEFORE_ITS_DAY, "from", TODAY.plusDays(1));
  }

  @Test
  void somebody_decides_it() {
    rule()
        .when(new RulePublication(PUBLISHED, TODAY, TODAY, null, null))
        .thenRefused(PublicationRefusal.NOBODY_DECIDED);
  }

  @Test
  void members_are_private_from_today_on_and_nothing_is_taken_back() {
    rule().given(OPEN).when(shut(TODAY)).then(SHUT);
    rule()
        .given(OPEN)
        .when(shut(TODAY.minusDays(1)))
        .thenRefused(PublicationRefusal.PUBLISHED_ALREADY_BY_THEN, "from", TODAY.minusDays(1));
  }

  @Test
  void what_is_ruled_is_not_ruled_again() {
    rule().given(OPEN).when(open(TODAY)).thenRefused(PublicationRefusal.RULED_SO_ALREADY);
    rule().given(SHUT).when(shut(TODAY)).thenRefused(PublicationRefusal.RULED_SO_ALREADY);
    rule().given(OPEN, SHUT).when(open(EARLIER)).then(OPEN);
  }

  @Test
  void the_default_is_private() {
    assertEquals(Optional.empty(), rule().state().publishedFrom());
    assertEquals(Optional.of(EARLIER), rule().given(OPEN).state().publishedFrom());
    assertEquals(Optional.empty(), rule().given(OPEN, SHUT).state().publishedFrom());
  }
}
