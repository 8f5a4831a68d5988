package quorate.governance;

import org.junit.jupiter.api.Test;
import quorate.testkit.ArchitectureRules;

class ArchitectureTest {

  @Test
  void the_house_rules_hold() {
    ArchitectureRules.holdForService("quorate.governance");
  }
}
