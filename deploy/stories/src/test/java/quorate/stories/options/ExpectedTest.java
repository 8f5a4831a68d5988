package quorate.stories.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quorate.stories.city.Representative;

class ExpectedTest {
  private final Inputs inputs = Inputs.read(Optional.empty());
  private final Expected expected = Expected.of(inputs, 30);

  @Test
  void the_option_that_leads_at_first_does_not_win() {
    assertEquals(Map.of("A", "10", "B", "9", "C", "7", "abstentions", "1"), expected.votes());
    assertEquals("B, beating each other", expected.winner());
    assertEquals("advised B", expected.outcome());
    assertEquals("11 to 14", expected.pairs().get("A against B"));
  }

  @Test
  void thirty_practices_are_represented_each_by_one_person() {
    var practices =
        inputs.representatives().stream().map(Representative::practice).collect(Collectors.toSet());
    assertEquals(30, practices.size());
    assertTrue(practices.containsAll(inputs.notMembers()));
    assertEquals(27, inputs.voting().size());
  }

  @Test
  void some_refuse_to_be_told_by_e_mail_and_one_votes_twice() {
    var people = inputs.representatives();
    assertEquals(4, people.stream().filter(each -> !each.electronicNotice()).count());
    assertEquals(1, people.stream().filter(each -> each.first().isPresent()).count());
    assertTrue(
        people.stream()
            .filter(each -> each.practice().equals(inputs.late()))
            .allMatch(each -> each.vote().isEmpty()));
  }
}
