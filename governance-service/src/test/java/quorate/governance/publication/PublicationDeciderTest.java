package quorate.governance.publication;

import static quorate.governance.publication.Disclosure.PRIVATE;
import static quorate.governance.publication.Disclosure.PUBLISHED;
import static quorate.governance.publication.Publication.PUBLICATION;
import static quorate.governance.publication.RecordKind.POSITIONS;
import static quorate.governance.publication.RecordKind.RESOLUTIONS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.governance.publication.PublicationCommand.RulePublication;
import quorate.governance.publication.PublicationEvent.PublicationRuled;
import quorate.governance.ruling.Cited;
import quorate.testkit.DeciderSpec;

class PublicationDeciderTest {

  private static final UUID DECISION = UUID.fromString("0192f0c1-0000-7000-8000-000000000899");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Optional<Cited> CARRIED = Optional.of(new Cited(null, true, DAY, true));

  @Test
  void resolutions_are_published_until_it_is_ruled_otherwise_by_a_decision() {
    var ruled = new PublicationRuled(RESOLUTIONS, PRIVATE, DECISION);
    book().when(rule(PRIVATE, CARRIED)).then(ruled);
    book()
        .when(rule(PRIVATE, Optional.empty()))
        .thenRefused(PublicationRefusal.NO_SUCH_DECISION_TO_RULE);
    book().when(rule(PUBLISHED, CARRIED)).thenRefused(PublicationRefusal.RULED_SO_ALREADY);
    book()
        .given(ruled)
        .when(rule(PRIVATE, CARRIED))
        .thenRefused(PublicationRefusal.RULED_SO_ALREADY);
    book()
        .given(ruled)
        .when(rule(PUBLISHED, CARRIED))
        .then(new PublicationRuled(RESOLUTIONS, PUBLISHED, DECISION));
  }

  @Test
  void only_what_was_carried_and_stands_changes_what_is_published() {
    book()
        .when(rule(PRIVATE, Optional.of(new Cited(null, false, DAY, true))))
        .thenRefused(PublicationRefusal.RULES_NOTHING, "decidedby", DECISION);
    book()
        .when(rule(PRIVATE, Optional.of(new Cited(null, true, DAY, false))))
        .thenRefused(PublicationRefusal.RULES_NOTHING);
  }

  @Test
  void positions_are_private_until_it_is_ruled_otherwise_and_each_rule_stands_by_itself() {
    var resolutions = new PublicationRuled(RESOLUTIONS, PRIVATE, DECISION);
    var published = new PublicationRuled(POSITIONS, PUBLISHED, DECISION);
    book()
        .given(resolutions)
        .when(new RulePublication(POSITIONS, PRIVATE, DECISION, CARRIED))
        .thenRefused(PublicationRefusal.RULED_SO_ALREADY);
    book()
        .given(resolutions)
        .when(new RulePublication(POSITIONS, PUBLISHED, DECISION, CARRIED))
        .then(published);
    book()
        .given(resolutions, published)
        .when(rule(PRIVATE, CARRIED))
        .thenRefused(PublicationRefusal.RULED_SO_ALREADY);
  }

  private static RulePublication rule(Disclosure resolutions, Optional<Cited> cited) {
    return new RulePublication(RESOLUTIONS, resolutions, DECISION, cited);
  }

  private static DeciderSpec<PublicationCommand, PublicationEvent> book() {
    return DeciderSpec.of(PUBLICATION, PublicationDecider::decide);
  }
}
