package quorate.governance;

import org.junit.jupiter.api.Test;
import quorate.testkit.GuideRules;

class GuideTest {

  @Test
  void the_guide_names_what_is_there() {
    GuideRules.hold("quorate.governance");
  }
}
