package quorate.membership.person;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J Smith (as trustee)",
        "J Smith (as tru\u00ADstee)",
        "J Smith, tr\u200Dustees of the Smiths",
        "The Smith Family \u0422rust",
        "the smith family \u0442\u0433\u03C5\u0455\u0442",
        "\uFF34\uFF32\uFF35\uFF33\uFF34\uFF25\uFF25 Smith",
        "Jones Trusteeship",
        "J Smith in trust for K",
        "J Smith on trust",
        "J Smith (ttee)",
        "J Smith, \u13A2\u13A1\u028B\u13DA\u13A2\u13AC\u13AC",
        "The Smith Family \uA4D4\uA4E3\uA4F4\uA4E2\uA4D4"
      })
  void what_can_only_be_a_trust_is_no_person(String name) {
    assertTrue(Trusts.areTold(name));
    assertTrue(Trusts.areNamed(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann Trustram", "Bo Trusty", "Cy Entrusted", "Di Trustman", "Эрнст"})
  void nobody_is_taken_for_one_by_a_part_of_a_name(String name) {
    assertFalse(Trusts.areTold(name));
    assertFalse(Trusts.areNamed(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bo Trust", "Bo Tru\u0301st"})
  void people_are_called_trust(String name) {
    assertFalse(Trusts.areTold(name));
    assertTrue(Trusts.areNamed(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leeds Teaching Hospitals NHS Trust", "A NHS Foundation Trust"})
  void a_trust_of_the_nhs_is_a_body_corporate(String name) {
    assertFalse(Trusts.areNamed(name));
  }
}
