package quorate.ballots;

import org.junit.jupiter.api.Test;
import quorate.testkit.GuideRules;

class GuideTest {
  @Test
  void the_readme_names_every_slice() {
    GuideRules.hold("quorate.ballots");
  }
}
