package quorate.governance.agreement;

import org.jspecify.annotations.Nullable;
import quorate.governance.partners.Advice;
import quorate.governance.partners.PartnersDecision;
import quorate.governance.partners.PartnersYes;

/** What stands behind the yes of one practice that is a party. */
public record OfPractice(
    String practice, @Nullable PartnersDecision partnersDecision, @Nullable Advice advice) {

  PartnersYes yes() {
    return new PartnersYes(partnersDecision, advice);
  }
}
