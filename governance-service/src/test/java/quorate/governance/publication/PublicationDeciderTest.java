package quorate.governance.publication;

import static quorate.governance.publication.Disclosure.PRIVATE;
import static quorate.governance.publication.Disclosure.PUBLISHED;
import static quorate.governance.publication.Publication.PUBLICATION;
import static quorate.governance.publication.RecordKind.POSITIONS;
import static quorate.governance.publication.RecordKind.RESOLUTIONS;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.governance.publication.PublicationCommand.RulePublication;
import quorate.governance.publication.PublicationEvent.PublicationRuled;
import quorate.testkit.DeciderSpec;

class PublicationDeciderTest {

  private static final UUID DECISION = UUID.fromString("0192f0c1-0000-7000-8000-000000000899");

  @Test
  void resolutions_are_published_until_it_is_ruled_otherwise_by_a_decision() {
    var ruled = new PublicationRuled(RESOLUTIONS, PRIVATE, DECISION);
    book().when(rule(PRIVATE, true)).then(ruled);
    book().when(rule(PRIVATE, false)).thenRefused(PublicationRefusal.NO_SUCH_DECISION_TO_RULE);
    book().when(rule(PUBLISHED, true)).thenRefused(PublicationRefusal.RULED_SO_ALREADY);
    book().given(ruled).when(rule(PRIVATE, true)).thenRefused(PublicationRefusal.RULED_SO_ALREADY);
    book()
        .given(ruled)
        .when(rule(PUBLISHED, true))
        .then(new PublicationRuled(RESOLUTIONS, PUBLISHED, DECISION));
  }

  @Test
  void positions_are_private_until_it_is_ruled_otherwise_and_each_rule_stands_by_itself() {
    var resolutions = new PublicationRuled(RESOLUTIONS, PRIVATE, DECISION);
    var published = new PublicationRuled(POSITIONS, PUBLISHED, DECISION);
    book()
        .given(resolutions)
        .when(new RulePublication(POSITIONS, PRIVATE, DECISION, true))
        .thenRefused(PublicationRefusal.RULED_SO_ALREADY);
    book()
        .given(resolutions)
        .when(new RulePublication(POSITIONS, PUBLISHED, DECISION, true))
        .then(published);
    book()
        .given(resolutions, published)
        .when(rule(PRIVATE, true))
        .thenRefused(PublicationRefusal.RULED_SO_ALREADY);
  }

  private static RulePublication rule(Disclosure resolutions, boolean known) {
    return new RulePublication(RESOLUTIONS, resolutions, DECISION, known);
  }

  private static DeciderSpec<PublicationCommand, PublicationEvent> book() {
    return DeciderSpec.of(PUBLICATION, PublicationDecider::decide);
  }
}
